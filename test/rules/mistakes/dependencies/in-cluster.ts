import {
  InClusterDependencies,
  InClusterEtcd,
  InClusterKafka,
  InClusterPulsar,
  InClusterWoodpecker,
  ObjectStorage,
  WorkloadIdentity,
  type IObjectStorage,
  type QueueRetention,
} from '@org/milvus-k8s';
import { ServiceCertificates } from '@org/milvus-k8s/security';
import { Duration, Size, type Chart } from 'cdk8s';
import {
  inClusterDependencies,
  type InClusterSetup,
  RELEASES,
  ROLE_ARN,
  cluster,
  externalDependencies,
  secret,
} from '../../../support/instances';
import { inPulsar, minio, onStrimziKafka } from '../service-case';
import type { MistakeCase } from '../mistake-case';

/** A mistake in the dependencies beside Milvus. */
function inDependencies(
  mistake: string,
  rule: string,
  path: string,
  prop: string,
  [wrong, right]: readonly [InClusterSetup, InClusterSetup],
  says: readonly string[],
): MistakeCase {
  const build = (props: InClusterSetup) => (chart: Chart) => inClusterDependencies(chart, 'deps', props);
  return { mistake, wrong: build(wrong), right: build(right), rule, path: `test/deps${path}`, prop, says };
}

/** A Milvus on one storage, and a woodpecker on another one where it is given. */
const onWoodpecker = (storage: (chart: Chart) => IObjectStorage, own?: (chart: Chart) => IObjectStorage) => (chart: Chart) => {
  const messageQueue = new InClusterWoodpecker(chart, 'log', own ? { objectStorage: own(chart) } : {});
  const dependencies = externalDependencies(chart, 'deps', { objectStorage: storage(chart), messageQueue });
  cluster(chart, { version: RELEASES['3.0'], dependencies });
};

const s3 = (bucket: string) => (chart: Chart) =>
  ObjectStorage.s3({ bucket, region: 'eu-west-1', credentials: { secret: secret(chart, 'storage') } });

const byIdentity = () => ObjectStorage.s3({ bucket: 'vectors', region: 'eu-west-1', identity: WorkloadIdentity.awsRole(ROLE_ARN) });

const WOODPECKER_MISTAKES: readonly MistakeCase[] = [
  {
    mistake: 'a woodpecker on another bucket than its Milvus',
    wrong: onWoodpecker(s3('vectors'), s3('logs')),
    right: onWoodpecker(s3('vectors'), s3('vectors')),
    rule: 'MK-DEP-025',
    path: 'test/deps',
    prop: 'messageQueue',
    says: ['amazonaws.com:443/logs', 'amazonaws.com:443/vectors'],
  },
  {
    mistake: 'a woodpecker on a storage that asks for an identity',
    wrong: onWoodpecker(byIdentity),
    right: onWoodpecker(s3('vectors')),
    rule: 'MK-DEP-026',
    path: 'test/deps',
    prop: 'messageQueue',
    says: ['needs a cloud identity', 'MessageQueue.woodpeckerService'],
  },
  {
    mistake: 'a woodpecker that nobody uses, without a storage',
    wrong: (chart) => void new InClusterWoodpecker(chart, 'log'),
    right: (chart) => void new InClusterWoodpecker(chart, 'log', { objectStorage: s3('vectors')(chart) }),
    rule: 'MK-DEP-026',
    path: 'test/log',
    prop: 'objectStorage',
    says: ['no Milvus uses'],
  },
];

const issued = () => ServiceCertificates.certManager({ issuer: 'bank' });

