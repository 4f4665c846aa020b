import {
  MetaStore,
  MilvusConfig,
  MilvusStandalone,
  type IMetaStore,
  type MilvusClusterProps,
  type MilvusConfigProps,
} from '@org/milvus-k8s';
import type { Chart } from 'cdk8s';
import { parse } from 'yaml';
import { hasKey, keysOf } from '../../src/config';
import { flattenConfig } from '../../src/config/flatten';
import { LINES, RELEASES, STREAMING_LINES, cluster, externalDependencies, type Line } from '../support/instances';
import { findingsOf, newChart, output, type Output } from '../support/synthesis';

import { fc } from '../support/fast-check';

const withConfig = (config: MilvusConfigProps, props: Partial<MilvusClusterProps> = {}) =>
  output((chart) => cluster(chart, { ...props, config }));

/** Findings of a cluster with a configuration, as `[prop, rule, problem and fix]`. */
function findings(props: Partial<MilvusClusterProps>, later?: (chart: Chart, milvus: ReturnType<typeof cluster>) => void) {
  const chart = newChart();
  const milvus = cluster(chart, props);
  later?.(chart, milvus);
  return findingsOf(chart).map(({ path, prop, rule, problem, fix }) => ({ path, prop, rule: rule.id, text: `${problem} ${fix}` }));
}

describe('a value of a user', () => {
  test('replaces a default of the library', () => {
    const before = output((chart) => cluster(chart));
    const after = withConfig({ 'queryNode.gracefulStopTimeout': 600 });
    expect(before.config('milvus-querynode')['queryNode.gracefulStopTimeout']).toBe(1800);
    expect(after.config('milvus-querynode')['queryNode.gracefulStopTimeout']).toBe(600);
    expect(after.workload('milvus-querynode').spec.template.spec.terminationGracePeriodSeconds).toBe(630);
  });

  test('may be written with dots, nested, or both', () => {
    const forms: MilvusConfigProps[] = [
      { 'queryNode.cache.readAheadPolicy': 'normal', 'queryNode.enableDisk': false },
      { queryNode: { cache: { readAheadPolicy: 'normal' }, enableDisk: false } },
      { 'queryNode.cache': { readAheadPolicy: 'normal' }, queryNode: { enableDisk: false } },
    ];
    const texts = forms.map((form) => withConfig(form).get('ConfigMap', 'milvus-querynode-config').data?.['user.yaml']);
    expect(new Set(texts).size).toBe(1);
    expect(texts[0]).toContain('readAheadPolicy: normal');
  });

  test('is written in the spelling of Milvus, whatever its case was', () => {
    expect(withConfig({ 'QUERYNODE.ENABLEDISK': false }).config('milvus-querynode')['queryNode.enableDisk']).toBe(false);
  });

  test('may be an option of librdkafka that starts as another one does', () => {
    const options = { 'api.version.request': true, 'api.version.request.timeout.ms': 100 };
    const dotted = Object.fromEntries(Object.entries(options).map(([name, value]) => [`kafka.consumer.${name}`, value]));
    const texts = [{ 'kafka.consumer': options }, dotted].map(
      (config) => withConfig(config).get('ConfigMap', 'milvus-proxy-config').data?.['user.yaml'] ?? '',
    );
    expect(texts[0]).toBe(texts[1]);
    expect(parse(texts[0] ?? '')).toMatchObject({ kafka: { consumer: options } });
  });

  test('never reaches what every object inherits', () => {
    const config = MilvusConfig.raw('__proto__.polluted', 1, 'a test of the library');
    expect(withConfig(config).get('ConfigMap', 'milvus-proxy-config').data?.['user.yaml']).toContain('polluted: 1');
    expect({}).not.toHaveProperty('polluted');
  });

  test('may be a list, a flag, a number or a text', () => {
    const config = withConfig({ 'common.security.superUsers': ['root', 'ops'], 'proxy.maxTaskNum': 2048, 'log.level': 'warn' }).config(
      'milvus-proxy',
    );
    expect(config['common.security.superUsers']).toEqual(['root', 'ops']);
    expect(config['proxy.maxTaskNum']).toBe(2048);
    expect(config['log.level']).toBe('warn');
  });

  test('that is undefined counts as not given', () => {
    const undefinedValue = withConfig({ 'log.level': undefined, 'proxy.maxTaskNum': undefined });
    expect(undefinedValue.objects).toEqual(output((chart) => cluster(chart)).objects);
  });

  test('for one role beats that of the cluster, and reaches that role only', () => {
    const o = withConfig({ 'log.level': 'warn' }, { queryNode: { config: { log: { level: 'debug' } } } });
    const levels = o.workloads.map(({ metadata }) => [metadata.name, o.config(metadata.name)['log.level']]);
    for (const [name, level] of levels) expect([name, level]).toEqual([name, name === 'milvus-querynode' ? 'debug' : 'warn']);
  });

  test('for one role beats that of podDefaults, which beats that of the cluster', () => {
    const o = withConfig(
      { 'log.level': 'warn', 'log.stdout': true },
      { podDefaults: { config: { 'log.level': 'error' } }, proxy: { config: { 'log.level': 'debug' } } },
    );
    expect(o.config('milvus-datanode')).toMatchObject({ 'log.level': 'error', 'log.stdout': true });
    expect(o.config('milvus-proxy')).toMatchObject({ 'log.level': 'debug', 'log.stdout': true });
  });

  test('goes through an open section as it is', () => {
    const o = withConfig({ 'kafka.producer.client.id': 'milvus' });
    expect(o.config('milvus-proxy')['kafka.producer.client.id']).toBe('milvus');
  });
});

