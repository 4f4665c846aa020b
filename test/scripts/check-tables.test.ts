import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keyTableMistakes, parseTable, valueTableMistakes } from '../../scripts/config/check-tables';
import { RELEASE_LINES } from '../../src/version';
import { REPOSITORY } from '../package/project';

const read = (name: string) => readFileSync(join(REPOSITORY, 'data', name), 'utf8');

const KEYS = read('milvus-config-keys.tsv');
const VALUES = read('milvus-config-values.tsv');

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
