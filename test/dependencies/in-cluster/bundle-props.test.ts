import { Duration, Size, type Chart } from 'cdk8s';
import {
  CaBundle,
  InCluster,
  InClusterDependencies,
  InClusterKafka,
  InClusterMinio,
  MessageQueue,
  type InClusterDependenciesProps,
  type InClusterKafkaProps,
  type InClusterMinioOverrides,
  type InClusterMinioProps,
} from '@org/milvus-k8s';
import { ServiceCertificates } from '@org/milvus-k8s/security';
import { cluster, secret } from '../../support/instances';
import { testEachProp } from '../../support/each-prop';
import { monitoring, namingCase, overrideCases, serviceCases } from './service-cases';

testEachProp<InClusterKafkaProps>('InClusterKafkaProps', (chart, props) => new InClusterKafka(chart, 'search', props), {
  ...serviceCases('search-kafka'),
  monitoring: { ...monitoring('search-kafka', 9308), beside: { exporterImage: 'example.com/kafka-exporter:1' } },
  exporterImage: {
    value: () => 'example.com/kafka-exporter:1',
    shows: (o) => {
      const { containers } = o.workload('search-kafka').spec.template.spec;
      expect(containers.map(({ image, ports }) => [image, ports?.map(({ name }) => name)])).toContainEqual([
        'example.com/kafka-exporter:1',
        ['metrics'],
      ]);
      expect(o.get('Service', 'search-kafka-headless').spec.ports.map(({ name }) => name)).toContain('metrics');
    },
  },
  tls: {
    value: () => ServiceCertificates.certManager({ issuer: 'bank' }),
    shows: (o) => expect(o.environment('search-kafka', 'KAFKA_LISTENER_SECURITY_PROTOCOL_MAP')).toBe('ENCRYPTED:SSL,CONTROLLER:SSL'),
  },
  retention: {
    value: () => ({ time: Duration.days(3), size: Size.gibibytes(2) }),
    shows: (o) => {
      expect(o.environment('search-kafka', 'KAFKA_LOG_RETENTION_MINUTES')).toBe('4320');
      expect(o.environment('search-kafka', 'KAFKA_LOG_RETENTION_BYTES')).toBe(String(2 * 1024 ** 3));
    },
  },
  naming: namingCase('rel-search-kafka'),
  name: { value: () => 'vectors', shows: (o) => expect(o.workload('vectors-kafka').spec.serviceName).toBe('vectors-kafka-headless') },
  brokers: {
    value: () => 1,
    shows: (o) => {
      expect(o.workload('search-kafka').spec.replicas).toBe(1);
      expect(o.environment('search-kafka', 'KAFKA_OFFSETS_TOPIC_REPLICATION_FACTOR')).toBe('1');
    },
  },
});

const credentials = (chart: Chart) => ({ credentials: { secret: secret(chart, 'minio') } });

testEachProp<InClusterMinioProps>(
  'InClusterMinioProps',
  (chart, props) => {
    const user = props.maintenanceImage === undefined ? {} : { milvusUser: { secret: secret(chart, 'milvus-user') } };
    const objectStorage = new InClusterMinio(chart, 'search', { ...user, ...props });
    cluster(chart, { dependencies: Object.assign(bundle(chart), { objectStorage }), stopped: props.stopped ?? false });
  },
  {
    ...serviceCases('search-minio'),
    monitoring: monitoring('search-minio', 9000),
    credentialFiles: {
      value: () => true,
      shows: (o) => {
        const variables = Object.fromEntries((o.container('search-minio').env ?? []).map(({ name, value }) => [name, value]));
        expect(variables).toMatchObject({ MINIO_ROOT_PASSWORD_FILE: '/etc/minio/root/password' });
        expect(variables).not.toHaveProperty('MINIO_ROOT_PASSWORD');
        const secrets = JSON.stringify(o.workload('search-minio').spec.template.spec.volumes);
        expect(secrets).toContain('{"key":"secretkey","path":"password"}');
        expect(o.container('search-minio').volumeMounts).toContainEqual(expect.objectContaining({ mountPath: '/etc/minio/root' }));
      },
    },
    maintenanceImage: {
      value: () => 'example.com/minio/mc:1',
      shows: (o) => expect(o.all('Job')[0]?.spec.template.spec.containers[0]?.image).toBe('example.com/minio/mc:1'),
    },
    tls: {
      value: () => ServiceCertificates.certManager({ issuer: 'bank' }),
      shows: (o) => expect(o.config('milvus-proxy')).toMatchObject({ 'minio.useSSL': true }),
    },
    naming: namingCase('rel-search-minio'),
    name: { value: () => 'vectors', shows: (o) => expect(o.workload('vectors-minio').spec.serviceName).toBe('vectors-minio-headless') },
    nodes: {
      value: () => 1,
      shows: (o) => {
        expect(o.workload('search-minio').spec.replicas).toBe(1);
        expect(o.container('search-minio').args).toEqual(['server', '/export/data']);
      },
    },
    drives: {
      value: () => 2,
      shows: (o) => {
        expect(o.container('search-minio').args?.[1]).toMatch(/^http:\/\/search-minio-\{0\.\.\.3\}\..*:9000\/export-\{0\.\.\.1\}\/data$/);
        expect(o.workload('search-minio').spec.volumeClaimTemplates?.map(({ metadata }) => metadata?.name)).toEqual(['data-0', 'data-1']);
      },
    },
    milvusUser: {
      value: (chart) => ({ secret: secret(chart, 'milvus-user') }),
      shows: (o) => {
        const reference = { secretKeyRef: { name: 'milvus-user', key: 'secretkey' } };
        expect(o.environment('milvus-proxy', 'MILVUS_CONF_MINIO_SECRETACCESSKEY')).toEqual(reference);
        expect(o.environment('search-minio', 'MINIO_ROOT_PASSWORD')).not.toEqual(reference);
        const [job] = o.all('Job');
        expect(job?.spec.template.spec.containers[0]?.env).toContainEqual({ name: 'MILVUS_PASSWORD', valueFrom: reference });
      },
    },
    bucket: { value: () => 'vectors', shows: (o) => expect(o.config('milvus-proxy')['minio.bucketName']).toBe('vectors') },
    credentials: {
      value: (chart) => ({ secret: secret(chart, 'other') }),
      shows: (o) => {
        const reference = { secretKeyRef: { name: 'other', key: 'secretkey' } };
        expect(o.environment('search-minio', 'MINIO_ROOT_PASSWORD')).toEqual(reference);
        expect(o.environment('milvus-proxy', 'MILVUS_CONF_MINIO_SECRETACCESSKEY')).toEqual(reference);
      },
    },
  },
  credentials,
);

