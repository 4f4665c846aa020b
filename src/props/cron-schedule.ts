import { Cron } from 'cdk8s';
import { instanceOf } from './readers';

/** Reads a schedule. */
export const scheduleReader = instanceOf<Cron>(Cron, "Cron.schedule({ minute: '0', hour: '3', weekDay: '0' })");

/** Values of a field of a cron expression: a range of numbers, and their names in order. */
interface CronField {
  readonly name: string;
  readonly first: number;
  readonly last: number;
  readonly names?: readonly string[];
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEK = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/**
 * Sunday is 0; 7 is invalid.
 *
 * Source: the CronJob controller and KEDA parse with robfig/cron v3 (`parser.go`, `spec.go`)
 */
const FIELDS: readonly CronField[] = [
  { name: 'minute', first: 0, last: 59 },
  { name: 'hour', first: 0, last: 23 },
  { name: 'day of the month', first: 1, last: 31 },
  { name: 'month', first: 1, last: 12, names: MONTHS },
  { name: 'day of the week', first: 0, last: 6, names: WEEK },
];

/** Most days that each month has. */
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The times of a cron expression. */
interface CronTimes {
  readonly minutes: readonly number[];
  readonly hours: readonly number[];
  readonly days: readonly number[];
  readonly months: readonly number[];
  readonly weekdays: readonly number[];
  /** Whether one of both kinds of days is not limited. If both are, a day that fits one of them is enough. */
  readonly isAnyDay: boolean;
  readonly isAnyWeekday: boolean;
}

/** Whether Kubernetes and KEDA can read an expression of five fields. */
export function isCronExpression(text: string): boolean {
  return typeof timesOf(text) !== 'string';
}

/**
 * The reason that a CronJob with this schedule is refused or never starts, as the end of a sentence about the schedule; `undefined` if
 * it starts runs.
 */
export function cronScheduleProblem(text: string): string | undefined {
  const times = timesOf(text);
  if (typeof times === 'string') return times;
  if (hasDate(times)) return undefined;
  return `names a day that no month has: day ${times.days.join(',')} of month ${times.months.join(',')}`;
}

/** Seconds of the longest pause between two runs, in whole hours or days; `undefined` if the schedule starts no runs. */
export function longestPauseSeconds(text: string): number | undefined {
  const times = timesOf(text);
  if (typeof times === 'string' || !hasDate(times)) return undefined;
  const days = longestPauseDays(times);
  return days > 1 ? days * 86_400 : longestPauseHours(times) * 3600;
}

/** Runs in each hour that has runs; 0 for an expression that cannot be read. */
export function runsPerHour(text: string): number {
  const times = timesOf(text);
  return typeof times === 'string' ? 0 : times.minutes.length;
}

/** Whether a time zone is in the IANA database, in the same spelling: Go opens the file of its name. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Z]/.test(name)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** The times of an expression, or the reason that it cannot be read. */
function timesOf(text: string): CronTimes | string {
  // Source: the API server refuses it, `pkg/apis/batch/validation`.
  if (/^\s*(CRON_)?TZ=/.test(text)) return 'contains a time zone, which belongs to timeZone';
  const fields = text.split(/\s+/).filter((field) => field !== '');
  if (fields.length !== FIELDS.length) return `has ${fields.length} fields instead of ${FIELDS.length}`;
  const values: number[][] = [];
  for (const [index, field] of FIELDS.entries()) {
    const read = valuesOf(fields[index] ?? '', field);
    if (!read) return `has '${fields[index]}' as the ${field.name}, which is not within ${field.first} to ${field.last}`;
    values.push(read);
  }
  const [minutes = [], hours = [], days = [], months = [], weekdays = []] = values;
  return { minutes, hours, days, months, weekdays, isAnyDay: isAny(fields[2]), isAnyWeekday: isAny(fields[4]) };
}

/** Whether a field does not limit the days. A larger step does. */
function isAny(field = ''): boolean {
  return field.split(',').some((part) => /^[*?](\/1)?$/.test(part));
}

/** The values that a field allows, in order; `undefined` if it cannot be read. */
function valuesOf(text: string, field: CronField): number[] | undefined {
  const parts = text.split(',').map((part) => partValues(part, field));
  if (parts.includes(undefined)) return undefined;
  return [...new Set(parts.flatMap((values) => values ?? []))].sort((one, other) => one - other);
}

/** `*`, one value, or a range, each with an optional step. */
function partValues(part: string, field: CronField): readonly number[] | undefined {
  const [range = '', step, ...more] = part.split('/');
  if (more.length > 0 || (step !== undefined && !/^[1-9]\d*$/.test(step))) return undefined;
  const isAll = range === '*' || range === '?';
  const ends = isAll ? [field.first, field.last] : range.split('-').map((end) => valueOf(end, field));
  const [from, to = step === undefined ? from : field.last] = ends;
  if (ends.length > 2 || ends.includes(undefined) || from === undefined || to === undefined || from > to) return undefined;
  const by = Number(step ?? 1);
  return Array.from({ length: Math.floor((to - from) / by) + 1 }, (_, index) => from + index * by);
}

function valueOf(text: string, { first, last, names = [] }: CronField): number | undefined {
  const named = names.indexOf(text.toLowerCase());
  if (named >= 0) return named + first;
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  return value >= first && value <= last ? value : undefined;
}

/** Whether a month has one of the days. A day of the week has a date in every month. */
function hasDate({ days, months, isAnyDay, isAnyWeekday }: CronTimes): boolean {
  if (!isAnyWeekday || isAnyDay) return true;
  return months.some((month) => days.some((day) => day <= (DAYS[month - 1] ?? 0)));
}

/** Most days between two dates with a run, in nine years, which have two leap days. */
function longestPauseDays({ days, months, weekdays, isAnyDay, isAnyWeekday }: CronTimes): number {
  const dates: number[] = [];
  const start = Date.UTC(2027, 0, 1);
  for (let day = 0; day < 9 * 366; day++) {
    const date = new Date(start + day * 86_400_000);
    const onDay = days.includes(date.getUTCDate());
    const onWeekday = weekdays.includes(date.getUTCDay());
    const isDue = isAnyDay || isAnyWeekday ? onDay && onWeekday : onDay || onWeekday;
    if (months.includes(date.getUTCMonth() + 1) && isDue) dates.push(day);
  }
  return Math.max(1, ...dates.slice(1).map((day, index) => day - (dates[index] ?? day)));
}

/** Most hours between two runs of a schedule with a run on each day. */
function longestPauseHours({ hours }: CronTimes): number {
  const next = [...hours.slice(1), (hours[0] ?? 0) + 24];
  return Math.max(1, ...next.map((hour, index) => hour - (hours[index] ?? hour)));
}
