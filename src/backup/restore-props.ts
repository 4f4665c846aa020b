import type { k8s } from 'cdk8s-plus-27';
import type { Override } from '../emit';
import { MILVUS_HINT } from '../network';
import { boolean, callback, listOf, string, stringMap, type PropsType } from '../props';
import { backupLocationReader, type BackupLocation } from './backup-location';
import { TOOL_READERS, type BackupToolProps } from './tool-props';

/** Props of `Restore`. */
export interface RestoreProps extends BackupToolProps {
  /** The place with the backups. */
  readonly from: BackupLocation;
  /**
   * Name of the backup.
   *
   * @default - the newest one at the time of the restore
   */
  readonly backupName?: string;
  /**
   * What to restore, by the names after the restore: `sales.*` for a database, `sales.products` for a collection.
   *
   * @default - everything
   */
  readonly collections?: readonly string[];
  /**
   * New names of collections, such as `{ 'sales.products': 'sales.products_old' }`, or of databases, such as `{ 'sales.*': 'archive.*' }`.
   *
   * @default - the names in the backup
   */
  readonly renames?: Readonly<Record<string, string>>;
  /**
   * Text at the end of the name of each collection, such as `_restored`.
   *
   * @default - none
   */
  readonly suffix?: string;
  /**
   * Whether indexes are built again. A backup has their definitions, and not their files.
   *
   * @default true
   */
  readonly rebuildIndexes?: boolean;
  /**
   * Whether users, roles and grants are restored, too. Milvus 2.4.10 and later. Passwords are those of the time of the backup.
   *
   * @default false
   */
  readonly accessControl?: boolean;
  /**
   * Whether a collection with the same name is dropped first. Needs `collections`, with the names.
   *
   * @default false - the restore fails before it changes a collection
   */
  readonly replaceExisting?: boolean;
  /**
   * Changes the spec of the Job, after everything else.
   *
   * @default - no change
   */
  readonly override?: Override<k8s.JobSpec>;
}

/** Type of the props. */
export const RESTORE_TYPE: PropsType<RestoreProps> = {
  readers: {
    ...TOOL_READERS,
    from: backupLocationReader,
    backupName: string,
    collections: listOf(string),
    renames: stringMap,
    suffix: string,
    rebuildIndexes: boolean,
    accessControl: boolean,
    replaceExisting: boolean,
    override: callback<Override<k8s.JobSpec>>(),
  },
  hints: { ...MILVUS_HINT, from: 'Write the place with the backups, such as from: backup.location.' },
};
