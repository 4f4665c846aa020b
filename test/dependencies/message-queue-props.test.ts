import { Size } from 'cdk8s';
import {
  MessageQueue,
  MilvusStandalone,
  PulsarAuthentication,
  type KafkaClientCertificate,
  type KafkaProps,
  type PulsarPlugin,
  type PulsarProps,
  type PulsarToken,
  type WoodpeckerPool,
  type WoodpeckerServiceProps,
} from '@org/milvus-k8s';
import { RELEASES, secret } from '../support/instances';
import { output, type Output } from '../support/synthesis';
import { testEachProp } from '../support/each-prop';
import { PROXY, ca, config, on, source, volume } from './cluster-on';

testEachProp<PulsarProps>(
  'PulsarProps',
  (chart, props) => on(chart, { messageQueue: MessageQueue.pulsar(props) }),
  {
    host: { value: () => 'broker.pulsar', shows: (o) => expect(config(o)['pulsar.address']).toBe('broker.pulsar') },
    port: { value: () => 6651, shows: (o) => expect(config(o)['pulsar.port']).toBe(6651) },
    webPort: { value: () => 8080, shows: (o) => expect(config(o)['pulsar.webport']).toBe(8080) },
    tls: { value: () => true, shows: (o) => expect(config(o)['pulsar.address']).toBe('pulsar+ssl://pulsar.platform:6651') },
    tenant: { value: () => 'search', shows: (o) => expect(config(o)['pulsar.tenant']).toBe('search') },
    namespace: { value: () => 'vectors', shows: (o) => expect(config(o)['pulsar.namespace']).toBe('vectors') },
    authentication: {
      value: (chart) => PulsarAuthentication.token({ secret: secret(chart, 'pulsar') }),
      shows: (o) => expect(config(o)['pulsar.authPlugin']).toBe('token'),
    },
    maxMessageSize: { value: () => Size.mebibytes(5), shows: (o) => expect(config(o)['pulsar.maxMessageSize']).toBe(5242880) },
  },
  () => ({ host: 'pulsar.platform' }),
);

const pulsar = (authentication: PulsarAuthentication) => MessageQueue.pulsar({ host: 'pulsar.eu', tls: true, authentication });

testEachProp<PulsarToken>(
  'PulsarToken',
  (chart, token) => on(chart, { messageQueue: pulsar(PulsarAuthentication.token(token)) }),
  {
    secret: {
      value: (chart) => secret(chart, 'other'),
      shows: (o) =>
        expect(volume(o, 'pulsar-token')).toMatchObject({ secret: { secretName: 'other', items: [{ key: 'TOKEN', path: 'TOKEN' }] } }),
    },
    field: {
      value: () => 'token',
      shows: (o) => expect(config(o)['pulsar.authParams']).toBe('file:/milvus/secrets/pulsar-token/token'),
    },
    version: {
      value: () => '2',
      shows: (o) => {
        const first = output((chart) =>
          on(chart, { messageQueue: pulsar(PulsarAuthentication.token({ secret: secret(chart, 'pulsar') })) }),
        );
        expect(o.digest(PROXY)).not.toBe(first.digest(PROXY));
      },
    },
  },
  (chart) => ({ secret: secret(chart, 'pulsar') }),
);

testEachProp<PulsarPlugin>(
  'PulsarPlugin',
  (chart, plugin) => on(chart, { messageQueue: pulsar(PulsarAuthentication.plugin(plugin)) }),
  {
    name: { value: () => 'athenz', shows: (o) => expect(config(o)['pulsar.authPlugin']).toBe('athenz') },
    secret: {
      value: (chart) => secret(chart, 'other'),
      shows: (o) => expect(source(o, 'MILVUS_CONF_PULSAR_AUTHPARAMS')).toBe('other/authParams'),
    },
    paramsField: { value: () => 'params', shows: (o) => expect(source(o, 'MILVUS_CONF_PULSAR_AUTHPARAMS')).toBe('pulsar/params') },
    version: {
      value: () => '2',
      shows: (o) => {
        const plugin = (chart: Parameters<typeof on>[0]) => ({ name: 'basic', secret: secret(chart, 'pulsar') });
        const first = output((chart) => on(chart, { messageQueue: pulsar(PulsarAuthentication.plugin(plugin(chart))) }));
        expect(o.digest(PROXY)).not.toBe(first.digest(PROXY));
      },
    },
  },
  (chart) => ({ name: 'basic', secret: secret(chart, 'pulsar') }),
);

test('a client certificate for Pulsar is named by its files', () => {
  const o = output((chart) => on(chart, { messageQueue: pulsar(PulsarAuthentication.tls({ secret: secret(chart, 'client') })) }));
  const directory = '/milvus/secrets/pulsar-certificate';
  expect(config(o)).toMatchObject({
    'pulsar.authPlugin': 'tls',
    'pulsar.authParams': `tlsCertFile:${directory}/tls.crt,tlsKeyFile:${directory}/tls.key`,
  });
  expect(volume(o, 'pulsar-certificate')).toMatchObject({ secret: { secretName: 'client' } });
});

