import { Size, type Chart } from 'cdk8s';
import { Cpu, Namespaces } from 'cdk8s-plus-27';
import {
  InClusterDependencies,
  InClusterEtcd,
  InClusterKafka,
  InClusterMinio,
  type InClusterDependenciesProps,
  type InClusterEtcdProps,
  type InClusterKafkaProps,
  type InClusterMinioProps,
  type StatefulServiceOverrides,
  type StatefulServiceProps,
} from '@org/milvus-k8s';
import { cluster, secret } from '../support/instances';
import type { Output } from '../support/synthesis';
import { testEachProp, type EachProp } from './each-prop';

const pod = (output: Output, workload: string) => output.workload(workload).spec.template.spec;

/** What every prop of a service does to its StatefulSet, which has more than one member by default. */
function serviceCases(workload: string): EachProp<StatefulServiceProps> {
  const resources = (output: Output) => output.container(workload).resources;
  return {
    cpu: { value: () => Cpu.units(7), shows: (o) => expect(resources(o)?.limits?.['cpu']).toBe('7') },
    memory: {
      value: () => ({ request: Size.gibibytes(3), limit: Size.gibibytes(5) }),
      shows: (o) => expect([resources(o)?.requests?.['memory'], resources(o)?.limits?.['memory']]).toEqual(['3Gi', '5Gi']),
    },
    ephemeralStorage: {
      value: () => Size.gibibytes(9),
      shows: (o) => expect(resources(o)?.limits?.['ephemeral-storage']).toBe('9Gi'),
    },
    storage: {
      value: () => ({ size: Size.gibibytes(33), storageClassName: 'premium', retention: 'Delete' }),
      shows: (o) => {
        const { volumeClaimTemplates, persistentVolumeClaimRetentionPolicy: policy } = o.workload(workload).spec;
        expect(volumeClaimTemplates?.[0]?.spec).toMatchObject({
          storageClassName: 'premium',
          resources: { requests: { storage: '33Gi' } },
        });
        expect(policy?.whenDeleted).toBe('Delete');
      },
    },
    image: { value: () => 'example.com/mirror:1', shows: (o) => expect(o.container(workload).image).toBe('example.com/mirror:1') },
    imagePullSecrets: {
      value: (chart) => [secret(chart, 'registry')],
      shows: (o) => expect(pod(o, workload).imagePullSecrets).toEqual([{ name: 'registry' }]),
    },
    nodeSelector: { value: () => ({ pool: 'data' }), shows: (o) => expect(pod(o, workload).nodeSelector).toEqual({ pool: 'data' }) },
    tolerations: {
      value: () => [{ key: 'dedicated', operator: 'Exists' }],
      shows: (o) => expect(pod(o, workload).tolerations).toEqual([{ key: 'dedicated', operator: 'Exists' }]),
    },
    priorityClassName: { value: () => 'high', shows: (o) => expect(pod(o, workload).priorityClassName).toBe('high') },
    spread: {
      value: () => 'required',
      shows: (o) =>
        expect(pod(o, workload).topologySpreadConstraints?.map(({ whenUnsatisfiable }) => whenUnsatisfiable)).toEqual([
          'DoNotSchedule',
          'DoNotSchedule',
        ]),
    },
    clients: {
      value: (chart) => [Namespaces.select(chart, 'clients', { names: ['backup'] })],
      shows: (o) =>
        expect(JSON.stringify(o.get('NetworkPolicy', workload).spec.ingress)).toContain('"kubernetes.io/metadata.name":"backup"'),
    },
    overrides: {
      value: (): StatefulServiceOverrides => ({ statefulSet: (spec) => ({ ...spec, revisionHistoryLimit: 3 }) }),
      shows: (o) => expect(o.workload(workload).spec).toHaveProperty('revisionHistoryLimit', 3),
    },
  };
}

