import { join } from 'node:path';
import { App, Chart, Cron, Duration, Size, Testing, Yaml } from 'cdk8s';
import {
  EtcdCertificates,
  EtcdMemberRecovery,
  InCluster,
  InClusterDependencies,
  InClusterEtcd,
  InClusterKafka,
  InClusterMinio,
  InClusterPulsar,
  InClusterPulsarStandalone,
  InClusterWoodpecker,
  MilvusCluster,
  MilvusVersion,
  StrimziKafka,
} from '@org/milvus-k8s';
import { ServiceCertificates } from '@org/milvus-k8s/security';
import { expectGolden } from '../../support/golden';
import { cluster, externalDependencies, secret } from '../../support/instances';
import { schemaErrors } from '../../support/kubernetes-schema';
import type { ObjectJson } from '../../support/manifest-json';

/** What each chart is about, and what it declares. */
const CHARTS = {
  'etcd-with-cert-manager': (chart) => {
    new InClusterEtcd(chart, 'search', {
      members: 5,
      tls: EtcdCertificates.certManager({ issuer: 'bank', issuerKind: 'ClusterIssuer', duration: Duration.days(30) }),
      defragmentation: { schedule: Cron.schedule({ minute: '30', hour: '2', weekDay: '6' }), timeZone: 'Europe/Zurich' },
      imageRegistry: 'registry.bank.example/mirror',
    });
  },
  'etcd-recovery': (chart) => {
    const tls = EtcdCertificates.fromSecrets({
      server: secret(chart, 'search-etcd-server'),
      peer: secret(chart, 'search-etcd-peer'),
      client: secret(chart, 'search-etcd-client'),
    });
    new EtcdMemberRecovery(chart, 'recovery', { etcd: new InClusterEtcd(chart, 'search', { tls }), member: 1 });
  },
  'minio-with-drives-and-user': (chart) => {
    new InClusterMinio(chart, 'search', {
      nodes: 4,
      drives: 2,
      storage: { size: Size.gibibytes(500), storageClassName: 'nvme', retention: 'Delete' },
      credentials: { secret: secret(chart, 'search-minio') },
      milvusUser: { secret: secret(chart, 'search-minio-milvus') },
    });
  },
  'kafka-with-exporter': (chart) => {
    new InClusterKafka(chart, 'search', { brokers: 3, exporterImage: 'registry.bank.example/danielqsj/kafka-exporter:v1.9.0' });
  },
  'strimzi-kafka': (chart) => {
    const messageQueue = new StrimziKafka(chart, 'search', {
      securityProtocol: 'SASL_SSL',
      version: '4.1.1',
      storage: { size: Size.gibibytes(200) },
    });
    cluster(chart, { dependencies: externalDependencies(chart, 'bundle', { messageQueue }) });
  },
  pulsar: (chart) => {
    const messageQueue = new InClusterPulsar(chart, 'search', { imageRegistry: 'registry.bank.example/mirror' });
    cluster(chart, { version: MilvusVersion.V2_5, dependencies: externalDependencies(chart, 'bundle', { messageQueue }) });
  },
  'pulsar-standalone': (chart) => {
    const messageQueue = new InClusterPulsarStandalone(chart, 'search');
    cluster(chart, { version: MilvusVersion.V2_5, dependencies: externalDependencies(chart, 'bundle', { messageQueue }) });
  },
  'everything-encrypted': (chart) => {
    const dependencies = new InClusterDependencies(chart, 'dependencies', {
      name: 'search',
      tls: { issuer: 'bank', issuerKind: 'ClusterIssuer', version: '2026-11' },
      objectStorage: InCluster.minio({
        credentials: { secret: secret(chart, 'search-minio') },
        milvusUser: { secret: secret(chart, 'search-minio-milvus') },
      }),
      messageQueue: InCluster.kafka({ exporterImage: 'registry.bank.example/danielqsj/kafka-exporter:v1.9.0' }),
    });
    new MilvusCluster(chart, 'search', { dependencies });
  },
  'pulsar-with-tls': (chart) => {
    const tls = ServiceCertificates.certManager({ issuer: 'bank' });
    const tokens = {
      key: { secret: secret(chart, 'search-pulsar-key') },
      broker: { secret: secret(chart, 'search-pulsar-broker') },
      milvus: { secret: secret(chart, 'search-pulsar-milvus') },
    };
    const messageQueue = new InClusterPulsar(chart, 'search', { tls, tokens });
    cluster(chart, { version: MilvusVersion.V2_5, dependencies: externalDependencies(chart, 'bundle', { messageQueue }) });
  },
  'woodpecker-service': (chart) => {
    const objectStorage = new InClusterMinio(chart, 'store', { name: 'search', credentials: { secret: secret(chart, 'search-minio') } });
    const messageQueue = new InClusterWoodpecker(chart, 'search', { objectStorage });
    const dependencies = externalDependencies(chart, 'bundle', { objectStorage, messageQueue });
    cluster(chart, { version: MilvusVersion.V3_0, dependencies });
  },
  'everything-in-cluster': (chart) => {
    const dependencies = new InClusterDependencies(chart, 'dependencies', {
      name: 'search',
      imageRegistry: 'registry.bank.example/mirror',
      metaStore: InCluster.etcd({ tls: EtcdCertificates.certManager({ issuer: 'bank' }), defragmentation: { schedule: Cron.weekly() } }),
      objectStorage: InCluster.minio({
        credentials: { secret: secret(chart, 'search-minio') },
        milvusUser: { secret: secret(chart, 'search-minio-milvus') },
      }),
      messageQueue: InCluster.kafka(),
    });
    new MilvusCluster(chart, 'search', { dependencies, imageRegistry: 'registry.bank.example/mirror' });
  },
} as const satisfies Record<string, (chart: Chart) => void>;

/** The charts of each service that `InCluster` creates. A factory without one does not compile. */
const CHARTS_OF: Readonly<Record<Exclude<keyof typeof InCluster, 'prototype'>, readonly (keyof typeof CHARTS)[]>> = {
  etcd: ['etcd-with-cert-manager', 'etcd-recovery', 'everything-in-cluster'],
  minio: ['minio-with-drives-and-user', 'everything-in-cluster'],
  kafka: ['kafka-with-exporter', 'everything-in-cluster'],
  strimziKafka: ['strimzi-kafka'],
  pulsar: ['pulsar'],
  pulsarStandalone: ['pulsar-standalone'],
  woodpecker: ['woodpecker-service'],
};

test.each(Object.entries(CHARTS_OF))('the output of InCluster.%s is reviewed', (factory, names) => {
  const scratch = new Chart(new App(), 'scratch');
  const { constructor } = InCluster[factory as keyof typeof CHARTS_OF]().make(scratch, 'service', { name: 'search' });
  for (const name of names) {
    const chart = new Chart(new App(), name, { namespace: 'search' });
    CHARTS[name](chart);
    expect([name, chart.node.findAll().some((construct) => construct.constructor === constructor)]).toEqual([name, true]);
  }
});

describe.each(Object.entries(CHARTS))('%s', (name, declare) => {
  const chart = new Chart(new App(), name, { namespace: 'search' });
  declare(chart);
  const objects = Testing.synth(chart) as ObjectJson[];

  test('the YAML is the one that was reviewed', () => {
    expectGolden(join(__dirname, '..', '..', 'golden', 'services', `${name}.golden.yaml`), Yaml.stringify(...objects));
  });

  test('every object is one that its API takes', () => {
    for (const object of objects)
      expect([object.kind, object.metadata.name, schemaErrors(object)]).toEqual([object.kind, object.metadata.name, []]);
  });
});
