import type { Duration } from 'cdk8s';
import { goDuration } from '../config';
import type { Mistake } from '../findings';
import { durationAmount, inside, instanceOf, withMistakes } from '../props';
import { REFRESH_INTERVAL } from './rules';

/** Shortest interval. A shorter one only loads the store. */
const SHORTEST_SECONDS = 1;

/**
 * When the operator reads the store again. A changed Secret restarts no pod.
 *
 * @example
 * SecretRefresh.every(Duration.minutes(15))
 * @example
 * SecretRefresh.once()
 */
export class SecretRefresh {
  /** Regularly. */
  public static every(interval: Duration): SecretRefresh {
    const { value, mistakes: unreadable } = durationAmount.read(interval);
    const mistakes = [...unreadable, ...(value ? checkInterval(value) : [])].map((mistake) => inside('interval', mistake));
    return new SecretRefresh('Periodic', mistakes.length === 0 ? value : undefined, mistakes);
  }

  /** Never: the Secret keeps its first content. */
  public static once(): SecretRefresh {
    return new SecretRefresh('CreatedOnce', undefined, []);
  }

  /** When the `ExternalSecret` changes. */
  public static onChange(): SecretRefresh {
    return new SecretRefresh('OnChange', undefined, []);
  }

  private constructor(
    /** The policy, by its name in the operator. */
    public readonly policy: 'Periodic' | 'CreatedOnce' | 'OnChange',
    private readonly period: Duration | undefined,
    /** Mistakes in the interval. @internal */
    public readonly mistakes: readonly Mistake[],
  ) {}

  /** Interval in the form of the operator. @internal */
  public get interval(): string | undefined {
    return this.period && goDuration(this.period);
  }
}

function checkInterval(interval: Duration): Mistake[] {
  const seconds = interval.toSeconds({ integral: false });
  if (seconds >= SHORTEST_SECONDS && seconds <= Number.MAX_SAFE_INTEGER / 1e9) return [];
  return [{ rule: REFRESH_INTERVAL, problem: `is ${seconds} s.`, fix: REFRESH_INTERVAL.fix }];
}

/** Reads a refresh. */
export const secretRefreshReader = withMistakes(instanceOf<SecretRefresh>(SecretRefresh, 'SecretRefresh.every(Duration.hours(1))'));
