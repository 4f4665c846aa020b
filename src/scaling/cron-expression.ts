/** Values of a field of a cron expression: a range of numbers, and their names in order. */
interface CronField {
  readonly first: number;
  readonly last: number;
  readonly names?: readonly string[];
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/**
 * Minute, hour, day of the month, month, day of the week. Sunday is 0; 7 is invalid.
 *
 * Source: KEDA parses them with `ParseStandard` of robfig/cron (`parser.go`, `spec.go`)
 */
const FIELDS: readonly CronField[] = [
  { first: 0, last: 59 },
  { first: 0, last: 23 },
  { first: 1, last: 31 },
  { first: 1, last: 12, names: MONTHS },
  { first: 0, last: 6, names: DAYS },
];

/** Whether KEDA can read an expression of five fields. */
export function isCronExpression(expression: string): boolean {
  const fields = expression.split(' ');
  return (
    fields.length === FIELDS.length && FIELDS.every((field, index) => (fields[index] ?? '').split(',').every((part) => isPart(part, field)))
  );
}

/** `*`, one value, or a range, each with an optional step. */
function isPart(part: string, field: CronField): boolean {
  const [range = '', step, ...more] = part.split('/');
  if (more.length > 0 || (step !== undefined && !/^[1-9]\d*$/.test(step))) return false;
  if (range === '*' || range === '?') return true;
  const ends = range.split('-').map((end) => valueOf(end, field));
  const [from, to = from] = ends;
  return ends.length <= 2 && from !== undefined && to !== undefined && !ends.includes(undefined) && from <= to;
}

function valueOf(text: string, { first, last, names = [] }: CronField): number | undefined {
  const named = names.indexOf(text.toLowerCase());
  if (named >= 0) return named + first;
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  return value >= first && value <= last ? value : undefined;
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
