import { Chart, Size } from 'cdk8s';
import { EtcdCertificates, InClusterEtcd, StrimziKafka, type InClusterEtcdProps, type StrimziKafkaProps } from '@org/milvus-k8s';
import { cluster, externalDependencies, secret } from '../../../support/instances';
import type { MistakeCase } from '../mistake-case';

/** A cluster on a Kafka of Strimzi in a namespace. */
const onKafka = (props: StrimziKafkaProps, namespace = 'search') => {
  return (chart: Chart) => {
    const home = new Chart(chart.node.root, 'kafka', { namespace });
    cluster(chart, { dependencies: externalDependencies(chart, 'bundle', { messageQueue: new StrimziKafka(home, 'queue', props) }) });
  };
};

/** A cluster on an etcd in a namespace. */
const onEtcd = (props: (chart: Chart) => InClusterEtcdProps, namespace: string) => {
  return (chart: Chart) => {
    const home = new Chart(chart.node.root, 'data', { namespace });
    cluster(chart, { dependencies: externalDependencies(chart, 'bundle', { metaStore: new InClusterEtcd(home, 'etcd', props(chart)) }) });
  };
};

const certManager = (clientSecret?: (chart: Chart) => ReturnType<typeof secret>) => (chart: Chart) => ({
  tls: EtcdCertificates.certManager({ issuer: 'bank', ...(clientSecret ? { clientSecret: clientSecret(chart) } : {}) }),
});

/** Copies of the operator's Secrets. */
const withCopies = (chart: Chart) => {
  onKafka({ securityProtocol: 'SASL_SSL', userSecret: secret(chart, 'user'), authoritySecret: secret(chart, 'authority') }, 'kafka')(chart);
};

const ELSEWHERE: readonly MistakeCase[] = [
  {
    mistake: 'a secured Kafka of Strimzi in another namespace',
    wrong: onKafka({ securityProtocol: 'SASL_SSL' }, 'kafka'),
    right: withCopies,
    rule: 'MK-SVC-021',
    path: 'kafka/queue',
    prop: 'userSecret',
    says: ["'queue-kafka-milvus' and 'queue-kafka-cluster-ca-cert'", "namespace 'search'", 'reflector'],
  },
  {
    mistake: 'a copy of the password alone',
    wrong: (chart) => onKafka({ securityProtocol: 'SASL_SSL', userSecret: secret(chart, 'user') }, 'kafka')(chart),
    right: onKafka({ securityProtocol: 'SASL_SSL' }),
    rule: 'MK-SVC-021',
    path: 'kafka/queue',
    prop: 'authoritySecret',
    says: ["'queue-kafka-cluster-ca-cert'"],
  },
  {
    mistake: 'an etcd with certificates of cert-manager in another namespace',
    wrong: onEtcd(certManager(), 'data'),
    right: onEtcd(
      certManager((chart) => secret(chart, 'copy')),
      'data',
    ),
    rule: 'MK-SVC-021',
    path: 'data/etcd',
    prop: 'tls.clientSecret',
    says: ["'etcd-etcd-client'", "namespace 'data'"],
  },
  {
    mistake: 'certificates of cert-manager in another namespace, where the one of the Milvus would do',
    wrong: onEtcd(certManager(), 'data'),
    right: onEtcd(certManager(), 'search'),
    rule: 'MK-SVC-021',
    path: 'data/etcd',
    prop: 'tls.clientSecret',
  },
];

export const STRIMZI_MISTAKES: readonly MistakeCase[] = [
  ...ELSEWHERE,
  {
    mistake: 'a Strimzi Kafka of two brokers',
    wrong: onKafka({ brokers: 2 }),
    right: onKafka({ brokers: 3 }),
    rule: 'MK-DEP-011',
    path: 'kafka/queue',
    prop: 'brokers',
    says: ['is 2;'],
    besides: ['MK-SVC-011'],
  },
  {
    mistake: 'a cluster on a Strimzi Kafka with one broker',
    wrong: onKafka({ brokers: 1 }),
    right: onKafka({ brokers: 3 }),
    rule: 'MK-SVC-011',
    path: 'kafka/queue',
    prop: 'brokers',
    says: ['stops writes'],
  },
  {
    mistake: 'disks of a Strimzi Kafka that go with it',
    wrong: onKafka({ storage: { size: Size.gibibytes(100), retention: 'Delete' } }),
    right: onKafka({ storage: { size: Size.gibibytes(100), retention: 'Retain' } }),
    rule: 'MK-STO-005',
    path: 'kafka/queue',
    prop: 'storage.retention',
    says: ["is 'Delete'"],
  },
  {
    mistake: 'a name of a Strimzi Kafka that is too long for its pods',
    wrong: onKafka({ name: 'a'.repeat(25) }),
    right: onKafka({ name: 'a'.repeat(24) }),
    rule: 'MK-NAM-002',
    path: 'kafka/queue',
    prop: 'name',
    says: ['65 characters', 'to 24 characters'],
  },
];
