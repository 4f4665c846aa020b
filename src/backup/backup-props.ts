import type { Duration } from 'cdk8s';
import type { k8s } from 'cdk8s-plus-27';
import type { Override } from '../emit';
import { objectStorageReader, type IObjectStorage } from '../dependencies';
import { MILVUS_HINT } from '../network';
import { boolean, callback, durationAmount, listOf, number, oneOf, string, type PropsType } from '../props';
import { SCHEDULE_HINT, SCHEDULE_READERS, TOOL_READERS, type BackupToolProps, type ScheduleProps } from './tool-props';

/**
 * What happens before the data is copied:
 *
 * - `bulk-flush` flushes all collections in one call, from Milvus 2.6.11 on.
 * - `serial-flush` flushes one collection after the other.
 * - `skip-flush` copies only data that Milvus has flushed by itself.
 * - `meta-only` copies schemas, and no data.
 */
export type BackupStrategy = 'bulk-flush' | 'serial-flush' | 'skip-flush' | 'meta-only';

/** Props of `Backup`. */
export interface BackupProps extends BackupToolProps, ScheduleProps {
  /**
   * Object storage for the backups: another bucket, or another service.
   *
   * @default - the bucket of the Milvus, which is a finding, because a backup is then lost with the bucket
   */
  readonly to?: IObjectStorage;
  /**
   * Prefix of the backups in the bucket.
   *
   * @default - the prefix of the Milvus in its bucket, and the name of the backup, such as `search-milvus-backup`
   */
  readonly prefix?: string;
  /**
   * What to back up: `sales.*` for a database, `sales.products` for a collection.
   *
   * @default - everything
   */
  readonly collections?: readonly string[];
  /**
   * Whether users, roles and grants are in the backup. Milvus 2.4.10 and later.
   *
   * @default - true with an administrator, if the release can do it
   */
  readonly accessControl?: boolean;
  /**
   * What happens before the data is copied.
   *
   * @default - 'bulk-flush' from Milvus 2.6.11 on, or else 'serial-flush'
   */
  readonly strategy?: BackupStrategy;
  /**
   * Number of the newest backups that are kept.
   *
   * @default 7
   */
  readonly keepLast?: number;
  /**
   * Age up to which backups are kept, in addition to the newest ones.
   *
   * @default - only `keepLast` counts
   */
  readonly keepFor?: Duration;
  /**
   * Whether Milvus deletes no files during a backup. Without the pause, a copy that takes longer than `dataCoord.gc.dropTolerance` (3 hours)
   * can miss files that a compaction replaced.
   *
   * @default - true for a Milvus of this app
   */
  readonly pauseGarbageCollection?: boolean;
  /**
   * Whether the schedule is off.
   *
   * @default false
   */
  readonly suspend?: boolean;
  /**
   * Changes the spec of the CronJob, after everything else.
   *
   * @default - no change
   */
  readonly override?: Override<k8s.CronJobSpec>;
}

/** Type of the props. */
export const BACKUP_TYPE: PropsType<BackupProps> = {
  readers: {
    ...TOOL_READERS,
    ...SCHEDULE_READERS,
    to: objectStorageReader,
    prefix: string,
    collections: listOf(string),
    accessControl: boolean,
    strategy: oneOf<BackupStrategy>({ 'bulk-flush': true, 'serial-flush': true, 'skip-flush': true, 'meta-only': true }),
    keepLast: number,
    keepFor: durationAmount,
    pauseGarbageCollection: boolean,
    suspend: boolean,
    override: callback<Override<k8s.CronJobSpec>>(),
  },
  hints: { ...MILVUS_HINT, ...SCHEDULE_HINT },
};
