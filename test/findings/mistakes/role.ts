import { Duration, Size } from 'cdk8s';
import { Cpu, type k8s } from 'cdk8s-plus-27';
import { LocalStorage, QueryNodeGroup, Rollout, type MilvusClusterProps } from '@org/milvus-k8s';
import { aimAutoscaler } from '../../support/foreign-autoscaler';
import { RELEASES, cluster } from '../../support/instances';
import type { MistakeCase } from './mistake-case';

type Props = Partial<MilvusClusterProps>;

/** A mistake in the props of a cluster named `milvus`. */
function inCluster(mistake: string, rule: string, prop: string, wrong: Props, right: Props, says: readonly string[]): MistakeCase {
  return {
    mistake,
    wrong: (chart) => cluster(chart, wrong),
    right: (chart) => cluster(chart, right),
    rule,
    path: 'test/milvus',
    prop,
    says,
  };
}

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
  inCluster(
    `replicas: ${replicas}`,
    Number.isInteger(replicas) ? 'MK-ROL-001' : 'MK-ROL-022',
    'proxy.replicas',
    { proxy: { replicas } },
    { proxy: { replicas: 2 } },
    [`is ${replicas}.`],
  ),
);

const AMOUNTS: readonly MistakeCase[] = [
  inCluster('zero CPU', 'MK-ROL-002', 'dataNode.cpu', { dataNode: { cpu: Cpu.units(0) } }, { dataNode: { cpu: Cpu.millis(1000) } }, [
    'above zero',
  ]),
  inCluster('negative CPU', 'MK-ROL-002', 'dataNode.cpu', { dataNode: { cpu: Cpu.units(-1) } }, { dataNode: { cpu: Cpu.units(1) } }, [
    'is -1.',
  ]),
  inCluster(
    'zero memory',
    'MK-ROL-002',
    'dataNode.memory',
    { dataNode: { memory: Size.gibibytes(0) } },
    { dataNode: { memory: Size.mebibytes(2560) } },
    ['0Gi'],
  ),
  inCluster(
    'a CPU limit below the request',
    'MK-ROL-003',
    'queryNode.cpu',
    { queryNode: { cpu: { request: Cpu.units(2), limit: Cpu.millis(1999) } } },
    { queryNode: { cpu: { request: Cpu.units(2), limit: Cpu.millis(2000) } } },
    ['1999m', 'request 2.'],
  ),
  inCluster(
    'a memory limit below the request',
    'MK-ROL-003',
    'queryNode.memory',
    { queryNode: { memory: { request: Size.gibibytes(16), limit: Size.mebibytes(16383) } } },
    { queryNode: { memory: { request: Size.gibibytes(16), limit: Size.mebibytes(16384) } } },
    ['16383Mi', '16Gi'],
  ),
  inCluster(
    'a disk without size',
    'MK-ROL-011',
    'queryNode.storage.size',
    { queryNode: { storage: LocalStorage.emptyDir(Size.gibibytes(0)) } },
    { queryNode: { storage: LocalStorage.emptyDir(Size.gibibytes(16)) } },
    ['0Gi'],
  ),
  inCluster(
    'a persistent disk on a Deployment',
    'MK-ROL-010',
    'queryNode.storage',
    { queryNode: { controller: 'Deployment', storage: LocalStorage.persistent({ size: Size.gibibytes(16) }) } },
    { queryNode: { controller: 'StatefulSet', storage: LocalStorage.persistent({ size: Size.gibibytes(16) }) } },
    ["controller: 'StatefulSet'"],
  ),
];

