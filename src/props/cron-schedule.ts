import { Cron } from 'cdk8s';
import { instanceOf } from './readers';

/** Reads a schedule. */
export const scheduleReader = instanceOf<Cron>(Cron, "Cron.schedule({ minute: '0', hour: '3', weekDay: '0' })");

/** Values of a field of a schedule: a range of numbers, and their names in order. */
interface ScheduleField {
  readonly name: string;
  readonly first: number;
  readonly last: number;
  readonly names?: readonly string[];
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEK = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** Sunday is 0; 7 is invalid. */
const FIELDS: readonly ScheduleField[] = [
  { name: 'minute', first: 0, last: 59 },
  { name: 'hour', first: 0, last: 23 },
  { name: 'day of the month', first: 1, last: 31 },
  { name: 'month', first: 1, last: 12, names: MONTHS },
  { name: 'day of the week', first: 0, last: 6, names: WEEK },
];

/** Most days that each month has. */
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const NICKNAMES = ['@yearly', '@annually', '@monthly', '@weekly', '@daily', '@midnight', '@hourly'];

/**
 * The reason that a CronJob with this schedule is refused or never starts, as the end of a sentence about the schedule; `undefined` if
 * it starts runs.
 *
 * Source: the CronJob controller parses the schedule with `ParseStandard` of robfig/cron (`parser.go`, `spec.go`), and the API server
 * refuses a time zone in it (`pkg/apis/batch/validation`).
 */
export function cronScheduleProblem(text: string): string | undefined {
  if (/^(CRON_)?TZ=/.test(text)) return 'contains a time zone, which Kubernetes takes in a separate field';
  if (text.startsWith('@')) return nicknameProblem(text);
  const fields = text.split(/\s+/).filter((field) => field !== '');
  if (fields.length !== FIELDS.length) return `has ${fields.length} fields instead of ${FIELDS.length}`;
  const values = FIELDS.map((field, index) => valuesOf(fields[index] ?? '', field));
  const wrong = values.findIndex((each) => each === undefined);
  if (wrong >= 0) return `has '${fields[wrong]}' as the ${FIELDS[wrong]?.name}`;
  const [, , days = [], months = []] = values;
  // If both are limited, a day that fits one of them is enough.
  const isAnyWeekday = /^[*?]/.test(fields[4] ?? '');
  const isPossible = months.some((month) => days.some((day) => day <= (DAYS[month - 1] ?? 0)));
  return isAnyWeekday && !isPossible ? `names a day that no month has: day ${fields[2]} of month ${fields[3]}` : undefined;
}

function nicknameProblem(text: string): string | undefined {
  const [, period] = /^@every (.+)$/.exec(text) ?? [];
  if (period !== undefined && /^(\d+(\.\d+)?(ms|h|m|s))+$/.test(period)) return undefined;
  return NICKNAMES.includes(text) ? undefined : `is '${text}', which is no nickname of a schedule`;
}

/** The values that a field allows; `undefined` if it cannot be read. */
function valuesOf(text: string, field: ScheduleField): readonly number[] | undefined {
  const parts = text.split(',').map((part) => partValues(part, field));
  return parts.includes(undefined) ? undefined : parts.flatMap((values) => values ?? []);
}

/** `*`, one value, or a range, each with an optional step. */
function partValues(part: string, field: ScheduleField): readonly number[] | undefined {
  const [range = '', step, ...more] = part.split('/');
  if (more.length > 0 || (step !== undefined && !/^[1-9]\d*$/.test(step))) return undefined;
  const every = range === '*' || range === '?';
  const ends = every ? [field.first, field.last] : range.split('-').map((end) => valueOf(end, field));
  const [from, to = step === undefined ? from : field.last] = ends;
  if (ends.length > 2 || ends.includes(undefined) || from === undefined || to === undefined || from > to) return undefined;
  const by = Number(step ?? 1);
  return Array.from({ length: Math.floor((to - from) / by) + 1 }, (_, index) => from + index * by);
}

function valueOf(text: string, { first, last, names = [] }: ScheduleField): number | undefined {
  const named = names.indexOf(text.toLowerCase());
  if (named >= 0) return named + first;
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  return value >= first && value <= last ? value : undefined;
}
