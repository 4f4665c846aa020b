import { Duration, Size } from 'cdk8s';
import { Cpu, PersistentVolumeClaim } from 'cdk8s-plus-27';
import {
  LocalStorage,
  MilvusStandalone,
  Rollout,
  type AutoscalingProps,
  type EphemeralVolumeProps,
  type ExistingClaimProps,
  type PersistentStorageProps,
  type ProbeWindows,
  type ResourceProps,
  type RoleOverrides,
  type RollingProps,
} from '@org/milvus-k8s';
import { vpa } from '@org/milvus-k8s/crds';
import { cluster } from '../support/instances';
import { output, type Output } from '../support/synthesis';
import { testEachProp } from '../support/each-prop';
import { podCases, windowOf } from '../role/pod-cases';

const QUERY_NODE = 'milvus-querynode';

const claim = (o: Output) => o.workload(QUERY_NODE).spec.volumeClaimTemplates?.[0];

const ephemeral = (o: Output) =>
  o.workload(QUERY_NODE).spec.template.spec.volumes?.find(({ name }) => name === 'data')?.ephemeral?.volumeClaimTemplate;

testEachProp<PersistentStorageProps>(
  'PersistentStorageProps',
  (chart, props) => cluster(chart, { queryNode: { storage: LocalStorage.persistent(props) } }),
  {
    size: { value: () => Size.tebibytes(2), shows: (o) => expect(claim(o)?.spec.resources.requests['storage']).toBe('2Ti') },
    storageClassName: { value: () => 'premium', shows: (o) => expect(claim(o)?.spec.storageClassName).toBe('premium') },
    retention: {
      value: () => 'Delete',
      shows: (o) =>
        expect(o.workload(QUERY_NODE).spec.persistentVolumeClaimRetentionPolicy).toEqual({ whenDeleted: 'Delete', whenScaled: 'Retain' }),
    },
  },
  () => ({ size: Size.gibibytes(1) }),
);

testEachProp<EphemeralVolumeProps>(
  'EphemeralVolumeProps',
  (chart, props) => cluster(chart, { queryNode: { storage: LocalStorage.ephemeralVolume(props) } }),
  {
    size: { value: () => Size.mebibytes(500), shows: (o) => expect(ephemeral(o)?.spec.resources.requests['storage']).toBe('500Mi') },
    storageClassName: { value: () => 'local-nvme', shows: (o) => expect(ephemeral(o)?.spec.storageClassName).toBe('local-nvme') },
  },
  () => ({ size: Size.gibibytes(1) }),
);

const disk = (o: Output) => o.workload('milvus').spec.template.spec;

// `size` sets nothing: it is a fact for the rules.
testEachProp<Omit<ExistingClaimProps, 'size'>>(
  'ExistingClaimProps',
  (chart, props) =>
    void new MilvusStandalone(chart, 'milvus', { storage: LocalStorage.existingClaim({ ...props, size: Size.gibibytes(50) }) }),
  {
    claim: {
      value: (chart) => PersistentVolumeClaim.fromClaimName(chart, 'other', 'other'),
      shows: (o) =>
        expect(disk(o).volumes?.find(({ name }) => name === 'data')).toEqual({
          name: 'data',
          persistentVolumeClaim: { claimName: 'other' },
        }),
    },
    subPath: {
      value: () => 'milvus',
      shows: (o) =>
        expect(disk(o).containers[0]?.volumeMounts).toContainEqual({ name: 'data', mountPath: '/var/lib/milvus', subPath: 'milvus' }),
    },
  },
  (chart) => ({ claim: PersistentVolumeClaim.fromClaimName(chart, 'data', 'data') }),
);

testEachProp<ProbeWindows>('ProbeWindows', (chart, probes) => cluster(chart, { queryNode: { probes } }), {
  startup: { value: () => Duration.minutes(30), shows: (o) => expect(windowOf(o.container(QUERY_NODE).startupProbe)).toBe(1800) },
  readiness: { value: () => Duration.seconds(60), shows: (o) => expect(windowOf(o.container(QUERY_NODE).readinessProbe)).toBe(60) },
  liveness: { value: () => Duration.minutes(10), shows: (o) => expect(windowOf(o.container(QUERY_NODE).livenessProbe)).toBe(600) },
});

const rolling = (o: Output) => o.workload(QUERY_NODE).spec.strategy?.rollingUpdate;

testEachProp<RollingProps>('RollingProps', (chart, props) => cluster(chart, { queryNode: { rollout: Rollout.rolling(props) } }), {
  maxSurge: { value: () => '50%', shows: (o) => expect(rolling(o)?.maxSurge).toBe('50%') },
  maxUnavailable: { value: () => 2, shows: (o) => expect(rolling(o)?.maxUnavailable).toBe(2) },
});

const { cpu, memory, ephemeralStorage } = podCases(QUERY_NODE);
testEachProp<ResourceProps>('ResourceProps', (chart, queryNode) => cluster(chart, { queryNode }), { cpu, memory, ephemeralStorage });

