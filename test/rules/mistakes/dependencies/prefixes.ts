import {
  type ExternalDependenciesProps,
  type IMessageQueue,
  InClusterKafka,
  InClusterPulsar,
  MessageQueue,
  MetaStore,
  MilvusCluster,
  type MilvusClusterProps,
  ObjectStorage,
  StrimziKafka,
  WorkloadIdentity,
} from '@org/milvus-k8s';
import { Chart } from 'cdk8s';
import { inClusterDependencies, ROLE_ARN, cluster, externalDependencies, secret } from '../../../support/instances';
import type { MistakeCase } from '../mistake-case';

type Bundle = Partial<ExternalDependenciesProps>;

/** Two clusters on one bundle, the second one in a chart of its own. */
function twoClusters(namespace: string, first: Partial<MilvusClusterProps>, second: Partial<MilvusClusterProps>): MistakeCase['wrong'] {
  return (chart) => {
    const dependencies = externalDependencies(chart, 'deps');
    new MilvusCluster(chart, 'one', { ...first, dependencies });
    new MilvusCluster(new Chart(chart.node.root, 'tenant', { namespace }), 'two', { ...second, dependencies });
  };
}

const PREFIXES = { etcdRootPath: 'x', bucketRootPath: 'x', channelPrefix: 'x' } as const;

const SHARED: readonly MistakeCase[] = (Object.keys(PREFIXES) as (keyof typeof PREFIXES)[]).flatMap((prop) =>
  ['search', 'tenant'].map((namespace) => ({
    mistake: `two instances in ${namespace === 'search' ? 'one namespace' : 'two namespaces'} with one ${prop}`,
    wrong: twoClusters(namespace, { [prop]: 'x' }, { [prop]: 'x' }),
    right: twoClusters(namespace, { [prop]: 'x' }, { [prop]: 'y' }),
    rule: 'MK-DEP-008',
    path: 'tenant/two',
    prop,
    says: ["'x'", 'test/one', "'x-2'"],
  })),
);

/** A cluster in each of two namespaces, with one prefix of each kind but on bundles of their own. */
function twoBundles(first: Bundle, second: Bundle): MistakeCase['wrong'] {
  return (chart) => {
    const tenant = new Chart(chart.node.root, 'tenant', { namespace: 'tenant' });
    const own = { metaStore: MetaStore.etcd(['etcd.own:2379']), messageQueue: MessageQueue.pulsar({ host: 'pulsar.own' }) };
    const objectStorage = ObjectStorage.s3({ bucket: 'own-vectors', region: 'eu-west-1', identity: WorkloadIdentity.awsRole(ROLE_ARN) });
    new MilvusCluster(chart, 'one', { ...PREFIXES, dependencies: externalDependencies(chart, 'deps', first) });
    new MilvusCluster(tenant, 'two', {
      ...PREFIXES,
      dependencies: externalDependencies(tenant, 'deps', { ...own, objectStorage, ...second }),
    });
  };
}

/** Two spellings of one address, and one of another that is close. */
const SPELLINGS: readonly MistakeCase[] = (
  [
    ['a name of its namespace and one of Kubernetes', 'etcd.data:2379', 'etcd.data.svc.cluster.local:2379', 'etcd.data2:2379'],
    ['a name of Kubernetes, short and long', 'etcd.data.svc:2379', 'ETCD.data.svc.cluster.local.:2379', 'etcd.data.svc.bank.example:2379'],
    ['an address of IPv6, in small and large letters', '[fd00::5]:2379', '[FD00::5]:2379', '[fd00::6]:2379'],
    ['a name in its own namespace', 'etcd:2379', 'etcd.search:2379', 'etcd:2379'],
  ] as const
).map(([what, first, same, other]) => ({
  mistake: `one etcd under two names: ${what}`,
  wrong: twoBundles({ metaStore: MetaStore.etcd([first]) }, { metaStore: MetaStore.etcd([same]) }),
  right: twoBundles({ metaStore: MetaStore.etcd([first]) }, { metaStore: MetaStore.etcd([other]) }),
  rule: 'MK-DEP-008',
  path: 'tenant/two',
  prop: 'etcdRootPath',
  says: ['test/one'],
}));

