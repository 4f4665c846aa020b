import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keyTableMistakes, meaningTableMistakes, parseTable, valueTableMistakes } from '../../scripts/config/check-tables';
import { RELEASE_LINES } from '../../src/version';
import { REPOSITORY } from '../package/project';

const read = (name: string) => readFileSync(join(REPOSITORY, 'data', name), 'utf8');

const KEYS = read('milvus-config-keys.tsv');
const VALUES = read('milvus-config-values.tsv');
const MEANINGS = read('milvus-config-meanings.tsv');

/** The table of keys with one more row after another: the cells by column, of a key that only the newest line has. */
function keysWith(cells: Readonly<Record<string, string>>, after = 'queryNode.enableDisk'): string {
  const [head = '', ...rows] = KEYS.replace(/\n+$/, '').split('\n');
  const standard: Readonly<Record<string, string>> = { type: 'int', [`default_${RELEASE_LINES.at(-1)}`]: '5' };
  const row = head
    .split('\t')
    .map((column) => cells[column] ?? standard[column] ?? '')
    .join('\t');
  const index = rows.findIndex((each) => each.startsWith(`${after}\t`));
  expect(index).toBeGreaterThan(0);
  return [head, ...rows.slice(0, index + 1), row, ...rows.slice(index + 1)].join('\n');
}

const keyMistakes = (text: string) => keyTableMistakes(parseTable('keys', text));
const valueMistakes = (row: string) => valueTableMistakes(parseTable('values', `${VALUES.trimEnd()}\n${row}\n`));

test('the tables in data/ and a new key in its place have no mistakes', () => {
  expect(keyMistakes(KEYS)).toEqual([]);
  expect(keyMistakes(keysWith({ key: 'queryNode.enableDisks' }))).toEqual([]);
  expect(valueMistakes('queryNode.enableDisk\tint\ts\t1\t9\t\tyaml')).toEqual([]);
});

test.each([
  ['an unknown type', { key: 'queryNode.enableDisks', type: 'duration' }, /type is 'duration'/],
  ['a flag that is not true or false', { key: 'queryNode.enableDisks', refreshable: 'yes' }, /refreshable is 'yes'/],
  ['a row in another place', { key: 'zone.name' }, /^\S+: belongs before zone\.name$/],
  ['a duplicate in other case', { key: 'querynode.enabledisk' }, /is there twice/],
  ['no line', { key: 'queryNode.enableDisks', [`default_${RELEASE_LINES.at(-1)}`]: '' }, /no line has a default/],
  ['the YAML of a line without the key', { key: 'queryNode.enableDisks', in_milvus_yaml: '2.3' }, /in_milvus_yaml names 2\.3/],
])('a key with %s is reported by name', (_mistake, cells, message) => {
  expect(keyMistakes(keysWith(cells))).toEqual([expect.stringMatching(message)]);
});

test('a release line without a column is reported', () => {
  const newest = `default_${RELEASE_LINES.at(-1)}`;
  expect(keyMistakes(KEYS.replace(newest, 'default_0.1'))).toEqual([`there is no column ${newest}`]);
});

test('a row with a missing cell is refused', () => {
  expect(() => parseTable('keys', 'key\ttype\na.b\tint\na.c')).toThrow('keys: a.c has 1 cells, not 2.');
});

test.each([
  ['a unit in words', 'queryNode.enableDisk\t\tseconds\t\t\t\tyaml', /unit is 'seconds'/],
  ['a limit in words', 'queryNode.enableDisk\t\t\t\tmany\t\tyaml', /maximum is 'many'/],
  ['no source', 'queryNode.enableDisk\t\t\t1\t\t\t', /source is ''/],
  ['a range that is empty', 'queryNode.enableDisk\t\t\t9\t1\t\tyaml', /minimum is above maximum/],
])('a fact about a value with %s is reported by key', (_mistake, row, message) => {
  expect(valueMistakes(row)).toEqual([expect.stringMatching(message)]);
});

const meaningMistakes = (text: string) =>
  meaningTableMistakes(parseTable('keys', KEYS).rows.map(({ key = '' }) => key))(parseTable('meanings', text));

/** The table of meanings, with another row of a key or without it. */
function meaningsWith(key: string, cells?: string): string {
  const rows = MEANINGS.split('\n');
  const index = rows.findIndex((row) => row.startsWith(`${key}\t`));
  expect(index).toBeGreaterThan(0);
  return [...rows.slice(0, index), ...(cells === undefined ? [] : [`${key}\t${cells}`]), ...rows.slice(index + 1)].join('\n');
}

test('the table of meanings has a row for each key and section', () => {
  expect(meaningMistakes(MEANINGS)).toEqual([]);
  expect(meaningMistakes(meaningsWith('log.level'))).toEqual(['log.level: has no meaning']);
  expect(meaningMistakes(meaningsWith('log.file'))).toEqual(['log.file: has no meaning']);
  expect(meaningMistakes(`${MEANINGS.trimEnd()}\nzone.name\tName of the zone.\t\n`)).toEqual(['zone.name: no table has the key']);
});

test.each([
  ['without an end', 'Level of the log\tLeave it.', /meaning is 'Level of the log'/],
  ['of two sentences', 'Level of the log. More is slower.\tLeave it.', /meaning is 'Level of the log\. More/],
  ['too short for a meaning', 'A level.\tLeave it.', /meaning is 'A level\.'/],
  ['too long for a hover', `Level ${'and level '.repeat(25)}of the log.\tLeave it.`, /meaning is 'Level and/],
  ['without advice', 'Level of the log of all roles.\t', /when is empty/],
  ['of another key', 'Format of entries: `text` or `json`.\tLeave it.', /log\.level: means the same as log\.format/],
])('a meaning %s is reported by key', (_mistake, cells, message) => {
  expect(meaningMistakes(meaningsWith('log.level', cells))).toEqual([expect.stringMatching(message)]);
});

test('advice at a section is reported', () => {
  expect(meaningMistakes(meaningsWith('log.file', 'Log files of all roles.\tLeave it.'))).toEqual([
    'log.file: when is for keys, not for sections',
  ]);
});
