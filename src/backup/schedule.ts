import type { JobSchedule } from '../jobs';
import { longestPauseSeconds } from '../props';
import type { ScheduleProps } from './tool-props';

/** Longest delay of a start, such as for a control plane that restarts. */
const LATEST_START_SECONDS = 1800;

/** The schedule of a CronJob that never runs twice at once. */
export function cronJobSchedule({ schedule, timeZone }: ScheduleProps): JobSchedule {
  return {
    schedule: schedule.expressionString,
    timeZone,
    concurrencyPolicy: 'Forbid',
    startingDeadlineSeconds: LATEST_START_SECONDS,
    successfulJobsHistoryLimit: 3,
    failedJobsHistoryLimit: 3,
  };
}

/** Seconds after which a missed run is certain: the longest pause, and half of it; `undefined` if the schedule starts no runs. */
export function missedAfterSeconds({ schedule }: ScheduleProps): number | undefined {
  const pause = longestPauseSeconds(schedule.expressionString);
  return pause === undefined ? undefined : Math.round(1.5 * pause);
}
