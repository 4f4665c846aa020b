import { Duration, Size, type Chart } from 'cdk8s';
import {
  MilvusCluster,
  MilvusConfig,
  MilvusVersion,
  ZonalQueryNodes,
  type MilvusClusterProps,
  type MilvusConfigProps,
} from '@org/milvus-k8s';
import { cluster, externalDependencies } from '../../support/instances';
import type { MistakeCase } from './mistake-case';

function config(
  mistake: string,
  rule: string,
  key: string,
  wrong: MilvusConfigProps,
  right: MilvusConfigProps,
  says: readonly string[],
): MistakeCase {
  return {
    mistake,
    wrong: (chart) => cluster(chart, { config: wrong }),
    right: (chart) => cluster(chart, { config: right }),
    rule,
    path: 'test/milvus',
    prop: `config['${key}']`,
    says,
  };
}

export const CONFIG_MISTAKES: readonly MistakeCase[] = [
  config(
    'a key given dotted and nested',
    'MK-CFG-004',
    'log.level',
    { 'log.level': 'info', log: { level: 'warn' } },
    { log: { level: 'warn', stdout: true } },
    ['set twice'],
  ),
  config(
    'a value where there is a section',
    'MK-CFG-004',
    'queryNode',
    { ...MilvusConfig.raw('queryNode', 5, 'why not'), 'queryNode.enableDisk': true },
    { 'queryNode.enableDisk': true },
    ['queryNode has a value', 'is below it'],
  ),
  config(
    'a key below one that has a value',
    'MK-CFG-004',
    'proxy.port.extra',
    MilvusConfig.raw('proxy.port.extra', 5, 'why not'),
    MilvusConfig.raw('proxy.extraPort', 5, 'added in 2.6.30'),
    ['proxy.port has a value', 'proxy.port.extra is below it'],
  ),
  config(
    'a raw value that is no number',
    'MK-CFG-004',
    'proxy.extraPort',
    MilvusConfig.raw('proxy.extraPort', Number.NaN, 'added in 2.6.30'),
    MilvusConfig.raw('proxy.extraPort', 5, 'added in 2.6.30'),
    ['Write text, a finite number'],
  ),
  config(
    'a raw key with an empty part',
    'MK-CFG-004',
    'proxy..port',
    MilvusConfig.raw('proxy..port', 5, 'why not'),
    MilvusConfig.raw('proxy.extraPort', 5, 'added in 2.6.30'),
    ["'proxy..port' is not a key"],
  ),
  config('a key that the library owns', 'MK-CFG-001', 'etcd.rootPath', { 'etcd.rootPath': 'mine' }, { 'etcd.requestTimeout': 5000 }, [
    'set etcdRootPath of test/milvus',
  ]),
  config(
    'a misspelt key',
    'MK-CFG-003',
    'queryNode.gracefullStopTimeout',
    { 'queryNode.gracefullStopTimeout': 600 },
    { 'queryNode.gracefulStopTimeout': 600 },
    ['Did you mean queryNode.gracefulStopTimeout'],
  ),
  config(
    'a key of another release',
    'MK-CFG-003',
    'natsmq.server.monitor.debug',
    { natsmq: { server: { monitor: { debug: true } } } },
    { rocksmq: { lrucacheratio: 0.1 } },
    ['it exists in 2.3, 2.4, 2.5'],
  ),
  config(
    'a key that has another name in this release',
    'MK-CFG-003',
    'common.chanNamePrefix.rootCoordDml',
    { common: { chanNamePrefix: { rootCoordDml: 'dml' } } },
    { msgChannel: { chanNamePrefix: { rootCoordDml: 'dml' } } },
    ['msgChannel.chanNamePrefix.rootCoordDml'],
  ),
  config(
    'a number where Milvus wants a flag',
    'MK-CFG-005',
    'queryNode.mmap.vectorIndex',
    { 'queryNode.mmap.vectorIndex': 1 as unknown as boolean },
    { 'queryNode.mmap.vectorIndex': 'true' },
    ['is 1.', 'Write true or false'],
  ),
  config(
    'text with a unit where Milvus wants a number',
    'MK-CFG-005',
    'common.gracefulTime',
    { 'common.gracefulTime': '5s' as unknown as number },
    { 'common.gracefulTime': '5000' },
    ['milliseconds', 'Duration.seconds'],
  ),
  config(
    'a number without a unit where Milvus wants one',
    'MK-CFG-005',
    'streaming.txn.defaultKeepaliveTimeout',
    { 'streaming.txn.defaultKeepaliveTimeout': 10 as unknown as string },
    { 'streaming.txn.defaultKeepaliveTimeout': '10s' },
    ['is 10.', 'Duration.seconds'],
  ),
  config(
    'a duration that is no whole number of the unit',
    'MK-CFG-005',
    'common.gracefulStopTimeout',
    { 'common.gracefulStopTimeout': Duration.millis(1500) },
    { 'common.gracefulStopTimeout': Duration.minutes(10.5) },
    ['whole seconds'],
  ),
  config(
    'a size where Milvus wants a time',
    'MK-CFG-005',
    'common.gracefulTime',
    { 'common.gracefulTime': Size.mebibytes(5) as unknown as number },
    { 'common.gracefulTime': Duration.seconds(5) },
    ['is a Size'],
  ),
  config(
    'a decimal size, which Milvus reads as 0',
    'MK-CFG-005',
    'queryNode.diskCacheCapacityLimit',
    { 'queryNode.diskCacheCapacityLimit': '1.5g' },
    { 'queryNode.diskCacheCapacityLimit': '1536m' },
    ['Size.mebibytes'],
  ),
  config(
    'broken JSON',
    'MK-CFG-005',
    'autoIndex.params.sparse.build',
    { 'autoIndex.params.sparse.build': "{'metric_type': 'IP'}" },
    { 'autoIndex.params.sparse.build': { metric_type: 'IP' } },
    ['JSON'],
  ),
  config(
    'a number out of range',
    'MK-CFG-006',
    'queryNode.maxDiskUsagePercentage',
    { queryNode: { maxDiskUsagePercentage: 950 } },
    { queryNode: { maxDiskUsagePercentage: 95 } },
    ['is 950', '0 to 100'],
  ),
  config(
    'a word that Milvus does not know',
    'MK-CFG-006',
    'log.level',
    { log: { level: 'verbose' as unknown as 'debug' } },
    { log: { level: 'warn' } },
    ['verbose', "'debug', 'info'"],
  ),
  config(
    'a key of an old guide',
    'MK-CFG-007',
    'queryNode.gracefulTime',
    { queryNode: { gracefulTime: 5000 } },
    { common: { gracefulTime: 5000 } },
    ["Write 'common.gracefulTime'"],
  ),
  config(
    'a value of the Helm chart',
    'MK-CFG-007',
    'metrics.serviceMonitor.enabled',
    { metrics: { serviceMonitor: { enabled: true } } },
    {},
    ['prop monitoring'],
  ),
  config(
    'a raw value without a reason',
    'MK-CFG-008',
    'queryNode.newKey',
    MilvusConfig.raw('queryNode.newKey', 5, ' '),
    MilvusConfig.raw('queryNode.newKey', 5, 'added in 2.6.30'),
    ['no reason'],
  ),
  {
    mistake: 'a key of a patch release that the library does not know',
    wrong: (chart) => cluster(chart, { version: MilvusVersion.of('2.6.99'), config: { 'queryNode.newKey': 5 } }),
    right: (chart) => cluster(chart, { version: MilvusVersion.of('2.6.99'), config: { 'queryNode.enableDisk': true } }),
    rule: 'MK-CFG-009',
    path: 'test/milvus',
    prop: "config['queryNode.newKey']",
    says: ['MilvusConfig.raw'],
  },
  {
    mistake: 'a key that the role does not read',
    wrong: (chart) => cluster(chart, { queryNode: { config: { 'proxy.maxNameLength': 100 } } }),
    right: (chart) => cluster(chart, { proxy: { config: { 'proxy.maxNameLength': 100 } } }),
    rule: 'MK-CFG-010',
    path: 'test/milvus',
    prop: "queryNode.config['proxy.maxNameLength']",
    says: ['queryNode does not read'],
  },
  config(
    'a section in place of a key',
    'MK-CFG-004',
    'queryNode',
    { queryNode: 5 as unknown as MilvusConfigProps },
    { queryNode: { enableDisk: true } },
    ['queryNode'],
  ),
  config('a value that is not plain', 'MK-CFG-004', 'log.level', { 'log.level': null as unknown as 'info' }, { 'log.level': 'warn' }, [
    'null',
    'Write text',
  ]),
  {
    mistake: 'a variable that Milvus takes for a key',
    wrong: (chart) => cluster(chart, { proxy: { env: { PROXY_MAXTASKNUM: '5' } } }),
    right: (chart) => cluster(chart, { proxy: { env: { PROXY_TASKS: '5' }, config: { 'proxy.maxTaskNum': 5 } } }),
    rule: 'MK-CFG-011',
    path: 'test/milvus',
    prop: 'proxy.env.PROXY_MAXTASKNUM',
    says: ['sets the Milvus key proxy.maxTaskNum', "config: { 'proxy.maxTaskNum': … }"],
  },
  {
    mistake: 'a variable for another tool that Milvus takes for a key',
    wrong: (chart) => cluster(chart, { podDefaults: { env: { LOG_LEVEL: 'debug' } } }),
    right: (chart) => cluster(chart, { podDefaults: { env: { SIDECAR_LOG_LEVEL: 'debug' } } }),
    rule: 'MK-CFG-011',
    path: 'test/milvus',
    prop: 'podDefaults.env.LOG_LEVEL',
  },
  {
    mistake: 'two owners of one key',
    wrong: (chart) => {
      const milvus = new MilvusCluster(chart, 'milvus', { dependencies: externalDependencies(chart, 'deps') });
      milvus.config.own('mq.type', 'kafka', { path: 'test/bridge', prop: 'brokers' });
    },
    right: (chart) => {
      const milvus = new MilvusCluster(chart, 'milvus', { dependencies: externalDependencies(chart, 'deps') });
      milvus.config.own('mq.type', 'pulsar', { path: 'test/bridge', prop: 'brokers' });
    },
    rule: 'MK-CFG-002',
    path: 'test/deps',
    prop: 'messageQueue',
    says: ['brokers of test/bridge', 'Keep one of messageQueue of test/deps and brokers of test/bridge'],
  },
  {
    rule: 'MK-CFG-001',
    mistake: 'fewer replicas than zones',
    wrong: (chart) => zonal(chart, { 'queryCoord.clusterLevelLoadReplicaNumber': 2 }),
    right: (chart) => zonal(chart, {}),
    path: 'test/milvus',
    prop: "config['queryCoord.clusterLevelLoadReplicaNumber']",
    says: ['zones of test/zones'],
  },
];

function zonal(chart: Chart, config: MilvusClusterProps['config']): void {
  const milvus = cluster(chart, { queryNode: { replicas: 0 }, config: config ?? {} });
  new ZonalQueryNodes(chart, 'zones', { cluster: milvus, zones: ['eu-west-1a', 'eu-west-1b'] });
}
