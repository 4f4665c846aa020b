import type { Mistake } from '../findings';
import { checkScheme, type NamedObject } from './check-name';
import type { NamingScheme } from './naming-scheme';
import { STANDARD_NAMING } from './standard-naming';

/** A scheme that makes legal names, and what is wrong with the one that a user gave. */
export interface ResolvedScheme {
  readonly naming: NamingScheme;
  readonly mistakes: readonly Mistake[];
}

/**
 * Takes the scheme that a user gave; the standard stands in for none, and for one that makes illegal names.
 *
 * @param objects the objects that a scheme names
 */
export function resolveScheme(given: NamingScheme | undefined, objects: (naming: NamingScheme) => readonly NamedObject[]): ResolvedScheme {
  if (given === undefined) return { naming: STANDARD_NAMING, mistakes: [] };
  const mistakes = checkScheme(objects(given));
  return { naming: mistakes.length === 0 ? given : STANDARD_NAMING, mistakes };
}
