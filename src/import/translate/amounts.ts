import { textIn } from '../read/plain-values';
import { call, code, literal, type Expression } from '../write/expression';

const BINARY = ['', 'Ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei'];
const DECIMAL = ['', 'k', 'M', 'G', 'T', 'P', 'E'];

/** Bytes of a quantity of Kubernetes, such as `16Gi`, `500M` or `1e9`; undefined for another text. */
export function bytesOf(quantity: unknown): number | undefined {
  const [, amount, unit = ''] = /^\+?(\d+(?:\.\d+)?|\.\d+)((?:[KMGTPE]i|[kMGTPE]|[eE][+-]?\d+)?)$/.exec(textIn(quantity).trim()) ?? [];
  if (amount === undefined) return undefined;
  if (/^[eE][+-]?\d+$/.test(unit)) return Number(`${amount}${unit}`);
  const power = unit.endsWith('i') ? 1024 ** BINARY.indexOf(unit) : 1000 ** DECIMAL.indexOf(unit);
  return Number(amount) * power;
}

/** A size in the largest unit that keeps it whole, in KiB at least; undefined for another text. */
export function sizeOf(quantity: unknown): Expression | undefined {
  const bytes = bytesOf(quantity);
  if (bytes === undefined || bytes <= 0) return undefined;
  const kibibytes = Math.ceil(bytes / 1024);
  const units = [
    ['gibibytes', 1024 ** 2],
    ['mebibytes', 1024],
    ['kibibytes', 1],
  ] as const;
  const [unit, factor] = units.find(([, each]) => kibibytes % each === 0) ?? units[2];
  return call(`Size.${unit}`, literal(kibibytes / factor));
}

/** Thousandths of a CPU; undefined for another text. */
export function millicpusOf(quantity: unknown): number | undefined {
  const [, amount, milli] = /^(\d+(?:\.\d+)?|\.\d+)(m?)$/.exec(textIn(quantity).trim()) ?? [];
  if (amount === undefined) return undefined;
  const milliCpus = Math.ceil(milli ? Number(amount) : Number(amount) * 1000);
  return milliCpus > 0 ? milliCpus : undefined;
}

/** CPUs, in whole CPUs if possible; undefined for another text. */
export function cpuOf(quantity: unknown): Expression | undefined {
  const milliCpus = millicpusOf(quantity);
  if (milliCpus === undefined) return undefined;
  return milliCpus % 1000 === 0 ? call('Cpu.units', literal(milliCpus / 1000)) : call('Cpu.millis', literal(milliCpus));
}

/** A time in seconds, in minutes if it is whole; undefined for another text. */
export function durationOf(given: unknown): Expression | undefined {
  const seconds = secondsOf(given);
  if (seconds === undefined || seconds <= 0 || !Number.isInteger(seconds)) return undefined;
  return seconds % 60 === 0 ? call('Duration.minutes', literal(seconds / 60)) : call('Duration.seconds', literal(seconds));
}

/** Seconds of a number, or of a text such as `1m30s`. */
export function secondsOf(given: unknown): number | undefined {
  if (typeof given === 'number') return given;
  const text = textIn(given).trim();
  if (/^\d+$/.test(text)) return Number(text);
  const units: Readonly<Record<string, number>> = { h: 3600, m: 60, s: 1, ms: 0.001 };
  if (!/^(?:\d+(?:\.\d+)?(?:ms|h|m|s))+$/.test(text)) return undefined;
  return [...text.matchAll(/(\d+(?:\.\d+)?)(ms|h|m|s)/g)].reduce(
    (sum, [, amount, unit = '']) => sum + Number(amount) * (units[unit] ?? 0),
    0,
  );
}

/** A reference to a Secret. Its id does not meet those of constructs with the same name. */
export function secretReference(name: string): Expression {
  return call('Secret.fromSecretName', code('this'), literal(`${name}-secret`), literal(name));
}

/** A reference to a ConfigMap. */
export function configMapReference(name: string): Expression {
  return call('ConfigMap.fromConfigMapName', code('this'), literal(`${name}-config-map`), literal(name));
}
