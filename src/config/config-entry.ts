import type { ConfigValue } from '../props/plain-value';

/** Origin of a value: a construct path, and the prop that changes it. */
export interface ConfigOrigin {
  readonly path: string;
  /** Missing for a key that only the library sets. */
  readonly prop?: string;
}

/** How a value was set. */
export type ConfigStanding = 'default' | 'user' | 'raw' | 'owned';

/** A key with its value and its origin. */
export interface ConfigEntry {
  readonly kind: 'key';
  /** The key in Milvus' spelling. */
  readonly key: string;
  /** The value; undefined if it reaches Milvus from a Secret. */
  readonly value: ConfigValue | undefined;
  readonly standing: ConfigStanding;
  readonly origin: ConfigOrigin;
  /** Why no check applies; only for a raw value. */
  readonly reason?: string;
}

/** Two entries of one key that contradict each other. */
export interface EntryConflict {
  readonly kind: 'owned by the library' | 'two owners';
  readonly owner: ConfigEntry;
  readonly other: ConfigEntry;
}

/**
 * The effective entry among all entries of one key, in the order in which they were written: a raw value if it was the last of
 * the user's, otherwise the owned value, otherwise the user's last value, otherwise the last default.
 */
export function effectiveEntry(entries: readonly [ConfigEntry, ...ConfigEntry[]]): ConfigEntry {
  if (entries.length === 1) return entries[0];
  const last = (standings: readonly ConfigStanding[]) => entries.filter(({ standing }) => standings.includes(standing)).pop();
  const user = last(['user', 'raw']);
  if (user?.standing === 'raw') return user;
  return last(['owned']) ?? user ?? last(['default']) ?? entries[0];
}

/** The contradictions among all entries of one key. */
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
