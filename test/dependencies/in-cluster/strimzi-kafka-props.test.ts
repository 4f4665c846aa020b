import { App, Chart, Duration, Size } from 'cdk8s';
import { ConfigMap, Cpu, Namespaces, Secret } from 'cdk8s-plus-27';
import { StrimziKafka, type JmxExporterRules, type StrimziKafkaProps } from '@org/milvus-k8s';
import { ServiceCertificates } from '@org/milvus-k8s/security';
import { ChartNaming } from '../../support/chart-naming';
import { cluster, externalDependencies, secret } from '../../support/instances';
import { output, type Output } from '../../support/synthesis';
import { testEachProp } from '../../support/each-prop';

const kafka = (output: Output) => output.all('Kafka')[0];
const pool = (output: Output) => output.all('KafkaNodePool')[0];
/** Nodes that are for data. */
const POOL = { matchExpressions: [{ key: 'pool', operator: 'In', values: ['data'] }] };

/** A Secret that exists outside the app. */
const copy = (name: string) => Secret.fromSecretName(new Chart(new App(), 'outside'), name, name);

const pod = (output: Output) => pool(output)?.spec.template.pod;

/** Copies of the Secrets are for a Milvus in another namespace than the Kafka's. */
function onKafka(chart: Chart, props: StrimziKafkaProps): void {
  const isElsewhere = props.userSecret ?? props.authoritySecret;
  const messageQueue = new StrimziKafka(isElsewhere ? new Chart(chart.node.root, 'kafka', { namespace: 'kafka' }) : chart, 'search', props);
  cluster(chart, { dependencies: externalDependencies(chart, 'bundle', { messageQueue }) });
}

