import { Duration, Size } from 'cdk8s';
import { Cpu, type k8s } from 'cdk8s-plus-27';
import { LocalStorage, MilvusVersion, QueryNodeGroup, Rollout, type MilvusClusterProps } from '@org/milvus-k8s';
import { aimAutoscaler } from '../../../support/foreign-autoscaler';
import { RELEASES, cluster } from '../../../support/instances';
import { inCluster } from '../cluster-case';
import type { MistakeCase } from '../mistake-case';

const GPU_RELEASE = MilvusVersion.of('2.6.25', { image: 'docker.io/milvusdb/milvus:v2.6.25-gpu' });

const NO_QUERY_NODES: MistakeCase = {
  mistake: 'no query nodes at all',
  wrong: (chart) => cluster(chart, { queryNode: { replicas: 0 } }),
  right: (chart) => new QueryNodeGroup(chart, 'pool', { cluster: cluster(chart, { queryNode: { replicas: 0 } }) }),
  rule: 'MK-ROL-001',
  path: 'test/milvus',
  prop: 'queryNode.replicas',
  says: ['is 0.'],
};

const REPLICAS: readonly MistakeCase[] = [0, -1, 1.5, Number.NaN].map((replicas) =>
  inCluster(Number.isInteger(replicas) ? 'MK-ROL-001' : 'MK-ROL-022', `replicas: ${replicas}`, 'proxy.replicas', {
    wrong: { proxy: { replicas } },
    right: { proxy: { replicas: 2 } },
    says: [`is ${replicas}.`],
  }),
);

const AMOUNTS: readonly MistakeCase[] = [
  inCluster('MK-ROL-002', 'zero CPU', 'dataNode.cpu', {
    wrong: { dataNode: { cpu: Cpu.units(0) } },
    right: { dataNode: { cpu: Cpu.millis(1000) } },
    says: ['above zero'],
  }),
  inCluster('MK-ROL-002', 'negative CPU', 'dataNode.cpu', {
    wrong: { dataNode: { cpu: Cpu.units(-1) } },
    right: { dataNode: { cpu: Cpu.units(1) } },
    says: ['is -1.'],
  }),
  inCluster('MK-ROL-002', 'zero memory', 'dataNode.memory', {
    wrong: { dataNode: { memory: Size.gibibytes(0) } },
    right: { dataNode: { memory: Size.mebibytes(2560) } },
    says: ['0Gi'],
  }),
  inCluster('MK-ROL-003', 'a CPU limit below the request', 'queryNode.cpu', {
    wrong: { queryNode: { cpu: { request: Cpu.units(2), limit: Cpu.millis(1999) } } },
    right: { queryNode: { cpu: { request: Cpu.units(2), limit: Cpu.millis(2000) } } },
    says: ['1999m', 'request 2.'],
  }),
  inCluster('MK-ROL-003', 'a memory limit below the request', 'queryNode.memory', {
    wrong: { queryNode: { memory: { request: Size.gibibytes(16), limit: Size.mebibytes(16383) } } },
    right: { queryNode: { memory: { request: Size.gibibytes(16), limit: Size.mebibytes(16384) } } },
    says: ['16383Mi', '16Gi'],
  }),
  inCluster('MK-ROL-011', 'a disk without size', 'queryNode.storage.size', {
    wrong: { queryNode: { storage: LocalStorage.emptyDir(Size.gibibytes(0)) } },
    right: { queryNode: { storage: LocalStorage.emptyDir(Size.gibibytes(16)) } },
    says: ['0Gi'],
  }),
  inCluster('MK-ROL-010', 'a persistent disk on a Deployment', 'queryNode.storage', {
    wrong: { queryNode: { controller: 'Deployment', storage: LocalStorage.persistent({ size: Size.gibibytes(16) }) } },
    right: { queryNode: { controller: 'StatefulSet', storage: LocalStorage.persistent({ size: Size.gibibytes(16) }) } },
    says: ["controller: 'StatefulSet'"],
  }),
];

