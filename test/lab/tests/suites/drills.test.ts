import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { compareConfiguration, configurationIn, inShort } from '../../milvus/compared-configuration';
import { together, type SearchRecord } from '../../milvus/search-record';
import { rowsOf, withRow } from '../../runner/record-tables';
import { assertBearable, beyond, drills } from '../../suites/drills/limits';
import { rows } from '../../suites/drills/rows';
import { REPOSITORY } from '../../../package/project';

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const committed = readFileSync(join(REPOSITORY, 'docs/explanation/drills.md'), 'utf8');
const seen = (parts: Partial<SearchRecord>): SearchRecord => ({
  searches: 100,
  errors: 0,
  wrong: 0,
  longestGapSeconds: 1,
  lastError: '',
  ...parts,
});

describe('the committed record of the drills', () => {
  test.each(['search', 'other', 'compared', 'queries'] as const)('has no row in the table "%s" that no drill writes', (table) => {
    const writable: readonly string[] = rows[table];
    expect(rowsOf(committed, table).filter((row) => !writable.includes(row))).toEqual([]);
  });

  test('knows no row whose drill has left the suites', () => {
    const folder = join(__dirname, '..', '..', 'suites');
    const listed = ['limits.ts', 'rows.ts'];
    const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !listed.some((list) => file.endsWith(list)))
      .map((file) => readFileSync(join(folder, file), 'utf8'))
      .join('\n');
    const names = [...sources.matchAll(/'([^'\n]+)'|`([^`\n]+)`/g)].map(([, text, template]) => text ?? template ?? '');
    const patterns = names
      .filter((name) => name.replace(/\$\{[^}]*\}/g, '').trim().length >= 8)
      .map(
        (name) =>
          new RegExp(
            `^${name
              .split(/\$\{[^}]*\}/)
              .map(literally)
              .join('.+')}$`,
          ),
      );
    const unused = [...rows.search, ...rows.other].filter((row) => !patterns.some((pattern) => pattern.test(row)));
    expect(unused).toEqual([]);
  });

  test('keeps a row of another number of in-memory replicas when one is written', () => {
    const text = [
      '<!-- begin search -->',
      '',
      '| Drill | In |',
      '| --- | --- |',
      '| a | 1 | old |',
      '| a | 2 | old |',
      '<!-- end search -->',
    ];
    const written = withRow(text.join('\n'), 'search', ['a', '2', 'new']);
    expect(written.split('\n').filter((line) => line.startsWith('| a'))).toEqual(['| a | 1 | old |', '| a | 2 | new |']);
    expect(rowsOf(withRow(written, 'search', ['b', '1', 'new']), 'search')).toEqual(['a', 'a', 'b']);
  });
});

describe('the limits of a drill', () => {
  test('fail a coordinator that takes five minutes where half a minute was seen', () => {
    expect(() => assertBearable('coordinator rolls, no standby', new Map([[1, seen({ longestGapSeconds: 299 })]]))).toThrow(
      'longestGapSeconds',
    );
    expect(() =>
      assertBearable('coordinator rolls, no standby', new Map([[1, seen({ longestGapSeconds: 25.1, errors: 17 })]])),
    ).not.toThrow();
  });

  test('allow no error and no wrong answer when a member of etcd, MinIO or Kafka goes', () => {
    const { searches, inserts } = drills['Kafka broker deleted'];
    expect(beyond(searches, seen({ errors: 1, wrong: 1 }))).toHaveLength(2);
    expect(beyond(inserts, { errors: 1 })).toHaveLength(1);
  });

  test('hold for the rows that were recorded', () => {
    const row = /^\| (.+?) +\| (\d) +\| (\d+) +\| (\d+) +\| (\d+) +\| ([\d.]+) s +\| (\S+)/gm;
    // The record says of this row that it is older than what mended it.
    const mended = { 'standby coordinator joins': '2026-11-21' };
    const recorded = [...committed.matchAll(row)];
    expect(recorded.length).toBeGreaterThan(30);
    const excess = recorded.flatMap(([, name = '', replicas, , errors, wrong, gap, date]) => {
      if (mended[name as keyof typeof mended] === date) return [];
      const was = { errors: Number(errors), wrong: Number(wrong), longestGapSeconds: Number(gap) };
      return beyond(drills[name as keyof typeof drills].searches, was).map((part) => `${name}, ${replicas}: ${part}`);
    });
    expect(excess).toEqual([]);
  });

  test('count six clients as one', () => {
    const six = [seen({ errors: 1, longestGapSeconds: 2, lastError: 'gone' }), seen({ wrong: 2, longestGapSeconds: 3 })];
    expect(together(six)).toEqual({ searches: 200, errors: 1, wrong: 2, longestGapSeconds: 3, lastError: 'gone' });
  });
});

describe('a comparison of configurations', () => {
  const shipped = configurationIn('common: { session: { ttl: 30 } }\nminio: { port: 9000, address: localhost }');

  test('counts a key as equal only where the milvus.yaml of the image has it, because servers repeat keys that they do not know', () => {
    const rendered = configurationIn('common: { session: { ttl: 15, tll: 15 } }\nminio: { port: 9000 }\nproxy: { port: 19530 }');
    const reported = new Map([
      ['commonsessionttl', '15'],
      ['commonsessiontll', '15'],
      ['minioport', '9001'],
    ]);
    expect(compareConfiguration(rendered, reported, shipped)).toEqual({
      equal: ['common.session.ttl'],
      different: ['minio.port is 9001 and was rendered as 9000'],
      unlisted: ['common.session.tll'],
      unreported: ['proxy.port'],
    });
  });

  test('is written down in few words', () => {
    expect(inShort(['minio.address', 'minio.port', 'mq.type', 'common.session.ttl'])).toBe(
      'minio.{address, port}, mq.type, common.session.ttl',
    );
    expect(inShort([])).toBe('-');
  });
});
