import { Duration, Size } from 'cdk8s';
import type { MemoryResources } from 'cdk8s-plus-27';
import type { CpuAmount, CpuAmounts } from './cdk8s-plus';
import { eitherOf } from './readers';
import { reader, type Reader } from './reader';
import { propsOf } from './read-props';
import { isPlainObject } from './show';

const SIZES: Readonly<Record<string, string>> = { Ki: 'kibibytes', Mi: 'mebibytes', Gi: 'gibibytes', Ti: 'tebibytes' };
const DURATIONS: Readonly<Record<string, string>> = { ms: 'millis', s: 'seconds', m: 'minutes', h: 'hours', d: 'days' };

/** A size, such as `Size.gibibytes(16)`. */
export const sizeAmount: Reader<Size> = reader(
  (given) => given instanceof Size,
  (given) => `Write ${inUnits(given, 'Size', SIZES) ?? 'a size, such as Size.gibibytes(16)'}.`,
);

/** A time, such as `Duration.seconds(30)`. */
export const durationAmount: Reader<Duration> = reader(
  (given) => given instanceof Duration,
  (given) => `Write ${inUnits(given, 'Duration', DURATIONS) ?? 'a time, such as Duration.seconds(30)'}.`,
);

/** A `Cpu` of this line of cdk8s-plus or a newer one. */
const isCpu = (given: unknown): boolean =>
  typeof given === 'object' && given !== null && !isPlainObject(given) && typeof (given as Partial<CpuAmount>).amount === 'string';

const oneCpu: Reader<CpuAmount> = reader(isCpu, (given) => `Write ${inCpus(given) ?? 'an amount, such as Cpu.units(4)'}.`);

/** CPU: one amount, or request and limit apart. */
export const cpuAmount: Reader<CpuAmount | CpuAmounts> = eitherOf(
  propsOf<CpuAmounts>({ request: oneCpu, limit: oneCpu }, {}),
  isPlainObject,
  oneCpu,
);

/** Memory: one amount, or a separate request and limit. */
export const memoryAmount: Reader<Size | MemoryResources> = eitherOf(
  propsOf<MemoryResources>({ request: sizeAmount, limit: sizeAmount }, {}),
  isPlainObject,
  sizeAmount,
);

/** Code for a quantity: `Size.gibibytes(64)` for `64Gi`. */
function inUnits(given: unknown, type: string, units: Readonly<Record<string, string>>): string | undefined {
  const [, amount, unit = ''] = typeof given === 'string' ? (/^(\d+(?:\.\d+)?) ?([A-Za-z]+)$/.exec(given) ?? []) : [];
  const maker = Object.hasOwn(units, unit) ? units[unit] : undefined;
  return maker === undefined ? undefined : `${type}.${maker}(${amount})`;
}

function inCpus(given: unknown): string | undefined {
  const text = typeof given === 'number' || typeof given === 'string' ? String(given) : '';
  const [, amount, milli] = /^(\d+(?:\.\d+)?)(m?)$/.exec(text) ?? [];
  return amount === undefined ? undefined : milli === 'm' ? `Cpu.millis(${amount})` : `Cpu.units(${amount})`;
}