const AUTOSCALING: readonly MistakeCase[] = [
  inCluster('MK-ROL-005', 'minReplicas above maxReplicas', 'proxy.autoscaling', {
    wrong: { proxy: { autoscaling: { minReplicas: 4, maxReplicas: 3 } } },
    right: { proxy: { autoscaling: { minReplicas: 3, maxReplicas: 4 } } },
    says: ['minReplicas is 4', 'maxReplicas is 3'],
  }),
  inCluster('MK-ROL-005', 'autoscaling down to nothing', 'proxy.autoscaling', {
    wrong: { proxy: { autoscaling: { minReplicas: 0, maxReplicas: 3 } } },
    right: { proxy: { autoscaling: { minReplicas: 2, maxReplicas: 3 } } },
    says: ['minReplicas is 0'],
  }),
  inCluster('MK-ROL-004', 'autoscaling together with replicas', 'queryNode.replicas', {
    wrong: { queryNode: { replicas: 2, autoscaling: { maxReplicas: 3 } } },
    right: { queryNode: { autoscaling: { maxReplicas: 3 } } },
    says: ['is 2', 'Remove replicas'],
  }),
  inCluster('MK-ROL-006', 'a CPU target above 100 %', 'proxy.autoscaling.cpuUtilization', {
    wrong: { proxy: { autoscaling: { maxReplicas: 3, cpuUtilization: 101 } } },
    right: { proxy: { autoscaling: { maxReplicas: 3, cpuUtilization: 100 } } },
    says: ['is 101.'],
  }),
  {
    mistake: 'a cdk8s-plus autoscaler together with replicas',
    wrong: (chart) => {
      const milvus = cluster(chart);
      aimAutoscaler(new QueryNodeGroup(chart, 'hot', { cluster: milvus, replicas: 3 }));
    },
    right: (chart) => {
      const milvus = cluster(chart);
      aimAutoscaler(new QueryNodeGroup(chart, 'hot', { cluster: milvus }));
    },
    rule: 'MK-ROL-004',
    path: 'test/hot',
    prop: 'replicas',
    says: ['is 3'],
  },
  {
    mistake: 'an autoscaler on a coordinator',
    wrong: (chart) => aimAutoscaler(cluster(chart).mixCoord!),
    right: (chart) => aimAutoscaler(cluster(chart).dataNode),
    rule: 'MK-ROL-007',
    path: 'test/milvus',
    prop: 'mixCoord.autoscaling',
    says: ['mixCoord', 'mixCoord.replicas'],
  },
  {
    mistake: 'an autoscaler on streaming nodes',
    wrong: (chart) => aimAutoscaler(cluster(chart).streamingNode!),
    right: (chart) => aimAutoscaler(cluster(chart).proxy),
    rule: 'MK-ROL-007',
    path: 'test/milvus',
    prop: 'streamingNode.autoscaling',
    says: ['streamingNode'],
  },
];

const ROLLOUTS: readonly MistakeCase[] = [
  [{ maxSurge: 0, maxUnavailable: 0 }, 'a rollout without a step'] as const,
  [{ maxSurge: -1 }, 'a negative surge'] as const,
  [{ maxSurge: 'many' }, 'a surge that is no percentage'] as const,
].map(([steps, mistake]) =>
  inCluster('MK-ROL-015', mistake, 'proxy.rollout', {
    wrong: { proxy: { rollout: Rollout.rolling(steps) } },
    right: { proxy: { rollout: Rollout.rolling({ maxSurge: '10%', maxUnavailable: 0 }) } },
    says: ["maxSurge: '25%'"],
  }),
);

const DEFAULTS_FOR_ALL: readonly MistakeCase[] = [
  inCluster('MK-ROL-002', 'a mistake in the defaults for all roles', 'podDefaults.cpu', {
    wrong: { podDefaults: { cpu: Cpu.units(0) } },
    right: { podDefaults: { cpu: Cpu.units(1) } },
    says: ['above zero'],
  }),
];

