import type { ReleaseLine } from '../version';
import { keysOf, newerKey, type KeyFacts } from './key-table';

/** Change of one key between two releases. */
export interface KeyChange {
  /** The key; for a renamed one the older name. */
  readonly key: string;
  /** Whether the key is new, removed, renamed, or has another default. */
  readonly change: 'added' | 'removed' | 'renamed' | 'default';
  /** Default in the first release; missing for an added key. */
  readonly before?: string;
  /** Default in the second release; missing for a removed key. */
  readonly after?: string;
  /** Name of a renamed key in the second release. */
  readonly newKey?: string;
}

/** The changes between two lines, sorted by key. */
export function keyChanges(from: ReleaseLine, to: ReleaseLine): readonly KeyChange[] {
  const renames = new Map(keysOf(from).flatMap((facts) => renameOf(facts, to)));
  const renamedTo = new Set([...renames.values()].map(({ key }) => key));
  const left = keysOf(from).flatMap((facts) => changeOf(facts, from, to, renames.get(facts.key)));
  const added = keysOf(to).filter(({ key, defaults }) => defaults[from] === undefined && !renamedTo.has(key));
  const all = [...left, ...added.map(({ key, defaults }) => ({ key, change: 'added' as const, after: defaults[to] ?? '' }))];
  return all.sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** Milvus reads an older name if the newer one is not set. In a downgrade, the newer name must become the older one. */
function renameOf(facts: KeyFacts, to: ReleaseLine): (readonly [string, KeyFacts])[] {
  if (facts.defaults[to] !== undefined) return [];
  const newer = newerKey(facts.key);
  if (newer?.defaults[to] !== undefined) return [[facts.key, newer]];
  const older = keysOf(to).find(({ key }) => newerKey(key) === facts);
  return older ? [[facts.key, older]] : [];
}

function changeOf({ key, defaults }: KeyFacts, from: ReleaseLine, to: ReleaseLine, renamed: KeyFacts | undefined): KeyChange[] {
  const before = defaults[from] ?? '';
  if (renamed) return [{ key, change: 'renamed', before, after: renamed.defaults[to] ?? '', newKey: renamed.key }];
  const after = defaults[to];
  if (after === undefined) return [{ key, change: 'removed', before }];
  return after === before ? [] : [{ key, change: 'default', before, after }];
}
