import type { Cron } from 'cdk8s';
import type { CredentialFile, JobSchedule } from '../jobs';
import { password, username, type PasswordCredentials } from '../security';

/** Time that a finished Job is kept: long enough to read its log. */
export const KEPT_SECONDS = 3600;

/** Props that say when a CronJob starts. */
export interface ScheduleProps {
  readonly schedule?: Cron;
  readonly timeZone?: string;
}

/** When a CronJob starts; `undefined` for a Job. Runs never overlap, because they do the same work. */
export function jobSchedule({ schedule, timeZone }: ScheduleProps): JobSchedule | undefined {
  if (!schedule) return undefined;
  return {
    schedule: schedule.expressionString,
    timeZone,
    concurrencyPolicy: 'Forbid',
    startingDeadlineSeconds: 300,
    successfulJobsHistoryLimit: 1,
    failedJobsHistoryLimit: 3,
  };
}

/** Files with the name and password of a user; none without a user. */
export function userFiles(user: PasswordCredentials | undefined): CredentialFile[] {
  if (!user) return [];
  return [
    { path: 'user/username', field: username(user) },
    { path: 'user/password', field: password(user) },
  ];
}
