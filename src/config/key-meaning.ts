import { ALL_MEANINGS } from '../generated/config-meanings';
import { normalizeKey } from './key-name';

/** What a key or a section means. */
export interface KeyMeaning {
  /** One sentence: what it is, and its effect. */
  readonly meaning: string;
  /** When to change it; a section has no advice. */
  readonly when?: string;
}

let meanings: ReadonlyMap<string, KeyMeaning> | undefined;

/**
 * The meaning of a key or a section. Only commands import this file: the sentences are too many for everyone who imports the
 * library.
 */
export function meaningOf(key: string): KeyMeaning | undefined {
  meanings ??= new Map(
    ALL_MEANINGS.map(([name, meaning, when]) => [normalizeKey(name), { meaning, ...(when === undefined ? {} : { when }) }]),
  );
  return meanings.get(normalizeKey(key));
}
