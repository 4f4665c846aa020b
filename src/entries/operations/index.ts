/**
 * What platform teams declare about a running Milvus: databases, roles and users, the access log, backups, snapshots of
 * its etcd, and replication to another Milvus.
 *
 * @module operations
 * @packageDocumentation
 */
export {
  AccessControl,
  type AccessAdministrator,
  type AccessControlProps,
  type AccessRoleProps,
  type AccessUserProps,
  type DatabaseProps,
  type DeniedOperation,
  EtcdSnapshotRestore,
  type EtcdSnapshotRestoreProps,
  EtcdSnapshots,
  type EtcdSnapshotsProps,
  type GrantProps,
  type PrivilegeGroupProps,
  Replication,
  ReplicationPromotion,
  type ReplicationPromotionProps,
  type ReplicationProps,
  ReplicationSite,
  type ReplicationSiteProps,
  type SnapshotBucketProps,
  SnapshotDestination,
  type UndeclaredAccess,
  VolumeSnapshots,
  type VolumeSnapshotsProps,
} from '../../operations';
export {
  Backup,
  BackupCheck,
  BackupLocation,
  Restore,
  type BackupCheckProps,
  type BackupLocationProps,
  type BackupProps,
  type BackupStrategy,
  type BackupToolProps,
  type BackupTransfer,
  type RestoreProps,
  type ScheduleProps,
} from '../../backup';
export { AccessLog, type AccessLogFileOptions, type AccessLogFormat, type AccessLogOptions, type AccessLogUpload } from '../../role';
export type { AccessLogVariable } from '../../version';
