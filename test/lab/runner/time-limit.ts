import { once } from 'node:events';
import { setTimeout as after } from 'node:timers/promises';

import { abandonable, Abandoned } from '../infrastructure/abandonment';

/** Time for work that was given up to notice, and to put back what it moved. */
const graceSeconds = 30;

/** Fails work that takes longer than this, or that is given up with the whole run. Nothing that it started goes on after it. */
export async function withinLimit(limitSeconds: number, work: () => Promise<void>): Promise<void> {
  const end = new AbortController();
  const limit = setTimeout(() => end.abort(new Abandoned(`it did not end within ${limitSeconds} s`)), limitSeconds * 1000);
  try {
    await abandonable(end.signal, async (signal) => {
      signal.throwIfAborted();
      const grace = once(signal, 'abort').then(() => after(graceSeconds * 1000, undefined, { ref: false }));
      try {
        await Promise.race([work(), grace]);
      } catch (error) {
        signal.throwIfAborted(); // whatever it failed of then, it failed because it was given up
        throw error;
      }
      signal.throwIfAborted();
    });
  } finally {
    clearTimeout(limit);
    end.abort(new Abandoned('the test that it belongs to is over'));
  }
}
