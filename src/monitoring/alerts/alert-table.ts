import type { AlertDefinition } from './alert-definition';
import { AVAILABILITY_ALERTS } from './availability';
import { BACKUP_ALERTS } from './backups';
import { CAPACITY_ALERTS } from './capacity';
import { CERTIFICATE_ALERTS } from './certificates';
import { DATA_WORK_ALERTS } from './data-work';
import { DEPENDENCY_ALERTS } from './dependencies';
import { LOG_ALERTS } from './log';
import { PROCESS_ALERTS } from './process';
import { SERVICE_QUALITY_ALERTS } from './service-quality';

const TABLES = {
  ...AVAILABILITY_ALERTS,
  ...SERVICE_QUALITY_ALERTS,
  ...CAPACITY_ALERTS,
  ...DATA_WORK_ALERTS,
  ...LOG_ALERTS,
  ...DEPENDENCY_ALERTS,
  ...BACKUP_ALERTS,
  ...CERTIFICATE_ALERTS,
  ...PROCESS_ALERTS,
};

/** Name of an alert. */
export type AlertName = keyof typeof TABLES;

/** Every alert, by its name. */
export const ALERTS: Readonly<Record<AlertName, AlertDefinition>> = TABLES;

/** Names of all alerts. */
export const ALERT_NAMES = Object.keys(TABLES) as AlertName[];
