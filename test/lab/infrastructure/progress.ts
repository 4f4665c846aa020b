const repeatSeconds = 15;

/** Prints one line of progress. Everything the test bed says goes through here. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Runs `work` and says how long it has been at it, so that a long wait never looks like a hang. */
export async function step<T>(title: string, work: () => Promise<T>): Promise<T> {
  const started = Date.now();
  const seconds = (): number => Math.round((Date.now() - started) / 1000);
  const ticker = setInterval(() => say(`  ${title} ... ${seconds()} s`), repeatSeconds * 1000);
  try {
    const result = await work();
    say(`  ${title}: ${seconds()} s`);
    return result;
  } catch (error) {
    say(`  ${title}: failed after ${seconds()} s`);
    throw error;
  } finally {
    clearInterval(ticker);
  }
}