const identified = { bucket: 'vectors', region: 'eu-west-1', identity: WorkloadIdentity.awsRole(ROLE_ARN) };

const BY_ANOTHER_DOOR: MistakeCase = {
  mistake: 'one bucket through two endpoints of its cloud',
  wrong: twoBundles(
    { objectStorage: ObjectStorage.s3(identified) },
    { objectStorage: ObjectStorage.s3({ ...identified, endpoint: 'vpce-1a2b.s3.eu-west-1.vpce.amazonaws.com' }) },
  ),
  right: twoBundles(
    { objectStorage: ObjectStorage.s3(identified) },
    { objectStorage: ObjectStorage.s3({ ...identified, bucket: 'vectors-2', endpoint: 'vpce-1a2b.s3.eu-west-1.vpce.amazonaws.com' }) },
  ),
  rule: 'MK-DEP-008',
  path: 'tenant/two',
  prop: 'bucketRootPath',
  says: ['test/one'],
};

const kafkaAt = (broker: string): Bundle => ({ messageQueue: MessageQueue.kafka({ brokers: [broker] }) });
const pulsarAt = (port: number, namespace = 'default'): Bundle => ({
  messageQueue: MessageQueue.pulsar({ host: 'pulsar.eu', port, namespace }),
});

/** A queue has a port for each way to speak to it, and the same topics behind all of them. */
const BY_ANOTHER_PORT: readonly MistakeCase[] = (
  [
    ['Kafka', kafkaAt('kafka.eu:9092'), kafkaAt('kafka.eu:9094'), kafkaAt('kafka-2.eu:9092')],
    ['Pulsar', pulsarAt(6650), pulsarAt(6651), pulsarAt(6650, 'other')],
  ] as const
).map(([queue, first, same, other]) => ({
  mistake: `one ${queue} through two ports`,
  wrong: twoBundles(first, same),
  right: twoBundles(first, other),
  rule: 'MK-DEP-008',
  path: 'tenant/two',
  prop: 'channelPrefix',
  says: ['test/one'],
}));

const NESTED: readonly MistakeCase[] = (['etcdRootPath', 'bucketRootPath'] as const).flatMap((prop) => [
  {
    mistake: `the ${prop} of an instance below that of another`,
    wrong: twoClusters('tenant', { [prop]: 'bank/search' }, { [prop]: 'bank/search/eu/new' }),
    right: twoClusters('tenant', { [prop]: 'bank/search' }, { [prop]: 'bank/search-eu/new' }),
    rule: 'MK-DEP-008',
    path: 'tenant/two',
    prop,
    says: ["'bank/search/eu/new'", "is below 'bank/search' of test/one", "'bank-search-eu-new-2'"],
  },
  {
    mistake: `the ${prop} of an instance above that of another`,
    wrong: twoClusters('search', { [prop]: 'bank/search/eu' }, { [prop]: 'bank' }),
    right: twoClusters('search', { [prop]: 'bank/search/eu' }, { [prop]: 'bank/search/us' }),
    rule: 'MK-DEP-008',
    path: 'tenant/two',
    prop,
    says: ["contains 'bank/search/eu' of test/one"],
  },
]);

function withoutNamespace(props: Partial<MilvusClusterProps>): MistakeCase['wrong'] {
  return (chart) => {
    const bare = new Chart(chart.node.root, 'bare');
    new MilvusCluster(bare, 'milvus', { ...props, dependencies: externalDependencies(bare) });
  };
}

const DEFAULT_PREFIXES: readonly MistakeCase[] = (
  [
    ['etcdRootPath', 'by-dev'],
    ['bucketRootPath', 'files'],
    ['channelPrefix', 'by-dev'],
  ] as const
).map(([prop, value]) => ({
  mistake: `the ${prop} that every guide takes`,
  wrong: (chart: Chart) => cluster(chart, { [prop]: value }),
  right: (chart: Chart) => cluster(chart, { [prop]: `${value}-search` }),
  rule: 'MK-DEP-020',
  path: 'test/milvus',
  prop,
  says: [`'${value}'`],
}));

