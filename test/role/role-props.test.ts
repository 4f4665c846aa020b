import { Size } from 'cdk8s';
import {
  LocalStorage,
  QueryNodeGroup,
  type CoordinatorProps,
  type DiskRoleProps,
  type PodProps,
  type ProxyProps,
  type QueryNodeGroupProps,
  type RoleProps,
  type WorkerProps,
  ZonalQueryNodes,
  type ZonalQueryNodesProps,
} from '@org/milvus-k8s';
import { RELEASES, cluster } from '../support/instances';
import type { Output } from '../support/synthesis';
import { testEachProp, type EachProp } from '../support/each-prop';
import { podCases, roleCases } from './pod-cases';

function diskCases(workload: string): EachProp<DiskRoleProps> {
  return {
    ...roleCases(workload),
    storage: {
      value: () => LocalStorage.persistent({ size: Size.gibibytes(77) }),
      shows: (o) => expect(claimedSizes(o, workload)).toEqual(['77Gi']),
    },
    controller: { value: () => 'StatefulSet', shows: (o) => expect(o.workload(workload).kind).toBe('StatefulSet') },
  };
}

function workerCases(workload: string): EachProp<WorkerProps> {
  return {
    ...diskCases(workload),
    autoscaling: {
      value: () => ({ minReplicas: 3, maxReplicas: 9 }),
      shows: (o) => {
        expect(o.workload(workload).spec).not.toHaveProperty('replicas');
        expect(o.get('HorizontalPodAutoscaler', workload).spec).toMatchObject({ minReplicas: 3, maxReplicas: 9 });
      },
    },
    gpu: {
      value: () => 2,
      shows: (o) => {
        const { resources, image } = o.container(workload);
        expect([resources?.requests?.['nvidia.com/gpu'], resources?.limits?.['nvidia.com/gpu']]).toEqual(['2', '2']);
        expect(image).toMatch(/:v2\.6\.\d+-gpu$/);
        expect(o.workload(workload).spec.template.spec.tolerations).toEqual([
          { key: 'nvidia.com/gpu', operator: 'Exists', effect: 'NoSchedule' },
        ]);
      },
    },
    keda: {
      value: () => ({ minReplicas: 3, maxReplicas: 9, cpuUtilization: 50 }),
      shows: (o) => {
        expect(o.workload(workload).spec).not.toHaveProperty('replicas');
        expect(o.custom('ScaledObject', workload).spec).toMatchObject({
          scaleTargetRef: { kind: o.workload(workload).kind, name: workload },
          minReplicaCount: 3,
          maxReplicaCount: 9,
        });
      },
    },
  };
}

function claimedSizes(output: Output, workload: string) {
  return (output.workload(workload).spec.volumeClaimTemplates ?? []).map(({ spec }) => spec.resources.requests['storage']);
}

// Spread needs more than one pod, so roles with one pod by default get two.
testEachProp<CoordinatorProps>('CoordinatorProps', (chart, mixCoord) => cluster(chart, { mixCoord }), {
  ...roleCases('milvus-mixcoord', 3),
  spread: { ...podCases('milvus-mixcoord').spread, beside: { replicas: 2 } },
  unhealthyPodEvictionPolicy: { ...podCases('milvus-mixcoord').unhealthyPodEvictionPolicy, beside: { replicas: 2 } },
  activeStandby: {
    value: () => false,
    shows: (o) => {
      expect(o.config('milvus-mixcoord')['mixCoord.enableActiveStandby']).toBe(false);
      expect(o.workload('milvus-mixcoord').spec.strategy).toEqual({ type: 'Recreate' });
    },
  },
});

testEachProp<ProxyProps>('ProxyProps', (chart, proxy) => cluster(chart, { proxy }), {
  ...roleCases('milvus-proxy'),
  autoscaling: workerCases('milvus-proxy').autoscaling,
  keda: workerCases('milvus-proxy').keda,
});

testEachProp<WorkerProps>(
  'WorkerProps of the query nodes',
  (chart, queryNode) => cluster(chart, { queryNode }),
  workerCases('milvus-querynode'),
);

testEachProp<DiskRoleProps>(
  'DiskRoleProps of the streaming nodes',
  (chart, streamingNode) => cluster(chart, { streamingNode }),
  diskCases('milvus-streamingnode'),
);

