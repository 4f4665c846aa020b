import type { Chart } from 'cdk8s';
import {
  Etcd,
  MessageQueue,
  ObjectStorage,
  WorkloadIdentity,
  type AccessKeyCredentials,
  type EtcdOptions,
  type ExternalDependenciesProps,
  type KafkaProps,
  type MinioProps,
  type PasswordCredentials,
  type PulsarProps,
  type PulsarToken,
  type S3Props,
} from '@org/milvus-k8s';
import { ROLE_ARN, cluster, externalDependencies, secret } from '../support/instances';
import type { Output } from '../support/synthesis';
import { testEachProp } from './each-prop';

const PROXY = 'milvus-proxy';

/** A cluster on external dependencies, of which some are given. */
function on(chart: Chart, props: Partial<ExternalDependenciesProps>): void {
  cluster(chart, { dependencies: externalDependencies(chart, 'deps', props) });
}

/** The Secret and field that a variable comes from, as `secret/field`. */
function source(output: Output, variable: string): string | undefined {
  const value = output.environment(PROXY, variable) as { secretKeyRef?: { name: string; key: string } } | undefined;
  return value?.secretKeyRef && `${value.secretKeyRef.name}/${value.secretKeyRef.key}`;
}

const config = (output: Output) => output.config(PROXY);

testEachProp<ExternalDependenciesProps>('ExternalDependenciesProps', on, {
  etcd: {
    value: () => Etcd.endpoints(['a:1', 'b:2']),
    shows: (o) => expect(config(o)['etcd.endpoints']).toEqual(['a:1', 'b:2']),
  },
  objectStorage: {
    value: (chart) => ObjectStorage.minio({ endpoint: 'm:9', bucket: 'vectors', credentials: { secret: secret(chart, 's') } }),
    shows: (o) => expect(config(o)).toMatchObject({ 'minio.address': 'm', 'minio.port': 9, 'minio.bucketName': 'vectors' }),
  },
  messageQueue: {
    value: () => MessageQueue.kafka({ brokers: ['k-0:9092', 'k-1:9092'] }),
    shows: (o) => expect(config(o)).toMatchObject({ 'mq.type': 'kafka', 'kafka.brokerList': 'k-0:9092,k-1:9092' }),
  },
});

testEachProp<EtcdOptions>('EtcdOptions', (chart, options) => on(chart, { etcd: Etcd.endpoints(['a:1'], options) }), {
  credentials: {
    value: (chart) => ({ secret: secret(chart, 'etcd') }),
    shows: (o) => {
      expect(config(o)['etcd.auth.enabled']).toBe(true);
      expect(source(o, 'MILVUS_CONF_ETCD_AUTH_USERNAME')).toBe('etcd/username');
      expect(source(o, 'MILVUS_CONF_ETCD_AUTH_PASSWORD')).toBe('etcd/password');
    },
  },
});

testEachProp<PasswordCredentials>(
  'PasswordCredentials',
  (chart, credentials) => on(chart, { etcd: Etcd.endpoints(['a:1'], { credentials }) }),
  {
    secret: {
      value: (chart) => secret(chart, 'other'),
      shows: (o) => expect(source(o, 'MILVUS_CONF_ETCD_AUTH_PASSWORD')).toBe('other/password'),
    },
    usernameField: { value: () => 'u', shows: (o) => expect(source(o, 'MILVUS_CONF_ETCD_AUTH_USERNAME')).toBe('etcd/u') },
    passwordField: { value: () => 'p', shows: (o) => expect(source(o, 'MILVUS_CONF_ETCD_AUTH_PASSWORD')).toBe('etcd/p') },
  },
  (chart) => ({ secret: secret(chart, 'etcd') }),
);

