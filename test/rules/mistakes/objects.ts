import { Service } from 'cdk8s-plus-27';
import { MilvusStandalone } from '@org/milvus-k8s';
import { cluster } from '../../support/instances';
import { inCluster } from './cluster-case';
import type { MistakeCase } from './mistake-case';

const unchanged = <T>(content: T): T => content;

export const OBJECT_MISTAKES: readonly MistakeCase[] = [
  inCluster('MK-OBJ-001', 'an override of a StatefulSet where a Deployment runs', 'proxy.overrides.statefulSet', {
    wrong: { proxy: { overrides: { statefulSet: unchanged } } },
    right: { proxy: { overrides: { deployment: unchanged } } },
    says: ['has no object to change.'],
  }),
  {
    rule: 'MK-OBJ-002',
    mistake: 'a Service that leads to every pod of a cluster',
    wrong: (chart) => void new Service(chart, 'internal', { selector: cluster(chart), ports: [{ port: 19530 }] }),
    right: (chart) => void new Service(chart, 'internal', { selector: cluster(chart).proxy, ports: [{ port: 19530 }] }),
    path: 'test/internal',
    prop: 'selector',
    says: ['leads to every pod of test/milvus.', 'selector: milvus.proxy'],
  },
  {
    rule: 'MK-OBJ-002',
    mistake: 'a Service that leads to every pod of a standalone, and of what will stand beside it',
    wrong: (chart) => void new Service(chart, 'internal', { selector: new MilvusStandalone(chart, 'milvus'), ports: [{ port: 19530 }] }),
    right: (chart) =>
      void new Service(chart, 'internal', { selector: new MilvusStandalone(chart, 'milvus').standalone, ports: [{ port: 19530 }] }),
    path: 'test/internal',
    prop: 'selector',
  },
];
