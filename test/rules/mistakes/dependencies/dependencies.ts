import { type Chart } from 'cdk8s';
import {
  CaBundle,
  type ExternalDependenciesProps,
  type KafkaProps,
  MessageQueue,
  MetaStore,
  type MilvusClusterProps,
  MilvusStandalone,
  type MinioProps,
  ObjectStorage,
  WorkloadIdentity,
} from '@org/milvus-k8s';
import { RELEASES, ROLE_ARN, cluster, externalDependencies, secret } from '../../../support/instances';
import type { MistakeCase } from '../mistake-case';

const META_STORE = MetaStore.etcd(['etcd-0.etcd:2379', 'etcd-1.etcd:2379', 'etcd-2.etcd:2379']);
const STORAGE = ObjectStorage.s3({ bucket: 'vectors', region: 'eu-west-1', identity: WorkloadIdentity.awsRole(ROLE_ARN) });

type Bundle = Partial<ExternalDependenciesProps>;
type Build = (chart: Chart) => Bundle;

/** A mistake in what a bundle of external dependencies is made from. */
function inBundle(mistake: string, rule: string, prop: string, wrong: Build, right: Build, says: readonly string[]): MistakeCase {
  const build = (bundle: Build) => (chart: Chart) => cluster(chart, { dependencies: externalDependencies(chart, 'deps', bundle(chart)) });
  return { mistake, wrong: build(wrong), right: build(right), rule, path: 'test/deps', prop, says };
}

const bucket = (name: string): Build => {
  const identity = WorkloadIdentity.awsRole(ROLE_ARN);
  return () => ({ objectStorage: ObjectStorage.s3({ bucket: name, region: 'eu-west-1', identity }) });
};

const s3At = (endpoint: string, region: string): Build => {
  const identity = WorkloadIdentity.awsRole(ROLE_ARN);
  return () => ({ objectStorage: ObjectStorage.s3({ bucket: 'vectors', region, endpoint, identity }) });
};

const etcd = (...endpoints: string[]): Build => {
  return () => ({ metaStore: MetaStore.etcd(endpoints) });
};

const kafka = (props: KafkaProps): Build => {
  return () => ({ messageQueue: MessageQueue.kafka(props) });
};

const pulsar = (host: string, port = 6650, webPort = 80): Build => {
  return () => ({ messageQueue: MessageQueue.pulsar({ host, port, webPort }) });
};

const minio = (endpoint: string): Build => {
  return (chart) => ({
    objectStorage: ObjectStorage.minio({ endpoint, bucket: 'vectors', credentials: { secret: secret(chart, 'minio') } }),
  });
};

