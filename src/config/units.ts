import { SizeRoundingBehavior, type Duration, type Size } from 'cdk8s';

/** Milliseconds of each unit of time that keys use. */
const TIME: Readonly<Record<string, number>> = { us: 0.001, ms: 1, s: 1000, min: 60_000, h: 3_600_000, d: 86_400_000 };

/** Bytes of each unit of size that keys use; Milvus' MB is 1024 * 1024. */
const SIZE: Readonly<Record<string, number>> = { B: 1, KiB: 1024, MiB: 1024 ** 2, GiB: 1024 ** 3 };

/** Whether a key in this unit takes a `Duration`. */
export function countsTime(unit: string | undefined): unit is string {
  return unit !== undefined && unit in TIME;
}

/** Whether a key in this unit takes a `Size`. */
export function countsBytes(unit: string | undefined): unit is string {
  return unit !== undefined && unit in SIZE;
}

/** A duration as a number of the unit. */
export function durationIn(unit: string, duration: Duration): number {
  return exact(duration.toMilliseconds({ integral: false }) / (TIME[unit] ?? 1));
}

/** A size as a number of the unit. */
export function sizeIn(unit: string, size: Size): number {
  return exact(bytesOf(size) / (SIZE[unit] ?? 1));
}

/** A duration in Go's form, in the largest unit without a fraction: `90s`, `1500ms`. */
export function goDuration(duration: Duration): string {
  const milliseconds = duration.toMilliseconds({ integral: false });
  for (const [unit, name] of [
    ['h', 'h'],
    ['min', 'm'],
    ['s', 's'],
    ['ms', 'ms'],
  ] as const) {
    const amount = milliseconds / (TIME[unit] ?? 1);
    if (Number.isInteger(amount)) return `${amount}${name}`;
  }
  return `${exact(milliseconds * 1000)}us`;
}

/** A size in Milvus' form, in the largest unit without a fraction: `64m`. Milvus reads a decimal number as 0. */
export function sizeText(size: Size): string {
  const bytes = bytesOf(size);
  for (const [unit, name] of [
    ['GiB', 'g'],
    ['MiB', 'm'],
    ['KiB', 'k'],
  ] as const) {
    const amount = bytes / (SIZE[unit] ?? 1);
    if (Number.isInteger(amount)) return `${amount}${name}`;
  }
  return String(Math.floor(bytes));
}

function bytesOf(size: Size): number {
  return size.toKibibytes({ rounding: SizeRoundingBehavior.NONE }) * 1024;
}

/** Rounds off the error of binary fractions: 0.1 * 3 is 0.3. */
function exact(value: number): number {
  return Number(value.toPrecision(15));
}
