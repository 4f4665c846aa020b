export * from './backup';
export * from './backup-check';
export * from './backup-check-props';
export { BackupLocation, type BackupLocationProps } from './backup-location';
export * from './backup-props';
export * from './restore';
export * from './restore-props';
export type { BackupTransfer } from './tool-config';
export type { BackupToolProps, ScheduleProps } from './tool-props';
