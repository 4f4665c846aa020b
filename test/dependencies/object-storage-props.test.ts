import {
  MilvusVersion,
  ObjectStorage,
  WorkloadIdentity,
  type AlibabaOssProps,
  type AzureBlobProps,
  type GoogleCloudStorageProps,
  type HuaweiIdentityProvider,
  type HuaweiObsProps,
  type MinioProps,
  type S3Props,
  type ServiceAccountKey,
  type TencentCosProps,
} from '@org/milvus-k8s';
import { ROLE_ARN, secret } from '../support/instances';
import { output, type Output } from '../support/synthesis';
import { testEachProp } from '../support/each-prop';
import { PROXY, config, mountPath, on, source, volume } from './cluster-on';

const annotations = (o: Output) => o.get('ServiceAccount', 'milvus').metadata.annotations;
const labels = (o: Output) => o.workload(PROXY).spec.template.metadata.labels;

/** Both keys come from a Secret with the field names of the operator. */
function showsKeys(o: Output): void {
  expect(config(o)['minio.useIAM']).toBe(false);
  expect(source(o, 'MILVUS_CONF_MINIO_ACCESSKEYID')).toBe('storage/accesskey');
  expect(source(o, 'MILVUS_CONF_MINIO_SECRETACCESSKEY')).toBe('storage/secretkey');
}

/** Either what is given, or an identity that is not the one of the case. */
function access<T>(
  given: { readonly identity?: T; readonly credentials?: unknown; readonly connectionString?: unknown },
  standard: T,
): { readonly identity?: T } {
  return given.credentials === undefined && given.connectionString === undefined ? { identity: given.identity ?? standard } : {};
}

testEachProp<S3Props>(
  'S3Props',
  (chart, props) => on(chart, { objectStorage: ObjectStorage.s3({ ...props, ...access(props, WorkloadIdentity.awsRole(ROLE_ARN)) }) }),
  {
    bucket: { value: () => 'other-vectors', shows: (o) => expect(config(o)['minio.bucketName']).toBe('other-vectors') },
    region: {
      value: () => 'us-east-1',
      shows: (o) => expect(config(o)).toMatchObject({ 'minio.address': 's3.us-east-1.amazonaws.com', 'minio.region': 'us-east-1' }),
    },
    endpoint: {
      value: () => 'bucket.vpce-1a2b.s3.eu-west-1.vpce.amazonaws.com',
      shows: (o) => expect(config(o)['minio.address']).toBe('bucket.vpce-1a2b.s3.eu-west-1.vpce.amazonaws.com'),
    },
    identity: {
      value: () => WorkloadIdentity.awsRole(`${ROLE_ARN}-2`),
      shows: (o) => {
        expect(config(o)).toMatchObject({ 'minio.useIAM': true, 'minio.cloudProvider': 'aws' });
        expect(annotations(o)).toMatchObject({ 'eks.amazonaws.com/role-arn': `${ROLE_ARN}-2` });
      },
    },
    credentials: { value: (chart) => ({ secret: secret(chart, 'storage') }), shows: showsKeys },
  },
  () => ({ bucket: 'vectors', region: 'eu-west-1' }),
);

testEachProp<MinioProps>(
  'MinioProps',
  (chart, props) => on(chart, { objectStorage: ObjectStorage.minio(props) }),
  {
    endpoint: {
      value: () => 'ceph.storage:7480',
      shows: (o) => expect(config(o)).toMatchObject({ 'minio.address': 'ceph.storage', 'minio.port': 7480 }),
    },
    bucket: { value: () => 'other-vectors', shows: (o) => expect(config(o)['minio.bucketName']).toBe('other-vectors') },
    credentials: {
      value: (chart) => ({ secret: secret(chart, 'other') }),
      shows: (o) => expect(source(o, 'MILVUS_CONF_MINIO_SECRETACCESSKEY')).toBe('other/secretkey'),
    },
    tls: { value: () => true, shows: (o) => expect(config(o)['minio.useSSL']).toBe(true) },
    region: { value: () => 'eu-1', shows: (o) => expect(config(o)['minio.region']).toBe('eu-1') },
    virtualHost: { value: () => true, shows: (o) => expect(config(o)['minio.useVirtualHost']).toBe(true) },
  },
  (chart) => ({ endpoint: 'minio.storage:9000', bucket: 'vectors', credentials: { secret: secret(chart, 'storage') } }),
);

