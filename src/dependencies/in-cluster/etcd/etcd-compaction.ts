import { Duration } from 'cdk8s';
import type { Mistake } from '../../../findings';
import { durationAmount, number } from '../../../props';

/** Longest duration in Go, in seconds: 64 bits of nanoseconds. */
const LONGEST_PERIOD = 2 ** 63 / 1e9;

/**
 * Amount of history that an etcd keeps. Older history becomes free space inside the database file. {@link
 * InClusterEtcdProps.defragmentation} returns that space to the disk.
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
   * Keeps the latest revisions of the whole store. etcd compacts every five minutes.
   *
   * @param count number of revisions
   */
  public static revisions(count: number): EtcdCompaction {
    const { value = 1000, mistakes } = number.read(count);
    return new EtcdCompaction('revision', String(value), Number.isSafeInteger(value) && value >= 1, mistakes);
  }

  /** Keeps all revisions of a period. */
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
    /** Mistakes in the given amount, if it has the wrong type. @internal */
    public readonly mistakes: readonly Mistake[],
  ) {}
}