const AUTOSCALING: readonly MistakeCase[] = [
  inCluster(
    'minReplicas above maxReplicas',
    'MK-ROL-005',
    'proxy.autoscaling',
    { proxy: { autoscaling: { minReplicas: 4, maxReplicas: 3 } } },
    { proxy: { autoscaling: { minReplicas: 3, maxReplicas: 4 } } },
    ['minReplicas is 4', 'maxReplicas is 3'],
  ),
  inCluster(
    'autoscaling down to nothing',
    'MK-ROL-005',
    'proxy.autoscaling',
    { proxy: { autoscaling: { minReplicas: 0, maxReplicas: 3 } } },
    { proxy: { autoscaling: { minReplicas: 2, maxReplicas: 3 } } },
    ['minReplicas is 0'],
  ),
  inCluster(
    'autoscaling together with replicas',
    'MK-ROL-004',
    'queryNode.replicas',
    { queryNode: { replicas: 2, autoscaling: { maxReplicas: 3 } } },
    { queryNode: { autoscaling: { maxReplicas: 3 } } },
    ['is 2', 'Remove replicas'],
  ),
  inCluster(
    'a CPU target above 100 %',
    'MK-ROL-006',
    'proxy.autoscaling.cpuUtilization',
    { proxy: { autoscaling: { maxReplicas: 3, cpuUtilization: 101 } } },
    { proxy: { autoscaling: { maxReplicas: 3, cpuUtilization: 100 } } },
    ['is 101.'],
  ),
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
  inCluster(
    mistake,
    'MK-ROL-015',
    'proxy.rollout',
    { proxy: { rollout: Rollout.rolling(steps) } },
    { proxy: { rollout: Rollout.rolling({ maxSurge: '10%', maxUnavailable: 0 }) } },
    ["maxSurge: '25%'"],
  ),
);

const DEFAULTS_FOR_ALL: readonly MistakeCase[] = [
  inCluster(
    'a mistake in the defaults for all roles',
    'MK-ROL-002',
    'podDefaults.cpu',
    { podDefaults: { cpu: Cpu.units(0) } },
    { podDefaults: { cpu: Cpu.units(1) } },
    ['above zero'],
  ),
];

const COUNTS: readonly MistakeCase[] = [
  inCluster(
    'an emptyDir larger than the ephemeral storage',
    'MK-ROL-011',
    'queryNode.ephemeralStorage',
    { queryNode: { storage: LocalStorage.emptyDir(Size.gibibytes(100)), ephemeralStorage: Size.gibibytes(99) } },
    { queryNode: { storage: LocalStorage.emptyDir(Size.gibibytes(100)), ephemeralStorage: Size.gibibytes(101) } },
    ['100Gi'],
  ),
  inCluster(
    'an image that is no reference',
    'MK-VER-005',
    'proxy.image',
    { proxy: { image: 'not an image' } },
    { proxy: { image: 'registry.bank.example:5000/milvusdb/milvus:v2.6.25' } },
    ['not an image'],
  ),

  inCluster('two pods of cdc', 'MK-ROL-008', 'cdc.replicas', { cdc: { replicas: 2 } }, { cdc: { replicas: 1 } }, ['cdc runs once']),
  inCluster(
    'a rollout that runs cdc twice',
    'MK-ROL-008',
    'cdc.rollout',
    { cdc: { rollout: Rollout.rolling({ maxSurge: 3 }) } },
    { cdc: { rollout: Rollout.recreate() } },
    ['cdc runs once'],
  ),
  inCluster(
    'three pods of cdc by an override',
    'MK-ROL-008',
    'cdc.overrides.deployment',
    { cdc: { overrides: { deployment: (spec) => ({ ...spec, replicas: 3 }) } } },
    { cdc: { overrides: { deployment: (spec) => ({ ...spec, replicas: 0 }) } } },
    ['sets replicas to 3; cdc runs once'],
  ),
  inCluster(
    'a grace period that an override cuts below the stop timeout',
    'MK-ROL-013',
    'queryNode.overrides.deployment',
    { queryNode: overriddenGrace(1799) },
    { queryNode: overriddenGrace(1800) },
    ['terminationGracePeriodSeconds to 1799', '1800 s', 'terminationGracePeriod'],
  ),
  inCluster(
    'two coordinators without active-standby',
    'MK-ROL-009',
    'mixCoord.replicas',
    { mixCoord: { replicas: 2, activeStandby: false } },
    { mixCoord: { replicas: 1, activeStandby: false } },
    ['activeStandby off'],
  ),
  inCluster(
    'a grace period shorter than the stop timeout that is configured',
    'MK-ROL-013',
    'queryNode.terminationGracePeriod',
    { queryNode: { terminationGracePeriod: Duration.seconds(599), config: { 'queryNode.gracefulStopTimeout': 600 } } },
    { queryNode: { terminationGracePeriod: Duration.seconds(600), config: { 'queryNode.gracefulStopTimeout': 600 } } },
    ['is 599 s', '600 s'],
  ),
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
];
