import { Size, type Chart } from 'cdk8s';
import { Cpu, Namespaces, ServiceAccount } from 'cdk8s-plus-27';
import { Milvus } from '@org/milvus-k8s';
import {
  TextEmbeddingsInference,
  type EmbeddingKey,
  type HubToken,
  type TextEmbeddingsInferenceOverrides,
  type TextEmbeddingsInferenceProps,
} from '@org/milvus-k8s/embedding';
import { Egress } from '@org/milvus-k8s/namespace';
import { ChartNaming } from '../support/chart-naming';
import { testEachProp } from '../support/each-prop';
import { cluster, secret } from '../support/instances';
import type { Output } from '../support/synthesis';

const NAME = 'milvus-tei';
const pod = (o: Output) => o.workload(NAME).spec.template.spec;
const resources = (o: Output) => o.container(NAME).resources;
const policy = (o: Output) => JSON.stringify(o.get('NetworkPolicy', NAME).spec);
const APART = { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchFields: [] }] } } };
const TWO = { replicas: 2 };

const server = (chart: Chart, props: Partial<TextEmbeddingsInferenceProps>) =>
  void new TextEmbeddingsInference(chart, 'embeddings', {
    model: 'BAAI/bge-m3',
    revision: '5617a9f',
    ...props,
    milvus: props.milvus ?? cluster(chart),
  });

