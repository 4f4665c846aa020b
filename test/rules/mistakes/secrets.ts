import { Duration, type Chart } from 'cdk8s';
import { EnvValue } from 'cdk8s-plus-27';
import { InClusterMinio, ObjectStorage } from '@org/milvus-k8s';
import { ExternalSecret, SecretRefresh, SecretSource, SecretStore, type ExternalSecretProps } from '@org/milvus-k8s/secrets';
import { cluster, externalDependencies, secret } from '../../support/instances';
import { inCluster } from './cluster-case';
import type { MistakeCase } from './mistake-case';

const store = SecretStore.ofCluster('vault');
const KEY = { key: 'search/milvus' };

/** A mistake in the props of an `ExternalSecret` named `secret`. */
function inExternalSecret(
  rule: string,
  mistake: string,
  prop: string,
  [wrong, right]: readonly [ExternalSecretProps, ExternalSecretProps],
  says: readonly string[],
): MistakeCase {
  const build = (props: ExternalSecretProps) => (chart: Chart) => void new ExternalSecret(chart, 'secret', props);
  return { rule, mistake, path: 'test/secret', prop, wrong: build(wrong), right: build(right), says };
}

/** A cluster whose bucket has the keys of an external Secret with these fields. */
const bucketWith =
  (...fields: readonly string[]) =>
  (chart: Chart) => {
    const data = Object.fromEntries(fields.map((field) => [field, KEY]));
    const { secret: keys } = new ExternalSecret(chart, 'secret', { store, data });
    const objectStorage = ObjectStorage.minio({ endpoint: 'minio.storage:9000', bucket: 'search', credentials: { secret: keys } });
    cluster(chart, { dependencies: externalDependencies(chart, 'bundle', { objectStorage }) });
  };

/** A Job that reads the password of an external Secret with this field. */
const jobWith = (field: string) => (chart: Chart) => {
  const { secret: user } = new ExternalSecret(chart, 'secret', { store, data: { accesskey: KEY, [field]: KEY } });
  new InClusterMinio(chart, 'store', { credentials: { secret: secret(chart, 'root') }, milvusUser: { secret: user } });
};

const EXTERNAL: readonly MistakeCase[] = [
  inExternalSecret('MK-SEC-002', 'an external Secret without content', 'data', [{ store }, { store, data: { a: KEY } }], ['is empty']),
  inExternalSecret(
    'MK-SEC-003',
    'values of a store that is not named',
    'store',
    [{ data: { a: KEY } }, { dataFrom: [SecretSource.password()] }],
    ['SecretStore.ofCluster'],
  ),
  inExternalSecret(
    'MK-SEC-004',
    'a refresh without a pause',
    'refresh.interval',
    [
      { store, data: { a: KEY }, refresh: SecretRefresh.every(Duration.seconds(0)) },
      { store, data: { a: KEY }, refresh: SecretRefresh.once() },
    ],
    ['is 0 s', 'SecretRefresh.once()'],
  ),
  inExternalSecret(
    'MK-SEC-005',
    'a generated password that MinIO refuses',
    'dataFrom[0].length',
    [{ dataFrom: [SecretSource.password({ length: 7 })] }, { dataFrom: [SecretSource.password({ length: 8 })] }],
    ['is 7'],
  ),
  inExternalSecret(
    'MK-SEC-006',
    'a generated password that each refresh replaces',
    'refresh',
    [
      { dataFrom: [SecretSource.password()], refresh: SecretRefresh.every(Duration.days(30)) },
      { dataFrom: [SecretSource.password()], refresh: SecretRefresh.onChange() },
    ],
    ['SecretRefresh.once()'],
  ),
  {
    rule: 'MK-SEC-007',
    mistake: 'a field of the keys of a bucket under another name',
    path: 'test/secret',
    prop: 'data.secretkey',
    wrong: bucketWith('accesskey', 'secretKey'),
    right: bucketWith('accesskey', 'secretkey'),
    says: ["reads the field 'secretkey'", 'has accesskey, secretKey'],
  },
  {
    rule: 'MK-SEC-007',
    mistake: 'a field that a Job reads under another name',
    path: 'test/secret',
    prop: 'data.secretkey',
    wrong: jobWith('password'),
    right: jobWith('secretkey'),
    says: ["reads the field 'secretkey'"],
  },
];

export const SECRET_MISTAKES: readonly MistakeCase[] = [
  ...EXTERNAL,
  inCluster('MK-SEC-001', 'a password of librdkafka in plain text', "config['kafka.producer.sasl.password']", {
    wrong: { config: { 'kafka.producer.sasl.password': 'secret' } },
    right: { config: { 'kafka.producer.client.id': 'search' } },
    says: ['in plain text', 'Secret.fromSecretName'],
  }),
  {
    ...inCluster('MK-SEC-001', 'a literal secret in the environment', 'proxy.env.MILVUS_CONF_MINIO_SECRETACCESSKEY', {
      wrong: { proxy: { env: { MILVUS_CONF_MINIO_SECRETACCESSKEY: 'hunter2' } } },
      right: {},
      says: ['EnvValue.fromSecretValue'],
    }),
    right: (chart) => {
      const value = EnvValue.fromSecretValue({ secret: secret(chart, 'storage'), key: 'secretkey' });
      cluster(chart, { proxy: { env: { MILVUS_CONF_MINIO_SECRETACCESSKEY: value } } });
    },
  },
  inCluster('MK-SEC-001', 'a literal secret in the configuration', "config['minio.secretAccessKey']", {
    wrong: { config: { minio: { secretAccessKey: 'hunter2' } } },
    right: { config: { minio: { requestTimeoutMs: 10000 } } },
    says: ['in plain text', 'Secret.fromSecretName'],
  }),
];
