import { MetaStore, InClusterMinio, MessageQueue, MilvusStandalone, MilvusVersion, ObjectStorage, WorkloadIdentity } from '@org/milvus-k8s';
import type { Chart } from 'cdk8s';
import { RELEASES, ROLE_ARN, secret } from '../../../support/instances';
import type { MistakeCase } from '../mistake-case';
import { authority, keys, mistake } from './external-mistake';

const role = WorkloadIdentity.awsRole(ROLE_ARN);

const IDENTITIES: readonly MistakeCase[] = [
  mistake(
    'a Google account that is no service account',
    'MK-DEP-030',
    'objectStorage.identity',
    () => ({
      objectStorage: ObjectStorage.googleCloudStorage({
        bucket: 'vectors',
        identity: WorkloadIdentity.googleServiceAccount('me@gmail.com'),
      }),
    }),
    () => ({
      objectStorage: ObjectStorage.googleCloudStorage({
        bucket: 'vectors',
        identity: WorkloadIdentity.googleServiceAccount('m@p.iam.gserviceaccount.com'),
      }),
    }),
    ["'me@gmail.com'", 'iam.gserviceaccount.com'],
  ),
  mistake(
    'an Azure identity that is no client id',
    'MK-DEP-030',
    'objectStorage.identity',
    () => ({
      objectStorage: ObjectStorage.azureBlob({
        account: 'vectors',
        container: 'vectors',
        identity: WorkloadIdentity.azureClient('milvus'),
      }),
    }),
    () => ({
      objectStorage: ObjectStorage.azureBlob({
        account: 'vectors',
        container: 'vectors',
        identity: WorkloadIdentity.azureClient('11111111-2222-3333-4444-555555555555'),
      }),
    }),
    ["'milvus'"],
  ),
  mistake(
    'a RAM role given as an ARN',
    'MK-DEP-030',
    'objectStorage.identity',
    () => ({
      objectStorage: ObjectStorage.alibabaOss({
        bucket: 'vectors',
        region: 'cn-hangzhou',
        identity: WorkloadIdentity.alibabaRole('acs:ram::1:role/milvus'),
      }),
    }),
    () => ({
      objectStorage: ObjectStorage.alibabaOss({
        bucket: 'vectors',
        region: 'cn-hangzhou',
        identity: WorkloadIdentity.alibabaRole('milvus'),
      }),
    }),
    ["'acs:ram::1:role/milvus'"],
  ),
  mistake(
    'a CAM role given by its name',
    'MK-DEP-030',
    'objectStorage.identity',
    () => ({
      objectStorage: ObjectStorage.tencentCos({
        bucket: 'vectors-1250000000',
        region: 'ap-shanghai',
        identity: WorkloadIdentity.tencentRole('milvus'),
      }),
    }),
    () => ({
      objectStorage: ObjectStorage.tencentCos({
        bucket: 'vectors-1250000000',
        region: 'ap-shanghai',
        identity: WorkloadIdentity.tencentRole('qcs::cam::uin/100000000001:roleName/milvus'),
      }),
    }),
    ["'milvus'", 'qcs::cam'],
  ),
  mistake(
    'two of the three ways to Google Cloud Storage',
    'MK-DEP-005',
    'objectStorage.credentials',
    (chart) => ({
      objectStorage: ObjectStorage.googleCloudStorage({
        bucket: 'vectors',
        ...keys(chart),
        serviceAccountKey: { secret: secret(chart, 'google') },
      }),
    }),
    (chart) => ({ objectStorage: ObjectStorage.googleCloudStorage({ bucket: 'vectors', ...keys(chart) }) }),
  ),
  mistake(
    'no way to Google Cloud Storage',
    'MK-DEP-004',
    'objectStorage.credentials',
    () => ({ objectStorage: ObjectStorage.googleCloudStorage({ bucket: 'vectors' }) }),
    (chart) => ({ objectStorage: ObjectStorage.googleCloudStorage({ bucket: 'vectors', ...keys(chart) }) }),
    ['WorkloadIdentity.googleServiceAccount'],
  ),
  mistake(
    'a storage account with a domain',
    'MK-DEP-003',
    'objectStorage.account',
    (chart) => ({
      objectStorage: ObjectStorage.azureBlob({ account: 'vectors.blob.core.windows.net', container: 'vectors', ...keys(chart) }),
    }),
    (chart) => ({ objectStorage: ObjectStorage.azureBlob({ account: 'vectors', container: 'vectors', ...keys(chart) }) }),
    ["'vectors.blob.core.windows.net'"],
  ),
  mistake(
    'a connection string of Azure beside keys',
    'MK-DEP-005',
    'objectStorage.connectionString',
    (chart) => withConnectionString(chart, '2.5.27', keys(chart)),
    (chart) => withConnectionString(chart, '2.5.27'),
    ['Keep credentials'],
  ),
  mistake(
    'a connection string of Azure for a release whose segments need a key',
    'MK-DEP-007',
    'objectStorage.connectionString',
    (chart) => withConnectionString(chart, '2.6.25'),
    (chart) => withConnectionString(chart, '2.5.27'),
    ['credentials'],
  ),
];

