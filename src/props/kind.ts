import type { Mistake } from '../findings';
import { VALUE_OF_ANOTHER_KIND } from '../findings/rules';
import { show } from './show';

/** What became of a value: the value itself, or what is left of it, and what is wrong with it. */
export interface Reading<T> {
  /** None where nothing of it can be used. */
  readonly value?: T;
  /** What is wrong; the prop is the one inside the value, if any. */
  readonly mistakes: readonly Mistake[];
}

/** The kind of value that a prop takes, for apps whose types nobody checks. */
export interface Kind<T> {
  /** Takes what a user wrote. */
  read(given: unknown): Reading<T>;
}

/**
 * A kind that a value either is or is not.
 *
 * @param accepts whether it is
 * @param instead what to write in place of one that is not
 */
export function kind<T>(accepts: (given: unknown) => boolean, instead: (given: unknown) => string): Kind<T> {
  return { read: (given) => (accepts(given) ? { value: given as T, mistakes: [] } : { mistakes: [ofAnotherKind(given, instead(given))] }) };
}

/** The mistake in a value that is of no use. */
export function ofAnotherKind(given: unknown, fix: string): Mistake {
  return { rule: VALUE_OF_ANOTHER_KIND, problem: `is ${show(given)}.`, fix };
}

/** A mistake inside a value, as one of the whole. */
export function inside(prop: string, mistake: Mistake): Mistake {
  const { prop: inner = '' } = mistake;
  return { ...mistake, prop: inner === '' || inner.startsWith('[') ? `${prop}${inner}` : `${prop}.${inner}` };
}
