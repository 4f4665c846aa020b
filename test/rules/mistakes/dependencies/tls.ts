import {
  MetaStore,
  type EtcdClientOptions,
  MessageQueue,
  ObjectStorage,
  PulsarAuthentication,
  type KafkaProps,
  type PulsarProps,
} from '@org/milvus-k8s';
import { Size, type Chart } from 'cdk8s';
import { secret } from '../../../support/instances';
import type { MistakeCase } from '../mistake-case';
import { authority, keys, mistake } from './external-mistake';

const clientCertificate = (chart: Chart) => ({ clientCertificate: { secret: secret(chart, 'client') } });

const TLS_TO_MINIO = (endpoint: string) => (chart: Chart) => ({
  objectStorage: ObjectStorage.minio({ endpoint, bucket: 'vectors', tls: true, ...keys(chart) }),
});

const TRUST: readonly MistakeCase[] = [
  mistake(
    'TLS to what is rather a Service than a domain, without a CA',
    'MK-DEP-041',
    'objectStorage.tls',
    TLS_TO_MINIO('minio.storage:9000'),
    TLS_TO_MINIO('minio.bank:443'),
    ["the Service 'minio' in the namespace 'storage'", "Write 'minio.storage.svc'"],
  ),
  ...[
    'minio.bank.test:9000',
    'minio.bank.invalid:9000',
    'minio:9000',
    'minio.storage.svc:9000',
    'minio.storage.svc.cluster.local:9000',
    '10.1.2.3:9000',
    'minio.corp.internal:443',
  ].map((endpoint) =>
    mistake(
      `TLS to ${endpoint} without a CA`,
      'MK-DEP-033',
      'objectStorage.tls',
      TLS_TO_MINIO(endpoint),
      (chart) => ({ ...TLS_TO_MINIO(endpoint)(chart), caBundle: authority(chart) }),
      [endpoint.slice(0, endpoint.lastIndexOf(':')), 'CaBundle.fromConfigMap'],
    ),
  ),
  mistake(
    'TLS to a Kafka in the cluster without a CA',
    'MK-DEP-033',
    'messageQueue.tls',
    () => ({ messageQueue: MessageQueue.kafka({ brokers: ['kafka.platform.svc:9093'], tls: true }) }),
    (chart) => ({ messageQueue: MessageQueue.kafka({ brokers: ['kafka.platform.svc:9093'], caBundle: authority(chart) }) }),
    ["'kafka.platform.svc'"],
  ),
  mistake(
    'TLS to a Pulsar in the cluster without a CA',
    'MK-DEP-033',
    'messageQueue.tls',
    () => ({ messageQueue: MessageQueue.pulsar({ host: 'pulsar-proxy.pulsar.svc', tls: true }) }),
    () => ({ messageQueue: MessageQueue.pulsar({ host: 'pulsar.bank.example', tls: true }) }),
    ["'pulsar-proxy.pulsar.svc'"],
  ),
];

const COMPANY: readonly MistakeCase[] = ['kafka.bank.corp', 'kafka.bank.intranet', 'kafka.bank.private', 'kafka.lan'].map((host) =>
  mistake(
    `TLS to ${host} without a CA`,
    'MK-DEP-041',
    'messageQueue.tls',
    () => ({ messageQueue: MessageQueue.kafka({ brokers: [`${host}:9093`], tls: true }) }),
    () => ({ messageQueue: MessageQueue.kafka({ brokers: [`${host}.example:9093`], tls: true }) }),
    [`'${host}' is not in a public domain`],
  ),
);

const etcd = (options: (chart: Chart) => EtcdClientOptions) => (chart: Chart) => ({
  metaStore: MetaStore.etcd(['etcd.eu:2379'], options(chart)),
});

const pulsar = (tls: boolean, authentication: (chart: Chart) => PulsarAuthentication) => (chart: Chart) => ({
  messageQueue: MessageQueue.pulsar({ host: 'pulsar.eu', tls, authentication: authentication(chart) }),
});

