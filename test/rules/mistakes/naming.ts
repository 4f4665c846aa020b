import { Chart, Size } from 'cdk8s';
import { EnvValue } from 'cdk8s-plus-27';
import {
  InClusterEtcd,
  InClusterKafka,
  InClusterMinio,
  LocalStorage,
  MilvusStandalone,
  ObjectStorage,
  QueryNodeGroup,
  StandardNaming,
  type InstanceIdentity,
  type Labels,
  type PodIdentity,
} from '@org/milvus-k8s';
import { ChartNaming } from '../../support/chart-naming';
import { cluster, externalDependencies, secret } from '../../support/instances';
import { besideMilvus } from './cluster-case';
import { onStrimziKafka } from './service-case';
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
  {
    mistake: 'a naming scheme that makes an illegal name',
    wrong: (chart) => cluster(chart, { naming: new WithUnderscores() }),
    right: (chart) => cluster(chart, { naming: new StandardNaming() }),
    rule: 'MK-NAM-001',
    path: 'test/milvus',
    prop: 'naming',
    says: ["'milvus_clients'", "'milvus-clients'"],
  },
  {
    mistake: 'a naming scheme of a service that makes an illegal name',
    wrong: (chart) => new InClusterEtcd(chart, 'search', { naming: new WithUnderscores() }),
    right: (chart) => new InClusterEtcd(chart, 'search', { naming: new StandardNaming() }),
    rule: 'MK-NAM-001',
    path: 'test/search',
    prop: 'naming',
    says: ["'search_clients'"],
  },
  {
    mistake: 'a naming scheme whose roles select the pods of others',
    wrong: (chart) => new QueryNodeGroup(chart, 'hot', { cluster: cluster(chart, { naming: new WithoutGroups() }) }),
    right: (chart) => new QueryNodeGroup(chart, 'hot', { cluster: cluster(chart, { naming: new ChartNaming() }) }),
    rule: 'MK-NAM-006',
    path: 'test/milvus',
    prop: 'naming',
    says: ['milvus-querynode', 'milvus-querynode-hot'],
  },
  besideMilvus('MK-NAM-001', 'dependencies with an illegal name', ['', 'name'], {
    wrong: { name: 'De_ps' },
    right: { name: 'de-ps' },
    says: ["'De_ps'"],
  }),
  besideMilvus('MK-NAM-002', 'an etcd name that is too long', ['meta-store', 'name'], {
    wrong: { metaStore: { name: long(48) } },
    right: { metaStore: { name: long(47) } },
    says: ['53 characters', '52 are allowed'],
  }),
  ...[InClusterEtcd, InClusterKafka].map((Service): MistakeCase => ({
    mistake: `an ${Service.name} whose construct id cannot be a name`,
    wrong: (chart) => new Service(chart, 'Search_1'),
    right: (chart) => new Service(chart, 'Search_1', { name: 'search-1' }),
    rule: 'MK-NAM-001',
    path: 'test/Search_1',
    prop: 'name',
    says: ["'Search_1'", 'construct id'],
  })),
  {
    mistake: 'an InClusterMinio with an illegal name',
    wrong: (chart) => new InClusterMinio(chart, 'store', { name: 'Store', credentials: { secret: secret(chart, 'minio') } }),
    right: (chart) => new InClusterMinio(chart, 'store', { name: 'store', credentials: { secret: secret(chart, 'minio') } }),
    rule: 'MK-NAM-001',
    path: 'test/store',
    prop: 'name',
    says: ["'Store'"],
  },
  {
    mistake: 'a name of a Strimzi Kafka that is too long for its pods',
    wrong: onStrimziKafka({ name: 'a'.repeat(25) }),
    right: onStrimziKafka({ name: 'a'.repeat(24) }),
    rule: 'MK-NAM-002',
    path: 'kafka/queue',
    prop: 'name',
    says: ['65 characters', 'to 24 characters'],
  },
  {
    mistake: 'a Secret with a name that can not exist',
    wrong: (chart) => cluster(chart, { proxy: { env: { TOKEN: fromSecret(chart, 'BAD_secret', 'token') } } }),
    right: (chart) => cluster(chart, { proxy: { env: { TOKEN: fromSecret(chart, 'good.secret', 'token') } } }),
    rule: 'MK-NAM-005',
    path: 'test/milvus',
    prop: 'proxy.env.TOKEN',
    says: ["'BAD_secret'"],
  },
  {
    mistake: 'a field of a Secret that can not exist',
    wrong: (chart) => cluster(chart, { dependencies: externalDependencies(chart, 'services', { objectStorage: storage(chart, 'a b') }) }),
    right: (chart) => cluster(chart, { dependencies: externalDependencies(chart, 'services', { objectStorage: storage(chart, 'a.b') }) }),
    rule: 'MK-NAM-005',
    path: 'test/services',
    prop: 'objectStorage',
    says: ["'a b'"],
  },
  {
    mistake: 'a namespace that can not exist',
    wrong: (chart) => cluster(new Chart(chart, 'place', { namespace: 'Search_Team' })),
    right: (chart) => cluster(new Chart(chart, 'place', { namespace: '1-search-team' })),
    rule: 'MK-NAM-001',
    path: 'test/place',
    prop: 'namespace',
    says: ["'Search_Team'", "'search-team'"],
  },
];

/** Leaves out what tells groups apart. */
class WithoutGroups extends StandardNaming {
  public override selector({ group: _, ...pods }: PodIdentity): Labels {
    return this.jobPodLabels(pods);
  }
}

/** Names that no object may have. */
class WithUnderscores extends StandardNaming {
  public override clientService({ instance }: InstanceIdentity): string {
    return `${instance}_clients`;
  }
}

function twoGroups(chart: Chart, secondName: string): void {
  const milvus = cluster(chart, { dependencies: externalDependencies(chart) });
  new QueryNodeGroup(chart, 'first', { cluster: milvus, name: 'hot' });
  new QueryNodeGroup(chart, 'second', { cluster: milvus, name: secondName });
}

function fromSecret(chart: Chart, name: string, key: string): EnvValue {
  return EnvValue.fromSecretValue({ secret: secret(chart, name), key });
}

function storage(chart: Chart, accessKeyField: string): ObjectStorage {
  return ObjectStorage.s3({
    bucket: 'search-vectors',
    region: 'eu-west-1',
    credentials: { secret: secret(chart, 'storage'), accessKeyField },
  });
}