testEachProp<TextEmbeddingsInferenceProps>('TextEmbeddingsInferenceProps', server, {
  milvus: {
    value: (chart) => Milvus.fromEndpoint(chart, 'shared', { host: 'shared.data.svc' }),
    shows: (o) => expect(JSON.stringify(o.get('NetworkPolicy', 'shared-tei').spec)).toContain('"kubernetes.io/metadata.name":"data"'),
  },
  model: { value: () => 'intfloat/e5-base-v2', shows: (o) => expect(o.environment(NAME, 'MODEL_ID')).toBe('intfloat/e5-base-v2') },
  revision: { value: () => 'refs/pr/5', shows: (o) => expect(o.environment(NAME, 'REVISION')).toBe('refs/pr/5') },
  accelerator: {
    value: () => 'turing',
    shows: (o) => {
      expect(o.container(NAME).image).toBe('ghcr.io/huggingface/text-embeddings-inference:turing-1.9.3');
      expect(resources(o)?.limits?.['nvidia.com/gpu']).toBe('1');
      expect(pod(o).tolerations).toEqual([{ key: 'nvidia.com/gpu', operator: 'Exists', effect: 'NoSchedule' }]);
    },
  },
  token: {
    value: (chart) => ({ secret: secret(chart, 'hub') }),
    shows: (o) => expect(o.environment(NAME, 'HF_TOKEN')).toEqual({ secretKeyRef: { name: 'hub', key: 'token' } }),
  },
  apiKey: {
    value: (chart) => ({ secret: secret(chart, 'key') }),
    shows: (o) => expect(o.environment(NAME, 'API_KEY')).toEqual({ secretKeyRef: { name: 'key', key: 'apikey' } }),
  },
  serviceAccount: {
    value: (chart) => ServiceAccount.fromServiceAccountName(chart, 'account', 'models'),
    shows: (o) => expect(pod(o).serviceAccountName).toBe('models'),
  },
  name: { value: () => 'other', shows: (o) => expect(o.get('Service', 'other-tei').spec.type).toBe('ClusterIP') },
  naming: { value: () => new ChartNaming(), shows: (o) => expect(o.workload('rel-milvus-tei').spec.replicas).toBe(1) },
  replicas: { value: () => 3, shows: (o) => expect(o.workload(NAME).spec.replicas).toBe(3) },
  maxBatchTokens: { value: () => 8192, shows: (o) => expect(o.environment(NAME, 'MAX_BATCH_TOKENS')).toBe('8192') },
  maxClientBatchSize: { value: () => 64, shows: (o) => expect(o.environment(NAME, 'MAX_CLIENT_BATCH_SIZE')).toBe('64') },
  temporaryStorage: {
    value: () => Size.gibibytes(20),
    shows: (o) => {
      expect(o.workload(NAME).spec).not.toHaveProperty('volumeClaimTemplates');
      expect(pod(o).volumes).toContainEqual({ name: 'data', emptyDir: { sizeLimit: '20Gi' } });
      expect(o.container(NAME).volumeMounts).toContainEqual({ name: 'data', mountPath: '/data' });
      expect(resources(o)?.limits?.['ephemeral-storage']).toBe('21Gi');
    },
  },
  egress: {
    value: () => Egress.cilium({ allow: [{ hosts: ['models.bank.example'], ports: [443] }] }),
    shows: (o) => {
      const hosts = JSON.stringify(o.custom('CiliumNetworkPolicy', NAME).spec);
      for (const host of ['huggingface.co', 'models.bank.example']) expect(hosts).toContain(host);
    },
  },
  storage: {
    value: () => ({ size: Size.gibibytes(10), storageClassName: 'fast' }),
    shows: (o) => expect(o.workload(NAME).spec.volumeClaimTemplates?.[0]?.spec).toMatchObject({ storageClassName: 'fast' }),
  },
  stopped: { value: () => true, shows: (o) => expect(o.workload(NAME).spec.replicas).toBe(0) },
  spread: { beside: TWO, value: () => 'none', shows: (o) => expect(pod(o)).not.toHaveProperty('topologySpreadConstraints') },
  topologyKeys: {
    beside: TWO,
    value: () => ['example.com/rack'],
    shows: (o) => expect(JSON.stringify(pod(o))).toContain('example.com/rack'),
  },
  unhealthyPodEvictionPolicy: {
    beside: TWO,
    value: () => 'IfHealthyBudget',
    shows: (o) => expect(o.get('PodDisruptionBudget', NAME).spec).toMatchObject({ unhealthyPodEvictionPolicy: 'IfHealthyBudget' }),
  },
  clients: {
    value: (chart) => [Namespaces.select(chart, 'clients', { names: ['notebooks'] })],
    shows: (o) => expect(policy(o)).toContain('"notebooks"'),
  },
  monitoring: {
    value: (chart) => [Namespaces.select(chart, 'prometheus', { names: ['monitoring'] })],
    shows: (o) => expect(policy(o)).toContain('"monitoring"'),
  },
  image: {
    value: () => 'example.com/text-embeddings-inference:cpu-1.8.3',
    shows: (o) => expect(o.container(NAME).image).toBe('example.com/text-embeddings-inference:cpu-1.8.3'),
  },
  imageRegistry: {
    value: () => 'registry.bank.example',
    shows: (o) => expect(o.container(NAME).image).toBe('registry.bank.example/huggingface/text-embeddings-inference:cpu-1.9.3'),
  },
  imagePullSecrets: {
    value: (chart) => [secret(chart, 'registry')],
    shows: (o) => expect(pod(o).imagePullSecrets).toEqual([{ name: 'registry' }]),
  },
  labels: {
    value: () => ({ team: 'a' }),
    shows: (o) => expect(o.workload(NAME).spec.template.metadata.labels).toMatchObject({ team: 'a' }),
  },
  annotations: {
    value: () => ({ team: 'a' }),
    shows: (o) => expect(o.workload(NAME).spec.template.metadata.annotations).toEqual({ team: 'a' }),
  },
  cpu: {
    value: () => Cpu.units(2),
    shows: (o) => {
      expect(resources(o)?.limits?.['cpu']).toBe('2');
      expect(o.environment(NAME, 'TOKENIZATION_WORKERS')).toBe('2');
    },
  },
  memory: { value: () => Size.gibibytes(3), shows: (o) => expect(resources(o)?.limits?.['memory']).toBe('3Gi') },
  ephemeralStorage: { value: () => Size.gibibytes(4), shows: (o) => expect(resources(o)?.limits?.['ephemeral-storage']).toBe('4Gi') },
  nodeSelector: { value: () => ({ pool: 'gpu' }), shows: (o) => expect(pod(o).nodeSelector).toEqual({ pool: 'gpu' }) },
  tolerations: {
    value: () => [{ key: 'tools', operator: 'Exists' }],
    shows: (o) => expect(pod(o).tolerations).toEqual([{ key: 'tools', operator: 'Exists' }]),
  },
  affinity: { value: () => APART, shows: (o) => expect(pod(o).affinity).toMatchObject(APART) },
  priorityClassName: { value: () => 'low', shows: (o) => expect(pod(o).priorityClassName).toBe('low') },
  runtimeClassName: { value: () => 'nvidia', shows: (o) => expect(pod(o).runtimeClassName).toBe('nvidia') },
  schedulerName: { value: () => 'volcano', shows: (o) => expect(pod(o).schedulerName).toBe('volcano') },
  overrides: {
    value: () => ({ statefulSet: (spec) => ({ ...spec, revisionHistoryLimit: 3 }) }),
    shows: (o) => expect(o.workload(NAME).spec).toHaveProperty('revisionHistoryLimit', 3),
  },
});