const ACCOUNT = 'milvus@my-project.iam.gserviceaccount.com';

testEachProp<GoogleCloudStorageProps>(
  'GoogleCloudStorageProps',
  (chart, props) => {
    const standard = props.credentials || props.serviceAccountKey ? {} : { identity: WorkloadIdentity.googleServiceAccount(ACCOUNT) };
    on(chart, { objectStorage: ObjectStorage.googleCloudStorage({ ...standard, ...props }) });
  },
  {
    bucket: { value: () => 'other-vectors', shows: (o) => expect(config(o)['minio.bucketName']).toBe('other-vectors') },
    identity: {
      value: () => WorkloadIdentity.googleServiceAccount(`other-${ACCOUNT}`),
      shows: (o) => {
        expect(config(o)).toMatchObject({ 'minio.cloudProvider': 'gcp', 'minio.useIAM': true, 'minio.address': 'storage.googleapis.com' });
        expect(annotations(o)).toMatchObject({ 'iam.gke.io/gcp-service-account': `other-${ACCOUNT}` });
      },
    },
    credentials: { value: (chart) => ({ secret: secret(chart, 'storage') }), shows: showsKeys },
    serviceAccountKey: {
      value: (chart) => ({ secret: secret(chart, 'google') }),
      shows: (o) => {
        expect(config(o)).toMatchObject({ 'minio.cloudProvider': 'gcpnative', 'minio.useIAM': false });
        expect(source(o, 'MILVUS_CONF_MINIO_GCPCREDENTIALJSON')).toBe('google/credentials.json');
      },
    },
  },
  () => ({ bucket: 'vectors' }),
);

testEachProp<ServiceAccountKey>(
  'ServiceAccountKey',
  (chart, serviceAccountKey) => on(chart, { objectStorage: ObjectStorage.googleCloudStorage({ bucket: 'vectors', serviceAccountKey }) }),
  {
    secret: {
      value: (chart) => secret(chart, 'other'),
      shows: (o) => expect(source(o, 'MILVUS_CONF_MINIO_GCPCREDENTIALJSON')).toBe('other/credentials.json'),
    },
    field: { value: () => 'key.json', shows: (o) => expect(source(o, 'MILVUS_CONF_MINIO_GCPCREDENTIALJSON')).toBe('google/key.json') },
    version: {
      value: () => '2',
      shows: (o) => {
        const first = output((chart) => {
          const serviceAccountKey = { secret: secret(chart, 'google') };
          on(chart, { objectStorage: ObjectStorage.googleCloudStorage({ bucket: 'vectors', serviceAccountKey }) });
        });
        expect(o.digest(PROXY)).not.toBe(first.digest(PROXY));
      },
    },
  },
  (chart) => ({ secret: secret(chart, 'google') }),
);

const CLIENT_ID = '11111111-2222-3333-4444-555555555555';

