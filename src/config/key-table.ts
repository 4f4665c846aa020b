import { distance } from 'fastest-levenshtein';
import type { ReleaseLine } from '../version';
import type { KeyRow } from './key-row';
import { ALL_KEYS } from './keys';

/** What is known about a configuration key. */
export interface KeyFacts {
  /** The key in Milvus' own spelling. */
  readonly key: string;
  readonly type: string;
  readonly lines: readonly ReleaseLine[];
  /** Whether a running server takes a new value from its files. */
  readonly reloads: boolean;
  /** Whether the first value stands for ever. */
  readonly immutable: boolean;
}

interface KeyTable {
  readonly facts: ReadonlyMap<string, KeyFacts>;
  /** Sections under which any key is legal, because Milvus passes it on to a client library. */
  readonly openSections: readonly string[];
}

let table: KeyTable | undefined;

/** Built on first use, so that importing the library stays cheap. */
function keyTable(): KeyTable {
  if (table) return table;
  const facts = new Map(ALL_KEYS.map((row) => [normalizeKey(row[0]), factsOf(row)]));
  const openSections = [...facts.keys()].filter((key) => key.endsWith('.*')).map((key) => key.slice(0, -1));
  table = { facts, openSections };
  return table;
}

function factsOf([key, type, lines, flags]: KeyRow): KeyFacts {
  const has = lines.split(' ') as ReleaseLine[];
  return { key, type, lines: has, reloads: flags.includes('reloads'), immutable: flags.includes('immutable') };
}

/** Milvus compares keys without regard to case. */
export function normalizeKey(key: string): string {
  return key.toLowerCase();
}

/** Facts about a key, if a release of the table has it. */
export function keyFacts(key: string): KeyFacts | undefined {
  return keyTable().facts.get(normalizeKey(key));
}

/** Whether a release line has a key, or takes any key in its section. */
export function hasKey(key: string, line: ReleaseLine): boolean {
  const normalized = normalizeKey(key);
  if (keyTable().openSections.some((section) => normalized.startsWith(section))) return true;
  return keyTable().facts.get(normalized)?.lines.includes(line) ?? false;
}

/** The known keys of a line that are closest in spelling, closest first. */
export function nearestKeys(key: string, line: ReleaseLine, count = 3): readonly string[] {
  const wanted = normalizeKey(key);
  const lastPart = wanted.split('.').pop();
  return [...keyTable().facts.values()]
    .filter((facts) => facts.lines.includes(line) && !facts.key.endsWith('.*'))
    .map((facts) => {
      const candidate = normalizeKey(facts.key);
      const sameLastPart = candidate.split('.').pop() === lastPart;
      return { key: facts.key, rank: distance(wanted, candidate) - (sameLastPart ? wanted.length / 2 : 0) };
    })
    .sort((a, b) => a.rank - b.rank || (a.key < b.key ? -1 : 1))
    .slice(0, count)
    .map(({ key: found }) => found);
}
