import type { ReleaseLine, RoleName } from '../version';
import { EVIDENCE_LINES, READER_LETTERS, type KeyReaders } from '../generated/key-row';
import { FAMILY_READERS } from '../generated/config-keys';
import type { ConfigEntry } from './config-entry';
import { normalizeKey } from './key-name';
import { keyFacts, newerKey } from './key-table';
import { readersByPrefix } from './prefix-readers';

/** By which name the tables of readers list each role. Coordinators read the same, together or apart. */
const READER_NAMES = {
  proxy: 'proxy',
  mixCoord: 'coordinator',
  rootCoord: 'coordinator',
  queryCoord: 'coordinator',
  dataCoord: 'coordinator',
  indexCoord: 'coordinator',
  queryNode: 'queryNode',
  dataNode: 'dataNode',
  indexNode: 'indexNode',
  streamingNode: 'streamingNode',
  cdc: 'cdc',
  standalone: 'everything',
} as const satisfies Readonly<Record<RoleName, string>>;

export type Reader = Exclude<(typeof READER_NAMES)[RoleName], 'everything'>;

/** Roles that read a key. */
export type Readers = readonly Reader[] | 'every role';

/**
 * Keys that a call graph may not be trusted with: a role that missed one would write to another place, trust another authority, or not find
 * the others. If shared code reads such a key, every role is taken to read it, also one that the call graph does not reach.
 */
const CAUTIOUS = [
  ...[
    'etcd.',
    'metastore.',
    'tikv.',
    'minio.',
    'mq.',
    'kafka.',
    'pulsar.',
    'rocksmq.',
    'natsmq.',
    'woodpecker.meta.',
    'woodpecker.storage.',
  ],
  ...['msgchannel.', 'localstorage.', 'common.storage', 'common.chan', 'common.sub'],
];

/**
 * Keys that every role is taken to read, whatever the table says: a release that is newer than the table may ask for passwords or certificates
 * at a place that did not before, as 3.0 does at the management port.
 */
const NEVER_LEFT_OUT = ['common.security.', 'internaltls.'];

/**
 * Keys that the code at the end of the branches of 2.6 and 3.0 does not read, and earlier patch releases of 2.6 may.
 * Source: `internal/coordinator/mix_coord.go` always starts as a standby there; earlier releases were not looked at.
 */
const READ_BY_OLDER_PATCHES = /coord\.enableactivestandby$/;

const DECODED = new Map<string, Readers>();

/** Whether a role of a release line reads a key. */
export function reads(role: RoleName, key: string, line: ReleaseLine): boolean {
  const name = READER_NAMES[role];
  if (name === 'everything') return true;
  const readers = readersOf(key, line);
  return readers === 'every role' || readers.includes(name);
}

/**
 * Roles that read a key. Lines from 2.5 on have a row for each key, made of the calls in the code of Milvus (`data/README.md`); a key
 * without a row is read by every role.
 */
export function readersOf(key: string, line: ReleaseLine): Readers {
  const normalized = normalizeKey(key);
  if (line === '2.3' || line === '2.4') return readersByPrefix(normalized, line);
  if (NEVER_LEFT_OUT.some((start) => normalized.startsWith(start))) return 'every role';
  const letters = lettersOf(normalized, line);
  if (letters.endsWith('?') && CAUTIOUS.some((start) => normalized.startsWith(start))) return 'every role';
  if (letters === '-' && READ_BY_OLDER_PATCHES.test(normalized)) return ['coordinator'];
  return decoded(letters);
}

/** Whether no code of a line reads a key, in a cluster or in a standalone. */
export function isUnread(key: string, line: ReleaseLine): boolean {
  if (line === '2.3' || line === '2.4') return false;
  const normalized = normalizeKey(key);
  return lettersOf(normalized, line) === '-' && !READ_BY_OLDER_PATCHES.test(normalized);
}

/** The cell of a key in a line; empty if nothing is known. */
function lettersOf(key: string, line: Exclude<ReleaseLine, '2.3' | '2.4'>): KeyReaders {
  const readers = (keyFacts(key) ?? newerKey(key))?.readers ?? FAMILY_READERS.find(([start]) => key.startsWith(start))?.[1] ?? '';
  const cells = readers.split('/');
  return cells[cells.length === 1 ? 0 : EVIDENCE_LINES.indexOf(line)] ?? '';
}

function decoded(letters: KeyReaders): Readers {
  const known = DECODED.get(letters);
  if (known) return known;
  const names = [...letters].flatMap((letter) => (letter in READER_LETTERS ? [READER_LETTERS[letter as keyof typeof READER_LETTERS]] : []));
  const readers: Readers = letters === '' ? 'every role' : names;
  DECODED.set(letters, readers);
  return readers;
}

/** Whether a running server needs a restart to use a new value of the key. */
export function needsRestart(entry: ConfigEntry): boolean {
  return !(keyFacts(entry.key)?.reloads ?? false);
}
