/**
 * What platform teams declare about a running Milvus: databases, roles and users, and the access log.
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
  type SnapshotBucketProps,
  SnapshotDestination,
  type UndeclaredAccess,
} from '../../operations';
export { AccessLog, type AccessLogFileOptions, type AccessLogFormat, type AccessLogOptions, type AccessLogUpload } from '../../role';
export type { AccessLogVariable } from '../../version';
