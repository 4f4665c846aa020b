import { Duration, Size } from 'cdk8s';
import type { Mistake, Rule } from '../findings';
import { VALUE_RANGE, VALUE_TYPE } from './rules';
import type { ReleaseLine } from '../version';
import type { ConfigInput } from '../props/config-value';
import type { ConfigValue } from '../props/plain-value';
import { describeRange, unitName } from './describe-key';
import type { KeyFacts } from './key-table';
import type { RawValue } from '../props/raw-value';
import { countsBytes, countsTime, durationIn, goDuration, sizeIn, sizeText } from './units';

/** A value in Milvus' form, or the mistake in it. */
export type KeyReading = { readonly value: ConfigValue } | { readonly mistake: Mistake };

/** Reads a user's value for a key: checks type, unit and range, and converts durations and sizes to the unit of the key. */
export function readValue(facts: KeyFacts | undefined, input: Exclude<ConfigInput, RawValue>, line: ReleaseLine): KeyReading {
  if (facts === undefined) return readUnknown(input);
  if (input instanceof Duration) return readDuration(facts, input);
  if (input instanceof Size) return readSize(facts, input);
  // For keys without a default, an empty value means "not set".
  if (input === '' && facts.defaults[line] === '') return { value: input };
  return READERS[facts.type](facts, input);
}

/** A key of an open section: its type and unit are unknown. */
function readUnknown(input: Exclude<ConfigInput, RawValue>): KeyReading {
  if (!(input instanceof Duration) && !(input instanceof Size)) return { value: input };
  const problem = 'has a unit, but the unit of the key is unknown.';
  return { mistake: { rule: VALUE_TYPE, problem, fix: 'Write the plain number or text that the key takes.' } };
}

const READERS: Readonly<Record<KeyFacts['type'], (facts: KeyFacts, input: ConfigValue) => KeyReading>> = {
  bool: readFlag,
  int: readNumber,
  float: readNumber,
  string: readText,
  // If Go's time.ParseDuration fails, Milvus silently uses its default.
  duration: (facts, input) => readPattern(facts, input, /^(0|[-+]?((\d+(\.\d*)?|\.\d+)(ns|us|µs|ms|s|m|h))+)$/),
  // Milvus reads an unparsable value as 0, including decimals (`GetAsSize`).
  size: (facts, input) => readPattern(facts, input, /^\d+([kmg]b?)?$/i),
  json: readJson,
  list: (_facts, input) => ({ value: input }),
};

function readDuration(facts: KeyFacts, duration: Duration): KeyReading {
  if (facts.type === 'duration') return READERS.duration(facts, goDuration(duration));
  if (!countsTime(facts.unit)) return wrong(facts, undefined, `is a Duration, but ${facts.key} is not a duration${unknownUnit(facts)}.`);
  return inUnit(facts, durationIn(facts.unit, duration), duration.toHumanString());
}

function readSize(facts: KeyFacts, size: Size): KeyReading {
  if (facts.type === 'size') return READERS.size(facts, sizeText(size));
  if (!countsBytes(facts.unit)) return wrong(facts, undefined, `is a Size, but ${facts.key} is not a size${unknownUnit(facts)}.`);
  return inUnit(facts, sizeIn(facts.unit, size), size.asString());
}

function unknownUnit({ type, unit }: KeyFacts): string {
  return (type === 'int' || type === 'float') && unit === undefined ? ' with a known unit' : '';
}

function inUnit(facts: KeyFacts, amount: number, written: string): KeyReading {
  if (facts.type === 'int' && !Number.isInteger(amount)) {
    return wrong(facts, undefined, `is ${written}, but the key counts whole ${unitName(facts.unit ?? '')}.`);
  }
  return inRange(facts, amount, amount);
}

function readFlag(facts: KeyFacts, input: ConfigValue): KeyReading {
  if (typeof input === 'boolean') return { value: input };
  return input === 'true' || input === 'false' ? { value: input === 'true' } : wrong(facts, input);
}

/** Accepts numbers as text, because many YAML files contain them. */
function readNumber(facts: KeyFacts, input: ConfigValue): KeyReading {
  const isText = typeof input === 'string' && /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(input);
  if (typeof input !== 'number' && !isText) return wrong(facts, input);
  const amount = Number(input);
  if (facts.type === 'int' && !Number.isInteger(amount)) return wrong(facts, input);
  return inRange(facts, amount, Number.isInteger(amount) && !Number.isSafeInteger(amount) ? input : amount);
}

function inRange(facts: KeyFacts, amount: number, value: ConfigValue): KeyReading {
  const { minimum, maximum } = facts;
  if (amount >= (minimum ?? -Infinity) && amount <= (maximum ?? Infinity)) return { value };
  return mistake(VALUE_RANGE, facts, undefined, `is ${amount}, outside of ${describeRange(facts)}.`);
}

/** Compares texts without case, like Milvus. */
function readText(facts: KeyFacts, input: ConfigValue): KeyReading {
  const { values } = facts;
  if (!values || values.some((value) => value.toLowerCase() === String(input).toLowerCase())) return { value: input };
  return mistake(VALUE_RANGE, facts, input);
}

function readPattern(facts: KeyFacts, input: ConfigValue, pattern: RegExp): KeyReading {
  return pattern.test(String(input)) ? { value: input } : wrong(facts, input);
}

function readJson(facts: KeyFacts, input: ConfigValue): KeyReading {
  try {
    const content: unknown = JSON.parse(String(input));
    return typeof input === 'string' && typeof content === 'object' ? { value: input } : wrong(facts, input);
  } catch {
    return wrong(facts, input);
  }
}

function wrong(facts: KeyFacts, input: ConfigInput | undefined, problem?: string): KeyReading {
  return mistake(VALUE_TYPE, facts, input, problem);
}

function mistake(rule: Rule, facts: KeyFacts, input: ConfigInput | undefined, problem?: string): KeyReading {
  return { mistake: { rule, problem: problem ?? `is ${shorten(JSON.stringify(input))}.`, fix: `Write ${wanted(facts)}.` } };
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** A hint with an example: the newest default, or the class with a unit. */
function wanted(facts: KeyFacts): string {
  const { type, unit, values, defaults } = facts;
  if (values) return `one of ${values.map((value) => `'${value}'`).join(', ')}`;
  const newest = Object.values(defaults).pop() ?? '';
  const range = describeRange(facts);
  const example = newest === '' || newest.length > 60 ? '' : `, such as ${type === 'string' ? `'${newest}'` : newest}`;
  switch (type) {
    case 'bool':
      return 'true or false';
    case 'duration':
      return "text such as '1m30s', or a Duration such as Duration.seconds(90)";
    case 'size':
      return "text with a whole number such as '64m', or a Size such as Size.mebibytes(64)";
    case 'json':
      return 'JSON as text, or an object';
    case 'list':
    case 'string':
      return `text${example}`;
    default: {
      const counted = `${type === 'int' ? 'a whole number' : 'a number'}${unit === undefined || unit === '1/s' ? '' : ` of ${unitName(unit)}`}`;
      return `${counted}${range === '' ? '' : `, ${range}`}${example}${carrier(unit)}`;
    }
  }
}

function carrier(unit: string | undefined): string {
  if (countsTime(unit)) return ', or a Duration such as Duration.seconds(30)';
  return countsBytes(unit) ? ', or a Size such as Size.mebibytes(64)' : '';
}
