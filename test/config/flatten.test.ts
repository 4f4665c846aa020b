import { Duration } from 'cdk8s';
import { flattenConfig } from '../../src/config/flatten';
import type { ConfigSection } from '../../src/props/config-value';

/** The keys of a configuration, and those that are told. */
function flatten(config: unknown): { readonly keys: unknown; readonly told: readonly string[] } {
  const told: string[] = [];
  const keys = flattenConfig(config as ConfigSection, (key) => told.push(key));
  return { keys: Object.fromEntries(keys), told };
}

test('sections become dotted keys, and dots stay', () => {
  const config = { log: { level: 'info', file: { maxSize: 300 } }, 'proxy.http.enabled': true, queryNode: { 'cache.warmup': 'sync' } };
  expect(flatten(config)).toEqual({
    keys: {
      'log.level': 'info',
      'log.file.maxSize': 300,
      'proxy.http.enabled': true,
      'queryNode.cache.warmup': 'sync',
    },
    told: [],
  });
});

test('what is undefined, or a section without keys, counts as not given', () => {
  expect(flatten({ log: undefined, proxy: {}, queryNode: { cache: undefined } })).toEqual({ keys: {}, told: [] });
});

test('lists and amounts are values, not sections', () => {
  const time = Duration.seconds(1);
  expect(flatten({ a: ['x', 1, true], b: { c: time } }).keys).toEqual({ a: ['x', 1, true], 'b.c': time });
});

test('what stands below a key that takes JSON is its value, as text', () => {
  const build = { index_type: 'HNSW', M: 18 };
  expect(flatten({ autoIndex: { params: { build } } }).keys).toEqual({ 'autoIndex.params.build': '{"index_type":"HNSW","M":18}' });
});

test.each([[null], [Number.NaN], [Infinity], [new Date(0)], [[{ a: 1 }]], [() => 1]])('%p is told and left out', (value) => {
  expect(flatten({ log: { level: value } })).toEqual({ keys: {}, told: ['log.level'] });
});

test('a section inside itself, and JSON that is none, are told and left out', () => {
  const log: Record<string, unknown> = { level: 'info' };
  log['again'] = log;
  expect(flatten({ log })).toEqual({ keys: { 'log.level': 'info' }, told: ['log.again'] });
  expect(flatten({ autoIndex: { params: { build: { M: 12n } } }, 'common.gracefulTime': 12n })).toEqual({
    keys: {},
    told: ['autoIndex.params.build', 'common.gracefulTime'],
  });
});
