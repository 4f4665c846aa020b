import type { Mistake } from '../findings';
import { checkScheme, type NamedObject } from './check-name';
import type { NamingScheme } from './naming-scheme';
import { STANDARD_NAMING } from './standard-naming';

/** A scheme with legal names, and the mistakes of the one that a user gave. */
export interface ResolvedScheme {
  readonly naming: NamingScheme;
  readonly mistakes: readonly Mistake[];
}

/**
 * Returns the scheme that a user gave. The standard scheme replaces a missing one, and one with illegal names.
 *
 * @param objects the objects that a scheme names
 */
export function resolveScheme(given: NamingScheme | undefined, objects: (naming: NamingScheme) => readonly NamedObject[]): ResolvedScheme {
  if (given === undefined) return { naming: STANDARD_NAMING, mistakes: [] };
  const illegal = checkScheme(objects(given));
  return { naming: illegal.length === 0 ? given : STANDARD_NAMING, mistakes: [...(given.mistakes ?? []), ...illegal] };
}