const COUNTS: readonly MistakeCase[] = [
  inCluster('MK-ROL-011', 'an emptyDir larger than the ephemeral storage', 'queryNode.ephemeralStorage', {
    wrong: { queryNode: { storage: LocalStorage.emptyDir(Size.gibibytes(100)), ephemeralStorage: Size.gibibytes(99) } },
    right: { queryNode: { storage: LocalStorage.emptyDir(Size.gibibytes(100)), ephemeralStorage: Size.gibibytes(101) } },
    says: ['100Gi'],
  }),

  inCluster('MK-ROL-008', 'two pods of cdc', 'cdc.replicas', {
    wrong: { cdc: { replicas: 2 } },
    right: { cdc: { replicas: 1 } },
    says: ['cdc supports one pod'],
  }),
  inCluster('MK-ROL-008', 'a rollout that runs cdc twice', 'cdc.rollout', {
    wrong: { cdc: { rollout: Rollout.rolling({ maxSurge: 3 }) } },
    right: { cdc: { rollout: Rollout.recreate() } },
    says: ['cdc supports one pod'],
  }),
  inCluster('MK-ROL-008', 'three pods of cdc by an override', 'cdc.overrides.deployment', {
    wrong: { cdc: { overrides: { deployment: (spec) => ({ ...spec, replicas: 3 }) } } },
    right: { cdc: { overrides: { deployment: (spec) => ({ ...spec, replicas: 0 }) } } },
    says: ['sets replicas to 3; cdc supports one pod'],
  }),
  inCluster('MK-ROL-013', 'a grace period that an override cuts below the stop timeout', 'queryNode.overrides.deployment', {
    wrong: { queryNode: overriddenGrace(1799) },
    right: { queryNode: overriddenGrace(1800) },
    says: ['terminationGracePeriodSeconds to 1799', '1800 s', 'terminationGracePeriod'],
  }),
  inCluster('MK-ROL-009', 'two coordinators without active-standby', 'mixCoord.replicas', {
    wrong: { mixCoord: { replicas: 2, activeStandby: false } },
    right: { mixCoord: { replicas: 1, activeStandby: false } },
    says: ['activeStandby off'],
  }),
  inCluster('MK-ROL-013', 'a grace period shorter than the stop timeout that is configured', 'queryNode.terminationGracePeriod', {
    wrong: { queryNode: { terminationGracePeriod: Duration.seconds(599), config: { 'queryNode.gracefulStopTimeout': 600 } } },
    right: { queryNode: { terminationGracePeriod: Duration.seconds(600), config: { 'queryNode.gracefulStopTimeout': 600 } } },
    says: ['is 599 s', '600 s'],
  }),
  {
    mistake: 'a resource group in a release without server labels',
    wrong: (chart) => group(chart, '2.3', 'hot'),
    right: (chart) => group(chart, '2.4', 'hot'),
    rule: 'MK-ROL-014',
    path: 'test/pool',
    prop: 'resourceGroup',
    besides: ['MK-GRP-005'],
    says: ['2.4 or later'],
  },
  {
    mistake: 'a resource group whose name starts with a digit',
    wrong: (chart) => group(chart, '2.6', '1a'),
    right: (chart) => group(chart, '2.6', '_1a'),
    rule: 'MK-ROL-014',
    path: 'test/pool',
    prop: 'resourceGroup',
    says: ["'1a'", "'_1a'"],
  },
  {
    mistake: "Milvus' default group as a group of its own",
    wrong: (chart) => group(chart, '2.6', '__default_resource_group'),
    right: (chart) => group(chart, '2.6', 'hot'),
    rule: 'MK-ROL-014',
    path: 'test/pool',
    prop: 'resourceGroup',
    says: ["'hot'"],
  },
  {
    mistake: 'a resource group with a hyphen in its name',
    wrong: (chart) => group(chart, '2.6', 'hot-pool'),
    right: (chart) => group(chart, '2.6', 'hot_pool'),
    rule: 'MK-ROL-014',
    path: 'test/pool',
    prop: 'resourceGroup',
    says: ["'hot-pool'", "'hot_pool'"],
  },
];

function group(chart: Parameters<MistakeCase['wrong']>[0], line: keyof typeof RELEASES, resourceGroup: string): void {
  new QueryNodeGroup(chart, 'pool', { cluster: cluster(chart, { version: RELEASES[line] }), resourceGroup });
}

function overriddenGrace(terminationGracePeriodSeconds: number): NonNullable<MilvusClusterProps['queryNode']> {
  const deployment = (spec: k8s.DeploymentSpec): k8s.DeploymentSpec => {
    const { containers = [], ...pod } = spec.template.spec ?? {};
    return { ...spec, template: { ...spec.template, spec: { ...pod, containers, terminationGracePeriodSeconds } } };
  };
  return { overrides: { deployment } };
}

export const ROLE_MISTAKES: readonly MistakeCase[] = [
  ...ROLLOUTS,
  ...DEFAULTS_FOR_ALL,
  ...REPLICAS,
  NO_QUERY_NODES,
  ...AMOUNTS,
  ...AUTOSCALING,
  ...COUNTS,
  ...[0, 0.5].map((gpu): MistakeCase => ({
    mistake: `${gpu} of a GPU`,
    wrong: (chart) => cluster(chart, { version: GPU_RELEASE, dataNode: { gpu } }),
    right: (chart) => cluster(chart, { version: GPU_RELEASE, dataNode: { gpu: 1 }, queryNode: { gpu: 1 } }),
    rule: 'MK-ROL-030',
    path: 'test/milvus',
    prop: 'dataNode.gpu',
    says: [`is ${gpu}.`],
  })),
  inCluster('MK-ROL-021', 'a coordinator without standby that rolls', 'mixCoord.rollout', {
    wrong: { mixCoord: { activeStandby: false, rollout: Rollout.rolling({ maxSurge: 2 }) } },
    right: { mixCoord: { activeStandby: false, rollout: Rollout.recreate() }, podDefaults: { rollout: Rollout.rolling() } },
    says: ['activeStandby off'],
  }),
];