// cdc runs once, so it neither has more replicas nor anything to spread, and a rollout has one way.
const {
  replicas: _replicas,
  spread: _spread,
  topologyKeys: _keys,
  rollout: _rollout,
  unhealthyPodEvictionPolicy: _policy,
  ...cdcCases
} = roleCases('milvus-cdc');
testEachProp<Omit<RoleProps, 'replicas' | 'spread' | 'topologyKeys' | 'rollout' | 'unhealthyPodEvictionPolicy'>>(
  'RoleProps of cdc',
  (chart, cdc) => cluster(chart, { cdc }),
  cdcCases,
);

describe.each(['milvus-mixcoord', 'milvus-querynode'])('podDefaults reach %s', (workload) => {
  testEachProp<PodProps>(
    'PodProps',
    (chart, podDefaults) => cluster(chart, { podDefaults, mixCoord: { replicas: 2 } }),
    podCases(workload),
  );
});

testEachProp<QueryNodeGroupProps>(
  'QueryNodeGroupProps',
  (chart, props) => new QueryNodeGroup(chart, 'pool', props),
  {
    ...workerCases('milvus-querynode-pool'),
    cluster: {
      value: (chart) => cluster(chart, { name: 'other' }, 'other'),
      shows: (o) => expect(o.workload('other-querynode-pool').spec.template.spec.serviceAccountName).toBe('other'),
    },
    name: { value: () => 'hot', shows: (o) => expect(o.workload('milvus-querynode-hot').kind).toBe('Deployment') },
    zone: {
      value: () => 'eu-west-1a',
      shows: (o) =>
        expect(o.workload('milvus-querynode-pool').spec.template.spec.nodeSelector).toEqual({
          'topology.kubernetes.io/zone': 'eu-west-1a',
        }),
    },
    imageRegistry: {
      value: () => 'mirror.eu.example',
      shows: (o) => expect(o.container('milvus-querynode-pool').image).toMatch(/^mirror\.eu\.example\/milvusdb\/milvus:/),
    },
    resourceGroup: {
      value: () => 'hot',
      shows: (o) => expect(o.environment('milvus-querynode-pool', 'MILVUS_SERVER_LABEL_RESOURCE_GROUP')).toBe('hot'),
    },
  },
  (chart) => ({ cluster: cluster(chart, { version: RELEASES['2.6'] }) }),
);

const { nodeSelector, spread, ...zonalCases } = workerCases('milvus-querynode-eu-west-1a');

testEachProp<ZonalQueryNodesProps>(
  'ZonalQueryNodesProps',
  (chart, props) => new ZonalQueryNodes(chart, 'zones', props),
  {
    ...zonalCases,
    nodeSelector: {
      ...nodeSelector,
      shows: (o) => {
        const selector = o.workload('milvus-querynode-eu-west-1a').spec.template.spec.nodeSelector;
        expect(Object.keys(selector ?? {})).toContain('topology.kubernetes.io/zone');
        expect(Object.keys(selector ?? {}).length).toBe(2);
      },
    },
    cluster: {
      value: (chart) => cluster(chart, { name: 'other' }, 'other'),
      shows: (o) => expect(o.workload('other-querynode-eu-west-1a').kind).toBe('Deployment'),
    },
    zones: {
      value: () => ['eu-west-1c', 'eu-west-1d'],
      shows: (o) => expect(o.config('milvus-mixcoord')['queryCoord.clusterLevelLoadResourceGroups']).toBe('eu_west_1c,eu_west_1d'),
    },
    spread: {
      ...spread,
      shows: (o) => {
        const constraints = o.workload('milvus-querynode-eu-west-1a').spec.template.spec.topologySpreadConstraints ?? [];
        expect(constraints).toMatchObject([{ topologyKey: 'kubernetes.io/hostname', whenUnsatisfiable: 'DoNotSchedule' }]);
        expect(constraints.length).toBe(1);
      },
    },
    zoneLabel: {
      value: () => 'bank.example/hall',
      shows: (o) =>
        expect(o.workload('milvus-querynode-eu-west-1a').spec.template.spec.nodeSelector).toEqual({ 'bank.example/hall': 'eu-west-1a' }),
    },
  },
  (chart) => ({ cluster: cluster(chart, { version: RELEASES['2.6'] }), zones: ['eu-west-1a', 'eu-west-1b'] }),
);
