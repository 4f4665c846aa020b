import type { k8s } from 'cdk8s-plus-27';
import type { Override } from '../emit';
import { MILVUS_HINT } from '../network';
import { callback, listOf, number, string, type PropsType } from '../props';
import { backupLocationReader, type BackupLocation } from './backup-location';
import { SCHEDULE_HINT, SCHEDULE_READERS, TOOL_READERS, type BackupToolProps, type ScheduleProps } from './tool-props';

/** Props of `BackupCheck`. */
export interface BackupCheckProps extends BackupToolProps, ScheduleProps {
  /** The place with the backups. */
  readonly from: BackupLocation;
  /**
   * End of the names of the restored collections, which are dropped afterwards. No other collection may end with it.
   *
   * @default '_backup_check'
   */
  readonly suffix?: string;
  /**
   * Restored collections, by their names with the suffix, such as `sales.products_backup_check`.
   *
   * @default - all collections of the backup
   */
  readonly collections?: readonly string[];
  /**
   * Difference of rows between a collection and its restored copy that is no mistake, in percent of the rows of the collection. A collection
   * changes after its backup, and Milvus counts deleted rows until a compaction removes them.
   *
   * @default 10
   */
  readonly tolerance?: number;
  /**
   * Changes the spec of the CronJob, after everything else.
   *
   * @default - no change
   */
  readonly override?: Override<k8s.CronJobSpec>;
}

/** Type of the props. */
export const BACKUP_CHECK_TYPE: PropsType<BackupCheckProps> = {
  readers: {
    ...TOOL_READERS,
    ...SCHEDULE_READERS,
    from: backupLocationReader,
    suffix: string,
    collections: listOf(string),
    tolerance: number,
    override: callback<Override<k8s.CronJobSpec>>(),
  },
  hints: { ...MILVUS_HINT, ...SCHEDULE_HINT, from: 'Write the place with the backups, such as from: backup.location.' },
};