testEachProp<S3Props>(
  'S3Props',
  (chart, { credentials, identity, ...props }) => {
    const access = credentials ? { credentials } : { identity: identity ?? WorkloadIdentity.awsRole(ROLE_ARN) };
    on(chart, { objectStorage: ObjectStorage.s3({ ...props, ...access }) });
  },
  {
    bucket: { value: () => 'other-vectors', shows: (o) => expect(config(o)['minio.bucketName']).toBe('other-vectors') },
    region: {
      value: () => 'us-east-1',
      shows: (o) => expect(config(o)).toMatchObject({ 'minio.address': 's3.us-east-1.amazonaws.com', 'minio.region': 'us-east-1' }),
    },
    identity: {
      value: () => WorkloadIdentity.awsRole(`${ROLE_ARN}-2`),
      shows: (o) => {
        expect(config(o)['minio.useIAM']).toBe(true);
        expect(o.get('ServiceAccount', 'milvus').metadata.annotations?.['eks.amazonaws.com/role-arn']).toBe(`${ROLE_ARN}-2`);
      },
    },
    credentials: {
      value: (chart) => ({ secret: secret(chart, 'storage') }),
      shows: (o) => {
        expect(config(o)['minio.useIAM']).toBe(false);
        expect(source(o, 'MILVUS_CONF_MINIO_ACCESSKEYID')).toBe('storage/accesskey');
        expect(source(o, 'MILVUS_CONF_MINIO_SECRETACCESSKEY')).toBe('storage/secretkey');
      },
    },
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
  (chart) => ({ endpoint: 'minio:9000', bucket: 'vectors', credentials: { secret: secret(chart, 'storage') } }),
);

testEachProp<AccessKeyCredentials>(
  'AccessKeyCredentials',
  (chart, credentials) => on(chart, { objectStorage: ObjectStorage.minio({ endpoint: 'm:9', bucket: 'vectors', credentials }) }),
  {
    secret: {
      value: (chart) => secret(chart, 'other'),
      shows: (o) => expect(source(o, 'MILVUS_CONF_MINIO_SECRETACCESSKEY')).toBe('other/secretkey'),
    },
    accessKeyField: { value: () => 'a', shows: (o) => expect(source(o, 'MILVUS_CONF_MINIO_ACCESSKEYID')).toBe('storage/a') },
    secretKeyField: { value: () => 's', shows: (o) => expect(source(o, 'MILVUS_CONF_MINIO_SECRETACCESSKEY')).toBe('storage/s') },
  },
  (chart) => ({ secret: secret(chart, 'storage') }),
);

testEachProp<PulsarProps>(
  'PulsarProps',
  (chart, props) => on(chart, { messageQueue: MessageQueue.pulsar(props) }),
  {
    host: { value: () => 'broker.pulsar', shows: (o) => expect(config(o)['pulsar.address']).toBe('broker.pulsar') },
    port: { value: () => 6651, shows: (o) => expect(config(o)['pulsar.port']).toBe(6651) },
    tenant: { value: () => 'search', shows: (o) => expect(config(o)['pulsar.tenant']).toBe('search') },
    namespace: { value: () => 'vectors', shows: (o) => expect(config(o)['pulsar.namespace']).toBe('vectors') },
    token: {
      value: (chart) => ({ secret: secret(chart, 'pulsar') }),
      shows: (o) => {
        expect(config(o)['pulsar.authPlugin']).toBe('token');
        expect(source(o, 'MILVUS_CONF_PULSAR_AUTHPARAMS')).toBe('pulsar/authParams');
      },
    },
  },
  () => ({ host: 'pulsar' }),
);

testEachProp<PulsarToken>(
  'PulsarToken',
  (chart, token) => on(chart, { messageQueue: MessageQueue.pulsar({ host: 'pulsar', token }) }),
  {
    secret: {
      value: (chart) => secret(chart, 'other'),
      shows: (o) => expect(source(o, 'MILVUS_CONF_PULSAR_AUTHPARAMS')).toBe('other/authParams'),
    },
    field: { value: () => 'token', shows: (o) => expect(source(o, 'MILVUS_CONF_PULSAR_AUTHPARAMS')).toBe('pulsar/token') },
  },
  (chart) => ({ secret: secret(chart, 'pulsar') }),
);

testEachProp<KafkaProps>(
  'KafkaProps',
  (chart, { saslMechanism, credentials, ...props }) => {
    const sasl = saslMechanism ? { saslMechanism, credentials: { secret: secret(chart, 'kafka') } } : credentials ? { credentials } : {};
    on(chart, { messageQueue: MessageQueue.kafka({ ...props, ...sasl }) });
  },
  {
    brokers: { value: () => ['a:1', 'b:2'], shows: (o) => expect(config(o)['kafka.brokerList']).toBe('a:1,b:2') },
    credentials: {
      value: (chart) => ({ secret: secret(chart, 'kafka') }),
      shows: (o) => {
        expect(config(o)).toMatchObject({ 'kafka.securityProtocol': 'SASL_PLAINTEXT', 'kafka.saslMechanisms': 'SCRAM-SHA-512' });
        expect(source(o, 'MILVUS_CONF_KAFKA_SASLUSERNAME')).toBe('kafka/username');
        expect(source(o, 'MILVUS_CONF_KAFKA_SASLPASSWORD')).toBe('kafka/password');
      },
    },
    saslMechanism: { value: () => 'PLAIN', shows: (o) => expect(config(o)['kafka.saslMechanisms']).toBe('PLAIN') },
    tls: { value: () => true, shows: (o) => expect(config(o)['kafka.securityProtocol']).toBe('SSL') },
  },
  () => ({ brokers: ['kafka:9092'] }),
);
