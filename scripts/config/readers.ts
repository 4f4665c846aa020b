import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EVIDENCE_LINES, READER_LETTERS } from '../../src/generated/key-row';
import { parseTable } from './check-tables';

/** Who reads the keys of a row: the letters of each line that was analysed, in the form of `KeyRow`. */
interface ReaderRow {
  readonly key: string;
  readonly matches: RegExp;
  readonly lines: readonly string[];
  readonly letters: string;
}

/** The table of readers, the rows of single keys first. */
function readerRows(): ReaderRow[] {
  const name = 'milvus-config-readers.tsv';
  const { rows } = parseTable(name, readFileSync(join(__dirname, '..', '..', 'data', name), 'utf8'));
  const read = rows.map(({ key = '', line = '', roles = '', confidence = '' }) => ({
    key,
    matches: new RegExp(`^${key.replace(/[.]/g, '\\.').replace(/\*|<id>/g, '.*')}$`, 'i'),
    lines: line.split(','),
    letters: lettersOf(roles) + (confidence === 'reach' ? '?' : ''),
  }));
  const isFamily = ({ key }: ReaderRow) => /[*<]/.test(key);
  return [...read.filter((row) => !isFamily(row)), ...read.filter(isFamily).sort((a, b) => b.key.length - a.key.length)];
}

function lettersOf(roles: string): string {
  if (roles === 'none') return '-';
  if (roles === 'standalone-only') return 'A';
  return roles.split(',').map(letterOf).join('');
}

function letterOf(role: string): string {
  const letter = Object.entries(READER_LETTERS).find(([, name]) => name === role)?.[0];
  if (letter === undefined) throw new Error(`milvus-config-readers.tsv: '${role}' is no role.`);
  return letter;
}

const ROWS = readerRows();

/** The readers of a key in the form of `KeyRow`; empty if nothing is known. */
export function readersText(key: string): string {
  return joined(EVIDENCE_LINES.map((line) => ROWS.find((row) => row.lines.includes(line) && row.matches.test(key))?.letters ?? ''));
}

/** Readers of keys that are in no table, by the start of the key: names that a user chooses, and options of client libraries. */
export function familyReaders(): [start: string, readers: string][] {
  const starts = [...new Set(ROWS.filter(({ key }) => /[*<]/.test(key)).map(({ key }) => key.replace(/[*<].*$/, '').toLowerCase()))];
  return starts
    .filter((start) => start !== 'streaming.walratelimit.')
    .map((start): [string, string] => [
      start,
      readersText(`${start}x.caPemPath`) || readersText(`${start}x.authority`) || readersText(`${start}x`),
    ])
    .sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1));
}

function joined(letters: readonly string[]): string {
  return new Set(letters).size === 1 ? (letters[0] ?? '') : letters.join('/');
}
