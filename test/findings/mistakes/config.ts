import { MilvusCluster, type MilvusConfigProps } from '@org/milvus-k8s';
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
    ['given twice'],
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
    'common.chanNamePrefix.cluster',
    { common: { chanNamePrefix: { cluster: 'by-dev' } } },
    { common: { gracefulTime: 5000 } },
    ['it exists in 2.3'],
  ),
  config('a section in place of a key', 'MK-CFG-004', 'queryNode', { queryNode: 5 }, { queryNode: { enableDisk: true } }, ['queryNode']),
  config('a value that is not plain', 'MK-CFG-004', 'log.level', { 'log.level': null as unknown as string }, { 'log.level': 'warn' }, [
    'null',
    'Write text',
  ]),
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
    says: ['brokers of test/bridge', 'Keep one of messageQueue and brokers'],
  },
];
