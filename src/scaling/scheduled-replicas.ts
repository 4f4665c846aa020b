import type { Report } from '../findings';
import type { TriggerSpec } from '../model';
import { isCronExpression, isTimeZone, number, propsOf, string } from '../props';
import { SCHEDULE_REPLICAS, SCHEDULE_TIME } from './rules';

/**
 * A number of pods for a time of the day or week. If several schedules or triggers are active, the largest number wins. The
 * number is never below `minReplicas`.
 *
 * @example
 * const workdays: ScheduledReplicas = { start: '0 7 * * 1-5', end: '0 20 * * 1-5', timeZone: 'Europe/London', replicas: 10 };
 */
export interface ScheduledReplicas {
  /** Start, as a cron expression of five fields: minute, hour, day of the month, month, day of the week (0 is Sunday). */
  readonly start: string;
  /** End, as a cron expression of five fields. */
  readonly end: string;
  /** Smallest number of pods in this time. */
  readonly replicas: number;
  /**
   * Time zone of the IANA database, such as `Europe/London`. It follows daylight saving time.
   *
   * @default 'UTC'
   */
  readonly timeZone?: string;
}

/** Converts a schedule to cron triggers. Reports mistakes. */
export function resolveSchedule(
  schedule: readonly ScheduledReplicas[],
  bounds: { readonly minReplicas: number; readonly maxReplicas: number },
  report: Report,
): TriggerSpec[] {
  return schedule.map(({ start, end, replicas, timeZone = 'UTC' }, index) => {
    const prop = `schedule[${index}]`;
    const time = (field: string, problem: string) => report(`${prop}.${field}`, { rule: SCHEDULE_TIME, problem, fix: SCHEDULE_TIME.fix });
    if (!isCronExpression(start)) time('start', `'${start}' is not a cron expression with five fields.`);
    if (!isCronExpression(end)) time('end', `'${end}' is not a cron expression with five fields.`);
    else if (start === end) time('end', `'${end}' is also the start.`);
    if (!isTimeZone(timeZone)) time('timeZone', `'${timeZone}' is not a time zone.`);
    if (!(Number.isInteger(replicas) && replicas >= bounds.minReplicas && replicas <= bounds.maxReplicas)) {
      const fix = `Write a whole number from ${bounds.minReplicas} to ${bounds.maxReplicas}.`;
      report(`${prop}.replicas`, { rule: SCHEDULE_REPLICAS, problem: `is ${replicas}.`, fix });
    }
    const metadata = { timezone: timeZone, start, end, desiredReplicas: String(replicas) };
    return { name: `schedule-${index + 1}`, type: 'cron', metadata };
  });
}

export const TIME = propsOf<ScheduledReplicas>(
  { start: string, end: string, replicas: number, timeZone: string },
  {
    start: "Write a schedule, such as start: '0 7 * * *'.",
    end: "Write a schedule, such as end: '0 19 * * *'.",
    replicas: 'Write the number of pods, such as replicas: 10.',
  },
);
