import { Duration } from 'cdk8s';
import { MilvusConfig, MilvusVersion, QueryNodeGroup } from '@org/milvus-k8s';
import type { EffectiveValue } from '@org/milvus-k8s/config';
import { keysOf } from '../../src/config';
import { LINES, RELEASES, cluster } from '../support/instances';
import { findingsOf, newChart, synth } from '../support/synthesis';

function rowsOf(values: readonly EffectiveValue[], key: string): readonly EffectiveValue[] {
  return values.filter((value) => value.key === key);
}

describe('the table of effective values', () => {
  test('has every key of the release, whoever set it', () => {
    const values = cluster(newChart()).config.sealAndResolve();
    expect(keysOf('2.6').filter(({ key }) => rowsOf(values, key).length === 0)).toEqual([]);
    expect(rowsOf(values, 'common.gracefulTime')).toEqual([
      {
        key: 'common.gracefulTime',
        value: '5000',
        default: '5000',
        standing: 'release',
        setBy: 'Milvus 2.6.25',
        change: 'live',
        workloads: ['milvus-proxy'],
      },
    ]);
  });

  test('says who set a value: the user, the library, a dependency', () => {
    const values = cluster(newChart(), { config: { log: { level: 'warn' } } }).config.sealAndResolve();
    expect(rowsOf(values, 'log.level')[0]).toMatchObject({
      value: 'warn',
      default: 'info',
      standing: 'user',
      setBy: "config['log.level'] of test/milvus",
    });
    expect(rowsOf(values, 'proxy.port')[0]).toMatchObject({ value: 19530, standing: 'owned', setBy: 'the library of test/milvus' });
    expect(rowsOf(values, 'mq.type')[0]).toMatchObject({
      standing: 'owned',
      setBy: 'messageQueue of test/milvus-dependencies',
      change: 'never',
    });
    expect(rowsOf(values, 'queryNode.enableDisk').find(({ workloads }) => workloads.includes('milvus-querynode'))).toMatchObject({
      value: true,
      standing: 'default',
      change: 'live',
    });
  });

  test('has one row for each value where workloads differ', () => {
    const chart = newChart();
    const milvus = cluster(chart, { config: { 'log.level': 'warn' }, proxy: { config: { 'log.level': 'debug' } } });
    new QueryNodeGroup(chart, 'hot', { cluster: milvus, config: { 'log.level': 'error' } });
    const levels = rowsOf(milvus.config.sealAndResolve(), 'log.level').map(({ value, workloads }) => [value, workloads]);
    expect(levels).toEqual([
      ['warn', ['milvus-mixcoord', 'milvus-streamingnode', 'milvus-querynode', 'milvus-datanode']],
      ['debug', ['milvus-proxy']],
      ['error', ['milvus-querynode-hot']],
    ]);
  });

  test('of one role has what its pods read', () => {
    const milvus = cluster(newChart(), { proxy: { config: { 'log.level': 'debug' } } });
    expect(rowsOf(milvus.proxy.config.sealAndResolve(), 'log.level').map(({ value }) => value)).toEqual(['debug']);
    expect(rowsOf(milvus.queryNode.config.sealAndResolve(), 'log.level').map(({ value }) => value)).toEqual(['info']);
  });

  test('agrees with what is written into the ConfigMaps', () => {
    const chart = newChart();
    const milvus = cluster(chart, { config: { 'proxy.maxTaskNum': 2048 }, queryNode: { config: { 'log.level': 'debug' } } });
    const values = milvus.config.sealAndResolve().filter(({ standing, value }) => standing !== 'release' && value !== undefined);
    const o = synth(chart);
    for (const { metadata } of o.workloads) {
      const ofWorkload = values.filter(({ workloads }) => workloads.includes(metadata.name));
      expect(o.config(metadata.name)).toEqual(Object.fromEntries(ofWorkload.map(({ key, value }) => [key, value])));
    }
  });

  test('ends declaring, as a synth does', () => {
    const chart = newChart();
    const milvus = cluster(chart);
    milvus.config.sealAndResolve();
    expect(() => new QueryNodeGroup(chart, 'late', { cluster: milvus })).toThrow('had ended the declaration');
  });
});

