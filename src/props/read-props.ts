import type { Mistake } from '../findings';
import { MISSING_PROP, UNKNOWN_PROP } from './rules';
import { inside, ofAnotherKind, type Kind, type Reading } from './kind';
import { nearest } from './nearest';
import { isPlain } from './show';

/** The kind of every prop of a type. A new prop without one stops compiling. */
export type PropKinds<Props> = { readonly [K in keyof Required<Props>]: Kind<Required<Props>[K]> };

/** The props of a type that have no default. */
export type RequiredProp<Props> = { [K in keyof Props]-?: object extends Pick<Props, K> ? never : K }[keyof Props];

/** What to write where a required prop is missing. */
export type Instead<Props> = Readonly<Record<RequiredProp<Props>, string>>;

/** What takes the place of a required prop that can not be used. */
export type StandIns<Props> = { readonly [K in RequiredProp<Props>]: () => Props[K] };

/** Props that can be used, and what is wrong with the others. */
export interface ReadProps<Props> {
  readonly props: Props;
  /** Names of those that are left out, or have a stand-in: what else is found out about them is not the user's. */
  readonly unusable: ReadonlySet<string>;
  readonly mistakes: readonly Mistake[];
}

/** The props of one type: what kind each is of, and what to write where one has no default. */
export interface PropsType<Props extends object> {
  readonly kinds: PropKinds<Props>;
  readonly instead: Instead<Props>;
}

/**
 * Reads the props of a construct. One that can not be used is left out, so that its default counts, or its stand-in.
 */
export function readProps<Props extends object>(given: unknown, type: PropsType<Props>, standIns: StandIns<Props>): ReadProps<Props> {
  const { value = {}, mistakes } = given === undefined ? readPlain({}, type) : readObject(given, type);
  const isAsked = (name: string) => name in standIns || (given !== undefined && (!isPlain(given) || isThere(given, name)));
  const unusable = new Set(Object.keys(type.kinds).filter((name) => isAsked(name) && !isThere(value, name)));
  const makers = Object.entries<() => unknown>(standIns).filter(([name]) => unusable.has(name));
  if (makers.length === 0) return { props: value as Props, unusable, mistakes };
  const standing = Object.fromEntries(makers.map(([name, make]) => [name, make()]));
  return { props: { ...value, ...standing } as Props, unusable, mistakes };
}

/** The kind of a prop that holds props. Without one that has no default, none of them can be used. */
export function propsOf<Props extends object>(kinds: PropKinds<Props>, instead: Instead<Props>): Kind<Props> {
  return {
    read: (given) => {
      const { value, mistakes } = readObject(given, { kinds, instead });
      const isComplete = value !== undefined && Object.keys(instead).every((name) => value[name as keyof typeof value] !== undefined);
      return isComplete ? { value: value as Props, mistakes } : { mistakes };
    },
  };
}

function readObject<Props extends object>(given: unknown, type: PropsType<Props>): Reading<Partial<Props>> {
  if (isPlain(given)) return readPlain(given, type);
  const names = Object.keys(type.kinds).slice(0, 2).join(', ');
  return { mistakes: [ofAnotherKind(given, `Write an object of props, such as ${names}.`)] };
}

function readPlain<Props extends object>(given: object, { kinds, instead }: PropsType<Props>): Reading<Partial<Props>> {
  const known = new Map<string, Kind<unknown>>(Object.entries(kinds));
  const required = new Map<string, string>(Object.entries(instead));
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
  const fix = near === undefined ? 'Remove it: no prop here is spelt like it.' : `Did you mean ${near}?`;
  return { rule: UNKNOWN_PROP, problem: 'is no prop here.', fix };
}
