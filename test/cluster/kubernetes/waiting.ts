/** Lets time pass. */
export const pause = (seconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, seconds * 1000));

/** Waits until `check` says true. A string says what is still missing, and stands in the error of a wait in vain. */
export async function until(
  what: string,
  timeoutSeconds: number,
  check: () => Promise<boolean | string>,
  everySeconds = 0.5,
): Promise<void> {
  const end = Date.now() + timeoutSeconds * 1000;
  for (;;) {
    const answer = await check();
    if (answer === true) {
      return;
    }
    if (Date.now() > end) {
      throw new Error(`waited ${timeoutSeconds} s in vain until ${what}${answer ? `: ${answer}` : ''}`);
    }
    await pause(everySeconds);
  }
}
