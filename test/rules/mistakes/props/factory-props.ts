import { Size, type Chart } from 'cdk8s';
import {
  type AzureBlobProps,
  CaBundle,
  type GoogleCloudStorageProps,
  type HuaweiObsProps,
  type IDependency,
  type KafkaProps,
  MessageQueue,
  MetaStore,
  type MinioProps,
  ObjectStorage,
  PulsarAuthentication,
  type PulsarProps,
  type S3Props,
  type TikvProps,
  type WoodpeckerServiceProps,
  WorkloadIdentity,
} from '@org/milvus-k8s';
import { ROLE_ARN, RELEASES, secret } from '../../../support/instances';
import { keys, mistake } from '../dependencies/external-mistake';
import type { MistakeCase } from '../mistake-case';

type Slot = 'metaStore' | 'objectStorage' | 'messageQueue';

/** A service whose factory got props that the compiler would refuse, where it is asked: what the user is told of which prop. */
function made<Props>(
  [rule, prop, says]: readonly [string, `${Slot}.${string}`, string],
  factory: (props: Props) => IDependency,
  wrong: (chart: Chart) => Readonly<Record<string, unknown>>,
  right: (chart: Chart) => Props,
): MistakeCase {
  const [slot = ''] = prop.split('.');
  const build = (props: (chart: Chart) => unknown) => (chart: Chart) => ({
    version: RELEASES['3.0'],
    [slot]: factory(props(chart) as Props),
  });
  return mistake(`${prop} of a factory that no compiler looked at`, rule, prop, build(wrong), build(right), [says]);
}

const identity = () => WorkloadIdentity.awsRole(ROLE_ARN);
const s3 = { bucket: 'search-vectors', region: 'eu-west-1' };
const etcd = (options: Parameters<typeof MetaStore.etcd>[1]) => MetaStore.etcd(['etcd-0.etcd:2379'], options);
const pulsar = { host: 'pulsar.example', tls: true };

const OF_STORAGES: readonly MistakeCase[] = [
  made(
    ['MK-PRP-001', 'objectStorage.buckets', 'bucket?'],
    (props: S3Props) => ObjectStorage.s3(props),
    () => ({ ...s3, buckets: 'x', identity: identity() }),
    () => ({ ...s3, identity: identity() }),
  ),
  made(
    ['MK-PRP-003', 'objectStorage.region', "'eu-west-1'"],
    (props: S3Props) => ObjectStorage.s3(props),
    () => ({ bucket: 'x-y-z', identity: identity() }),
    () => ({ ...s3, identity: identity() }),
  ),
  made(
    ['MK-PRP-002', 'objectStorage.identity', 'WorkloadIdentity.awsRole'],
    (props: S3Props) => ObjectStorage.s3(props),
    () => ({ ...s3, identity: ROLE_ARN }),
    () => ({ ...s3, identity: identity() }),
  ),
  made(
    ['MK-PRP-002', 'objectStorage.identity', 'WorkloadIdentity.googleServiceAccount'],
    (props: GoogleCloudStorageProps) => ObjectStorage.googleCloudStorage(props),
    () => ({ bucket: 'search-vectors', identity: identity() }),
    () => ({ bucket: 'search-vectors', identity: WorkloadIdentity.googleServiceAccount('milvus@my-project.iam.gserviceaccount.com') }),
  ),
  made(
    ['MK-PRP-003', 'objectStorage.identity.audience', 'client id'],
    (props: HuaweiObsProps) => ObjectStorage.huaweiObs(props),
    () => ({
      bucket: 'search-vectors',
      region: 'cn-north-4',
      identity: WorkloadIdentity.huaweiIdentityProvider({ provider: 'cce', projectId: 'p' } as never),
    }),
    () => ({
      bucket: 'search-vectors',
      region: 'cn-north-4',
      identity: WorkloadIdentity.huaweiIdentityProvider({ provider: 'cce', projectId: 'p', audience: 'a' }),
    }),
  ),
  made(
    ['MK-PRP-002', 'objectStorage.tls', 'without quotes'],
    (props: MinioProps) => ObjectStorage.minio(props),
    (chart) => ({ endpoint: 'minio.storage:9000', bucket: 'search', ...keys(chart), tls: 'false' }),
    (chart) => ({ endpoint: 'minio.storage:9000', bucket: 'search', ...keys(chart), tls: false }),
  ),
  made(
    ['MK-PRP-003', 'objectStorage.account', 'storage account'],
    (props: AzureBlobProps) => ObjectStorage.azureBlob(props),
    (chart) => ({ container: 'search', ...keys(chart) }),
    (chart) => ({ account: 'search', container: 'search', ...keys(chart) }),
  ),
];