testEachProp<TextEmbeddingsInferenceOverrides>(
  'TextEmbeddingsInferenceOverrides',
  (chart, overrides) => server(chart, { ...TWO, overrides }),
  {
    statefulSet: {
      value: () => (spec) => ({ ...spec, revisionHistoryLimit: 3 }),
      shows: (o) => expect(o.workload(NAME).spec).toHaveProperty('revisionHistoryLimit', 3),
    },
    headlessService: {
      value: () => (spec) => ({ ...spec, ipFamilyPolicy: 'PreferDualStack' }),
      shows: (o) => expect(o.get('Service', `${NAME}-headless`).spec).toHaveProperty('ipFamilyPolicy', 'PreferDualStack'),
    },
    service: {
      value: () => (spec) => ({ ...spec, sessionAffinity: 'ClientIP' }),
      shows: (o) => expect(o.get('Service', NAME).spec).toHaveProperty('sessionAffinity', 'ClientIP'),
    },
    disruptionBudget: {
      value: () => (spec) => ({ ...spec, unhealthyPodEvictionPolicy: 'IfHealthyBudget' }),
      shows: (o) => expect(o.get('PodDisruptionBudget', NAME).spec).toMatchObject({ unhealthyPodEvictionPolicy: 'IfHealthyBudget' }),
    },
    networkPolicy: {
      value: () => (spec) => ({ ...spec, policyTypes: ['Ingress', 'Egress'] }),
      shows: (o) => expect(o.get('NetworkPolicy', NAME).spec.policyTypes).toEqual(['Ingress', 'Egress']),
    },
  },
);

testEachProp<HubToken>(
  'HubToken',
  (chart, token) => server(chart, { token }),
  {
    secret: {
      value: (chart) => secret(chart, 'other'),
      shows: (o) => expect(o.environment(NAME, 'HF_TOKEN')).toEqual({ secretKeyRef: { name: 'other', key: 'token' } }),
    },
    field: {
      value: () => 'hf',
      shows: (o) => expect(o.environment(NAME, 'HF_TOKEN')).toEqual({ secretKeyRef: { name: 'hub', key: 'hf' } }),
    },
    version: {
      value: () => '2',
      shows: (o) => expect(o.workload(NAME).spec.template.metadata.annotations).toEqual({ 'milvus.io/secret-version': '2' }),
    },
  },
  (chart) => ({ secret: secret(chart, 'hub') }),
);

testEachProp<EmbeddingKey>(
  'EmbeddingKey',
  (chart, apiKey) => server(chart, { apiKey }),
  {
    secret: {
      value: (chart) => secret(chart, 'other'),
      shows: (o) => expect(o.environment(NAME, 'API_KEY')).toEqual({ secretKeyRef: { name: 'other', key: 'apikey' } }),
    },
    field: {
      value: () => 'bearer',
      shows: (o) => expect(o.environment(NAME, 'API_KEY')).toEqual({ secretKeyRef: { name: 'key', key: 'bearer' } }),
    },
    version: {
      value: () => '2',
      shows: (o) => expect(o.workload(NAME).spec.template.metadata.annotations).toEqual({ 'milvus.io/secret-version': '2' }),
    },
  },
  (chart) => ({ secret: secret(chart, 'key') }),
);
