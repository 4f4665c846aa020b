import { byNearness, spellingDistance } from '../props';
import { RELEASE_LINES, type ReleaseLine } from '../version';
import { bareName, normalizeKey } from './key-name';
import type { KeyLimits, KeyReaders, KeyRow, KeyType } from '../generated/key-row';
import { ALL_KEYS, LINE_COLUMNS } from '../generated/config-keys';

/** Facts about a configuration key. */
export interface KeyFacts extends KeyLimits {
  /** The key in Milvus' spelling. */
  readonly key: string;
  readonly type: KeyType;
  /** The lines that have the key, with the default of each. */
  readonly defaults: Readonly<Partial<Record<ReleaseLine, string>>>;
  /** The roles that read it, in the form of a row. */
  readonly readers: KeyReaders;
  /** Whether a running server reads a new value from its files. */
  readonly reloads: boolean;
  /** Whether the first value is permanent. */
  readonly immutable: boolean;
}

interface KeyTable {
  readonly facts: ReadonlyMap<string, KeyFacts>;
  /** Sections that accept any key, because Milvus passes it on to a client library. */
  readonly openSections: readonly string[];
  readonly byBareName: ReadonlyMap<string, KeyFacts>;
  /** Older names of keys, and the keys that replaced them. */
  readonly renamed: ReadonlyMap<string, KeyFacts>;
}

let table: KeyTable | undefined;

/** Built on first use, so that the import of the library stays fast. */
function keyTable(): KeyTable {
  if (table) return table;
  const all = ALL_KEYS.map(factsOf);
  const isOpen = ({ key }: KeyFacts) => key.endsWith('.*');
  table = {
    facts: new Map(all.filter((facts) => !isOpen(facts)).map((facts) => [normalizeKey(facts.key), facts])),
    openSections: all.filter(isOpen).map(({ key }) => normalizeKey(key.slice(0, -1))),
    byBareName: new Map(all.map((facts) => [bareName(facts.key), facts])),
    renamed: new Map(all.flatMap((facts) => (facts.was ?? []).map((older) => [normalizeKey(older), facts] as const))),
  };
  return table;
}

function factsOf([key, type, flags, defaults, readers, limits]: KeyRow): KeyFacts {
  const inColumn = (column: number) => (typeof defaults === 'string' ? defaults : (defaults[column] ?? undefined));
  const known = Object.entries(LINE_COLUMNS).map(([line, column]) => [line, inColumn(column)] as const);
  return {
    key,
    type,
    defaults: Object.fromEntries(known.filter(([, text]) => text !== undefined)),
    readers,
    reloads: flags.includes('reloads'),
    immutable: flags.includes('immutable'),
    ...limits,
  };
}

/** Facts about a key that a release has. */
export function keyFacts(key: string): KeyFacts | undefined {
  return keyTable().facts.get(normalizeKey(key));
}

/** All keys of a line, sorted by name. */
export function keysOf(line: ReleaseLine): readonly KeyFacts[] {
  return [...keyTable().facts.values()].filter(({ defaults }) => defaults[line] !== undefined);
}

/** The lines that have a key. */
export function linesWith({ defaults }: KeyFacts): readonly ReleaseLine[] {
  return RELEASE_LINES.filter((line) => defaults[line] !== undefined);
}

/** Whether a release line has a key, or accepts any key in its section. */
export function hasKey(key: string, line: ReleaseLine): boolean {
  return isInOpenSection(key) || keyFacts(key)?.defaults[line] !== undefined;
}

/** The open section of a key, with its last dot. */
export function openSectionOf(key: string): string | undefined {
  const normalized = normalizeKey(key);
  return keyTable().openSections.find((section) => normalized.startsWith(section));
}

/** Whether a key is in an open section. */
export function isInOpenSection(key: string): boolean {
  return openSectionOf(key) !== undefined;
}

/** Whether other keys start with this one: it is a section, not a key. */
export function isSection(key: string): boolean {
  const start = `${normalizeKey(key)}.`;
  return [...keyTable().facts.keys()].some((each) => each.startsWith(start));
}

/** The key that replaced an older one. */
export function newerKey(key: string): KeyFacts | undefined {
  return keyTable().renamed.get(normalizeKey(key));
}

/** The key of a line that Milvus sets from an environment variable of this name. */
export function keyOfVariable(name: string, line: ReleaseLine): KeyFacts | undefined {
  const facts = keyTable().byBareName.get(bareName(name));
  return facts?.defaults[line] === undefined ? undefined : facts;
}

/**
 * The known keys of a line with the most similar spelling, most similar first. Up to half of the letters of the last part may differ:
 * beyond that, the key is unlikely to be the intended one. Keys with the same last part match in any section.
 */
export function nearestKeys(key: string, line: ReleaseLine, count = 3): readonly string[] {
  const lastPartOf = (text: string) => normalizeKey(text).split('.').pop() ?? '';
  const lastPart = lastPartOf(key);
  const rankOf = (candidate: string) => {
    const candidateLast = lastPartOf(candidate);
    const isSame = candidateLast === lastPart;
    const away = spellingDistance(key, candidate);
    const rank = away - (isSame ? key.length / 2 : 0);
    const isNear = isSame || Math.min(away, spellingDistance(lastPart, candidateLast)) <= lastPart.length / 2;
    return isNear && rank <= key.length / 2 ? rank : undefined;
  };
  const names = keysOf(line).map((facts) => facts.key);
  return byNearness(names, rankOf).slice(0, count);
}