const OF_META_STORES: readonly MistakeCase[] = [
  made(
    ['MK-PRP-001', 'metaStore.credential', 'credentials?'],
    etcd,
    (chart) => ({ credential: { secret: secret(chart, 'etcd') } }),
    () => ({}),
  ),
  made(
    ['MK-PRP-002', 'metaStore.caBundle.secret', "'private-ca'"],
    etcd,
    (chart) => ({ caBundle: CaBundle.fromSecret('private-ca' as never), clientCertificate: { secret: secret(chart, 'etcd-client') } }),
    (chart) => ({
      caBundle: CaBundle.fromSecret(secret(chart, 'private-ca')),
      clientCertificate: { secret: secret(chart, 'etcd-client') },
    }),
  ),
  made(
    ['MK-PRP-003', 'metaStore.pd', 'pd.tikv:2379'],
    (props: TikvProps) => MetaStore.tikv(props),
    () => ({ etcd: etcd({}) }),
    () => ({ pd: 'pd.tikv:2379', etcd: etcd({}) }),
  ),
  mistake(
    'the address of an etcd that is no list',
    'MK-PRP-002',
    'metaStore.endpoints',
    () => ({ metaStore: MetaStore.etcd('etcd:2379' as never) }),
    () => ({ metaStore: MetaStore.etcd(['etcd:2379']) }),
    ['list'],
  ),
];

const OF_QUEUES: readonly MistakeCase[] = [
  made(
    ['MK-PRP-002', 'messageQueue.maxMessageSize', 'Size.mebibytes(5)'],
    (props: PulsarProps) => MessageQueue.pulsar(props),
    () => ({ ...pulsar, maxMessageSize: '5Mi' }),
    () => ({ ...pulsar, maxMessageSize: Size.mebibytes(5) }),
  ),
  made(
    ['MK-PRP-001', 'messageQueue.authentication.fields', 'field?'],
    (props: PulsarProps) => MessageQueue.pulsar(props),
    (chart) => ({ ...pulsar, authentication: PulsarAuthentication.token({ secret: secret(chart, 'token'), fields: 'TOKEN' } as never) }),
    (chart) => ({ ...pulsar, authentication: PulsarAuthentication.token({ secret: secret(chart, 'token'), field: 'TOKEN' }) }),
  ),
  made(
    ['MK-PRP-003', 'messageQueue.authentication.secret', 'Secret.fromSecretName'],
    (props: PulsarProps) => MessageQueue.pulsar(props),
    () => ({ ...pulsar, authentication: PulsarAuthentication.token({} as never) }),
    (chart) => ({ ...pulsar, authentication: PulsarAuthentication.token({ secret: secret(chart, 'token') }) }),
  ),
  made(
    ['MK-PRP-002', 'messageQueue.saslMechanism', "'SCRAM-SHA-512'"],
    (props: KafkaProps) => MessageQueue.kafka(props),
    (chart) => ({
      brokers: ['kafka.example:9092'],
      tls: true,
      credentials: { secret: secret(chart, 'kafka') },
      saslMechanism: 'scram-sha-512',
    }),
    (chart) => ({
      brokers: ['kafka.example:9092'],
      tls: true,
      credentials: { secret: secret(chart, 'kafka') },
      saslMechanism: 'SCRAM-SHA-512' as const,
    }),
  ),
  made(
    ['MK-PRP-002', 'messageQueue.pools[0].seeds', 'list'],
    (props: WoodpeckerServiceProps) => MessageQueue.woodpeckerService(props),
    () => ({ pools: [{ name: 'region-1', seeds: 'woodpecker:18080' }] }),
    () => ({ pools: [{ name: 'region-1', seeds: ['woodpecker:18080'] }] }),
  ),
];

export const FACTORY_PROP_MISTAKES: readonly MistakeCase[] = [...OF_STORAGES, ...OF_META_STORES, ...OF_QUEUES];
