import { setTimeout } from 'node:timers/promises';

import { abandonment, assertWanted } from '../infrastructure/abandonment';

/** Lets time pass, or fails as soon as the work that waits is given up. */
export async function pause(seconds: number): Promise<void> {
  const signal = abandonment();
  try {
    await setTimeout(seconds * 1000, undefined, signal ? { signal } : {});
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  }
}

/** Waits until `check` says true. A string says what is still missing, and stands in the error of a wait in vain. */
export async function until(
  what: string,
  timeoutSeconds: number,
  check: () => Promise<boolean | string>,
  everySeconds = 0.5,
): Promise<void> {
  const end = Date.now() + timeoutSeconds * 1000;
  for (;;) {
    assertWanted();
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
