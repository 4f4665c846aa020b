import type { Mistake } from '../findings';
import { VALUE_OF_ANOTHER_TYPE } from '../findings/rules';
import { propPath } from './prop-path';
import { show } from './show';

/** What became of a value: the value itself, or what is left of it, and what is wrong with it. */
export interface Reading<T> {
  /** None where nothing of it can be used. */
  readonly value?: T;
  /** What is wrong; the prop is the one inside the value, if any. */
  readonly mistakes: readonly Mistake[];
}

/** Reads value that a prop takes, for apps whose types nobody checks. */
export interface Reader<T> {
  /** Takes what a user wrote. */
  read(given: unknown): Reading<T>;
}

/**
 * A kind that a value either is or is not.
 *
 * @param accepts whether it is
 * @param hint what to write in place of one that is not
 */
export function reader<T>(accepts: (given: unknown) => boolean, hint: (given: unknown) => string): Reader<T> {
  return { read: (given) => (accepts(given) ? { value: given as T, mistakes: [] } : { mistakes: [ofAnotherType(given, hint(given))] }) };
}

/** The mistake in a value that is of no use. */
export function ofAnotherType(given: unknown, fix: string): Mistake {
  return { rule: VALUE_OF_ANOTHER_TYPE, problem: `is ${show(given)}.`, fix };
}

/** A mistake inside a value, as one of the whole. */
export function inside(prop: string, mistake: Mistake): Mistake {
  return { ...mistake, prop: propPath(prop, mistake.prop ?? '') };
}
