import { RELEASE_LINES } from '../version';
import type { KeyFacts } from './key-table';
import { isPlace } from './places';
import { isSecretKey } from './secret-keys';

const TYPES: Readonly<Record<KeyFacts['type'], string>> = {
  bool: 'Flag',
  int: 'Whole number',
  float: 'Number',
  string: 'Text',
  duration: 'Duration such as `10s`',
  size: 'Size such as `64m`',
  json: 'JSON',
  list: 'List',
};

const UNITS: Readonly<Record<string, string>> = {
  us: 'microseconds',
  ms: 'milliseconds',
  s: 'seconds',
  min: 'minutes',
  h: 'hours',
  d: 'days',
  B: 'bytes',
  '%': 'per cent',
};

/** A unit in words, such as `milliseconds`. */
export function unitName(unit: string): string {
  return UNITS[unit] ?? unit;
}

/** Describes the type of a value: `Whole number of milliseconds, 0 or more`. */
export function describeType({ type, unit, minimum, maximum, values }: KeyFacts): string {
  if (values) return `One of ${values.map((value) => `\`${value}\``).join(', ')}`;
  const counted = unit === undefined ? TYPES[type] : `${TYPES[type]}${unit === '1/s' ? ' for each second' : ` of ${unitName(unit)}`}`;
  return [counted, describeRange({ minimum, maximum })].filter(Boolean).join(', ');
}

/** `0 to 100`, `1 or more`, or an empty text. */
export function describeRange({
  minimum,
  maximum,
}: {
  readonly minimum?: number | undefined;
  readonly maximum?: number | undefined;
}): string {
  if (minimum === undefined) return maximum === undefined ? '' : `${maximum} or less`;
  return maximum === undefined ? `${minimum} or more` : `${minimum} to ${maximum}`;
}

/** The default of each release line, with equal neighbours combined: `2.3: 30; 2.4 to 3.0: 1800`. */
export function describeDefaults({ defaults }: KeyFacts): string {
  const spans: { readonly from: string; to: string; readonly text: string | undefined }[] = [];
  for (const line of RELEASE_LINES) {
    const text = defaults[line];
    const last = spans[spans.length - 1];
    if (last && last.text === text) last.to = line;
    else spans.push({ from: line, to: line, text });
  }
  return spans
    .filter(({ text }) => text !== undefined)
    .map(({ from, to, text = '' }) => `${from === to ? from : `${from} to ${to}`}: ${quoteDefault(text)}`)
    .join('; ');
}

/** The effect of a changed value on running pods. */
export function describeChange({ key, reloads, immutable }: Pick<KeyFacts, 'key' | 'reloads' | 'immutable'>): string {
  if (immutable) return 'never: Milvus keeps the first value';
  if (isPlace(key)) return 'never: Milvus would start empty, next to its data';
  if (isSecretKey(key)) return 'restarts the roles that read it, after you change the Secret';
  return reloads ? 'reloads live' : 'restarts the roles that read it';
}

function quoteDefault(text: string): string {
  if (text === '') return 'empty';
  return `\`${text.length > 60 ? `${text.slice(0, 57)}…` : text}\``;
}
