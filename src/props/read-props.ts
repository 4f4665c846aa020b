import type { Mistake } from '../findings';
import { helpForWord } from '../knobs/words';
import { FOREIGN_PROP, MISSING_PROP, UNKNOWN_PROP } from './rules';
import { inside, ofAnotherType, type Reader, type Reading } from './reader';
import { nearest } from './nearest';
import { isPlainObject } from './show';

/** Reader of every prop of a type. A new prop without a reader does not compile. */
export type PropReaders<Props> = { readonly [K in keyof Required<Props>]: Reader<Required<Props>[K]> };

/** The props without a default. */
export type RequiredProp<Props> = { [K in keyof Props]-?: object extends Pick<Props, K> ? never : K }[keyof Props];

/** What to write for a missing required prop. */
export type Hints<Props> = Readonly<Record<RequiredProp<Props>, string>>;

/** Replacements for required props whose values are unusable. */
export type StandIns<Props> = { readonly [K in RequiredProp<Props>]: () => Props[K] };

/** The usable props, and the mistakes in the others. */
export interface ReadProps<Props> {
  readonly props: Props;
  /** Names of props that are omitted or replaced. The user did not write their values, so other findings about them are noise. */
  readonly unusable: ReadonlySet<string>;
  readonly mistakes: readonly Mistake[];
}

/** The props of one type: their readers, and hints for required ones. */
export interface PropsType<Props extends object> {
  readonly readers: PropReaders<Props>;
  readonly hints: Hints<Props>;
}

/**
 * Reads the props of a construct. An unusable prop is omitted, so that its default or its stand-in applies.
 */
export function readProps<Props extends object>(given: unknown, type: PropsType<Props>, standIns: StandIns<Props>): ReadProps<Props> {
  const { value = {}, mistakes } = given === undefined ? readPlain({}, type) : readObject(given, type);
  const isAsked = (name: string) => name in standIns || (given !== undefined && (!isPlainObject(given) || isThere(given, name)));
  const unusable = new Set(Object.keys(type.readers).filter((name) => isAsked(name) && !isThere(value, name)));
  const makers = Object.entries<() => unknown>(standIns).filter(([name]) => unusable.has(name));
  if (makers.length === 0) return { props: value as Props, unusable, mistakes };
  const standing = Object.fromEntries(makers.map(([name, make]) => [name, make()]));
  return { props: { ...value, ...standing } as Props, unusable, mistakes };
}

/** Reads a prop whose value is an object of props. If a required one of these is unusable, the whole object is. */
export function propsOf<Props extends object>(readers: PropReaders<Props>, hints: Hints<Props>): Reader<Props> {
  return {
    read: (given) => {
      const { value, mistakes } = readObject(given, { readers, hints });
      const isComplete = value !== undefined && Object.keys(hints).every((name) => value[name as keyof typeof value] !== undefined);
      return isComplete ? { value: value as Props, mistakes } : { mistakes };
    },
  };
}

function readObject<Props extends object>(given: unknown, type: PropsType<Props>): Reading<Partial<Props>> {
  if (isPlainObject(given)) return readPlain(given, type);
  const names = Object.keys(type.readers).slice(0, 2).join(', ');
  return { mistakes: [ofAnotherType(given, `Write an object of props, such as ${names}.`)] };
}

function readPlain<Props extends object>(given: object, { readers, hints }: PropsType<Props>): Reading<Partial<Props>> {
  const known = new Map<string, Reader<unknown>>(Object.entries(readers));
  const required = new Map<string, string>(Object.entries(hints));
  const entries = Object.entries(given).filter((entry) => entry[1] !== undefined);
  const read = entries.map(([name, value]: [string, unknown]) => {
    const reading = known.get(name)?.read(value) ?? { mistakes: [unknownProp(name, [...known.keys()])] };
    return { name, given: value, value: reading.value, mistakes: reading.mistakes.map((mistake) => inside(name, mistake)) };
  });
  const present = new Set(entries.map(([name]) => name));
  const missing = [...required].filter(([name]) => !present.has(name));
  const mistakes = [
    ...read.flatMap((each) => each.mistakes),
    ...missing.map(([prop, fix]): Mistake => ({ rule: MISSING_PROP, prop, problem: 'is missing.', fix })),
  ];
  if (read.every((each) => each.value === each.given)) return { value: given, mistakes };
  const usable = read.filter(({ value }) => value !== undefined);
  return { value: Object.fromEntries(usable.map(({ name, value }) => [name, value])) as Partial<Props>, mistakes };
}

function isThere(props: object, name: string): boolean {
  return (props as Readonly<Record<string, unknown>>)[name] !== undefined;
}

function unknownProp(name: string, names: readonly string[]): Mistake {
  const near = nearest(name, names);
  const word = near?.toLowerCase() === name.toLowerCase() ? undefined : helpForWord(name, names);
  if (word !== undefined) return { rule: FOREIGN_PROP, problem: 'is not a prop of this library.', fix: word };
  const fix = near === undefined ? 'Remove it: no prop has a similar name.' : `Did you mean ${near}?`;
  return { rule: UNKNOWN_PROP, problem: 'is not a known prop.', fix };
}