/** Keys with values of their own default, which the library neither owns nor writes by itself. */
const PLAIN_KEYS = keysOf('2.6').filter(({ type, unit }) => type === 'int' && unit === undefined);

/** `{ a: { b: 1 } }` for `a.b` and 1. */
function nested(entries: readonly (readonly [key: string, value: number])[]): MilvusConfigProps {
  const tree: Record<string, unknown> = {};
  for (const [key, value] of entries) {
    const parts = key.split('.');
    const last = parts.pop() ?? '';
    let node = tree;
    for (const part of parts) node = (node[part] ??= {}) as Record<string, unknown>;
    node[last] = value;
  }
  return tree as MilvusConfigProps;
}

test('any keys written dotted and written nested are the same configuration', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.constantFrom(...PLAIN_KEYS.map(({ key }) => key)), { maxLength: 20 }), (keys) => {
      const entries = keys.map((key, index) => [key, index + 1] as const);
      const flat = (config: MilvusConfigProps) => [...flattenConfig(config, () => undefined)].sort(([a], [b]) => (a < b ? -1 : 1));
      expect(flat(nested(entries))).toEqual(flat(Object.fromEntries(entries)));
    }),
  );
});

describe('a key that the library owns', () => {
  const OWNED: readonly (readonly [key: string, prop: string])[] = [
    ['etcd.rootPath', 'etcdRootPath'],
    ['minio.rootPath', 'bucketRootPath'],
    ['msgChannel.chanNamePrefix.cluster', 'channelPrefix'],
    ['minio.bucketName', 'objectStorage'],
    ['mq.type', 'messageQueue'],
    ['etcd.endpoints', 'metaStore'],
    ['mixCoord.enableActiveStandby', 'mixCoord.activeStandby'],
  ];

  test.each(OWNED)('%s is refused, and the finding names %s', (key, prop) => {
    const found = findings({ config: { [key]: 'mine' } });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ path: 'test/milvus', prop: `config['${key}']`, rule: 'MK-CFG-001' });
    expect(found[0]?.text).toContain(`${prop} of test/milvus`);
  });

  test('is refused in the configuration of a role too, at that role', () => {
    const found = findings({ proxy: { config: { etcd: { rootPath: 'mine' } } } });
    expect(found.map(({ prop, rule }) => [prop, rule])).toEqual([["proxy.config['etcd.rootPath']", 'MK-CFG-001']]);
  });

  test('is refused once, however many roles read it', () => {
    expect(findings({ config: { 'proxy.port': 1, 'localStorage.path': '/data', 'mq.type': 'kafka' } }).map(({ prop }) => prop)).toEqual([
      "config['localStorage.path']",
      "config['mq.type']",
      "config['proxy.port']",
    ]);
  });

  test('with two owners that differ is a finding that names both', () => {
    const found = findings({}, (_chart, milvus) => milvus.config.own('proxy.port', 1234, { path: 'test/gateway', prop: 'port' }));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ path: 'test/milvus', rule: 'MK-CFG-002' });
    expect(found[0]?.text).toContain('port of test/gateway');
  });

  test('with two owners that agree is not a finding', () => {
    expect(findings({}, (_chart, milvus) => milvus.config.own('proxy.port', 19530, { path: 'test/gateway', prop: 'port' }))).toEqual([]);
  });
});

describe('a key that the release does not have', () => {
  test('is refused with the nearest keys of the release', () => {
    const [found] = findings({ config: { 'quotaAndLimits.flushRate.colection.max': 1 } });
    expect(found).toMatchObject({ prop: "config['quotaAndLimits.flushRate.colection.max']", rule: 'MK-CFG-003' });
    expect(found?.text).toContain('Did you mean quotaAndLimits.flushRate.collection.max');
  });

  test('is refused with the releases that have it', () => {
    const [found] = findings({ version: RELEASES['2.5'], config: { 'mixCoord.enableActiveStandby': true } });
    expect(found?.text).toMatch(/it exists in 2\.6, 3\.0/);
  });

  test.each(LINES)('is never written by the library itself: %s', (line) => {
    const standalone = output((chart) => new MilvusStandalone(chart, 'milvus', { version: RELEASES[line] }));
    const whole = output((chart) => cluster(chart, { version: RELEASES[line] }));
    const written = new Set(
      [standalone, whole].flatMap((o) => o.workloads.flatMap(({ metadata }) => Object.keys(o.config(metadata.name)))),
    );
    expect(written.has('mixCoord.enableActiveStandby')).toBe(STREAMING_LINES.includes(line));
    expect(written.has('proxy.gracefulStopTimeout')).toBe(true);
    for (const key of written) expect([key, hasKey(key, line)]).toEqual([key, true]);
  });
});