testEachProp<InClusterEtcdProps>('InClusterEtcdProps', (chart, props) => new InClusterEtcd(chart, 'search', props), {
  ...serviceCases('search-etcd'),
  name: { value: () => 'vectors', shows: (o) => expect(o.workload('vectors-etcd').spec.serviceName).toBe('vectors-etcd-headless') },
  members: {
    value: () => 1,
    shows: (o) => {
      expect(o.workload('search-etcd').spec.replicas).toBe(1);
      const members = o.container('search-etcd').command?.find((argument) => argument.startsWith('--initial-cluster='));
      expect(members?.split(',')).toHaveLength(1);
      expect(o.find('PodDisruptionBudget', 'search-etcd')).toBeUndefined();
    },
  },
});

testEachProp<InClusterKafkaProps>('InClusterKafkaProps', (chart, props) => new InClusterKafka(chart, 'search', props), {
  ...serviceCases('search-kafka'),
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
    const objectStorage = new InClusterMinio(chart, 'search', props);
    cluster(chart, { dependencies: Object.assign(bundle(chart), { objectStorage }) });
  },
  {
    ...serviceCases('search-minio'),
    name: { value: () => 'vectors', shows: (o) => expect(o.workload('vectors-minio').spec.serviceName).toBe('vectors-minio-headless') },
    nodes: {
      value: () => 1,
      shows: (o) => {
        expect(o.workload('search-minio').spec.replicas).toBe(1);
        expect(o.container('search-minio').args).toEqual(['server', '/export/data']);
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
  return new InClusterDependencies(chart, 'bundle', { objectStorage: credentials(chart) });
}

testEachProp<InClusterDependenciesProps>(
  'InClusterDependenciesProps',
  (chart, props) => cluster(chart, { dependencies: new InClusterDependencies(chart, 'deps', props) }),
  {
    name: {
      value: () => 'search',
      shows: (o) => expect(o.all('StatefulSet').map(({ metadata }) => metadata.name)).toEqual(['search-etcd', 'search-minio']),
    },
    etcd: { value: () => ({ members: 1 }), shows: (o) => expect(o.workload('deps-etcd').spec.replicas).toBe(1) },
    objectStorage: {
      value: (chart) => ({ ...credentials(chart), nodes: 1 }),
      shows: (o) => expect(o.workload('deps-minio').spec.replicas).toBe(1),
    },
    messageQueue: {
      value: (chart) => new InClusterKafka(chart, 'queue'),
      shows: (o) => expect(o.config('milvus-proxy')['mq.type']).toBe('kafka'),
    },
  },
  (chart) => ({ objectStorage: credentials(chart) }),
);

testEachProp<StatefulServiceOverrides>(
  'StatefulServiceOverrides',
  (chart, overrides) => new InClusterMinio(chart, 'search', { ...credentials(chart), overrides }),
  {
    statefulSet: {
      value: () => (spec) => ({ ...spec, podManagementPolicy: 'OrderedReady' }),
      shows: (o) => expect(o.workload('search-minio').spec).toHaveProperty('podManagementPolicy', 'OrderedReady'),
    },
    headlessService: {
      value: () => (spec) => ({ ...spec, ipFamilyPolicy: 'SingleStack' }),
      shows: (o) => expect(o.get('Service', 'search-minio-headless').spec).toHaveProperty('ipFamilyPolicy', 'SingleStack'),
    },
    service: {
      value: () => (spec) => ({ ...spec, sessionAffinity: 'ClientIP' }),
      shows: (o) => expect(o.get('Service', 'search-minio').spec).toHaveProperty('sessionAffinity', 'ClientIP'),
    },
    disruptionBudget: {
      value: () => (spec) => ({ ...spec, unhealthyPodEvictionPolicy: 'IfHealthyBudget' }),
      shows: (o) =>
        expect(o.get('PodDisruptionBudget', 'search-minio').spec).toHaveProperty('unhealthyPodEvictionPolicy', 'IfHealthyBudget'),
    },
    networkPolicy: {
      value: () => (spec) => ({ ...spec, policyTypes: ['Ingress', 'Egress'] }),
      shows: (o) => expect(o.get('NetworkPolicy', 'search-minio').spec.policyTypes).toEqual(['Ingress', 'Egress']),
    },
  },
);
