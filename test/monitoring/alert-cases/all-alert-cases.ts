import type { AlertName } from '../../../src/monitoring';
import type { AlertCase } from './alert-case';
import { AVAILABILITY_CASES } from './availability-cases';
import { BACKUP_CASES } from './backup-cases';
import { CAPACITY_CASES } from './capacity-cases';
import { DATA_WORK_CASES } from './data-work-cases';
import { DEPENDENCY_CASES } from './dependency-cases';
import { LOG_CASES } from './log-cases';
import { SERVICE_QUALITY_CASES } from './service-quality-cases';

/** A case for each alert. An alert without one does not compile. */
export const ALERT_CASES: Readonly<Record<AlertName, AlertCase>> = {
  ...AVAILABILITY_CASES,
  ...SERVICE_QUALITY_CASES,
  ...CAPACITY_CASES,
  ...DATA_WORK_CASES,
  ...LOG_CASES,
  ...DEPENDENCY_CASES,
  ...BACKUP_CASES,
};
