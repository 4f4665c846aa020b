import { AsyncLocalStorage } from 'node:async_hooks';
import { setMaxListeners } from 'node:events';

/** Why work was given up: it took too long, or somebody interrupted the run. */
export class Abandoned extends Error {
  public override readonly name = 'Abandoned';
}

/** Travels with the work, so that whatever it calls knows when to stop without being handed a signal. */
const signals = new AsyncLocalStorage<AbortSignal | undefined>();

/** Runs work that stops when `signal` says so: from then on each of its commands and waits fails. */
export function abandonable<T>(signal: AbortSignal, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const outer = signals.getStore();
  const either = outer ? AbortSignal.any([outer, signal]) : signal;
  setMaxListeners(0, either); // as many as there are commands at a time
  return signals.run(either, () => work(either));
}

/** Runs work that has to be done although what it belongs to was given up, such as clean-up. */
export function regardless<T>(work: () => Promise<T>): Promise<T> {
  return signals.run(undefined, work);
}

/** Says when the work that asks is given up; nothing where nobody can give it up. */
export const abandonment = (): AbortSignal | undefined => signals.getStore();

/** Whether the work that asks was given up. */
export const isAbandoned = (): boolean => signals.getStore()?.aborted ?? false;

/** Throws when the work that asks was given up. */
export function assertWanted(): void {
  signals.getStore()?.throwIfAborted();
}
