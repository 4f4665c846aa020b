import { ConfigMap } from 'cdk8s-plus-27';
import type { Chart } from 'cdk8s';
import {
  type AccessKeyCredentials,
  CaBundle,
  type CaBundleOptions,
  type ClientCertificate,
  type ExternalDependenciesProps,
  MessageQueue,
  MetaStore,
  ObjectStorage,
  type PasswordCredentials,
} from '@org/milvus-k8s';
import { secret } from '../support/instances';
import { output, type Output } from '../support/synthesis';
import { testEachProp } from '../support/each-prop';
import { PROXY, ca, config, on, source, volume } from './cluster-on';

/** The digest that rolls pods, of a cluster that differs from another one in nothing but a version. */
function digest(props: (chart: Chart) => Partial<ExternalDependenciesProps>): string | undefined {
  return output((chart) => on(chart, props(chart))).digest(PROXY);
}

testEachProp<ExternalDependenciesProps>('ExternalDependenciesProps', on, {
  metaStore: {
    value: () => MetaStore.etcd(['a:1']),
    shows: (o) => expect(config(o)['etcd.endpoints']).toEqual(['a:1']),
  },
  objectStorage: {
    value: (chart) => ObjectStorage.minio({ endpoint: 'm:9', bucket: 'vectors', credentials: { secret: secret(chart, 's') } }),
    shows: (o) => expect(config(o)).toMatchObject({ 'minio.address': 'm', 'minio.port': 9, 'minio.bucketName': 'vectors' }),
  },
  messageQueue: {
    value: () => MessageQueue.kafka({ brokers: ['k-0:9092', 'k-1:9092'] }),
    shows: (o) => expect(config(o)).toMatchObject({ 'mq.type': 'kafka', 'kafka.brokerList': 'k-0:9092,k-1:9092' }),
  },
  caBundle: {
    value: (chart) => ca(chart),
    shows: (o) => {
      expect(o.environment(PROXY, 'SSL_CERT_FILE')).toBe('/milvus/secrets/ca-bundle/ca.crt');
      expect(volume(o, 'ca-bundle')).toEqual({
        name: 'ca-bundle',
        secret: { secretName: 'authority', defaultMode: 288, items: [{ key: 'ca.crt', path: 'ca.crt' }] },
      });
    },
  },
});

testEachProp<CaBundleOptions>(
  'CaBundleOptions',
  (chart, options) => {
    const caBundle = CaBundle.fromConfigMap(ConfigMap.fromConfigMapName(chart, 'ca', 'corporate-ca'), options);
    on(chart, { caBundle });
  },
  {
    key: {
      value: () => 'bundle.pem',
      shows: (o) => {
        expect(volume(o, 'ca-bundle')).toMatchObject({
          configMap: { name: 'corporate-ca', items: [{ key: 'bundle.pem', path: 'bundle.pem' }] },
        });
        expect(o.environment(PROXY, 'SSL_CERT_FILE')).toBe('/milvus/secrets/ca-bundle/bundle.pem');
      },
    },
    version: {
      value: () => '2',
      shows: (o) => expect(o.digest(PROXY)).not.toBe(digest((chart) => ({ caBundle: ca(chart) }))),
    },
  },
);

test('a new version of any Secret rolls the pods, and the same version does not', () => {
  const given = (version: string) => digest((chart) => ({ caBundle: CaBundle.fromSecret(secret(chart, 'ca'), { version }) }));
  expect(given('2')).not.toBe(given('1'));
  expect(given('1')).toBe(given('1'));
});

const etcd = (chart: Chart, credentials: PasswordCredentials) => on(chart, { metaStore: MetaStore.etcd(['a:1'], { credentials }) });

/** What a version does: another digest than without one, and nothing else. */
const rolls = (without: (chart: Chart) => Partial<ExternalDependenciesProps>) => (o: Output) =>
  expect(o.digest(PROXY)).not.toBe(digest(without));

testEachProp<PasswordCredentials>(
  'PasswordCredentials',
  etcd,
  {
    secret: {
      value: (chart) => secret(chart, 'other'),
      shows: (o) => expect(source(o, 'MILVUS_CONF_ETCD_AUTH_PASSWORD')).toBe('other/password'),
    },
    usernameField: { value: () => 'u', shows: (o) => expect(source(o, 'MILVUS_CONF_ETCD_AUTH_USERNAME')).toBe('etcd/u') },
    passwordField: { value: () => 'p', shows: (o) => expect(source(o, 'MILVUS_CONF_ETCD_AUTH_PASSWORD')).toBe('etcd/p') },
    version: {
      value: () => '2',
      shows: rolls((chart) => ({ metaStore: MetaStore.etcd(['a:1'], { credentials: { secret: secret(chart, 'etcd') } }) })),
    },
  },
  (chart) => ({ secret: secret(chart, 'etcd') }),
);

const minio = (credentials: AccessKeyCredentials) => ObjectStorage.minio({ endpoint: 'm:9', bucket: 'vectors', credentials });

testEachProp<AccessKeyCredentials>(
  'AccessKeyCredentials',
  (chart, credentials) => on(chart, { objectStorage: minio(credentials) }),
  {
    secret: {
      value: (chart) => secret(chart, 'other'),
      shows: (o) => expect(source(o, 'MILVUS_CONF_MINIO_SECRETACCESSKEY')).toBe('other/secretkey'),
    },
    accessKeyField: { value: () => 'a', shows: (o) => expect(source(o, 'MILVUS_CONF_MINIO_ACCESSKEYID')).toBe('storage/a') },
    secretKeyField: { value: () => 's', shows: (o) => expect(source(o, 'MILVUS_CONF_MINIO_SECRETACCESSKEY')).toBe('storage/s') },
    version: { value: () => '2', shows: rolls((chart) => ({ objectStorage: minio({ secret: secret(chart, 'storage') }) })) },
  },
  (chart) => ({ secret: secret(chart, 'storage') }),
);

const withCertificate = (chart: Chart, clientCertificate: ClientCertificate) =>
  MetaStore.etcd(['a:1'], { caBundle: ca(chart), clientCertificate });

testEachProp<ClientCertificate>(
  'ClientCertificate',
  (chart, clientCertificate) => on(chart, { metaStore: withCertificate(chart, clientCertificate) }),
  {
    secret: {
      value: (chart) => secret(chart, 'other'),
      shows: (o) => expect(volume(o, 'etcd-certificate')).toMatchObject({ secret: { secretName: 'other' } }),
    },
    certificateField: {
      value: () => 'client.pem',
      shows: (o) => expect(config(o)['etcd.ssl.tlsCert']).toBe('/milvus/secrets/etcd-certificate/client.pem'),
    },
    privateKeyField: {
      value: () => 'client-key.pem',
      shows: (o) => expect(config(o)['etcd.ssl.tlsKey']).toBe('/milvus/secrets/etcd-certificate/client-key.pem'),
    },
    version: { value: () => '2', shows: rolls((chart) => ({ metaStore: withCertificate(chart, { secret: secret(chart, 'client') }) })) },
  },
  (chart) => ({ secret: secret(chart, 'client') }),
);
