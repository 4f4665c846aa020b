import { fc } from '../support/fast-check';
import { Size } from 'cdk8s';
import {
  type IMessageQueue,
  type IMetaStore,
  type IObjectStorage,
  MessageQueue,
  MetaStore,
  type MinioProps,
  ObjectStorage,
  PulsarAuthentication,
  WorkloadIdentity,
} from '@org/milvus-k8s';
import { ROLE_ARN, cluster, externalDependencies, secret } from '../support/instances';
import { errorOf, findingsOf, newChart } from '../support/synthesis';

/** One dependency from each factory of a class; a new factory without one stops compiling. */
type FromEach<Factories, Dependency> = Readonly<Record<Exclude<keyof Factories, 'prototype'>, Dependency>>;

const metaStores = (text: string): FromEach<typeof MetaStore, IMetaStore> => ({
  etcd: MetaStore.etcd([text], { tls: true }),
  tikv: MetaStore.tikv({ pd: text, etcd: MetaStore.etcd([text]), tls: true }),
});

const objectStorages = (text: string): FromEach<typeof ObjectStorage, IObjectStorage> => ({
  s3: ObjectStorage.s3({ bucket: text, region: text, endpoint: text, identity: WorkloadIdentity.awsRole(text) }),
  minio: ObjectStorage.minio({ bucket: text, endpoint: text, region: text, tls: true } as MinioProps),
  googleCloudStorage: ObjectStorage.googleCloudStorage({ bucket: text, identity: WorkloadIdentity.googleServiceAccount(text) }),
  azureBlob: ObjectStorage.azureBlob({
    account: text,
    container: text,
    endpointSuffix: text,
    identity: WorkloadIdentity.azureClient(text),
  }),
  alibabaOss: ObjectStorage.alibabaOss({ bucket: text, region: text, endpoint: text, identity: WorkloadIdentity.alibabaRole(text) }),
  tencentCos: ObjectStorage.tencentCos({ bucket: text, region: text, identity: WorkloadIdentity.tencentRole(text) }),
  huaweiObs: ObjectStorage.huaweiObs({
    bucket: text,
    region: text,
    identity: WorkloadIdentity.huaweiIdentityProvider({ provider: text, projectId: text, audience: text }),
  }),
});

const messageQueues = (text: string): FromEach<typeof MessageQueue, IMessageQueue> => ({
  kafka: MessageQueue.kafka({ brokers: [text], tls: true, saslMechanism: 'PLAIN' }),
  pulsar: MessageQueue.pulsar({
    host: text,
    port: Number.NaN,
    tls: true,
    tenant: text,
    namespace: text,
    maxMessageSize: Size.kibibytes(0),
  }),
  woodpecker: MessageQueue.woodpecker(),
  woodpeckerService: MessageQueue.woodpeckerService({ pools: [{ name: text, seeds: [text] }] }),
  rocksmq: MessageQueue.rocksmq(),
  natsmq: MessageQueue.natsmq(),
});

const texts = fc.oneof(fc.string(), fc.constantFrom('', ':', '::', 'a:', ':1', '[', 'http://a:1', '10.0.0.1', 'a.svc:1', '../x'));

test('any text in any factory ends in findings or in YAML, and never in another error', () => {
  fc.assert(
    fc.property(texts, (text) => {
      for (const [etcd, objectStorage, messageQueue] of combinations(text)) {
        const chart = newChart();
        cluster(chart, { dependencies: externalDependencies(chart, 'dependencies', { metaStore: etcd, objectStorage, messageQueue }) });
        const ids = findingsOf(chart).flatMap(({ rule }) => (rule.severity === 'error' ? [rule.id] : []));
        expect((errorOf(chart)?.findings ?? []).map(({ rule }) => rule.id)).toEqual(ids);
      }
    }),
    { numRuns: 25 },
  );
});

/** Every kind at least once. */
function combinations(text: string): readonly (readonly [IMetaStore, IObjectStorage, IMessageQueue])[] {
  const [stores, queues] = [Object.values(metaStores(text)), Object.values(messageQueues(text))];
  return Object.values(objectStorages(text)).map((storage, index) => {
    const [store, queue] = [stores[index % stores.length], queues[index % queues.length]];
    if (!store || !queue) throw new Error('There is a kind for every index.');
    return [store, storage, queue] as const;
  });
}

test('an identity of one cloud does not compile for the storage of another', () => {
  const identity = WorkloadIdentity.awsRole(ROLE_ARN);
  const chart = newChart();
  const storages = [
    ObjectStorage.s3({ bucket: 'vectors', region: 'eu-west-1', identity }),
    // @ts-expect-error An IAM role is nothing to Azure.
    ObjectStorage.azureBlob({ account: 'vectors', container: 'vectors', identity }),
    // @ts-expect-error MinIO takes keys.
    ObjectStorage.minio({ endpoint: 'minio:9000', bucket: 'vectors', identity, credentials: { secret: secret(chart, 'storage') } }),
  ];
  expect(storages.map(({ slot }) => slot)).toEqual(['objectStorage', 'objectStorage', 'objectStorage']);
});

test('a plug-in of Pulsar keeps its parameters out of the configuration', () => {
  const chart = newChart();
  const { config, secrets } = PulsarAuthentication.plugin({ name: 'basic', secret: secret(chart, 'pulsar') });
  expect(config).toEqual({ 'pulsar.authPlugin': 'basic' });
  expect(secrets).toEqual({ 'pulsar.authParams': { secretName: 'pulsar', field: 'authParams' } });
});