describe('the explanation of a key', () => {
  const explained = (key: string, config = {}) => cluster(newChart(), { config }).config.sealAndExplain(key);

  test('says value, type, default by release, and what a change does', () => {
    expect(explained('queryNode.gracefulStopTimeout')).toBe(
      [
        'queryNode.gracefulStopTimeout',
        '  value    1800, set by streamingNode.terminationGracePeriod of test/milvus, in milvus-streamingnode',
        '  value    1800, set by queryNode.terminationGracePeriod of test/milvus, in milvus-querynode',
        '  type     Whole number of seconds, 0 or more',
        `  default  2.3 to ${LINES.at(-1)}: empty`,
        '  change   restarts the roles that read it',
        '  older    common.gracefulStopTimeout',
        '',
      ].join('\n'),
    );
  });

  test('finds a key whatever its case, and one of an open section', () => {
    expect(explained('LOG.LEVEL', { 'log.level': 'warn' })).toContain("warn, set by config['log.level'] of test/milvus");
    expect(explained('kafka.producer.client.id', { 'kafka.producer.client.id': 'milvus' })).toContain('Milvus passes it on');
  });

  test('of a key that does not exist helps on', () => {
    expect(explained('queryNode.gracefulTime')).toContain("Write 'common.gracefulTime'");
    expect(explained('natsmq.server.port')).toContain('it exists in 2.3, 2.4, 2.5');
    expect(explained('log.levle')).toContain('Did you mean log.level');
  });
});

describe('a raw value', () => {
  test('passes with an unknown key, a wrong type, and a key of the library', () => {
    const chart = newChart();
    const milvus = cluster(chart, {
      config: {
        ...MilvusConfig.raw('queryNode.newKey', 5, 'added in 2.6.30'),
        ...MilvusConfig.raw('proxy.maxTaskNum', 'auto', 'our build takes auto'),
        ...MilvusConfig.raw('proxy.port', 19531, 'our build listens elsewhere'),
        log: { level: 'warn' },
      },
    });
    expect(findingsOf(chart)).toEqual([]);
    expect(rowsOf(milvus.config.sealAndResolve(), 'proxy.port')[0]).toMatchObject({ value: 19531, standing: 'raw' });
  });

  test('of a cluster gives way to a checked value of a role', () => {
    const chart = newChart();
    const milvus = cluster(chart, {
      config: MilvusConfig.raw('log.level', 'silent', 'our build has it'),
      proxy: { config: { 'log.level': 'debug' } },
    });
    const levels = rowsOf(milvus.config.sealAndResolve(), 'log.level').map(({ value, workloads }) => [value, workloads[0]]);
    expect(levels).toEqual([
      ['silent', 'milvus-mixcoord'],
      ['debug', 'milvus-proxy'],
    ]);
  });

  test('never brings a secret into a ConfigMap', () => {
    const chart = newChart();
    cluster(chart, { config: MilvusConfig.raw('minio.secretAccessKey', 'hunter2', 'in a hurry') });
    expect(findingsOf(chart).map(({ rule }) => rule.id)).toEqual(['MK-SEC-001']);
  });
});

describe('the changes of an upgrade', () => {
  const changes = (from: MilvusVersion, to: MilvusVersion) => new Map(MilvusConfig.changes(from, to).map((each) => [each.key, each]));

  test('name other defaults with both values', () => {
    expect(changes(RELEASES['2.5'], RELEASES['2.6']).get('common.session.ttl')).toEqual({
      key: 'common.session.ttl',
      change: 'default',
      before: '30',
      after: '15',
    });
    expect(changes(RELEASES['2.3'], RELEASES['2.4']).get('dataCoord.segment.maxSize')).toMatchObject({ before: '512', after: '1024' });
  });

  test('name new, removed and renamed keys', () => {
    const list = changes(RELEASES['2.5'], RELEASES['2.6']);
    expect(list.get('mixCoord.enableActiveStandby')).toMatchObject({ change: 'added' });
    expect(list.get('natsmq.server.port')).toMatchObject({ change: 'removed' });
    expect(changes(RELEASES['2.3'], RELEASES['2.4']).get('common.chanNamePrefix.cluster')).toMatchObject({
      change: 'renamed',
      newKey: 'msgChannel.chanNamePrefix.cluster',
    });
  });

  test('are found in both directions, and never within a line', () => {
    const forth = changes(RELEASES['2.3'], RELEASES['2.4']);
    expect(forth.get('queryNode.mmapDirPath')).toMatchObject({ change: 'renamed', newKey: 'queryNode.mmap.mmapDirPath' });
    const back = changes(RELEASES['2.4'], RELEASES['2.3']);
    expect(back.get('queryNode.bloomFilterApplyParallelFactor')).toMatchObject({
      change: 'renamed',
      newKey: 'queryNode.bloomFilterApplyBatchSize',
    });
    expect(back.get('dataCoord.segment.maxSize')).toMatchObject({ before: '1024', after: '512' });
    expect(MilvusConfig.changes(MilvusVersion.of('2.6.11'), MilvusVersion.V2_6)).toEqual([]);
  });
});

test('a finding about the duration of one role is in the unit of the key', () => {
  const milvus = cluster(newChart(), { queryNode: { config: { 'queryNode.lazyload.waitTimeout': Duration.seconds(2) } } });
  expect(milvus.queryNode.config.sealAndExplain('queryNode.lazyload.waitTimeout')).toContain('value    2000, set by queryNode.config');
});
