import { MilvusVersion, ObjectStorage, type AccessKeyCredentials } from '@org/milvus-k8s';
import { RELEASES, secret } from '../support/instances';
import { output } from '../support/synthesis';
import { ca, config, on } from './cluster-on';

describe('the private authority', () => {
  const own = 'storage.bank.internal';
  const file = '/milvus/secrets/ca-bundle/ca.crt';
  const overTls = (version: MilvusVersion, objectStorage: (credentials: AccessKeyCredentials) => ObjectStorage) =>
    output((chart) => on(chart, { caBundle: ca(chart), objectStorage: objectStorage({ secret: secret(chart, 'storage') }) }, { version }));

  const STORAGES: Readonly<Record<string, (credentials: AccessKeyCredentials) => ObjectStorage>> = {
    'a MinIO': (credentials) => ObjectStorage.minio({ endpoint: `${own}:9000`, bucket: 'vectors', tls: true, credentials }),
    'an S3 gateway': (credentials) => ObjectStorage.s3({ endpoint: own, bucket: 'vectors', region: 'eu-west-1', credentials }),
    'an OSS on premises': (credentials) =>
      ObjectStorage.alibabaOss({ endpoint: own, bucket: 'vectors', region: 'cn-hangzhou', credentials }),
  };

  test.each(Object.entries(STORAGES))('of %s is named in the configuration', (_, storage) => {
    expect(config(overTls(RELEASES['2.6'], storage))['minio.ssl.tlsCACert']).toBe(file);
  });

  test.each(Object.entries(STORAGES))('of %s takes the place of those of the image before Milvus had a key for it', (_, storage) => {
    const before = overTls(MilvusVersion.of('2.3.11', { allowVulnerable: 'a test of the library' }), storage);
    expect(Object.keys(config(before))).not.toContain('minio.ssl.tlsCACert');
    expect(before.container('milvus-querynode').volumeMounts).toContainEqual({
      name: 'system-ca',
      mountPath: '/etc/ssl/certs/ca-certificates.crt',
      subPath: 'ca.crt',
      readOnly: true,
    });
    const since = overTls(MilvusVersion.of('2.3.12', { allowVulnerable: 'a test of the library' }), storage);
    expect(config(since)['minio.ssl.tlsCACert']).toBe(file);
    expect(JSON.stringify(since.container('milvus-querynode').volumeMounts)).not.toContain('system-ca');
  });

  test.each([
    ['S3', (credentials: AccessKeyCredentials) => ObjectStorage.s3({ bucket: 'vectors', region: 'eu-west-1', credentials })],
    [
      'an interface endpoint of S3',
      (credentials: AccessKeyCredentials) =>
        ObjectStorage.s3({
          endpoint: 'bucket.vpce-1a2b3c4d.s3.eu-west-1.vpce.amazonaws.com',
          bucket: 'vectors',
          region: 'eu-west-1',
          credentials,
        }),
    ],
    [
      'OSS within its region',
      (credentials: AccessKeyCredentials) =>
        ObjectStorage.alibabaOss({
          endpoint: 'oss-cn-hangzhou-internal.aliyuncs.com',
          bucket: 'vectors',
          region: 'cn-hangzhou',
          credentials,
        }),
    ],
  ])('is not named for %s, where it would end verification in C++', (_, storage) => {
    expect(Object.keys(config(overTls(RELEASES['2.6'], storage)))).not.toContain('minio.ssl.tlsCACert');
    const before = overTls(MilvusVersion.of('2.3.11', { allowVulnerable: 'a test of the library' }), storage);
    expect(JSON.stringify(before.container('milvus-querynode').volumeMounts)).not.toContain('system-ca');
  });
});