testEachProp<StrimziKafkaProps>('StrimziKafkaProps', onKafka, {
  naming: {
    value: () => new ChartNaming(),
    shows: (o) => expect([kafka(o)?.metadata.name, pool(o)?.metadata.name]).toEqual(['rel-search-kafka', 'rel-search-kafka-of-nodes']),
  },
  name: {
    value: () => 'vectors',
    shows: (o) => {
      expect([kafka(o)?.metadata.name, pool(o)?.metadata.name]).toEqual(['vectors-kafka', 'vectors-nodes']);
      expect(o.config('milvus-proxy')['kafka.brokerList']).toBe('vectors-kafka-kafka-bootstrap.search.svc:9092');
    },
  },
  retention: {
    value: () => ({ time: Duration.days(3), size: Size.gibibytes(2) }),
    shows: (o) =>
      expect(kafka(o)?.spec.kafka.config).toMatchObject({ 'log.retention.minutes': '4320', 'log.retention.bytes': String(2 * 1024 ** 3) }),
  },
  brokers: {
    value: () => 5,
    shows: (o) => {
      expect(pool(o)?.spec.replicas).toBe(5);
      expect(kafka(o)?.spec.kafka.config).toMatchObject({ 'default.replication.factor': '3', 'min.insync.replicas': '2' });
    },
  },
  version: { value: () => '4.1.1', shows: (o) => expect(kafka(o)?.spec.kafka.version).toBe('4.1.1') },
  metadataVersion: { value: () => '4.1-IV1', shows: (o) => expect(kafka(o)?.spec.kafka.metadataVersion).toBe('4.1-IV1') },
  securityProtocol: {
    value: () => 'SASL_SSL',
    shows: (o) => {
      expect(kafka(o)?.spec.kafka.listeners).toMatchObject([{ port: 9093, tls: true, authentication: { type: 'scram-sha-512' } }]);
      expect(o.all('KafkaUser').map(({ metadata }) => metadata)).toMatchObject([
        { name: 'search-kafka-milvus', labels: { 'strimzi.io/cluster': 'search-kafka' } },
      ]);
      expect(o.config('milvus-proxy')).toMatchObject({
        'kafka.securityProtocol': 'SASL_SSL',
        'kafka.saslUsername': 'search-kafka-milvus',
        'kafka.brokerList': 'search-kafka-kafka-bootstrap.search.svc:9093',
      });
      expect(o.environment('milvus-proxy', 'MILVUS_CONF_KAFKA_SASLPASSWORD')).toEqual({
        secretKeyRef: { name: 'search-kafka-milvus', key: 'password' },
      });
    },
  },
  tls: {
    value: () => ServiceCertificates.certManager({ issuer: 'bank' }),
    shows: (o) => {
      const brokerCertChainAndKey = { secretName: 'search-kafka-server', certificate: 'tls.crt', key: 'tls.key' };
      expect(kafka(o)?.spec.kafka.listeners).toMatchObject([{ port: 9093, tls: true, configuration: { brokerCertChainAndKey } }]);
      expect(kafka(o)?.spec).not.toHaveProperty('entityOperator');
      expect(o.config('milvus-proxy')).toMatchObject({ 'kafka.securityProtocol': 'SSL' });
    },
  },
  secretsVersion: {
    beside: { securityProtocol: 'SASL_SSL' },
    value: () => '2026-11',
    shows: (o) => {
      const without = output((chart) => onKafka(chart, { securityProtocol: 'SASL_SSL' }));
      expect(o.digest('milvus-proxy')).not.toBe(without.digest('milvus-proxy'));
      expect(kafka(o)).toEqual(kafka(without));
    },
  },
  userSecret: {
    beside: { securityProtocol: 'SASL_SSL', authoritySecret: copy('authority-copy') },
    value: () => copy('user-copy'),
    shows: (o) => {
      expect(o.environment('milvus-proxy', 'MILVUS_CONF_KAFKA_SASLPASSWORD')).toEqual({
        secretKeyRef: { name: 'user-copy', key: 'password' },
      });
      expect(o.config('milvus-proxy')['kafka.saslUsername']).toBe('search-kafka-milvus');
    },
  },
  authoritySecret: {
    beside: { securityProtocol: 'SASL_SSL', userSecret: copy('user-copy') },
    value: () => copy('authority-copy'),
    shows: (o) =>
      expect(o.workload('milvus-proxy').spec.template.spec.volumes).toContainEqual(
        expect.objectContaining({ secret: expect.objectContaining({ secretName: 'authority-copy' }) }),
      ),
  },
  jmxExporterRules: {
    value: (chart) => ({ configMap: ConfigMap.fromConfigMapName(chart, 'rules', 'kafka-rules') }),
    shows: (o) =>
      expect(kafka(o)?.spec.kafka.metricsConfig).toEqual({
        type: 'jmxPrometheusExporter',
        valueFrom: { configMapKeyRef: { name: 'kafka-rules', key: 'kafka-metrics-config.yml' } },
      }),
  },
  cpu: { value: () => Cpu.units(3), shows: (o) => expect(pool(o)?.spec.resources.limits['cpu']).toBe('3') },
  memory: {
    value: () => Size.gibibytes(16),
    shows: (o) => {
      expect(pool(o)?.spec.resources.requests['memory']).toBe('16Gi');
      expect(pool(o)?.spec.jvmOptions).toEqual({ '-Xms': '8192m', '-Xmx': '8192m' });
    },
  },
  ephemeralStorage: {
    value: () => Size.gibibytes(3),
    shows: (o) => expect(pool(o)?.spec.resources.limits['ephemeral-storage']).toBe('3Gi'),
  },
  storage: {
    value: () => ({ size: Size.gibibytes(50), storageClassName: 'nvme', retention: 'Delete' }),
    shows: (o) =>
      expect(pool(o)?.spec.storage.volumes).toEqual([
        { id: 0, type: 'persistent-claim', size: '50Gi', class: 'nvme', deleteClaim: true, kraftMetadata: 'shared' },
      ]),
  },
  imagePullSecrets: {
    value: (chart) => [secret(chart, 'registry')],
    shows: (o) => expect(pod(o)?.imagePullSecrets).toEqual([{ name: 'registry' }]),
  },
  tolerations: {
    value: () => [{ key: 'dedicated', operator: 'Exists' }],
    shows: (o) => expect(pod(o)?.tolerations).toEqual([{ key: 'dedicated', operator: 'Exists' }]),
  },
  affinity: {
    value: () => ({ nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [POOL] } } }),
    shows: (o) =>
      expect(pod(o)?.affinity).toEqual({
        nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [POOL] } },
      }),
  },
  schedulerName: { value: () => 'volcano', shows: (o) => expect(pod(o)?.schedulerName).toBe('volcano') },
  topologyKeys: {
    value: () => ['example.com/rack'],
    shows: (o) => expect(pod(o)?.topologySpreadConstraints?.map(({ topologyKey }) => topologyKey)).toEqual(['example.com/rack']),
  },
  priorityClassName: { value: () => 'high', shows: (o) => expect(pod(o)?.priorityClassName).toBe('high') },
  spread: {
    value: () => 'required',
    shows: (o) =>
      expect(pod(o)?.topologySpreadConstraints?.map(({ whenUnsatisfiable }) => whenUnsatisfiable)).toEqual([
        'DoNotSchedule',
        'DoNotSchedule',
      ]),
  },
  syncWaves: {
    value: () => ({ from: 9 }),
    shows: (o) => expect(kafka(o)?.metadata.annotations?.['argocd.argoproj.io/sync-wave']).toBe('9'),
  },
  clients: {
    value: (chart) => [Namespaces.select(chart, 'clients', { names: ['backup'] })],
    shows: (o) => expect(JSON.stringify(kafka(o)?.spec.kafka.listeners)).toContain('"kubernetes.io/metadata.name":"backup"'),
  },
});

testEachProp<JmxExporterRules>(
  'JmxExporterRules',
  (chart, jmxExporterRules) => onKafka(chart, { jmxExporterRules }),
  {
    configMap: {
      value: (chart) => ConfigMap.fromConfigMapName(chart, 'other', 'other-rules'),
      shows: (o) => expect(kafka(o)?.spec.kafka.metricsConfig?.valueFrom.configMapKeyRef.name).toBe('other-rules'),
    },
    field: {
      value: () => 'rules.yaml',
      shows: (o) => expect(kafka(o)?.spec.kafka.metricsConfig?.valueFrom.configMapKeyRef.key).toBe('rules.yaml'),
    },
  },
  (chart) => ({ configMap: ConfigMap.fromConfigMapName(chart, 'rules', 'kafka-rules') }),
);

test('the operator of Kafka admits the Milvus that uses it', () => {
  const spec = kafka(
    output((chart) => {
      cluster(chart, { dependencies: externalDependencies(chart, 'bundle', { messageQueue: new StrimziKafka(chart, 'search') }) });
    }),
  )?.spec.kafka;
  expect(spec?.listeners[0]?.networkPolicyPeers).toEqual([
    { podSelector: { matchLabels: { 'app.kubernetes.io/instance': 'milvus', 'app.kubernetes.io/name': 'milvus' } } },
  ]);
});
