import type { ConfigValue } from '../props/plain-value';

/** Who set a key: a construct path, and the prop to use in order to change it. */
export interface ConfigOrigin {
  readonly path: string;
  /** None for a key that nothing sets but the library. */
  readonly prop?: string;
}

/** How a value came into the tree. */
export type ConfigStanding = 'default' | 'user' | 'raw' | 'owned';

/** A key with its value and its history. */
export interface ConfigEntry {
  /** The key as Milvus spells it. */
  readonly key: string;
  /** The value, or undefined where it reaches Milvus from a Secret. */
  readonly value: ConfigValue | undefined;
  readonly standing: ConfigStanding;
  readonly origin: ConfigOrigin;
  /** Why no check applies; only with a raw value. */
  readonly reason?: string;
}

/** A place where two entries of one key do not go together. */
export interface EntryConflict {
  readonly kind: 'owned by the library' | 'two owners';
  readonly owner: ConfigEntry;
  readonly other: ConfigEntry;
}

/**
 * The entry that counts, among all of one key in the order in which they were written: a raw value if it came last of
 * the user's, else what the library owns, else the user's last, else the last default.
 */
export function effectiveEntry(entries: readonly [ConfigEntry, ...ConfigEntry[]]): ConfigEntry {
  const last = (standings: readonly ConfigStanding[]) => entries.filter(({ standing }) => standings.includes(standing)).pop();
  const user = last(['user', 'raw']);
  if (user?.standing === 'raw') return user;
  return last(['owned']) ?? user ?? last(['default']) ?? entries[0];
}

/** What does not go together among all entries of one key. */
export function entryConflicts(entries: readonly ConfigEntry[]): readonly EntryConflict[] {
  const owners = entries.filter(({ standing }) => standing === 'owned');
  const [owner, ...others] = owners;
  if (!owner) return [];
  const last = owners[owners.length - 1] ?? owner;
  const users = entries.filter(({ standing }) => standing === 'user');
  return [
    ...users.map((other) => ({ kind: 'owned by the library' as const, owner: last, other })),
    ...others.filter(({ value }) => !isSame(value, owner.value)).map((other) => ({ kind: 'two owners' as const, owner, other })),
  ];
}

function isSame(a: ConfigValue | undefined, b: ConfigValue | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
