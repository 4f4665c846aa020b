/**
 * What platform teams declare about a running Milvus: databases, roles and users, backups, and the access log.
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
  type GrantProps,
  type PrivilegeGroupProps,
  type UndeclaredAccess,
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