const scaler = (o: Output) => o.get('HorizontalPodAutoscaler', QUERY_NODE).spec;

const targets = (o: Output) => scaler(o).metrics.map(({ resource }) => [resource.name, resource.target.averageUtilization]);

testEachProp<AutoscalingProps>(
  'AutoscalingProps',
  (chart, autoscaling) => cluster(chart, { queryNode: { autoscaling } }),
  {
    minReplicas: { value: () => 3, shows: (o) => expect(scaler(o).minReplicas).toBe(3) },
    maxReplicas: { value: () => 30, shows: (o) => expect(scaler(o).maxReplicas).toBe(30) },
    cpuUtilization: { value: () => 75, shows: (o) => expect(targets(o)).toEqual([['cpu', 75]]) },
    memoryUtilization: { value: () => 80, shows: (o) => expect(targets(o)).toEqual([['memory', 80]]) },
    metrics: {
      value: () => [{ type: 'External', external: { metric: { name: 'backlog' }, target: { type: 'AverageValue' } } }],
      shows: (o) => expect(scaler(o).metrics).toMatchObject([{ type: 'External', external: { metric: { name: 'backlog' } } }]),
    },
    behavior: {
      value: () => ({ scaleDown: { pods: 3 } }),
      shows: (o) => expect(scaler(o)).toMatchObject({ behavior: { scaleDown: { policies: [{ type: 'Pods', value: 3 }] } } }),
    },
  },
  () => ({ maxReplicas: 20 }),
);

test('both utilizations can be asked for', () => {
  const autoscaling = { maxReplicas: 9, cpuUtilization: 50, memoryUtilization: 70 };
  expect(targets(output((chart) => cluster(chart, { queryNode: { autoscaling } })))).toEqual([
    ['cpu', 50],
    ['memory', 70],
  ]);
});

testEachProp<RoleOverrides>(
  'RoleOverrides',
  (chart, overrides) => {
    const disk = { storage: LocalStorage.persistent({ size: Size.gibibytes(1) }) };
    cluster(chart, {
      queryNode: { ...disk, overrides },
      dataNode: { autoscaling: { maxReplicas: 4 }, cpu: Cpu.units(1), overrides },
      proxy: { keda: { maxReplicas: 4, cpuUtilization: 60 }, recommendResources: true, overrides },
    });
  },
  {
    deployment: {
      value: () => (spec) => ({ ...spec, progressDeadlineSeconds: 1234 }),
      shows: (o) => expect(o.get('Deployment', 'milvus-datanode').spec).toHaveProperty('progressDeadlineSeconds', 1234),
    },
    statefulSet: {
      value: () => (spec) => ({ ...spec, revisionHistoryLimit: 3 }),
      shows: (o) => expect(o.get('StatefulSet', QUERY_NODE).spec).toHaveProperty('revisionHistoryLimit', 3),
    },
    configMap: {
      value: () => (files) => ({ ...files, 'glog.conf': 'v=2\n' }),
      shows: (o) => expect(o.get('ConfigMap', `${QUERY_NODE}-config`).data?.['glog.conf']).toBe('v=2\n'),
    },
    headlessService: {
      value: () => (spec) => ({ ...spec, ipFamilyPolicy: 'PreferDualStack' }),
      shows: (o) => expect(o.get('Service', `${QUERY_NODE}-headless`).spec).toHaveProperty('ipFamilyPolicy', 'PreferDualStack'),
    },
    disruptionBudget: {
      value: () => (spec) => ({ ...spec, unhealthyPodEvictionPolicy: 'IfHealthyBudget' }),
      shows: (o) => expect(o.get('PodDisruptionBudget', QUERY_NODE).spec).toHaveProperty('unhealthyPodEvictionPolicy', 'IfHealthyBudget'),
    },
    autoscaler: {
      value: () => (spec) => ({ ...spec, behavior: { scaleDown: { stabilizationWindowSeconds: 900 } } }),
      shows: (o) =>
        expect(o.get('HorizontalPodAutoscaler', 'milvus-datanode').spec).toHaveProperty('behavior', {
          scaleDown: { stabilizationWindowSeconds: 900 },
        }),
    },
    scaledObject: {
      value: () => (spec) => ({ ...spec, pollingInterval: 17 }),
      shows: (o) => expect(o.custom('ScaledObject', 'milvus-proxy').spec).toHaveProperty('pollingInterval', 17),
    },
    verticalPodAutoscaler: {
      value: () => (spec) => ({ ...spec, updatePolicy: { updateMode: vpa.VerticalPodAutoscalerSpecUpdatePolicyUpdateMode.INITIAL } }),
      shows: (o) => expect(o.custom('VerticalPodAutoscaler', 'milvus-proxy').spec).toHaveProperty('updatePolicy.updateMode', 'Initial'),
    },
  },
);
