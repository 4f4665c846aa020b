import { abandonable, Abandoned, assertWanted, regardless } from '../infrastructure/abandonment';
import { say } from '../infrastructure/progress';

/** A terminal sends Ctrl-C to every process at once, and npm passes it on to this one as well: that is one signal, not two. */
const sameSignalMilliseconds = 1000;

/**
 * Does some work and then `lastly`, also when a signal or an error that nobody handles comes in between: the work stops
 * where it is, and fails. Another signal ends the process at once.
 */
export async function interruptible(work: () => Promise<void>, lastly: () => Promise<void>): Promise<void> {
  const interruption = new AbortController();
  let interrupted = 0;
  const onSignal = (signal: NodeJS.Signals): void => {
    if (!interrupted) {
      interrupted = Date.now();
      say(`\n${signal}: cleaning up; another one ends this at once and leaves what is there`);
      interruption.abort(new Abandoned(`interrupted by ${signal}`));
    } else if (Date.now() - interrupted > sameSignalMilliseconds) {
      process.exit(1);
    }
  };
  const onError = (error: unknown): void => {
    if (!(error instanceof Abandoned)) {
      say(`an error that nobody handled: ${error instanceof Error ? error.stack : String(error)}`);
      interruption.abort(new Abandoned('an error that nobody handled'));
    }
  };
  process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
  process.on('uncaughtException', onError).on('unhandledRejection', onError);
  try {
    await abandonable(interruption.signal, async () => {
      await work();
      assertWanted();
    });
  } finally {
    await regardless(lastly);
    process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
    process.off('uncaughtException', onError).off('unhandledRejection', onError);
  }
}
