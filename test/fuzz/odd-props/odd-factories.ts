import type { Chart } from 'cdk8s';
import type { ISecret } from 'cdk8s-plus-27';
import {
  type AlibabaOssProps,
  type AzureBlobProps,
  CaBundle,
  type EtcdClientOptions,
  type ExternalDependenciesProps,
  type GoogleCloudStorageProps,
  type KafkaProps,
  MessageQueue,
  MetaStore,
  type MinioProps,
  ObjectStorage,
  PulsarAuthentication,
  type PulsarProps,
  type TikvProps,
  type TlsProps,
  type WoodpeckerServiceProps,
  WorkloadIdentity,
} from '@org/milvus-k8s';
import { RELEASES, cluster, externalDependencies } from '../../support/instances';
import { each, type OddProp } from './odd-prop';
import { NUMBERS, ODD_LISTS, ODD_SIZES, TEXTS, type OddValues } from './odd-values';

const SECRETS = TEXTS.map((name) => ({ name }) as ISecret);
const CREDENTIALS = [
  ...SECRETS.map((secret) => ({ secret })),
  ...TEXTS.map((version) => ({ secret: { name: 'keys' } as ISecret, version })),
];
const credentials = { secret: { name: 'keys' } as ISecret };
const SWITCHES = [true, false];

const TLS: OddValues<TlsProps> = {
  tls: SWITCHES,
  caBundle: [
    ...SECRETS.map((secret) => CaBundle.fromSecret(secret)),
    ...TEXTS.map((key) => CaBundle.fromSecret(credentials.secret, { key })),
  ],
  clientCertificate: CREDENTIALS,
};

const BUCKET: OddValues<AlibabaOssProps> = {
  bucket: TEXTS,
  region: TEXTS,
  endpoint: TEXTS,
  identity: TEXTS.map((name) => WorkloadIdentity.alibabaRole(name)),
  credentials: CREDENTIALS,
};

const { endpoint: _endpoint, ...WITHOUT_ENDPOINT } = BUCKET;

const MINIO: OddValues<MinioProps> = {
  endpoint: TEXTS,
  bucket: TEXTS,
  credentials: CREDENTIALS,
  tls: SWITCHES,
  region: TEXTS,
  virtualHost: SWITCHES,
};

const GCS: OddValues<GoogleCloudStorageProps> = {
  bucket: TEXTS,
  identity: TEXTS.map((email) => WorkloadIdentity.googleServiceAccount(email)),
  credentials: CREDENTIALS,
  serviceAccountKey: CREDENTIALS,
};

const AZURE: OddValues<AzureBlobProps> = {
  account: TEXTS,
  container: TEXTS,
  endpointSuffix: TEXTS,
  identity: TEXTS.map((id) => WorkloadIdentity.azureClient(id)),
  credentials: CREDENTIALS,
  connectionString: CREDENTIALS,
};

const ETCD: OddValues<EtcdClientOptions> = { ...TLS, credentials: CREDENTIALS, minimumTlsVersion: ['1.2', '1.3'] };
const TIKV: OddValues<TikvProps> = { ...TLS, pd: TEXTS, etcd: ODD_LISTS.map((endpoints) => MetaStore.etcd(endpoints)) };

const KAFKA: OddValues<KafkaProps> = {
  ...TLS,
  brokers: ODD_LISTS,
  credentials: CREDENTIALS,
  saslMechanism: ['PLAIN', 'SCRAM-SHA-256', 'SCRAM-SHA-512'],
};

const PULSAR: OddValues<PulsarProps> = {
  host: TEXTS,
  port: NUMBERS,
  webPort: NUMBERS,
  tls: SWITCHES,
  tenant: TEXTS,
  namespace: TEXTS,
  authentication: [
    ...SECRETS.flatMap((secret) => [PulsarAuthentication.token({ secret }), PulsarAuthentication.tls({ secret })]),
    ...TEXTS.map((name) => PulsarAuthentication.plugin({ ...credentials, name, paramsField: name })),
  ],
  maxMessageSize: ODD_SIZES,
};

const WOODPECKER: OddValues<WoodpeckerServiceProps> = {
  pools: [[], ...TEXTS.map((name) => [{ name, seeds: [name] }]), [{ name: 'a', seeds: [] }]],
};