const FILES: readonly MistakeCase[] = [
  mistake(
    'etcd with TLS and a CA, but without a client certificate',
    'MK-DEP-034',
    'metaStore.clientCertificate',
    etcd((chart) => ({ caBundle: authority(chart) })),
    etcd((chart) => ({ caBundle: authority(chart), ...clientCertificate(chart) })),
    ['clientCertificate'],
  ),
  mistake(
    'etcd with a client certificate, but without a CA',
    'MK-DEP-034',
    'metaStore.caBundle',
    etcd(clientCertificate),
    (chart) => ({ ...etcd(clientCertificate)(chart), caBundle: authority(chart) }),
    ['CaBundle.fromSecret'],
  ),
  mistake(
    'TiKV with TLS, but without a CA',
    'MK-DEP-034',
    'metaStore.caBundle',
    () => ({ metaStore: MetaStore.tikv({ pd: 'pd.tikv:2379', etcd: MetaStore.etcd(['etcd:2379']), tls: true }) }),
    (chart) => ({ metaStore: MetaStore.tikv({ pd: 'pd.tikv:2379', etcd: MetaStore.etcd(['etcd:2379']), caBundle: authority(chart) }) }),
  ),
  mistake(
    'certificates for an etcd without TLS',
    'MK-DEP-035',
    'metaStore.tls',
    etcd((chart) => ({ tls: false, ...clientCertificate(chart) })),
    etcd(() => ({ tls: false })),
    ['Remove tls'],
  ),
  mistake(
    'a version of TLS for an etcd without it',
    'MK-DEP-035',
    'metaStore.minimumTlsVersion',
    etcd(() => ({ minimumTlsVersion: '1.3' })),
    etcd((chart) => ({ minimumTlsVersion: '1.3', caBundle: authority(chart), ...clientCertificate(chart) })),
    ["is '1.3', but TLS is off"],
  ),
  mistake(
    'a certificate for a Pulsar without TLS',
    'MK-DEP-035',
    'messageQueue.tls',
    pulsar(false, (chart) => PulsarAuthentication.tls({ secret: secret(chart, 'client') })),
    pulsar(true, (chart) => PulsarAuthentication.tls({ secret: secret(chart, 'client') })),
    ['authentication uses a certificate'],
  ),
  mistake(
    'a TiKV in the place of the etcd of a TiKV',
    'MK-DEP-040',
    'metaStore.etcd',
    () => ({
      metaStore: MetaStore.tikv({ pd: 'pd.tikv:2379', etcd: MetaStore.tikv({ pd: 'pd.other:2379', etcd: MetaStore.etcd(['etcd:2379']) }) }),
    }),
    () => ({ metaStore: MetaStore.tikv({ pd: 'pd.tikv:2379', etcd: MetaStore.etcd(['etcd:2379']) }) }),
    ['MetaStore.etcd'],
  ),
  mistake(
    'a list of placement drivers in one text',
    'MK-DEP-017',
    'metaStore.pd',
    () => ({ metaStore: MetaStore.tikv({ pd: 'pd-0.tikv:2379,pd-1.tikv:2379', etcd: MetaStore.etcd(['etcd:2379']) }) }),
    () => ({ metaStore: MetaStore.tikv({ pd: 'pd.tikv:2379', etcd: MetaStore.etcd(['etcd:2379']) }) }),
    ["'pd.tikv:2379'"],
  ),
  mistake(
    'an etcd endpoint with a scheme under TiKV',
    'MK-DEP-002',
    'metaStore.etcd.endpoints[0]',
    () => ({ metaStore: MetaStore.tikv({ pd: 'pd.tikv:2379', etcd: MetaStore.etcd(['http://etcd:2379']) }) }),
    () => ({ metaStore: MetaStore.tikv({ pd: 'pd.tikv:2379', etcd: MetaStore.etcd(['etcd:2379']) }) }),
  ),
];