testEachProp<AzureBlobProps>(
  'AzureBlobProps',
  (chart, props) =>
    on(
      chart,
      { objectStorage: ObjectStorage.azureBlob({ ...props, ...access(props, WorkloadIdentity.azureClient(CLIENT_ID)) }) },
      props.connectionString ? { version: MilvusVersion.of('2.5.27') } : {},
    ),
  {
    account: { value: () => 'othervectors', shows: (o) => expect(config(o)['minio.accessKeyID']).toBe('othervectors') },
    container: { value: () => 'other', shows: (o) => expect(config(o)['minio.bucketName']).toBe('other') },
    endpointSuffix: {
      value: () => 'core.chinacloudapi.cn',
      shows: (o) => expect(config(o)['minio.address']).toBe('core.chinacloudapi.cn'),
    },
    identity: {
      value: () => WorkloadIdentity.azureClient(`9${CLIENT_ID.slice(1)}`),
      shows: (o) => {
        expect(config(o)).toMatchObject({ 'minio.cloudProvider': 'azure', 'minio.useIAM': true });
        expect(annotations(o)).toMatchObject({ 'azure.workload.identity/client-id': `9${CLIENT_ID.slice(1)}` });
        expect(labels(o)).toMatchObject({ 'azure.workload.identity/use': 'true' });
      },
    },
    credentials: {
      value: (chart) => ({ secret: secret(chart, 'storage') }),
      shows: (o) => {
        expect(config(o)).toMatchObject({ 'minio.useIAM': false, 'minio.accessKeyID': 'searchvectors' });
        expect(source(o, 'MILVUS_CONF_MINIO_SECRETACCESSKEY')).toBe('storage/secretkey');
      },
    },
    connectionString: {
      value: (chart) => ({ secret: secret(chart, 'storage'), field: 'connection' }),
      shows: (o) => {
        expect(config(o)).toMatchObject({ 'minio.useIAM': false, 'minio.accessKeyID': 'searchvectors' });
        expect(source(o, 'AZURE_STORAGE_CONNECTION_STRING')).toBe('storage/connection');
      },
    },
  },
  () => ({ account: 'searchvectors', container: 'vectors' }),
);

testEachProp<AlibabaOssProps>(
  'AlibabaOssProps',
  (chart, props) =>
    on(chart, { objectStorage: ObjectStorage.alibabaOss({ ...props, ...access(props, WorkloadIdentity.alibabaRole('milvus')) }) }),
  {
    bucket: { value: () => 'other-vectors', shows: (o) => expect(config(o)['minio.bucketName']).toBe('other-vectors') },
    region: { value: () => 'cn-beijing', shows: (o) => expect(config(o)['minio.address']).toBe('oss-cn-beijing.aliyuncs.com') },
    endpoint: {
      value: () => 'oss-cn-hangzhou-internal.aliyuncs.com',
      shows: (o) => expect(config(o)['minio.address']).toBe('oss-cn-hangzhou-internal.aliyuncs.com'),
    },
    identity: {
      value: () => WorkloadIdentity.alibabaRole('search'),
      shows: (o) => {
        expect(config(o)).toMatchObject({ 'minio.cloudProvider': 'aliyun', 'minio.useIAM': true, 'minio.useVirtualHost': true });
        expect(annotations(o)).toMatchObject({ 'pod-identity.alibabacloud.com/role-name': 'search' });
        expect(labels(o)).toMatchObject({ 'pod-identity.alibabacloud.com/injection': 'on' });
      },
    },
    credentials: { value: (chart) => ({ secret: secret(chart, 'storage') }), shows: showsKeys },
  },
  () => ({ bucket: 'vectors', region: 'cn-hangzhou' }),
);

const CAM_ROLE = 'qcs::cam::uin/100000000001:roleName/milvus';

testEachProp<TencentCosProps>(
  'TencentCosProps',
  (chart, props) =>
    on(chart, { objectStorage: ObjectStorage.tencentCos({ ...props, ...access(props, WorkloadIdentity.tencentRole(CAM_ROLE)) }) }),
  {
    bucket: { value: () => 'other-1250000000', shows: (o) => expect(config(o)['minio.bucketName']).toBe('other-1250000000') },
    region: { value: () => 'ap-nanjing', shows: (o) => expect(config(o)['minio.address']).toBe('cos.ap-nanjing.myqcloud.com') },
    identity: {
      value: () => WorkloadIdentity.tencentRole(`${CAM_ROLE}-2`),
      shows: (o) => {
        expect(config(o)).toMatchObject({ 'minio.cloudProvider': 'tencent', 'minio.useIAM': true, 'minio.useVirtualHost': true });
        expect(annotations(o)).toMatchObject({ 'tke.cloud.tencent.com/role-arn': `${CAM_ROLE}-2` });
      },
    },
    credentials: { value: (chart) => ({ secret: secret(chart, 'storage') }), shows: showsKeys },
  },
  () => ({ bucket: 'vectors-1250000000', region: 'ap-shanghai' }),
);

const PROVIDER: HuaweiIdentityProvider = { provider: 'cce', projectId: '0123', audience: 'milvus' };