const ENDPOINTS: readonly MistakeCase[] = [
  inBundle('no etcd endpoint', 'MK-DEP-001', 'metaStore.endpoints', etcd(), etcd('etcd:2379'), ['empty list']),
  inBundle('no Kafka broker', 'MK-DEP-001', 'messageQueue.brokers', kafka({ brokers: [] }), kafka({ brokers: ['kafka:9092'] }), [
    'empty list',
  ]),
  inBundle(
    'an etcd endpoint without a port',
    'MK-DEP-015',
    'metaStore.endpoints[1]',
    etcd('a:2379', 'b', 'c:2379'),
    etcd('a:2379', 'b:2379', 'c:2379'),
    ["'b'"],
  ),
  inBundle('an etcd endpoint with a scheme', 'MK-DEP-002', 'metaStore.endpoints[0]', etcd('http://a:2379'), etcd('a:2379'), [
    "'http://a:2379'",
    'without a scheme',
  ]),
  inBundle('an etcd endpoint with port 0', 'MK-DEP-016', 'metaStore.endpoints[0]', etcd('a:0'), etcd('a:1'), ["'a:0'"]),
  inBundle(
    'a Kafka broker without a port',
    'MK-DEP-015',
    'messageQueue.brokers[0]',
    kafka({ brokers: ['k'] }),
    kafka({ brokers: ['k:9092'] }),
    ["'k' has no port"],
  ),
  inBundle(
    'a Kafka broker with a port that there is not',
    'MK-DEP-016',
    'messageQueue.brokers[0]',
    kafka({ brokers: ['k:99999'] }),
    kafka({ brokers: ['k:65535'] }),
    ['has the port 99999'],
  ),
  inBundle('two etcd endpoints in one text', 'MK-DEP-017', 'metaStore.endpoints[0]', etcd('a:2379,b:2379'), etcd('a:2379'), [
    "'a:2379,b:2379' is not host:port",
    'one host and one port',
  ]),
  inBundle(
    'one etcd endpoint twice, which makes an even number odd',
    'MK-DEP-018',
    'metaStore.endpoints[2]',
    etcd('a:2379', 'b:2379', 'A:2379'),
    etcd('a:2379', 'b:2379', 'c:2379'),
    ['is endpoints[0] again'],
  ),
  inBundle(
    'one Kafka broker twice',
    'MK-DEP-018',
    'messageQueue.brokers[1]',
    kafka({ brokers: ['k:9092', 'k:9092'] }),
    kafka({ brokers: ['k:9092', 'k:9093'] }),
    ["'k:9092'"],
  ),
  inBundle(
    'a Kafka broker with a scheme',
    'MK-DEP-002',
    'messageQueue.brokers[0]',
    kafka({ brokers: ['PLAINTEXT://k:9092'] }),
    kafka({ brokers: ['k:9092'] }),
    ["'PLAINTEXT://k:9092'"],
  ),
  inBundle('a Pulsar host with a scheme', 'MK-DEP-002', 'messageQueue.host', pulsar('pulsar://broker'), pulsar('broker'), [
    "'pulsar://broker'",
  ]),
  inBundle('a Pulsar host with a port', 'MK-DEP-017', 'messageQueue.host', pulsar('broker:6650'), pulsar('broker'), ["'broker:6650'"]),
  inBundle('a Pulsar port out of range', 'MK-DEP-016', 'messageQueue.port', pulsar('broker', 70000), pulsar('broker', 6651), ['is 70000.']),
  inBundle(
    'a web port of a Pulsar that is none',
    'MK-DEP-016',
    'messageQueue.webPort',
    pulsar('broker', 6650, 0),
    pulsar('broker', 6650, 8080),
    ['is 0.'],
  ),
  inBundle('a MinIO endpoint without a port', 'MK-DEP-015', 'objectStorage.endpoint', minio('minio'), minio('minio:9000'), ["'minio'"]),
  inBundle('a MinIO endpoint with a scheme', 'MK-DEP-002', 'objectStorage.endpoint', minio('https://minio:9000'), minio('minio:9000'), [
    "'https://minio:9000'",
  ]),
];

const ACCESS: readonly MistakeCase[] = [
  inBundle(
    'an object storage without credentials',
    'MK-DEP-004',
    'objectStorage.credentials',
    () => ({ objectStorage: ObjectStorage.minio({ endpoint: 'minio:9000', bucket: 'vectors' } as MinioProps) }),
    minio('minio:9000'),
    ['kubectl create secret generic', 'Secret.fromSecretName'],
  ),
  inBundle(
    'S3 without identity and credentials',
    'MK-DEP-004',
    'objectStorage.credentials',
    () => ({ objectStorage: ObjectStorage.s3({ bucket: 'vectors', region: 'eu-west-1' }) }),
    bucket('vectors'),
    ['WorkloadIdentity.awsRole'],
  ),
  inBundle(
    'a SASL mechanism without credentials',
    'MK-DEP-004',
    'messageQueue.credentials',
    kafka({ brokers: ['k.eu:9092'], tls: true, saslMechanism: 'PLAIN' }),
    (chart) => kafka({ brokers: ['k.eu:9092'], tls: true, saslMechanism: 'PLAIN', credentials: { secret: secret(chart, 'kafka') } })(chart),
    ['PLAIN'],
  ),
  inBundle(
    'an identity and static keys together',
    'MK-DEP-005',
    'objectStorage.credentials',
    (chart) => ({
      objectStorage: ObjectStorage.s3({
        bucket: 'vectors',
        region: 'eu-west-1',
        identity: WorkloadIdentity.awsRole(ROLE_ARN),
        credentials: { secret: secret(chart, 'storage') },
      }),
    }),
    (chart) => ({
      objectStorage: ObjectStorage.s3({ bucket: 'vectors', region: 'eu-west-1', credentials: { secret: secret(chart, 's3') } }),
    }),
    ['Keep identity'],
  ),
  inBundle(
    'a region that is no region',
    'MK-DEP-012',
    'objectStorage.region',
    () => ({ objectStorage: ObjectStorage.s3({ bucket: 'vectors', region: 'Ireland', identity: WorkloadIdentity.awsRole(ROLE_ARN) }) }),
    bucket('vectors'),
    ["'Ireland'", "'eu-west-1'"],
  ),
  inBundle(
    'an unusual region beside an endpoint',
    'MK-DEP-019',
    'objectStorage.region',
    s3At('s3.gateway.bank.example', 'default'),
    s3At('s3.gateway.bank.example', 'eusc-de-east-1'),
    ["'default'"],
  ),
  inBundle(
    'a role that is not given as an ARN',
    'MK-DEP-030',
    'objectStorage.identity',
    () => ({ objectStorage: ObjectStorage.s3({ bucket: 'vectors', region: 'eu-west-1', identity: WorkloadIdentity.awsRole('milvus') }) }),
    bucket('vectors'),
    ["'milvus'", ROLE_ARN],
  ),
];