const using = (make: (props: object) => Partial<ExternalDependenciesProps>) => (chart: Chart, props: object) => {
  cluster(chart, { version: RELEASES['3.0'], dependencies: externalDependencies(chart, 'dependencies', make(props)) });
};

const place = { bucket: 'search-vectors', region: 'eu-west-1' };

/** Odd props of each factory of a class. A factory without an entry does not compile; one without props has none. */
type OfEach<Factories> = Readonly<Record<Exclude<keyof Factories, 'prototype'>, readonly OddProp[]>>;

const META_STORES: OfEach<typeof MetaStore> = {
  etcd: [
    ...each(
      'external etcd',
      ETCD,
      using((props) => ({ metaStore: MetaStore.etcd(['etcd:2379'], props) })),
    ),
    ...each(
      'endpoints',
      { endpoints: ODD_LISTS },
      using((props) => ({ metaStore: MetaStore.etcd((props as { readonly endpoints: readonly string[] }).endpoints) })),
    ),
  ],
  tikv: each(
    'tikv',
    TIKV,
    using((props) => ({ metaStore: MetaStore.tikv({ pd: 'pd:2379', etcd: MetaStore.etcd(['etcd:2379']), ...props }) })),
  ),
};

const OBJECT_STORAGES: OfEach<typeof ObjectStorage> = {
  s3: each(
    's3',
    { ...BUCKET, identity: TEXTS.map((arn) => WorkloadIdentity.awsRole(arn)) },
    using((props) => ({ objectStorage: ObjectStorage.s3({ ...place, ...props }) })),
  ),
  minio: each(
    'external minio',
    MINIO,
    using((props) => ({ objectStorage: ObjectStorage.minio({ endpoint: 'minio.storage:9000', bucket: 'search', credentials, ...props }) })),
  ),
  googleCloudStorage: each(
    'gcs',
    GCS,
    using((props) => ({ objectStorage: ObjectStorage.googleCloudStorage({ bucket: 'search', ...props }) })),
  ),
  azureBlob: each(
    'azure',
    AZURE,
    using((props) => ({ objectStorage: ObjectStorage.azureBlob({ account: 'search', container: 'search', credentials, ...props }) })),
  ),
  alibabaOss: each(
    'oss',
    BUCKET,
    using((props) => ({ objectStorage: ObjectStorage.alibabaOss({ ...place, ...props }) })),
  ),
  tencentCos: each(
    'cos',
    WITHOUT_ENDPOINT,
    using((props) => ({ objectStorage: ObjectStorage.tencentCos({ ...place, ...props }) })),
  ),
  huaweiObs: each(
    'obs',
    WITHOUT_ENDPOINT,
    using((props) => ({ objectStorage: ObjectStorage.huaweiObs({ ...place, ...props }) })),
  ),
};

const MESSAGE_QUEUES: OfEach<typeof MessageQueue> = {
  kafka: each(
    'external kafka',
    KAFKA,
    using((props) => ({ messageQueue: MessageQueue.kafka({ brokers: ['kafka:9092'], ...props }) })),
  ),
  pulsar: [
    ...each(
      'external pulsar',
      PULSAR,
      using((props) => ({ messageQueue: MessageQueue.pulsar({ host: 'pulsar', ...props }) })),
    ),
    ...each(
      'token',
      { secret: SECRETS, version: TEXTS, field: TEXTS },
      using((props) => {
        const authentication = PulsarAuthentication.token({ ...credentials, ...props });
        return { messageQueue: MessageQueue.pulsar({ host: 'pulsar', authentication }) };
      }),
    ),
  ],
  woodpecker: [],
  woodpeckerService: each(
    'external woodpecker',
    WOODPECKER,
    using((props) => ({ messageQueue: MessageQueue.woodpeckerService({ pools: [], ...props }) })),
  ),
  rocksmq: [],
  natsmq: [],
};

/** The props of services that run already. */
export const ODD_FACTORIES: readonly OddProp[] = [META_STORES, OBJECT_STORAGES, MESSAGE_QUEUES].flatMap((factories) =>
  Object.values<readonly OddProp[]>(factories).flat(),
);
