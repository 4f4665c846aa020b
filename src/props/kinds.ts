import type { Mistake } from '../findings';
import { inside, kind, ofAnotherKind, type Kind } from './kind';
import { nearest } from './nearest';
import { isPlain } from './show';

/** Any text. */
export const aText: Kind<string> = kind(
  (given) => typeof given === 'string',
  (given) => (typeof given === 'number' || typeof given === 'boolean' ? `Write a text: '${given}'.` : 'Write a text.'),
);

/** Any number: which ones are of use is for others to say. */
export const aNumber: Kind<number> = kind(
  (given) => typeof given === 'number',
  (given) => (typeof given === 'string' && /^\d+$/.test(given) ? `Write a number: ${given}.` : 'Write a number.'),
);

export const aSwitch: Kind<boolean> = kind(
  (given) => typeof given === 'boolean',
  (given) => (given === 'true' || given === 'false' ? `Write ${given}, without quotes.` : 'Write true or false.'),
);

/** One of a closed choice; a new choice that is not named here stops compiling. */
export function oneOf<T extends string>(choices: Readonly<Record<T, true>>): Kind<T> {
  const names = Object.keys(choices);
  return kind(
    (given) => typeof given === 'string' && names.includes(given),
    (given) => {
      const near = typeof given === 'string' ? nearest(given, names) : undefined;
      return near === undefined ? `Write one of ${names.map((name) => `'${name}'`).join(', ')}.` : `Write '${near}'.`;
    },
  );
}

/** A value that a class makes, whose constructor may be its own affair. */
export function made<T>(by: { readonly prototype: T }, example: string | ((given: unknown) => string)): Kind<T> {
  const isOne = (given: unknown) => Object.prototype.isPrototypeOf.call(by.prototype as object, given as object);
  return kind(isOne, (given) => `Write ${typeof example === 'string' ? example : example(given)}.`);
}

/** A value that carries what is wrong with the props it was made from. */
export function carrying<T extends { readonly mistakes: readonly Mistake[] }>(value: Kind<T>): Kind<T> {
  return {
    read: (given) => {
      const reading = value.read(given);
      return { ...reading, mistakes: [...reading.mistakes, ...(reading.value?.mistakes ?? [])] };
    },
  };
}

/** An object whose content is checked elsewhere, or by its own types. */
export function anObject<T extends object>(example: string): Kind<T> {
  return kind(isPlain, () => `Write an object, such as ${example}.`);
}

/** A function, such as an override. */
export function aFunction<T>(): Kind<T> {
  return kind(
    (given) => typeof given === 'function',
    () => 'Write a function that takes the object and gives back another: (spec) => ({ ...spec, … }).',
  );
}

/** A list, of which each element is of one kind. */
export function listOf<T>(element: Kind<T>): Kind<readonly T[]> {
  return {
    read: (given) => {
      if (!Array.isArray(given)) return { mistakes: [ofAnotherKind(given, 'Write a list: […].')] };
      const read = given.map((each: unknown) => element.read(each));
      const mistakes = read.flatMap((each, index) => each.mistakes.map((mistake) => inside(`[${index}]`, mistake)));
      if (read.every(({ value }, index) => value === given[index])) return { value: given as T[], mistakes };
      const usable = read.flatMap(({ value }) => (value === undefined ? [] : [value]));
      // An empty list may mean something else than a list that nothing is left of.
      return usable.length === 0 ? { mistakes } : { value: usable, mistakes };
    },
  };
}

/** Anything: it is looked at elsewhere. */
export const anything: Kind<unknown> = kind(
  () => true,
  () => '',
);

/** Values of one kind by names that a user chooses. */
export function mapOf<T>(element: Kind<T>): Kind<Readonly<Record<string, T>>> {
  return {
    read: (given) => {
      if (!isPlain(given)) return { mistakes: [ofAnotherKind(given, "Write an object of names and values: { name: 'value' }.")] };
      const read = Object.entries(given).map(([name, each]: [string, unknown]) => ({ name, each, reading: element.read(each) }));
      const mistakes = read.flatMap(({ name, reading }) => reading.mistakes.map((mistake) => inside(nameOf(name), mistake)));
      if (read.every(({ each, reading }) => reading.value === each)) return { value: given as Readonly<Record<string, T>>, mistakes };
      return {
        value: Object.fromEntries(read.flatMap(({ name, reading: { value } }) => (value === undefined ? [] : [[name, value]]))),
        mistakes,
      };
    },
  };
}

function nameOf(name: string): string {
  return /^[A-Za-z_]\w*$/.test(name) ? name : `['${name}']`;
}

/** A kind that takes several forms: the first that fits counts, and the last one says what to write. */
export function eitherOf<T, U>(first: Kind<T>, isFirst: (given: unknown) => boolean, second: Kind<U>): Kind<T | U> {
  return { read: (given) => (isFirst(given) ? first.read(given) : second.read(given)) };
}