function withConnectionString(chart: Chart, version: string, more: object = {}) {
  const connectionString = { secret: secret(chart, 'azure') };
  return {
    version: MilvusVersion.of(version),
    objectStorage: ObjectStorage.azureBlob({ account: 'vectors', container: 'vectors', connectionString, ...more }),
  };
}

const oss = (version: string) => (chart: Chart) => ({
  version: MilvusVersion.of(version),
  objectStorage: ObjectStorage.alibabaOss({ bucket: 'vectors', region: 'cn-hangzhou', ...keys(chart) }),
  messageQueue: MessageQueue.woodpecker(),
});

const s3Compatible = (endpoint: string) => (chart: Chart) => ({
  objectStorage: ObjectStorage.minio({ endpoint, bucket: 'vectors', tls: true, ...keys(chart) }),
  messageQueue: MessageQueue.woodpecker(),
});

const minioOf = (image: string) => (chart: Chart) => ({
  objectStorage: new InClusterMinio(chart, 'store', { image, ...keys(chart) }),
  messageQueue: MessageQueue.woodpecker(),
});

const etcdUser = (line: '2.3' | '2.4') => (chart: Chart) => {
  const client = { clientCertificate: { secret: secret(chart, 'client') }, caBundle: authority(chart) };
  return {
    version: RELEASES[line],
    metaStore: MetaStore.etcd(['etcd:2379'], { credentials: { secret: secret(chart, 'etcd') }, ...client }),
  };
};

const certificates = (version: string) => (chart: Chart) => ({
  version: MilvusVersion.of(version, { allowVulnerable: 'a test of the library' }),
  messageQueue: MessageQueue.kafka({ brokers: ['kafka.eu:9094'], clientCertificate: { secret: secret(chart, 'client') } }),
});