testEachProp<HuaweiObsProps>(
  'HuaweiObsProps',
  (chart, props) =>
    on(chart, {
      objectStorage: ObjectStorage.huaweiObs({ ...props, ...access(props, WorkloadIdentity.huaweiIdentityProvider(PROVIDER)) }),
    }),
  {
    bucket: { value: () => 'other-vectors', shows: (o) => expect(config(o)['minio.bucketName']).toBe('other-vectors') },
    region: {
      value: () => 'cn-east-3',
      shows: (o) => {
        expect(config(o)).toMatchObject({ 'minio.cloudProvider': 'huawei', 'minio.address': 'obs.cn-east-3.myhuaweicloud.com' });
        expect(o.environment(PROXY, 'HUAWEICLOUD_SDK_REGION')).toBe('cn-east-3');
      },
    },
    identity: {
      value: () => WorkloadIdentity.huaweiIdentityProvider({ ...PROVIDER, provider: 'other' }),
      shows: (o) => expect(o.environment(PROXY, 'HUAWEICLOUD_SDK_IDP_ID')).toBe('other'),
    },
    credentials: { value: (chart) => ({ secret: secret(chart, 'storage') }), shows: showsKeys },
  },
  () => ({ bucket: 'vectors', region: 'cn-north-4' }),
);

testEachProp<HuaweiIdentityProvider>(
  'HuaweiIdentityProvider',
  (chart, provider) => {
    const identity = WorkloadIdentity.huaweiIdentityProvider(provider);
    on(chart, { objectStorage: ObjectStorage.huaweiObs({ bucket: 'vectors', region: 'cn-north-4', identity }) });
  },
  {
    provider: { value: () => 'other', shows: (o) => expect(o.environment(PROXY, 'HUAWEICLOUD_SDK_IDP_ID')).toBe('other') },
    projectId: { value: () => '4567', shows: (o) => expect(o.environment(PROXY, 'HUAWEICLOUD_SDK_PROJECT_ID')).toBe('4567') },
    audience: {
      value: () => 'search',
      shows: (o) => {
        const serviceAccountToken = { audience: 'search', path: 'token' };
        expect(volume(o, 'identity-token')).toMatchObject({ projected: { sources: [{ serviceAccountToken }] } });
        expect(`${mountPath(o, 'identity-token')}/token`).toBe(o.environment(PROXY, 'HUAWEICLOUD_SDK_ID_TOKEN_FILE'));
      },
    },
  },
  () => PROVIDER,
);

test('EKS Pod Identity leaves no trace but the switch: the association is made in EKS', () => {
  const identity = WorkloadIdentity.awsPodIdentity();
  const o = output((chart) => on(chart, { objectStorage: ObjectStorage.s3({ bucket: 'vectors', region: 'eu-west-1', identity }) }));
  expect(config(o)['minio.useIAM']).toBe(true);
  expect(Object.keys(annotations(o) ?? {})).toEqual(['argocd.argoproj.io/sync-wave']);
});

test.each([
  ['eusc-de-east-1', 's3.eusc-de-east-1.amazonaws.eu'],
  ['cn-north-1', 's3.cn-north-1.amazonaws.com.cn'],
  ['us-gov-west-1', 's3.us-gov-west-1.amazonaws.com'],
])('the endpoint of %s lies in the domain of its part of AWS', (region, address) => {
  const o = output((chart) =>
    on(chart, { objectStorage: ObjectStorage.s3({ bucket: 'vectors', region, ...access({}, WorkloadIdentity.awsRole(ROLE_ARN)) }) }),
  );
  expect(config(o)).toMatchObject({ 'minio.address': address, 'minio.region': region });
});

test('before Milvus 2.6.5 had a client for it, OBS is reached as S3', () => {
  const version = MilvusVersion.of('2.5.27');
  const o = output((chart) => {
    const credentials = { secret: secret(chart, 'storage') };
    on(chart, { objectStorage: ObjectStorage.huaweiObs({ bucket: 'vectors', region: 'cn-north-4', credentials }) }, { version });
  });
  expect(config(o)).toMatchObject({ 'minio.cloudProvider': 'aws', 'minio.useVirtualHost': true });
});
