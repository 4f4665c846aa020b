import { Chart, Size } from 'cdk8s';
import { LocalStorage, MilvusStandalone, QueryNodeGroup } from '@org/milvus-k8s';
import { cluster, externalDependencies } from '../../support/instances';
import type { MistakeCase } from './mistake-case';

/** A name of so many characters. */
const long = (length: number) => 'm'.repeat(length);

const DISK = { storage: LocalStorage.persistent({ size: Size.gibibytes(16) }) };

function standalone(name: string): MistakeCase['wrong'] {
  return (chart) => new MilvusStandalone(chart, 'milvus', { name });
}

function group(id: string, props: Partial<ConstructorParameters<typeof QueryNodeGroup>[2]> = {}): MistakeCase['wrong'] {
  return (chart) => new QueryNodeGroup(chart, id, { cluster: cluster(chart), ...props });
}

function illegal(name: string, right: string, says: readonly string[] = [`'${name}'`]): MistakeCase {
  const place = { rule: 'MK-NAM-001', path: 'test/milvus', prop: 'name' };
  return { mistake: `the name '${name}'`, wrong: standalone(name), right: standalone(right), ...place, says };
}

export const NAMING_MISTAKES: readonly MistakeCase[] = [
  illegal('Search', 'search', ["'search'"]),
  illegal('search_vectors', 'search-vectors', ["'search-vectors'"]),
  illegal('1search', 'search1', ["'search'"]),
  illegal('search-', 'search'),
  illegal('a.b', 'a-b'),
  illegal('', 'a'),
  {
    mistake: 'a construct id that cannot be a name',
    wrong: (chart) => new MilvusStandalone(chart, 'Milvus'),
    right: (chart) => new MilvusStandalone(chart, 'Milvus', { name: 'milvus' }),
    rule: 'MK-NAM-001',
    path: 'test/Milvus',
    prop: 'name',
    says: ["'Milvus'", 'construct id'],
  },
  {
    mistake: 'a StatefulSet of more than 52 characters',
    wrong: (chart) => cluster(chart, { name: long(43), queryNode: DISK }),
    right: (chart) => cluster(chart, { name: long(42), queryNode: DISK }),
    rule: 'MK-NAM-002',
    path: 'test/milvus',
    prop: 'name',
    says: ['53 characters', '52 are allowed', 'by 1 character '],
  },
  {
    mistake: 'a client Service of more than 63 characters',
    wrong: (chart) => new MilvusStandalone(chart, 'milvus', { service: { name: long(64) } }),
    right: (chart) => new MilvusStandalone(chart, 'milvus', { service: { name: long(63) } }),
    rule: 'MK-NAM-002',
    path: 'test/milvus',
    prop: 'service.name',
    says: ['64 characters', '63 are allowed'],
  },
  {
    mistake: 'a client Service that starts with a digit',
    wrong: (chart) => new MilvusStandalone(chart, 'milvus', { service: { name: '9vectors' } }),
    right: (chart) => new MilvusStandalone(chart, 'milvus', { service: { name: 'vectors9' } }),
    rule: 'MK-NAM-001',
    path: 'test/milvus',
    prop: 'service.name',
    says: ["'9vectors'"],
  },
  {
    mistake: 'a group name that makes its workload too long',
    wrong: group(long(47)),
    right: group(long(40)),
    rule: 'MK-NAM-002',
    path: `test/${long(47)}`,
    prop: 'name',
    says: ['64 characters', 'the construct id'],
  },
  {
    mistake: 'a group name that Kubernetes refuses',
    wrong: group('pool', { name: 'Hot' }),
    right: group('pool', { name: 'hot' }),
    rule: 'MK-NAM-001',
    path: 'test/pool',
    prop: 'name',
    says: ["'Hot'", "'hot'"],
  },
  {
    mistake: 'a query node group in another namespace than its cluster',
    wrong: (chart) => new QueryNodeGroup(new Chart(chart, 'other', { namespace: 'other' }), 'hot', { cluster: cluster(chart) }),
    right: (chart) => new QueryNodeGroup(new Chart(chart, 'other', { namespace: 'search' }), 'hot', { cluster: cluster(chart) }),
    rule: 'MK-NAM-004',
    path: 'test/other/hot',
    prop: 'cluster',
    says: ["'other'", "'search'"],
  },
  {
    mistake: 'a query node group without a namespace, of a cluster that has one',
    wrong: (chart) => new QueryNodeGroup(new Chart(chart.node.root, 'other'), 'hot', { cluster: cluster(chart) }),
    right: (chart) => new QueryNodeGroup(new Chart(chart.node.root, 'other', { namespace: 'search' }), 'hot', { cluster: cluster(chart) }),
    rule: 'MK-NAM-004',
    path: 'other/hot',
    prop: 'cluster',
    says: ["'search'"],
  },
  {
    mistake: 'two query node groups of one name',
    wrong: (chart) => twoGroups(chart, 'hot'),
    right: (chart) => twoGroups(chart, 'cold'),
    rule: 'MK-NAM-003',
    path: 'test/second',
    prop: 'name',
    says: ['test/first'],
  },
  {
    mistake: 'a query node group with the name of the plain one',
    wrong: (chart) => void new QueryNodeGroup(chart, 'default', { cluster: cluster(chart, {}) }),
    right: (chart) => void new QueryNodeGroup(chart, 'defaults', { cluster: cluster(chart, {}) }),
    rule: 'MK-NAM-003',
    path: 'test/default',
    prop: 'name',
    says: ["'hot'"],
  },
];

function twoGroups(chart: Chart, secondName: string): void {
  const milvus = cluster(chart, { dependencies: externalDependencies(chart) });
  new QueryNodeGroup(chart, 'first', { cluster: milvus, name: 'hot' });
  new QueryNodeGroup(chart, 'second', { cluster: milvus, name: secondName });
}