describe('a key of no release', () => {
  const origin = { path: 'test/gateway', prop: 'port' };

  test('throws if the library owns it, because a table of the library is wrong', () => {
    const milvus = cluster(newChart());
    expect(() => milvus.config.own('proxy.prot', 1234, origin)).toThrow(/owns proxy\.prot, which is not a key of Milvus 2\.6\.\d+/);
  });

  test('is a finding if a dependency owns it, because users can write dependencies', () => {
    const chart = newChart();
    const metaStore = MetaStore.etcd(['etcd:2379']);
    const misspelt: IMetaStore = {
      slot: 'metaStore',
      bind: (context) => ({ ...metaStore.bind(context), config: { ...metaStore.bind(context).config, 'etcd.dialTimout': 1 } }),
    };
    cluster(chart, { version: RELEASES['3.0'], dependencies: externalDependencies(chart, 'services', { metaStore: misspelt }) });
    expect(findingsOf(chart).map(({ path, prop, rule, fix }) => [path, prop, rule.id, fix])).toEqual([
      ['test/services', 'metaStore', 'MK-CFG-003', 'Did you mean etcd.dialTimeout?'],
    ]);
  });

  test('is a finding where it is given a default', () => {
    const found = findings({}, (_chart, milvus) => milvus.config.setDefault('log.levle', 'warn', origin));
    expect(found).toMatchObject([{ path: 'test/gateway', prop: 'port', rule: 'MK-CFG-003' }]);
  });
});

describe('a secret', () => {
  test.each([
    'minio.accessKeyID',
    'etcd.auth.password',
    'kafka.saslPassword',
    'kafka.producer.sasl.password',
    'kafka.consumer.ssl.key.password',
    'pulsar.authParams',
    'common.security.defaultRootPassword',
    'credential.apikey1.apikey',
  ])('%s is refused in the configuration, and its value is not printed', (key) => {
    const found = findings({ config: { [key]: 'hunter2' } });
    expect(found.map(({ rule, prop }) => [rule, prop])).toEqual([['MK-SEC-001', `config['${key}']`]]);
    expect(JSON.stringify(found)).not.toContain('hunter2');
  });
});

describe('a change of configuration', () => {
  const rolled = (before: Output, after: Output) =>
    before.workloads.map(({ metadata }) => metadata.name).filter((name) => before.digest(name) !== after.digest(name));

  test('of a key that reloads changes the ConfigMap and no pod template', () => {
    const key = 'quotaAndLimits.dml.enabled';
    const [before, after] = [withConfig({ [key]: false }), withConfig({ [key]: true })];
    expect(after.config('milvus-proxy')[key]).toBe(true);
    for (const { metadata, spec } of before.workloads) expect(after.workload(metadata.name).spec).toEqual(spec);
  });

  test('of a key that needs a restart rolls exactly the roles that read it', () => {
    expect(rolled(withConfig({ 'proxy.http.port': 8080 }), withConfig({ 'proxy.http.port': 8081 }))).toEqual(['milvus-proxy']);
    expect(rolled(withConfig({ 'etcd.requestTimeout': 5000 }), withConfig({ 'etcd.requestTimeout': 6000 }))).toHaveLength(5);
  });

  test('of the flow graph of data nodes rolls the roles that have one', () => {
    const key = 'dataNode.dataSync.flowGraph.maxQueueLength';
    const rolledBy = (line: Line) => {
      const version = RELEASES[line];
      return rolled(withConfig({ [key]: 16 }, { version }), withConfig({ [key]: 32 }, { version }));
    };
    expect(rolledBy('2.3')).toEqual(['milvus-datanode']);
    expect(rolledBy('2.5')).toEqual(['milvus-datanode']);
    expect(rolledBy('2.6')).toEqual(['milvus-streamingnode']);
  });

  test('of a role rolls that role', () => {
    const before = output((chart) => cluster(chart));
    const after = output((chart) => cluster(chart, { dataNode: { config: { 'etcd.requestTimeout': 7000 } } }));
    expect(rolled(before, after)).toEqual(['milvus-datanode']);
  });

  test('is seen by running pods: the ConfigMap is mounted as a directory, never by subPath', () => {
    for (const { spec } of withConfig({}).workloads) {
      for (const { volumeMounts = [] } of spec.template.spec.containers) {
        expect(volumeMounts.filter((mount) => 'subPath' in mount)).toEqual([]);
        expect(volumeMounts).toContainEqual({ name: 'user-config', mountPath: '/milvus/user-config', readOnly: true });
      }
    }
  });
});
