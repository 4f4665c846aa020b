import { Duration } from 'cdk8s';
import type { Mistake } from '../../../findings';
import { durationAmount, number } from '../../../props';

/** The most seconds that Go counts, in nanoseconds of 64 bits. */
const LONGEST_PERIOD = 2 ** 63 / 1e9;

/**
 * How much history an etcd keeps. What is older becomes free space inside its file; a
 * {@link InClusterEtcdProps.defragmentation} gives it back to the disk.
 *
 * Source: https://etcd.io/docs/v3.5/op-guide/maintenance/#auto-compaction
 *
 * @example
 * EtcdCompaction.revisions(1000)
 * @example
 * EtcdCompaction.period(Duration.hours(1))
 */
export class EtcdCompaction {
  /**
   * The latest revisions of the whole store, every five minutes.
   *
   * @param count how many
   */
  public static revisions(count: number): EtcdCompaction {
    const { value = 1000, mistakes } = number.read(count);
    return new EtcdCompaction('revision', String(value), Number.isSafeInteger(value) && value >= 1, mistakes);
  }

  /** All revisions of a period. */
  public static period(period: Duration): EtcdCompaction {
    const { value = Duration.hours(1), mistakes } = durationAmount.read(period);
    const seconds = value.toSeconds({ integral: false });
    return new EtcdCompaction('periodic', `${seconds}s`, seconds >= 1 && seconds < LONGEST_PERIOD, mistakes);
  }

  private constructor(
    /** @internal */
    public readonly mode: 'revision' | 'periodic',
    /** @internal */
    public readonly retention: string,
    /** @internal */
    public readonly isPositive: boolean,
    /** What is wrong with the amount that was given, if it is of another kind. @internal */
    public readonly mistakes: readonly Mistake[],
  ) {}
}
