import type { JobSchedule } from '../jobs';
import { isTimeZone } from '../scaling/cron-expression';
import type { ScheduleProps } from './tool-props';

export { isTimeZone };

/** Longest delay of a start, such as for a control plane that restarts. */
const LATEST_START_SECONDS = 1800;

/** Values of one field of a cron expression. */
interface CronField {
  readonly name: string;
  readonly first: number;
  readonly last: number;
  readonly names?: readonly string[];
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** Source: Kubernetes parses schedules with `ParseStandard` of robfig/cron v3 (`parser.go`): Sunday is 0, and 7 is invalid */
const FIELDS: readonly CronField[] = [
  { name: 'minute', first: 0, last: 59 },
  { name: 'hour', first: 0, last: 23 },
  { name: 'day of the month', first: 1, last: 31 },
  { name: 'month', first: 1, last: 12, names: MONTHS },
  { name: 'day of the week', first: 0, last: 6, names: DAYS },
];

/** Days of each month, in a leap year. */
const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The values of each field of a cron expression, and whether a field is `*`. */
interface CronValues {
  readonly values: readonly (readonly number[])[];
  readonly isStar: readonly boolean[];
}

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

/** What is wrong with a cron expression; `undefined` if Kubernetes takes it and it has a date. */
export function scheduleProblem(expression: string): string | undefined {
  const parsed = parse(expression);
  if (typeof parsed === 'string') return parsed;
  return hasDate(parsed) ? undefined : `'${expression}' has no date, because no month that it names has such a day.`;
}

/**
 * Seconds after which a missed run is certain: the longest time between two runs, one more run, and half of it; `undefined` if the
 * expression cannot be read.
 */
export function missedAfterSeconds(expression: string): number | undefined {
  const parsed = parse(expression);
  if (typeof parsed === 'string' || !hasDate(parsed)) return undefined;
  return Math.round(1.5 * longestPauseDays(parsed) * 86_400);
}

function parse(expression: string): CronValues | string {
  if (/^\s*(CRON_)?TZ=/.test(expression)) return 'names a time zone; Kubernetes rejects it there. Write timeZone instead.';
  if (expression.startsWith('@')) return `'${expression}' is a word, not five fields.`;
  const fields = expression.trim().split(/\s+/);
  if (fields.length !== FIELDS.length) return `'${expression}' has ${fields.length} fields instead of five.`;
  const values: number[][] = [];
  for (const [index, field] of FIELDS.entries()) {
    const read = (fields[index] ?? '').split(',').map((part) => valuesOf(part, field));
    if (read.includes(undefined)) return `has '${fields[index]}' as ${field.name}, which is not within ${field.first} to ${field.last}.`;
    values.push([...new Set(read.flatMap((each) => each ?? []))].sort((one, other) => one - other));
  }
  return { values, isStar: fields.map((field) => field.split(',').some((part) => /^[*?](\/1)?$/.test(part))) };
}

/** `*`, one value, or a range, each with an optional step. */
function valuesOf(part: string, field: CronField): number[] | undefined {
  const [range = '', step, ...more] = part.split('/');
  if (more.length > 0 || (step !== undefined && !/^[1-9]\d*$/.test(step))) return undefined;
  const isAll = range === '*' || range === '?';
  const ends = isAll ? [field.first, field.last] : range.split('-').map((end) => valueOf(end, field));
  const [from, given = from] = ends;
  const to = ends.length === 1 && step !== undefined ? field.last : given;
  if (ends.length > 2 || from === undefined || to === undefined || ends.includes(undefined) || from > to) return undefined;
  const width = Number(step ?? 1);
  return Array.from({ length: Math.floor((to - from) / width) + 1 }, (_, index) => from + index * width);
}

function valueOf(text: string, { first, last, names = [] }: CronField): number | undefined {
  const named = names.indexOf(text.toLowerCase());
  if (named >= 0) return named + first;
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  return value >= first && value <= last ? value : undefined;
}

/** Whether a month has one of the days. A day of the week has a date in every month. */
function hasDate({ values, isStar }: CronValues): boolean {
  const [, , days = [], months = []] = values;
  if (isStar[4] !== true || isStar[2] === true) return true;
  return months.some((month) => days.some((day) => day <= (LENGTHS[month - 1] ?? 0)));
}

/** Most days between two dates with a run, in four years with a leap day. If both kinds of days are given, either counts. */
function longestPauseDays({ values, isStar }: CronValues): number {
  const [, hours = [], days = [], months = [], weekdays = []] = values;
  const dates: number[] = [];
  const start = Date.UTC(2027, 0, 1);
  for (let day = 0; day < 4 * 366; day++) {
    const date = new Date(start + day * 86_400_000);
    const onDay = days.includes(date.getUTCDate());
    const onWeekday = weekdays.includes(date.getUTCDay());
    const isDue = isStar[2] === true || isStar[4] === true ? onDay && onWeekday : onDay || onWeekday;
    if (months.includes(date.getUTCMonth() + 1) && isDue) dates.push(day);
  }
  const pauses = dates.slice(1).map((day, index) => day - (dates[index] ?? day));
  const longest = Math.max(1, ...pauses);
  return longest > 1 ? longest : longestHours(hours) / 24;
}

/** Most hours between two runs of schedules with a run on each day. */
function longestHours(hours: readonly number[]): number {
  const next = [...hours.slice(1), (hours[0] ?? 0) + 24];
  return Math.max(1, ...next.map((hour, index) => hour - (hours[index] ?? hour)));
}