export const IN_CLUSTER_MISTAKES: readonly MistakeCase[] = [
  {
    mistake: 'a MinIO of more nodes than a list of their names could hold',
    wrong: (chart) => minio(chart, { nodes: 100_000 }),
    right: (chart) => minio(chart, { nodes: 16 }),
    rule: 'MK-DEP-011',
    path: 'test/store',
    prop: 'nodes',
    says: ['at most 1000'],
  },
  {
    mistake: 'a certificate for a Kafka of Strimzi in plain text',
    wrong: onStrimziKafka({ tls: issued(), securityProtocol: 'PLAINTEXT' }),
    right: onStrimziKafka({ tls: issued(), securityProtocol: 'SASL_SSL' }),
    rule: 'MK-DEP-035',
    path: 'kafka/queue',
    prop: 'securityProtocol',
    says: ["is 'PLAINTEXT'"],
  },
  ...WOODPECKER_MISTAKES,
  inDependencies(
    'two etcd members',
    'MK-DEP-011',
    '/meta-store',
    'members',
    [{ metaStore: { members: 2 } }, { metaStore: { members: 3 } }],
    ['is 2;', '1 or 3 or 5'],
  ),
  inDependencies(
    'three MinIO nodes',
    'MK-DEP-011',
    '/object-storage',
    'nodes',
    [{ objectStorage: { nodes: 3 } }, { objectStorage: { nodes: 4 } }],
    ['3 nodes with 1 drive each', '4 to 16'],
  ),
  {
    mistake: 'more brokers of Pulsar than addresses could be written for',
    wrong: (chart) => new InClusterPulsar(chart, 'queue', { broker: { members: 100_000 } }),
    right: (chart) => new InClusterPulsar(chart, 'queue', { broker: { members: 4 } }),
    rule: 'MK-DEP-011',
    path: 'test/queue/broker',
    prop: 'members',
    says: ['is 100000; at most 1000 are supported.'],
  },
  {
    mistake: 'two Kafka brokers',
    wrong: (chart) => new InClusterKafka(chart, 'queue', { brokers: 2 }),
    right: (chart) => new InClusterKafka(chart, 'queue', { brokers: 1 }),
    rule: 'MK-DEP-011',
    path: 'test/queue',
    prop: 'brokers',
    says: ['is 2;', '1 or 3'],
  },
  {
    mistake: 'a MinIO without credentials',
    wrong: (chart) => new InClusterDependencies(chart, 'deps'),
    right: (chart) => inClusterDependencies(chart),
    rule: 'MK-DEP-004',
    path: 'test/deps/object-storage',
    prop: 'credentials',
    says: ['kubectl create secret generic deps-minio'],
  },
  inDependencies(
    'a bucket of MinIO that S3 refuses',
    'MK-DEP-003',
    '/object-storage',
    'bucket',
    [{ objectStorage: { bucket: 'A_B' } }, { objectStorage: { bucket: 'a-b' } }],
    ["'A_B'"],
  ),
  {
    mistake: 'a woodpecker of two nodes',
    wrong: (chart) => new InClusterWoodpecker(chart, 'log', { objectStorage: minio(chart, {}), nodes: 2 }),
    right: (chart) => new InClusterWoodpecker(chart, 'log', { objectStorage: minio(chart, {}), nodes: 3 }),
    rule: 'MK-DEP-011',
    path: 'test/log',
    prop: 'nodes',
    says: ['is 2;', '3 or more'],
  },
  inPulsar('a ZooKeeper without an odd majority', 'MK-DEP-011', 'zooKeeper', [2, 3], ['is 2', '1 or 3']),
  inPulsar('two bookies, of which none may be lost', 'MK-DEP-011', 'bookKeeper', [2, 4], ['is 2', '1, or 3 or more']),
  inPulsar('a Pulsar without a broker', 'MK-DEP-011', 'broker', [0, 5], ['is 0', '1 or more']),
  {
    mistake: 'a Strimzi Kafka of two brokers',
    wrong: onStrimziKafka({ brokers: 2 }),
    right: onStrimziKafka({ brokers: 3 }),
    rule: 'MK-DEP-011',
    path: 'kafka/queue',
    prop: 'brokers',
    says: ['is 2;'],
    besides: ['MK-SVC-011'],
  },
  inQueue(
    'MK-DEP-042',
    'messages that are kept for seconds',
    'time',
    [{ time: Duration.seconds(30) }, { time: Duration.hours(30) }],
    ['is 0.5 minutes'],
  ),
  inQueue('MK-DEP-042', 'no message that is kept', 'size', [{ size: Size.kibibytes(0) }, { size: Size.gibibytes(1) }], ['1 MiB or more']),
  inQueue(
    'MK-DEP-043',
    'more messages than the ledgers hold',
    'size',
    [{ size: Size.gibibytes(20) }, { size: Size.gibibytes(8) }],
    ['640 GiB', '300 GiB'],
  ),
  {
    mistake: 'an etcd that loses data',
    wrong: (chart) => new InClusterEtcd(chart, 'etcd', { image: 'registry.bank.example/coreos/etcd:v3.5.1' }),
    right: (chart) => new InClusterEtcd(chart, 'etcd', { image: 'registry.bank.example/coreos/etcd:v3.5.21' }),
    rule: 'MK-DEP-044',
    path: 'test/etcd',
    prop: 'image',
    says: ['other data than the others', '#13766'],
  },
];

/** A mistake in the retention of a Pulsar with three bookies of 100 GiB, which keep two copies. */
function inQueue(
  rule: string,
  mistake: string,
  prop: string,
  [wrong, right]: readonly [QueueRetention, QueueRetention],
  says: readonly string[],
): MistakeCase {
  const build = (retention: QueueRetention) => (chart: Chart) => new InClusterPulsar(chart, 'queue', { retention });
  return { mistake, wrong: build(wrong), right: build(right), rule, path: 'test/queue', prop: `retention.${prop}`, says };
}