/** A cluster on services that the app runs for it alone, but for what is given. */
function inOneApp(prefixes: Partial<MilvusClusterProps>, given: (chart: Chart) => Bundle = () => ({})): MistakeCase['wrong'] {
  return (chart) => {
    const { metaStore, objectStorage, messageQueue } = inClusterDependencies(chart, 'services');
    cluster(chart, {
      ...prefixes,
      dependencies: externalDependencies(chart, 'deps', { metaStore, objectStorage, messageQueue, ...given(chart) }),
    });
  };
}

/** A queue in the app, and one elsewhere whose name starts like its own. */
const OWN_QUEUES: readonly (readonly [what: string, own: (chart: Chart) => IMessageQueue, other: IMessageQueue, says: string])[] = [
  [
    'Pulsar',
    (chart) => new InClusterPulsar(chart, 'queue'),
    MessageQueue.pulsar({ host: 'queue-pulsar-shared.platform' }),
    'pulsar://queue-pulsar-shared.platform:6650/public/default',
  ],
  [
    'Kafka',
    (chart) => new InClusterKafka(chart, 'queue'),
    MessageQueue.kafka({ brokers: ['queue-kafka-shared.platform:9092'] }),
    'kafka://queue-kafka-shared.platform:9092',
  ],
  [
    'Kafka of Strimzi',
    (chart) => new StrimziKafka(chart, 'queue'),
    MessageQueue.kafka({ brokers: ['queue-kafka-bootstrap-shared.platform:9092'] }),
    'kafka://queue-kafka-bootstrap-shared.platform:9092',
  ],
];

const IN_CLUSTER_DEFAULTS: readonly MistakeCase[] = [
  {
    mistake: 'a default root path on an etcd whose name starts like that of one in the app',
    wrong: inOneApp({ etcdRootPath: 'by-dev' }, () => ({ metaStore: MetaStore.etcd(['services-etcd-shared.platform:2379']) })),
    right: inOneApp({ etcdRootPath: 'by-dev' }),
    rule: 'MK-DEP-020',
    path: 'test/milvus',
    prop: 'etcdRootPath',
    says: ['services-etcd-shared.platform:2379'],
  },
  ...OWN_QUEUES.map(([what, own, other, says]) => ({
    mistake: `a default channel prefix on a queue beside the ${what} in the app`,
    wrong: inOneApp({ channelPrefix: 'by-dev' }, (chart) => (own(chart), { messageQueue: other })),
    right: inOneApp({ channelPrefix: 'by-dev' }, (chart) => ({ messageQueue: own(chart) })),
    rule: 'MK-DEP-020',
    path: 'test/milvus',
    prop: 'channelPrefix',
    says: [says],
  })),
  {
    mistake: 'a default bucket path on a storage beside the one in the app',
    wrong: inOneApp({ bucketRootPath: 'files' }, (chart) => ({
      objectStorage: ObjectStorage.minio({
        endpoint: 'services-minio-shared:9000',
        bucket: 'vectors',
        credentials: { secret: secret(chart, 'shared') },
      }),
    })),
    right: inOneApp({ bucketRootPath: 'files' }),
    rule: 'MK-DEP-020',
    path: 'test/milvus',
    prop: 'bucketRootPath',
    says: ['services-minio-shared:9000'],
  },
];

const FORMS: readonly MistakeCase[] = (Object.keys(PREFIXES) as (keyof typeof PREFIXES)[]).flatMap((prop) => [
  {
    mistake: `no ${prop} where there is no namespace to build it from`,
    wrong: withoutNamespace({ ...PREFIXES, [prop]: undefined }),
    right: withoutNamespace(PREFIXES),
    rule: 'MK-DEP-009',
    path: 'bare/milvus',
    prop,
    says: ['namespace'],
  },
  {
    mistake: `a ${prop} with a slash in front`,
    wrong: (chart: Chart) => cluster(chart, { [prop]: '/search' }),
    right: (chart: Chart) => cluster(chart, { [prop]: 'search' }),
    rule: 'MK-DEP-010',
    path: 'test/milvus',
    prop,
    says: ["'/search'", "'search-milvus'"],
  },
]);

export const PREFIX_MISTAKES: readonly MistakeCase[] = [
  ...SHARED,
  ...SPELLINGS,
  BY_ANOTHER_DOOR,
  ...BY_ANOTHER_PORT,
  ...NESTED,
  ...FORMS,
  ...DEFAULT_PREFIXES,
  ...IN_CLUSTER_DEFAULTS,
];
