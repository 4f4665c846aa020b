import { parse } from 'yaml';
import { renderUserYaml, restartDigest } from '../../src/config/render';
import type { ConfigEntry } from '../../src/config/config-entry';

const entries = (values: Readonly<Record<string, ConfigEntry['value']>>): ConfigEntry[] =>
  Object.entries(values).map(([key, value]) => ({ kind: 'key', key, value, standing: 'user', origin: { path: 'test/milvus' } }));

test('dotted keys become sections', () => {
  const text = renderUserYaml(entries({ 'log.file.maxSize': 300, 'log.level': 'info', 'proxy.port': 19530 }));
  expect(parse(text)).toEqual({ log: { file: { maxSize: 300 }, level: 'info' }, proxy: { port: 19530 } });
});

test('options of librdkafka keep their dots', () => {
  const text = renderUserYaml(entries({ 'kafka.consumer.api.version.request': true, 'kafka.consumer.api.version.request.timeout.ms': 5 }));
  expect(parse(text)).toEqual({ kafka: { consumer: { 'api.version.request': true, 'api.version.request.timeout.ms': 5 } } });
});

test('a text that looks like a number stays a text', () => {
  expect(parse(renderUserYaml(entries({ 'a.b': '0123', 'a.c': 'true' })))).toEqual({ a: { b: '0123', c: 'true' } });
});

test('a key that comes from a Secret is not written, and a file without keys is legal YAML', () => {
  expect(renderUserYaml(entries({ 'minio.secretAccessKey': undefined }))).toBe('{}\n');
});

describe('pods restart', () => {
  const digest = (values: Readonly<Record<string, ConfigEntry['value']>>, files = {}, versions = {}) =>
    restartDigest(entries(values), files, versions);

  test('for another value of a key that does not reload', () => {
    expect(digest({ 'proxy.port': 1 })).not.toBe(digest({ 'proxy.port': 2 }));
  });

  test('not for one of a key that reloads', () => {
    expect(digest({ 'autoIndex.params.build': '{}' })).toBe(digest({ 'autoIndex.params.build': '{"M":1}' }));
  });

  test('for another file, and for another version of a Secret', () => {
    expect(digest({}, { 'a.yaml': '1' })).not.toBe(digest({}, { 'a.yaml': '2' }));
    expect(digest({}, {}, { etcd: '1' })).not.toBe(digest({}, {}, { etcd: '2' }));
  });

  test('for no other order of files or Secrets', () => {
    expect(digest({}, { a: '1', b: '2' }, { c: '3', d: '4' })).toBe(digest({}, { b: '2', a: '1' }, { d: '4', c: '3' }));
  });
});
