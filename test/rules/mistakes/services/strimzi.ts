import { Chart } from 'cdk8s';
import {
  EtcdCertificates,
  InCluster,
  InClusterDependencies,
  InClusterEtcd,
  InClusterMinio,
  MilvusVersion,
  StrimziKafka,
  type InClusterDependenciesProps,
  type InClusterEtcdProps,
  type StrimziKafkaProps,
} from '@org/milvus-k8s';
import { ServiceCertificates } from '@org/milvus-k8s/security';
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

const issued = () => ServiceCertificates.certManager({ issuer: 'bank' });

/** A Kafka of Strimzi in a chart of its own. */
const kafkaIn = (namespace: string | undefined, props: (chart: Chart) => StrimziKafkaProps) => (chart: Chart) => {
  const home = new Chart(chart.node.root, 'kafka', namespace === undefined ? {} : { namespace });
  new StrimziKafka(home, 'queue', props(home));
};

/** A bundle with or without an issuer. */
const woodpeckerWith = (tls: Partial<Pick<InClusterDependenciesProps, 'tls'>>) => (chart: Chart) => {
  const objectStorage = InCluster.minio({ credentials: { secret: secret(chart, 'minio') } });
  const dependencies = new InClusterDependencies(chart, 'deps', { ...tls, objectStorage, messageQueue: InCluster.woodpecker() });
  cluster(chart, { version: MilvusVersion.V3_0, dependencies });
};

const CERTIFIED: readonly MistakeCase[] = [
  {
    mistake: 'woodpecker in a bundle with an issuer',
    wrong: woodpeckerWith({ tls: { issuer: 'bank' } }),
    right: woodpeckerWith({}),
    rule: 'MK-SVC-009',
    path: 'test/deps',
    prop: 'tls',
    says: ['plain text', 'InCluster.kafka()'],
  },
  {
    mistake: 'a certificate for a Kafka of Strimzi in a chart without a namespace',
    wrong: kafkaIn(undefined, () => ({ tls: issued() })),
    right: kafkaIn(undefined, (chart) => ({ tls: ServiceCertificates.fromSecret({ server: secret(chart, 'server') }) })),
    rule: 'MK-SVC-008',
    path: 'kafka/queue',
    prop: 'tls',
    says: ['no namespace', 'ServiceCertificates.fromSecret'],
  },
  {
    mistake: 'a MinIO with certificates of cert-manager in another namespace',
    wrong: (chart) => {
      const home = new Chart(chart.node.root, 'data', { namespace: 'data' });
      const objectStorage = new InClusterMinio(home, 'store', { credentials: { secret: secret(home, 'minio') }, tls: issued() });
      cluster(chart, { dependencies: externalDependencies(chart, 'bundle', { objectStorage }) });
    },
    right: (chart) => {
      const home = new Chart(chart.node.root, 'data', { namespace: 'data' });
      const tls = ServiceCertificates.certManager({ issuer: 'bank', clientSecret: secret(chart, 'copy') });
      const objectStorage = new InClusterMinio(home, 'store', { credentials: { secret: secret(home, 'minio') }, tls });
      cluster(chart, { dependencies: externalDependencies(chart, 'bundle', { objectStorage }) });
    },
    rule: 'MK-SVC-021',
    path: 'data/store',
    prop: 'tls.clientSecret',
    says: ["'store-minio-server'"],
  },
];

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
  ...CERTIFIED,
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
