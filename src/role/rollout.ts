import type { Mistake } from '../findings';
import { number, string, eitherOf, readProps, type Reader, type PropsType } from '../props';
import { ROLLOUT_STEPS } from './rules';

/** Number of pods that a rollout may add and remove at once. */
export interface RollingProps {
  /**
   * Pods above the number of replicas: a number, or a percentage such as `25%`.
   *
   * @default 1
   */
  readonly maxSurge?: number | string;
  /**
   * Pods below the number of replicas: a number, or a percentage such as `25%`.
   *
   * @default 0
   */
  readonly maxUnavailable?: number | string;
}

const steps: Reader<number | string> = eitherOf(number, (given) => typeof given === 'number', string);

const ROLLING_TYPE: PropsType<RollingProps> = { readers: { maxSurge: steps, maxUnavailable: steps }, hints: {} };

/**
 * Strategy by which new pods of a Deployment replace old ones. A StatefulSet always replaces one pod after the other.
 *
 * @example
 * Rollout.rolling({ maxSurge: '25%' })
 * @example
 * Rollout.recreate()
 */
export class Rollout {
  /** Adds new pods and removes old ones in small steps. */
  public static rolling(props: RollingProps = {}): Rollout {
    const { props: read, unusable, mistakes } = readProps(props, ROLLING_TYPE, {});
    const { maxSurge = 1, maxUnavailable = 0 } = read;
    const stepMistakes = unusable.size > 0 ? [] : checkSteps(maxSurge, maxUnavailable);
    return new Rollout('RollingUpdate', [...mistakes, ...stepMistakes], maxSurge, maxUnavailable);
  }

  /** Stops all old pods, then starts the new ones. */
  public static recreate(): Rollout {
    return new Rollout('Recreate', []);
  }

  private constructor(
    /** Name of the strategy in Kubernetes. */
    public readonly type: 'RollingUpdate' | 'Recreate',
    /** Mistakes in this rollout. */
    public readonly mistakes: readonly Mistake[],
    /** Pods above the number of replicas. */
    public readonly maxSurge?: number | string,
    /** Pods below the number of replicas. */
    public readonly maxUnavailable?: number | string,
  ) {}
}

function checkSteps(maxSurge: number | string | undefined, maxUnavailable: number | string | undefined): Mistake[] {
  const isStep = (value: number | string | undefined) =>
    typeof value === 'number' ? Number.isInteger(value) && value >= 0 : /^\d+%$/.test(value ?? '');
  const isZero = (value: number | string | undefined) => value === 0 || value === '0%';
  if (isStep(maxSurge) && isStep(maxUnavailable) && !(isZero(maxSurge) && isZero(maxUnavailable))) return [];
  const fix = "Write whole numbers or percentages, one of them above zero: Rollout.rolling({ maxSurge: '25%' }).";
  return [{ rule: ROLLOUT_STEPS, problem: `maxSurge is ${maxSurge} and maxUnavailable is ${maxUnavailable}.`, fix }];
}