const RELEASE_FACTS: readonly MistakeCase[] = [
  mistake(
    'embedded woodpecker on Huawei OBS',
    'MK-DEP-032',
    'messageQueue',
    (chart) => ({
      objectStorage: ObjectStorage.huaweiObs({ bucket: 'vectors', region: 'cn-north-4', ...keys(chart) }),
      messageQueue: MessageQueue.woodpecker(),
    }),
    (chart) => ({ objectStorage: ObjectStorage.huaweiObs({ bucket: 'vectors', region: 'cn-north-4', ...keys(chart) }) }),
    ['MessageQueue.kafka'],
  ),
  mistake(
    'embedded woodpecker on Huawei OBS by its address',
    'MK-DEP-032',
    'messageQueue',
    s3Compatible('obs.cn-north-4.myhuaweicloud.com:443'),
    s3Compatible('obs.myhuaweicloud.com.bank.example:443'),
  ),
  mistake(
    'embedded woodpecker on a MinIO from before its conditional writes',
    'MK-DEP-032',
    'messageQueue',
    minioOf('quay.io/minio/minio:RELEASE.2024-11-07T00-52-20Z'),
    minioOf('registry.bank.example/minio/minio:RELEASE.2024-12-18T13-15-44Z-cpuv1'),
  ),
  {
    ...mistake('embedded woodpecker on Alibaba OSS before 2.6.13', 'MK-DEP-032', 'messageQueue', oss('2.6.12'), oss('2.6.13'), ['2.6.12']),
    besides: ['MK-VER-006', 'MK-VER-011'],
  },
  mistake(
    'EKS Pod Identity before 2.6',
    'MK-DEP-007',
    'objectStorage.identity',
    () => ({
      version: RELEASES['2.5'],
      objectStorage: ObjectStorage.s3({ bucket: 'vectors', region: 'eu-west-1', identity: WorkloadIdentity.awsPodIdentity() }),
    }),
    () => ({ version: RELEASES['2.5'], objectStorage: ObjectStorage.s3({ bucket: 'vectors', region: 'eu-west-1', identity: role }) }),
    ['2.6.0'],
  ),
  mistake(
    "Google's own protocol before 2.5",
    'MK-DEP-007',
    'objectStorage',
    (chart) => ({
      version: RELEASES['2.4'],
      objectStorage: ObjectStorage.googleCloudStorage({ bucket: 'vectors', serviceAccountKey: { secret: secret(chart, 'google') } }),
    }),
    (chart) => ({ version: RELEASES['2.4'], objectStorage: ObjectStorage.googleCloudStorage({ bucket: 'vectors', ...keys(chart) }) }),
    ['2.5.0'],
  ),
  mistake('a user for etcd before 2.4', 'MK-DEP-007', 'metaStore.credentials', etcdUser('2.3'), etcdUser('2.4'), ['2.4.0']),
  mistake(
    'client certificates for Kafka before 2.3.11',
    'MK-DEP-007',
    'messageQueue.clientCertificate',
    certificates('2.3.10'),
    certificates('2.3.11'),
    ['2.3.11'],
  ),
  mistake(
    'a woodpecker service before 3.0',
    'MK-DEP-007',
    'messageQueue',
    () => ({ version: RELEASES['2.6'], messageQueue: MessageQueue.woodpeckerService({ pools: [{ name: 'a', seeds: ['wp:18080'] }] }) }),
    () => ({ version: RELEASES['3.0'], messageQueue: MessageQueue.woodpeckerService({ pools: [{ name: 'a', seeds: ['wp:18080'] }] }) }),
    ['3.0.0'],
  ),
  mistake(
    'a woodpecker service without pools',
    'MK-DEP-001',
    'messageQueue.pools',
    () => ({ version: RELEASES['3.0'], messageQueue: MessageQueue.woodpeckerService({ pools: [] }) }),
    () => ({ version: RELEASES['3.0'], messageQueue: MessageQueue.woodpeckerService({ pools: [{ name: 'a', seeds: ['wp:18080'] }] }) }),
  ),
  mistake(
    'a node of a woodpecker service without a port',
    'MK-DEP-015',
    'messageQueue.pools[0].seeds[0]',
    () => ({ version: RELEASES['3.0'], messageQueue: MessageQueue.woodpeckerService({ pools: [{ name: 'a', seeds: ['wp'] }] }) }),
    () => ({ version: RELEASES['3.0'], messageQueue: MessageQueue.woodpeckerService({ pools: [{ name: 'a', seeds: ['wp:18080'] }] }) }),
    ["'wp'"],
  ),
  {
    mistake: 'natsmq from 2.6 on',
    wrong: (chart) => new MilvusStandalone(chart, 'milvus', { version: RELEASES['2.6'], messageQueue: MessageQueue.natsmq() }),
    right: (chart) => new MilvusStandalone(chart, 'milvus', { version: RELEASES['2.5'], messageQueue: MessageQueue.natsmq() }),
    rule: 'MK-DEP-007',
    path: 'test/milvus/embedded',
    prop: 'messageQueue',
    says: ['releases before 2.6.0 support it'],
  },
];

export const CLOUD_SERVICE_MISTAKES: readonly MistakeCase[] = [...IDENTITIES, ...RELEASE_FACTS];
