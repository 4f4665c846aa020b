import { Size, type Chart } from 'cdk8s';
import { Cpu, Namespaces } from 'cdk8s-plus-27';
import { Milvus, MilvusVersion } from '@org/milvus-k8s';
import { Attu, type AttuOverrides, type AttuProps } from '@org/milvus-k8s/exposure';
import { ChartNaming } from '../support/chart-naming';
import { testEachProp } from '../support/each-prop';
import { cluster, secret } from '../support/instances';
import type { Output } from '../support/synthesis';

const pod = (o: Output) => o.workload('milvus-attu').spec.template.spec;
const resources = (o: Output) => o.container('milvus-attu').resources;
const V3 = { image: 'docker.io/zilliz/attu:v3.0.0-beta.6' };
const APART = { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchFields: [] }] } } };

const attu = (chart: Chart, props: Partial<AttuProps>) =>
  void new Attu(chart, 'console', {
    ...(props.imageRegistry === undefined ? { image: 'docker.io/zilliz/attu:v2.5.12' } : {}),
    ...props,
    milvus: props.milvus ?? cluster(chart, { version: MilvusVersion.V2_6 }),
  });

testEachProp<AttuProps>('AttuProps', attu, {
  milvus: {
    value: (chart) => Milvus.fromEndpoint(chart, 'shared', { name: 'shared', host: 'vectors.data.svc' }),
    shows: (o) => expect(o.environment('shared-attu', 'MILVUS_URL')).toBe('vectors.data.svc:19530'),
  },
  name: { value: () => 'other', shows: (o) => expect(o.get('Service', 'other-attu').spec.type).toBe('ClusterIP') },
  naming: { value: () => new ChartNaming(), shows: (o) => expect(o.get('Service', 'rel-milvus-attu').spec.type).toBe('ClusterIP') },
  clients: {
    value: (chart) => [Namespaces.select(chart, 'clients', { names: ['login'] })],
    shows: (o) => expect(JSON.stringify(o.get('NetworkPolicy', 'milvus-attu').spec.ingress)).toContain('"login"'),
  },
  credentials: {
    beside: V3,
    value: (chart) => ({ secret: secret(chart, 'reader') }),
    shows: (o) => {
      const reference = { secretKeyRef: { name: 'reader', key: 'password' } };
      expect(o.environment('milvus-attu', 'MILVUS_PASSWORD')).toEqual(reference);
    },
  },
  database: { value: () => 'search', shows: (o) => expect(o.environment('milvus-attu', 'DATABASE')).toBe('search') },
  storage: {
    beside: V3,
    value: () => ({ size: Size.gibibytes(1), storageClassName: 'fast' }),
    shows: (o) => {
      expect(pod(o).volumes).toContainEqual({ name: 'data', persistentVolumeClaim: { claimName: 'milvus-attu-data' } });
      expect(o.custom('PersistentVolumeClaim', 'milvus-attu-data').spec).toMatchObject({ storageClassName: 'fast' });
    },
  },
  image: {
    value: () => 'example.com/attu:v2.5.10',
    shows: (o) => expect(o.container('milvus-attu').image).toBe('example.com/attu:v2.5.10'),
  },
  imageRegistry: {
    value: () => 'registry.bank.example',
    shows: (o) => expect(o.container('milvus-attu').image).toBe('registry.bank.example/zilliz/attu:v2.6.5'),
  },
  imagePullSecrets: {
    value: (chart) => [secret(chart, 'registry')],
    shows: (o) => expect(pod(o).imagePullSecrets).toEqual([{ name: 'registry' }]),
  },
  labels: {
    value: () => ({ team: 'a' }),
    shows: (o) => expect(o.workload('milvus-attu').spec.template.metadata.labels).toMatchObject({ team: 'a' }),
  },
  annotations: {
    value: () => ({ team: 'a' }),
    shows: (o) => expect(o.workload('milvus-attu').spec.template.metadata.annotations).toEqual({ team: 'a' }),
  },
  cpu: { value: () => Cpu.units(2), shows: (o) => expect(resources(o)?.limits?.['cpu']).toBe('2') },
  memory: { value: () => Size.gibibytes(3), shows: (o) => expect(resources(o)?.limits?.['memory']).toBe('3Gi') },
  ephemeralStorage: { value: () => Size.gibibytes(4), shows: (o) => expect(resources(o)?.limits?.['ephemeral-storage']).toBe('4Gi') },
  nodeSelector: { value: () => ({ pool: 'tools' }), shows: (o) => expect(pod(o).nodeSelector).toEqual({ pool: 'tools' }) },
  tolerations: {
    value: () => [{ key: 'tools', operator: 'Exists' }],
    shows: (o) => expect(pod(o).tolerations).toEqual([{ key: 'tools', operator: 'Exists' }]),
  },
  affinity: { value: () => APART, shows: (o) => expect(pod(o).affinity).toMatchObject(APART) },
  priorityClassName: { value: () => 'low', shows: (o) => expect(pod(o).priorityClassName).toBe('low') },
  runtimeClassName: { value: () => 'gvisor', shows: (o) => expect(pod(o).runtimeClassName).toBe('gvisor') },
  schedulerName: { value: () => 'volcano', shows: (o) => expect(pod(o).schedulerName).toBe('volcano') },
  overrides: {
    value: () => ({ deployment: (spec) => ({ ...spec, revisionHistoryLimit: 3 }) }),
    shows: (o) => expect(o.workload('milvus-attu').spec).toHaveProperty('revisionHistoryLimit', 3),
  },
});

testEachProp<AttuOverrides>('AttuOverrides', (chart, overrides) => attu(chart, { overrides }), {
  deployment: {
    value: () => (spec) => ({ ...spec, revisionHistoryLimit: 3 }),
    shows: (o) => expect(o.workload('milvus-attu').spec).toHaveProperty('revisionHistoryLimit', 3),
  },
  service: {
    value: () => (spec) => ({ ...spec, sessionAffinity: 'ClientIP' }),
    shows: (o) => expect(o.get('Service', 'milvus-attu').spec).toHaveProperty('sessionAffinity', 'ClientIP'),
  },
  networkPolicy: {
    value: () => (spec) => ({ ...spec, policyTypes: ['Ingress', 'Egress'] }),
    shows: (o) => expect(o.get('NetworkPolicy', 'milvus-attu').spec.policyTypes).toEqual(['Ingress', 'Egress']),
  },
});
