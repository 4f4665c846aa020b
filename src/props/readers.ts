import type { Mistake } from '../findings';
import { inside, reader, ofAnotherType, type Reader } from './reader';
import { nearest } from './nearest';
import { pathPart } from './prop-path';
import { isPlainObject } from './show';

/** Any text. */
export const string: Reader<string> = reader(
  (given) => typeof given === 'string',
  (given) => (typeof given === 'number' || typeof given === 'boolean' ? `Write a text: '${given}'.` : 'Write a text.'),
);

/** Largest number in a field of Kubernetes' API such as `replicas` or `port`, which has 32 bits. */
const LARGEST_NUMBER = 2 ** 31 - 1;

/** A number that fits in a field of Kubernetes' API. Other checks limit its range further. */
export const number: Reader<number> = reader(
  (given) => typeof given === 'number' && (!Number.isFinite(given) || Math.abs(given) <= LARGEST_NUMBER),
  (given) => {
    if (typeof given === 'number') return `Write a number up to ${LARGEST_NUMBER}, the largest that Kubernetes takes.`;
    return typeof given === 'string' && /^\d+$/.test(given) ? `Write a number: ${given}.` : 'Write a number.';
  },
);

export const boolean: Reader<boolean> = reader(
  (given) => typeof given === 'boolean',
  (given) => (given === 'true' || given === 'false' ? `Write ${given}, without quotes.` : 'Write true or false.'),
);

/** One of several literals. A new literal that is missing here does not compile. */
export function oneOf<T extends string>(choices: Readonly<Record<T, true>>): Reader<T> {
  const names = Object.keys(choices);
  return reader(
    (given) => typeof given === 'string' && names.includes(given),
    (given) => {
      const near = typeof given === 'string' ? nearest(given, names) : undefined;
      return near === undefined ? `Write one of ${names.map((name) => `'${name}'`).join(', ')}.` : `Write '${near}'.`;
    },
  );
}

/** An instance of a class, even of one with a private constructor. */
export function instanceOf<T>(by: { readonly prototype: T }, example: string | ((given: unknown) => string)): Reader<T> {
  const isOne = (given: unknown) => Object.prototype.isPrototypeOf.call(by.prototype as object, given as object);
  return reader(isOne, (given) => `Write ${typeof example === 'string' ? example : example(given)}.`);
}

/** A value that carries the mistakes in the props it was created from. */
export function withMistakes<T extends { readonly mistakes: readonly Mistake[] }>(value: Reader<T>): Reader<T> {
  return {
    read: (given) => {
      const reading = value.read(given);
      return { ...reading, mistakes: [...reading.mistakes, ...(reading.value?.mistakes ?? [])] };
    },
  };
}

/** An object whose content is checked elsewhere, or by its own types. */
export function object<T extends object>(example: string): Reader<T> {
  return reader(isPlainObject, () => `Write an object, such as ${example}.`);
}

/** A function, such as an override. */
export function callback<T>(): Reader<T> {
  return reader(
    (given) => typeof given === 'function',
    () => 'Write a function that takes the object and returns a new one: (spec) => ({ ...spec, … }).',
  );
}

/** A list of values of one type. */
export function listOf<T>(element: Reader<T>): Reader<readonly T[]> {
  return {
    read: (given) => {
      if (!Array.isArray(given)) return { mistakes: [ofAnotherType(given, 'Write a list: […].')] };
      const read = given.map((each: unknown) => element.read(each));
      const mistakes = read.flatMap((each, index) => each.mistakes.map((mistake) => inside(`[${index}]`, mistake)));
      if (read.every(({ value }, index) => value !== undefined && value === given[index])) return { value: given as T[], mistakes };
      const usable = read.flatMap(({ value }) => (value === undefined ? [] : [value]));
      // An empty list may have another meaning than a list without usable elements.
      return usable.length === 0 ? { mistakes } : { value: usable, mistakes };
    },
  };
}

/** Any value: other code checks it. */
export const anything: Reader<unknown> = reader(
  () => true,
  () => '',
);

/** A map with keys chosen by the user and values of one type. */
export function mapOf<T>(element: Reader<T>): Reader<Readonly<Record<string, T>>> {
  return {
    read: (given) => {
      if (!isPlainObject(given)) return { mistakes: [ofAnotherType(given, "Write an object of names and values: { name: 'value' }.")] };
      const read = Object.entries(given).map(([name, each]: [string, unknown]) => ({ name, each, reading: element.read(each) }));
      const mistakes = read.flatMap(({ name, reading }) => reading.mistakes.map((mistake) => inside(pathPart(name), mistake)));
      if (read.every(({ each, reading }) => each !== undefined && reading.value === each)) {
        return { value: given as Readonly<Record<string, T>>, mistakes };
      }
      return {
        value: Object.fromEntries(read.flatMap(({ name, reading: { value } }) => (value === undefined ? [] : [[name, value]]))),
        mistakes,
      };
    },
  };
}

/** A value of several forms: the first that fits applies, and the last one provides the hint. */
export function eitherOf<T, U>(first: Reader<T>, isFirst: (given: unknown) => boolean, second: Reader<U>): Reader<T | U> {
  return { read: (given) => (isFirst(given) ? first.read(given) : second.read(given)) };
}