testEachProp<KafkaProps>(
  'KafkaProps',
  (chart, props) => {
    const sasl = props.saslMechanism && !props.credentials ? { credentials: { secret: secret(chart, 'kafka') }, tls: true } : {};
    on(chart, { messageQueue: MessageQueue.kafka({ ...props, ...sasl, ...(props.credentials ? { tls: true } : {}) }) });
  },
  {
    brokers: { value: () => ['a.eu:1', 'b.eu:2'], shows: (o) => expect(config(o)['kafka.brokerList']).toBe('a.eu:1,b.eu:2') },
    credentials: {
      value: (chart) => ({ secret: secret(chart, 'kafka') }),
      shows: (o) => {
        expect(config(o)).toMatchObject({ 'kafka.securityProtocol': 'SASL_SSL', 'kafka.saslMechanisms': 'SCRAM-SHA-512' });
        expect(source(o, 'MILVUS_CONF_KAFKA_SASLUSERNAME')).toBe('kafka/username');
        expect(source(o, 'MILVUS_CONF_KAFKA_SASLPASSWORD')).toBe('kafka/password');
      },
    },
    saslMechanism: { value: () => 'PLAIN', shows: (o) => expect(config(o)['kafka.saslMechanisms']).toBe('PLAIN') },
    tls: { value: () => true, shows: (o) => expect(config(o)['kafka.securityProtocol']).toBe('SSL') },
    caBundle: {
      value: (chart) => ca(chart),
      shows: (o) => {
        const file = '/milvus/secrets/kafka-ca/ca.crt';
        expect(config(o)).toMatchObject({ 'kafka.consumer.ssl.ca.location': file, 'kafka.producer.ssl.ca.location': file });
        expect(Object.keys(config(o))).not.toContain('kafka.ssl.enabled');
      },
    },
    clientCertificate: {
      value: (chart) => ({ secret: secret(chart, 'client') }),
      shows: (o) =>
        expect(config(o)).toMatchObject({
          'kafka.securityProtocol': 'SSL',
          'kafka.ssl.enabled': true,
          'kafka.ssl.tlsCert': '/milvus/secrets/kafka-certificate/tls.crt',
          'kafka.ssl.tlsKey': '/milvus/secrets/kafka-certificate/tls.key',
          'kafka.ssl.tlsCaCert': 'probe',
        }),
    },
  },
  () => ({ brokers: ['kafka.eu:9092'] }),
);

const kafka = (clientCertificate: KafkaClientCertificate) => MessageQueue.kafka({ brokers: ['kafka.eu:9094'], clientCertificate });

testEachProp<KafkaClientCertificate>(
  'KafkaClientCertificate',
  (chart, clientCertificate) => on(chart, { messageQueue: kafka(clientCertificate) }),
  {
    secret: {
      value: (chart) => secret(chart, 'other'),
      shows: (o) => expect(volume(o, 'kafka-certificate')).toMatchObject({ secret: { secretName: 'other' } }),
    },
    certificateField: { value: () => 'a.pem', shows: (o) => expect(config(o)['kafka.ssl.tlsCert']).toMatch(/\/a\.pem$/) },
    privateKeyField: { value: () => 'b.pem', shows: (o) => expect(config(o)['kafka.ssl.tlsKey']).toMatch(/\/b\.pem$/) },
    passphraseField: {
      value: () => 'passphrase',
      shows: (o) => expect(source(o, 'MILVUS_CONF_KAFKA_SSL_TLSKEYPASSWORD')).toBe('client/passphrase'),
    },
    version: {
      value: () => '2',
      shows: (o) => {
        const first = output((chart) => on(chart, { messageQueue: kafka({ secret: secret(chart, 'client') }) }));
        expect(o.digest(PROXY)).not.toBe(first.digest(PROXY));
      },
    },
  },
  (chart) => ({ secret: secret(chart, 'client') }),
);

const pools = (output: Output): unknown =>
  JSON.parse(String(output.config('milvus-streamingnode')['woodpecker.client.quorum.quorumBufferPools']));
const service = (props: WoodpeckerServiceProps) => MessageQueue.woodpeckerService(props);

testEachProp<WoodpeckerServiceProps>(
  'WoodpeckerServiceProps',
  (chart, props) => on(chart, { messageQueue: service(props) }, { version: RELEASES['3.0'] }),
  {
    pools: {
      value: () => [{ name: 'north', seeds: ['wp-0.wp:18080', 'wp-1.wp:18080'] }],
      shows: (o) => {
        expect(o.config('milvus-streamingnode')).toMatchObject({ 'mq.type': 'woodpecker', 'woodpecker.storage.type': 'service' });
        expect(pools(o)).toEqual([{ name: 'north', seeds: ['wp-0.wp:18080', 'wp-1.wp:18080'] }]);
      },
    },
  },
  () => ({ pools: [{ name: 'south', seeds: ['wp:18080'] }] }),
);

testEachProp<WoodpeckerPool>(
  'WoodpeckerPool',
  (chart, pool) => on(chart, { messageQueue: service({ pools: [pool] }) }, { version: RELEASES['3.0'] }),
  {
    name: { value: () => 'north', shows: (o) => expect(pools(o)).toMatchObject([{ name: 'north' }]) },
    seeds: { value: () => ['other:18080'], shows: (o) => expect(pools(o)).toMatchObject([{ seeds: ['other:18080'] }]) },
  },
  () => ({ name: 'region-1', seeds: ['wp:18080'] }),
);

test('natsmq keeps its files on the disk of the standalone', () => {
  const o = output((chart) => new MilvusStandalone(chart, 'milvus', { version: RELEASES['2.5'], messageQueue: MessageQueue.natsmq() }));
  expect(o.config(o.workloads[0]?.metadata.name ?? '')).toMatchObject({
    'mq.type': 'natsmq',
    'natsmq.server.storeDir': '/var/lib/milvus/nats',
  });
});