function bundle(chart: Chart): InClusterDependencies {
  return new InClusterDependencies(chart, 'bundle', { objectStorage: InCluster.minio(credentials(chart)) });
}

testEachProp<InClusterDependenciesProps>(
  'InClusterDependenciesProps',
  (chart, props) => cluster(chart, { dependencies: new InClusterDependencies(chart, 'deps', props) }),
  {
    naming: namingCase('rel-deps-etcd'),
    name: {
      value: () => 'search',
      shows: (o) => expect(o.all('StatefulSet').map(({ metadata }) => metadata.name)).toEqual(['search-etcd', 'search-minio']),
    },
    imagePullSecrets: {
      value: (chart) => [secret(chart, 'registry')],
      shows: (o) => {
        const all = o.all('StatefulSet').map(({ spec }) => spec.template.spec.imagePullSecrets);
        expect(all).toEqual([[{ name: 'registry' }], [{ name: 'registry' }]]);
      },
    },
    imageRegistry: {
      value: () => 'registry.bank.example',
      shows: (o) => {
        expect(o.container('deps-etcd').image).toMatch(/^registry\.bank\.example\/coreos\//);
        expect(o.container('deps-minio').image).toMatch(/^registry\.bank\.example\/minio\//);
      },
    },
    metaStore: { value: () => InCluster.etcd({ members: 1 }), shows: (o) => expect(o.workload('deps-etcd').spec.replicas).toBe(1) },
    objectStorage: {
      value: (chart) => InCluster.minio({ ...credentials(chart), nodes: 1 }),
      shows: (o) => expect(o.workload('deps-minio').spec.replicas).toBe(1),
    },
    profile: {
      value: () => 'development',
      beside: { messageQueue: InCluster.kafka() },
      shows: (o) => expect(o.all('StatefulSet').map(({ spec }) => spec.replicas)).toEqual([1, 1, 1]),
    },
    tls: {
      value: () => ({ issuer: 'bank' }),
      beside: { messageQueue: InCluster.kafka() },
      shows: (o) =>
        expect(o.all('Certificate').map(({ metadata, spec }) => [metadata.name, spec.issuerRef.name])).toEqual([
          ['deps-etcd-server', 'bank'],
          ['deps-etcd-peer', 'bank'],
          ['deps-etcd-client', 'bank'],
          ['deps-minio-server', 'bank'],
          ['deps-kafka-server', 'bank'],
        ]),
    },
    caBundle: {
      value: (chart) => CaBundle.fromSecret(secret(chart, 'corporate-ca')),
      beside: { messageQueue: MessageQueue.pulsar({ host: 'pulsar.bank.example', tls: true }) },
      shows: (o) => expect(o.environment('milvus-proxy', 'SSL_CERT_FILE')).toBe('/milvus/secrets/ca-bundle/ca.crt'),
    },
    messageQueue: {
      value: () => InCluster.kafka(),
      shows: (o) => expect(o.config('milvus-proxy')['mq.type']).toBe('kafka'),
    },
  },
  (chart) => ({ objectStorage: InCluster.minio(credentials(chart)) }),
);

testEachProp<InClusterMinioOverrides>(
  'InClusterMinioOverrides',
  (chart, overrides) =>
    new InClusterMinio(chart, 'search', { ...credentials(chart), milvusUser: { secret: secret(chart, 'milvus-user') }, overrides }),
  {
    ...overrideCases('search-minio'),
    service: {
      value: () => (spec) => ({ ...spec, sessionAffinity: 'ClientIP' }),
      shows: (o) => expect(o.get('Service', 'search-minio').spec).toHaveProperty('sessionAffinity', 'ClientIP'),
    },
    milvusUser: {
      value: () => (spec) => ({ ...spec, backoffLimit: 1 }),
      shows: (o) => expect(o.all('Job').map(({ spec }) => spec.backoffLimit)).toEqual([1]),
    },
  },
);