const sasl = (props: Partial<KafkaProps>) => (chart: Chart) => ({
  messageQueue: MessageQueue.kafka({ brokers: ['kafka.eu:9092'], credentials: { secret: secret(chart, 'kafka') }, ...props }),
});

const names = (props: Partial<PulsarProps>) => () => ({ messageQueue: MessageQueue.pulsar({ host: 'pulsar.eu', ...props }) });

const PULSAR: readonly MistakeCase[] = [
  mistake('a tenant of Pulsar with a slash', 'MK-DEP-038', 'messageQueue.tenant', names({ tenant: 'a/b' }), names({ tenant: 'a-b' }), [
    "'a/b'",
  ]),
  mistake(
    'a namespace of Pulsar without a name',
    'MK-DEP-038',
    'messageQueue.namespace',
    names({ namespace: '' }),
    names({ namespace: 'search' }),
    ["'default'"],
  ),
  mistake(
    'messages of Pulsar that are too large for everybody',
    'MK-DEP-014',
    'messageQueue.maxMessageSize',
    names({ maxMessageSize: Size.mebibytes(600) }),
    names({ maxMessageSize: Size.mebibytes(256) }),
    ['is 600Mi'],
  ),
  mistake(
    'messages of Pulsar that no row fits in',
    'MK-DEP-014',
    'messageQueue.maxMessageSize',
    names({ maxMessageSize: Size.kibibytes(0) }),
    names({ maxMessageSize: Size.kibibytes(128) }),
    ['is 0Ki'],
  ),
];

const WARNINGS: readonly MistakeCase[] = [
  mistake(
    'SASL without TLS',
    'MK-DEP-036',
    'messageQueue.tls',
    sasl({ saslMechanism: 'PLAIN' }),
    sasl({ saslMechanism: 'PLAIN', tls: true }),
    ['PLAIN'],
  ),
  mistake(
    'the brokers of Amazon MSK for IAM',
    'MK-DEP-045',
    'messageQueue.brokers',
    sasl({ tls: true, brokers: ['b-1.search.a1b2c3.c2.kafka.eu-west-1.amazonaws.com:9098'] }),
    sasl({ tls: true, brokers: ['b-1.search.a1b2c3.c2.kafka.eu-west-1.amazonaws.com:9096'] }),
    ['Write b-1.search.a1b2c3.c2.kafka.eu-west-1.amazonaws.com:9096'],
  ),
  mistake(
    'a password for an etcd without TLS',
    'MK-DEP-036',
    'metaStore.tls',
    etcd((chart) => ({ credentials: { secret: secret(chart, 'etcd') } })),
    etcd((chart) => ({ credentials: { secret: secret(chart, 'etcd') }, caBundle: authority(chart), ...clientCertificate(chart) })),
    ['a password is given'],
  ),
  mistake(
    'a token for a Pulsar without TLS',
    'MK-DEP-036',
    'messageQueue.tls',
    pulsar(false, (chart) => PulsarAuthentication.token({ secret: secret(chart, 'token') })),
    pulsar(true, (chart) => PulsarAuthentication.token({ secret: secret(chart, 'token') })),
    ['authentication uses the plug-in token'],
  ),
  ...[2, 4].map((members) => {
    const endpoints = Array.from({ length: members + 1 }, (_, index) => `etcd-${index}.etcd:2379`);
    return mistake(
      `an etcd of ${members} members`,
      'MK-DEP-037',
      'metaStore.endpoints',
      () => ({ metaStore: MetaStore.etcd(endpoints.slice(0, members)) }),
      () => ({ metaStore: MetaStore.etcd(endpoints) }),
      [`lists ${members} members`],
    );
  }),
];

export const TLS_MISTAKES: readonly MistakeCase[] = [...TRUST, ...COMPANY, ...FILES, ...PULSAR, ...WARNINGS];