const QUEUES: readonly MistakeCase[] = [
  {
    ...inBundle(
      'rocksmq in a cluster',
      'MK-DEP-006',
      'messageQueue',
      () => ({ messageQueue: MessageQueue.rocksmq() }),
      () => ({}),
      ['MessageQueue.woodpecker()'],
    ),
    right: (chart) => {
      const dependencies = externalDependencies(chart, 'deps', { messageQueue: MessageQueue.rocksmq() });
      new MilvusStandalone(chart, 'milvus', { dependencies });
    },
  },
  {
    mistake: 'woodpecker before 2.6',
    wrong: (chart) => woodpecker(chart, { version: RELEASES['2.5'] }),
    right: (chart) => woodpecker(chart, { version: RELEASES['2.6'] }),
    rule: 'MK-DEP-007',
    path: 'test/deps',
    prop: 'messageQueue',
    says: ['2.5.27', 'MessageQueue.kafka'],
  },
  {
    mistake: 'woodpecker in a standalone before 2.6',
    wrong: (chart) => new MilvusStandalone(chart, 'milvus', { version: RELEASES['2.5'], messageQueue: MessageQueue.woodpecker() }),
    right: (chart) => new MilvusStandalone(chart, 'milvus', { version: RELEASES['3.0'], messageQueue: MessageQueue.woodpecker() }),
    rule: 'MK-DEP-007',
    path: 'test/milvus/embedded',
    prop: 'messageQueue',
    says: ['MessageQueue.rocksmq()'],
  },
];

function woodpecker(chart: Chart, props: Partial<MilvusClusterProps>): void {
  cluster(chart, { ...props, dependencies: externalDependencies(chart, 'deps', { messageQueue: MessageQueue.woodpecker() }) });
}

const GIVEN_TWICE: readonly MistakeCase[] = [
  {
    mistake: 'a queue beside the dependencies of a standalone',
    wrong: (chart) =>
      void new MilvusStandalone(chart, 'milvus', { dependencies: externalDependencies(chart), messageQueue: MessageQueue.rocksmq() }),
    right: (chart) => void new MilvusStandalone(chart, 'milvus', { dependencies: externalDependencies(chart) }),
    rule: 'MK-DEP-013',
    path: 'test/milvus',
    prop: 'messageQueue',
    says: ['Remove messageQueue'],
  },
  {
    mistake: 'an object storage beside the dependencies of a standalone',
    wrong: (chart) => void new MilvusStandalone(chart, 'milvus', { dependencies: externalDependencies(chart), objectStorage: STORAGE }),
    right: (chart) => void new MilvusStandalone(chart, 'milvus', { objectStorage: STORAGE }),
    rule: 'MK-DEP-046',
    path: 'test/milvus',
    prop: 'objectStorage',
    says: ['Remove objectStorage'],
  },
  {
    mistake: 'change data capture of a standalone with its etcd inside',
    wrong: (chart) => void new MilvusStandalone(chart, 'milvus', { cdc: {} }),
    right: (chart) => void new MilvusStandalone(chart, 'milvus', { cdc: {}, metaStore: META_STORE }),
    rule: 'MK-DEP-047',
    path: 'test/milvus',
    prop: 'cdc',
    says: ['metaStore: MetaStore.etcd'],
  },
  {
    mistake: 'a bundle of authorities beside the dependencies of a standalone',
    wrong: (chart) =>
      void new MilvusStandalone(chart, 'milvus', {
        dependencies: externalDependencies(chart),
        caBundle: CaBundle.fromSecret(secret(chart, 'authority')),
      }),
    right: (chart) =>
      void new MilvusStandalone(chart, 'milvus', {
        dependencies: externalDependencies(chart, 'deps', { caBundle: CaBundle.fromSecret(secret(chart, 'authority')) }),
      }),
    rule: 'MK-DEP-024',
    path: 'test/milvus',
    prop: 'caBundle',
    says: ['Remove caBundle'],
  },
];

export const DEPENDENCY_MISTAKES: readonly MistakeCase[] = [...GIVEN_TWICE, ...ENDPOINTS, ...ACCESS, ...QUEUES];
