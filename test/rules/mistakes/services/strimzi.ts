import { Chart } from 'cdk8s';
import { EtcdCertificates, InClusterEtcd, type InClusterEtcdProps } from '@org/milvus-k8s';
import { cluster, externalDependencies, secret } from '../../../support/instances';
import { onStrimziKafka } from '../service-case';
import type { MistakeCase } from '../mistake-case';

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
  onStrimziKafka(
    { securityProtocol: 'SASL_SSL', userSecret: secret(chart, 'user'), authoritySecret: secret(chart, 'authority') },
    'kafka',
  )(chart);
};

const ELSEWHERE: readonly MistakeCase[] = [
  {
    mistake: 'a secured Kafka of Strimzi in another namespace',
    wrong: onStrimziKafka({ securityProtocol: 'SASL_SSL' }, 'kafka'),
    right: withCopies,
    rule: 'MK-SVC-021',
    path: 'kafka/queue',
    prop: 'userSecret',
    says: ["'queue-kafka-milvus' and 'queue-kafka-cluster-ca-cert'", "namespace 'search'", 'reflector'],
  },
  {
    mistake: 'a copy of the password alone',
    wrong: (chart) => onStrimziKafka({ securityProtocol: 'SASL_SSL', userSecret: secret(chart, 'user') }, 'kafka')(chart),
    right: onStrimziKafka({ securityProtocol: 'SASL_SSL' }),
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
    mistake: 'a cluster on a Strimzi Kafka with one broker',
    wrong: onStrimziKafka({ brokers: 1 }),
    right: onStrimziKafka({ brokers: 3 }),
    rule: 'MK-SVC-011',
    path: 'kafka/queue',
    prop: 'brokers',
    says: ['stops writes'],
  },
];
