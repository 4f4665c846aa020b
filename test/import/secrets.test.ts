import fc from 'fast-check';
import { stringify } from 'yaml';
import { importMilvus, reportAsText } from '@org/milvus-k8s/import';
import { INPUTS } from './inputs';

/** Secrets of the files in this folder. */
const SECRETS = [
  ...['kafka-s3cr3t', 'AKIAIOSFODNN7EXAMPLE', 'wJalrXUtnFEMI', 'R00t-S3cr3t', 'dGhpcyBpcyBhIGtleQ', 'eyJhbGciOiJSUzI1NiJ9'],
  ...['hf_abcdefghijklmnop', 'etcd-p4ss', 't0ps3cr3t', 'super-s3cr3t', 'c3VwZXItczNjcjN0', 'minioadmin'],
];

test.each(INPUTS)('no secret of $name is in the code or in the report', ({ sources, options }) => {
  const { code, report } = importMilvus(sources, options);
  const written = [code, JSON.stringify(report), reportAsText(report, { verbose: true })].join('\n');
  expect(SECRETS.filter((secret) => written.includes(secret))).toEqual([]);
});

/** Places of secrets in values, with what turns their section on. */
const PLACES: Readonly<Record<string, (secret: string) => object>> = {
  'keys of S3': (secret) => ({
    minio: { enabled: false },
    externalS3: { enabled: true, host: 's3.amazonaws.com', bucketName: 'b', accessKey: secret, secretKey: secret },
  }),
  'keys of S3 that is off': (secret) => ({ externalS3: { accessKey: secret, secretKey: secret } }),
  'keys of MinIO': (secret) => ({ minio: { accessKey: secret, secretKey: secret } }),
  'the user of Kafka': (secret) => ({
    externalKafka: { enabled: true, brokerList: 'k:9092', sasl: { username: secret, password: secret } },
  }),
  'the token of Pulsar': (secret) => ({ externalPulsar: { enabled: true, host: 'p', authPlugin: 'token', authParams: secret } }),
  'the root of etcd': (secret) => ({ etcd: { auth: { rbac: { create: true, rootPassword: secret } } } }),
  'keys of woodpecker': (secret) => ({ woodpecker: { minio: { accessKey: secret, secretKey: secret } } }),
  'the private key of TLS': (secret) => ({ proxy: { tls: { enabled: true, key: secret, crt: secret } } }),
  'a variable': (secret) => ({ queryNode: { extraEnv: [{ name: 'OPENAI_API_KEY', value: secret }] } }),
  'a variable of Milvus': (secret) => ({ proxy: { extraEnv: [{ name: 'MINIO_SECRET_ACCESS_KEY', value: secret }] } }),
  'an unknown value': (secret) => ({ proxy: { secretz: secret }, adminPassword: secret, cluster: { enabled: true }, image: {} }),
  'the first password of root': (secret) => user({ common: { security: { authorizationEnabled: true, defaultRootPassword: secret } } }),
  'keys in the configuration': (secret) => user({ 'minio.secretAccessKey': secret, minio: { accessKeyID: secret } }),
  'the password of etcd': (secret) => user({ etcd: { auth: { enabled: true, userName: secret, password: secret } } }),
  'the key of a model provider': (secret) => user({ credential: { apikey1: { apikey: secret } } }),
  'options of Kafka': (secret) => user({ kafka: { saslPassword: secret, consumer: { 'sasl.password': secret } } }),
  'a key that Milvus does not have': (secret) => user({ plugin: { apiToken: secret } }),
  'a header of traces': (secret) => user({ trace: { otlp: { headers: secret } } }),
  'a password in a URL': (secret) => user({ plugin: { endpoint: `https://admin:${secret}@host.example` } }),
  'a value of a sub-chart': (secret) => ({ kafka: { enabled: true, auth: { password: secret } } }),
};

function user(config: object): object {
  return { extraConfigFiles: { 'user.yaml': stringify(config) } };
}

const secretText = fc.stringMatching(/^Zq[a-z0-9]{10,20}xJ$/);

test.each(Object.entries(PLACES))('a secret in %s never gets into the code or the report', (_, place) => {
  fc.assert(
    fc.property(secretText, fc.boolean(), (secret, adopt) => {
      const values = { cluster: { enabled: true }, image: { all: { tag: 'v2.6.25' } }, ...place(secret) };
      const { code, report } = importMilvus([{ file: 'values.yaml', text: stringify(values) }], { adopt });
      expect(code).not.toContain(secret);
      expect(JSON.stringify(report)).not.toContain(secret);
    }),
    { numRuns: 4 },
  );
});

test('the report says how to create the Secret that replaces a value', () => {
  const values = stringify({ image: { all: { tag: 'v2.6.25' } }, ...(PLACES['the first password of root']?.('hunter2') ?? {}) });
  const { code, report } = importMilvus([{ file: 'values.yaml', text: values }], { release: 'search', namespace: 'prod' });
  expect(code).toContain("'search-milvus-root'");
  expect(report.secrets.map(({ command }) => command)).toContain(
    'kubectl create secret generic search-milvus-root --namespace prod --from-literal=username=… --from-literal=password=…',
  );
});

test('the keys of a MinIO are told once, as fields of its Secret', () => {
  const values = stringify({
    image: { all: { tag: 'v2.6.25' } },
    cluster: { enabled: true },
    minio: { accessKey: 'a-key', secretKey: 's-key' },
  });
  const { report } = importMilvus([{ file: 'values.yaml', text: values }], { release: 'search', namespace: 'prod' });
  const fates = report.entries.filter(({ path }) => path.startsWith('minio.')).map(({ path, outcome, to }) => [path, outcome, to]);
  expect(fates).toEqual(['minio.accessKey', 'minio.secretKey'].map((path) => [path, 'secret', 'the Secret search-milvus-storage']));
});
