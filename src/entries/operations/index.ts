/**
 * What platform teams declare about a running Milvus: databases, roles and users, the access log, a smoke test and maintenance.
 *
 * @module operations
 * @packageDocumentation
 */
export {
  AccessControl,
  Birdwatcher,
  ExternalEtcdDefragmentation,
  type AccessAdministrator,
  type AccessControlProps,
  type AccessRoleProps,
  type AccessUserProps,
  type DatabaseProps,
  type DeniedOperation,
  type GrantProps,
  Maintenance,
  MaintenanceTask,
  SmokeTest,
  type BirdwatcherProps,
  type EtcdToolProps,
  type ExternalEtcdDefragmentationProps,
  type MaintenanceProps,
  type MaintenanceScope,
  type SmokeTestProps,
  type PrivilegeGroupProps,
  type UndeclaredAccess,
} from '../../operations';
export {
  AccessLog,
  Tracing,
  type AccessLogFileOptions,
  type AccessLogFormat,
  type AccessLogOptions,
  type AccessLogUpload,
  type JaegerOptions,
  type LogLevel,
  type LogProps,
  type OtlpOptions,
  type OtlpProtocol,
  type RequestLog,
  type TraceHeaders,
  type TracingOptions,
} from '../../role';
export type { AccessLogVariable } from '../../version';
