import type { Mistake } from '../findings';
import { VALUE_OF_ANOTHER_TYPE } from '../findings/rules';
import { propPath } from './prop-path';
import { show } from './show';

/** Result of reading a value: the usable part of it, and its mistakes. */
export interface Reading<T> {
  /** Missing if nothing of the value is usable. */
  readonly value?: T;
  /** The mistakes. The prop of each is relative to the value. */
  readonly mistakes: readonly Mistake[];
}

/** Reads the value of a prop, for apps without type checks. */
export interface Reader<T> {
  /** Reads the value that a user wrote. */
  read(given: unknown): Reading<T>;
}

/**
 * Creates a reader for values that are either usable or not.
 *
 * @param accepts whether a value is usable
 * @param hint what to write instead of an unusable value
 */
export function reader<T>(accepts: (given: unknown) => boolean, hint: (given: unknown) => string): Reader<T> {
  return { read: (given) => (accepts(given) ? { value: given as T, mistakes: [] } : { mistakes: [ofAnotherType(given, hint(given))] }) };
}

/** The mistake in an unusable value. */
export function ofAnotherType(given: unknown, fix: string): Mistake {
  return { rule: VALUE_OF_ANOTHER_TYPE, problem: `is ${show(given)}.`, fix };
}

/** A mistake inside a value, relative to the whole. */
export function inside(prop: string, mistake: Mistake): Mistake {
  return { ...mistake, prop: propPath(prop, mistake.prop ?? '') };
}
