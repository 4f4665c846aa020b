import { Duration, Size } from 'cdk8s';
import { LocalStorage, ScalingTrigger, type KedaProps, type MilvusClusterProps, type ScalingRules } from '@org/milvus-k8s';
import { aimAutoscaler } from '../../../support/foreign-autoscaler';
import { RELEASES, cluster } from '../../../support/instances';
import { inCluster } from '../cluster-case';
import type { MistakeCase } from '../mistake-case';

type Props = Partial<MilvusClusterProps>;

function ofKeda(
  mistake: string,
  rule: string,
  prop: string,
  wrong: Partial<KedaProps>,
  right: Partial<KedaProps>,
  says: readonly string[],
) {
  const props = (keda: Partial<KedaProps>): Props => ({ queryNode: { keda: { maxReplicas: 20, ...keda } } });
  return inCluster(rule, mistake, prop, { wrong: props(wrong), right: props(right), says });
}

function ofPace(mistake: string, wrong: ScalingRules, right: ScalingRules, says: string): MistakeCase {
  const props = (scaleDown: ScalingRules): Props => ({ proxy: { autoscaling: { maxReplicas: 9, behavior: { scaleDown } } } });
  return inCluster('MK-SCA-012', mistake, 'proxy.autoscaling.behavior.scaleDown', {
    wrong: props(wrong),
    right: props(right),
    says: [says],
  });
}

const PROMETHEUS = 'http://prometheus.monitoring:9090';
const WORKDAY = { start: '0 7 * * 1-5', end: '0 20 * * 1-5', replicas: 10 };
const TRIGGERS = { prometheus: PROMETHEUS, triggers: [ScalingTrigger.searchQueue()] };

const INDEXING: KedaProps = { maxReplicas: 9, prometheus: PROMETHEUS, triggers: [ScalingTrigger.indexTasks()] };

function ofQueryNodes(mistake: string, wrong: ScalingRules, right: ScalingRules, says: string): MistakeCase {
  const props = (scaleDown: ScalingRules): Props => ({ queryNode: { autoscaling: { maxReplicas: 20, behavior: { scaleDown } } } });
  return inCluster('MK-SCA-022', mistake, 'queryNode.autoscaling.behavior.scaleDown', {
    wrong: props(wrong),
    right: props(right),
    says: [says],
  });
}

const DISK = LocalStorage.persistent({ size: Size.gibibytes(32) });

const ONE_PER_ZONE = {
  nodeAffinity: {
    requiredDuringSchedulingIgnoredDuringExecution: {
      nodeSelectorTerms: [{ matchExpressions: [{ key: 'topology.kubernetes.io/zone', operator: 'In', values: ['a', 'b', 'c'] }] }],
    },
  },
  podAntiAffinity: {
    requiredDuringSchedulingIgnoredDuringExecution: [
      { topologyKey: 'topology.kubernetes.io/zone', labelSelector: { matchLabels: { 'app.kubernetes.io/component': 'proxy' } } },
    ],
  },
};

export const SCALING_MISTAKES: readonly MistakeCase[] = [
  inCluster('MK-SCA-011', 'KEDA and a HorizontalPodAutoscaler at once', 'queryNode.keda', {
    wrong: { queryNode: { autoscaling: { maxReplicas: 9 }, keda: { maxReplicas: 9, cpuUtilization: 60 } } },
    right: { queryNode: { keda: { maxReplicas: 9, cpuUtilization: 60 } } },
    says: ['autoscaling and keda'],
  }),
  {
    ...inCluster('MK-SCA-011', 'autoscaling beside an autoscaler that is aimed at the role', 'queryNode.autoscaling', {
      wrong: {},
      right: {},
      says: ['that targets the role'],
    }),
    wrong: (chart) => aimAutoscaler(cluster(chart, { queryNode: { autoscaling: { maxReplicas: 9 } } }).queryNode),
    right: (chart) => aimAutoscaler(cluster(chart).queryNode),
  },
  ofPace('a period above half an hour', { period: Duration.seconds(1801) }, { period: Duration.seconds(1800) }, 'period is 1801 s'),
  ofPace(
    'a window above an hour',
    { stabilizationWindow: Duration.seconds(3601) },
    { stabilizationWindow: Duration.seconds(3600) },
    'stabilizationWindow is 3601 s',
  ),
  ofPace('no pods in a step', { pods: 0 }, { pods: 1 }, 'pods is 0'),
  ofPace('part of a per cent in a step', { percent: 0.5 }, { percent: 1 }, 'percent is 0.5'),
  ofKeda('KEDA with nothing to look at', 'MK-SCA-013', 'queryNode.keda', {}, { cpuUtilization: 50 }, ['neither triggers']),
  ofKeda(
    'a trigger without an address of Prometheus',
    'MK-SCA-014',
    'queryNode.keda.prometheus',
    { triggers: [ScalingTrigger.searchQueue()] },
    TRIGGERS,
    ['missing'],
  ),
  ofKeda(
    'a trigger of another role',
    'MK-SCA-015',
    'queryNode.keda.triggers[0]',
    { ...TRIGGERS, triggers: [ScalingTrigger.indexTasks()] },
    { ...TRIGGERS, triggers: [ScalingTrigger.loadedMemory()] },
    ["'index-tasks' is about dataNode in Milvus 2.6.25"],
  ),
  ...[RELEASES['2.3'], RELEASES['2.5']].map((version) =>
    inCluster('MK-SCA-015', `data nodes that scale by the indexes that index nodes build in ${version}`, 'dataNode.keda.triggers[0]', {
      wrong: { version, dataNode: { keda: INDEXING } },
      right: { version, indexNode: { keda: INDEXING } },
      says: [`is about indexNode in Milvus ${version}, not about dataNode`],
    }),
  ),
  ofKeda(
    'an address of Prometheus without a scheme',
    'MK-SCA-021',
    'queryNode.keda.prometheus',
    { ...TRIGGERS, prometheus: 'prometheus.monitoring:9090' },
    { ...TRIGGERS, prometheus: 'https://prometheus.monitoring:9090/tenant' },
    ["'prometheus.monitoring:9090'", 'http://'],
  ),
  ofQueryNodes(
    'all query nodes at once',
    { percent: 100, period: Duration.minutes(5) },
    { percent: 5, period: Duration.minutes(5) },
    'removes 20 of up to 20 pods in 300 s',
  ),
  ofQueryNodes('two query nodes at once', { pods: 2 }, { pods: 1 }, 'removes 2 of up to 20 pods in 600 s'),
  ofQueryNodes(
    'query nodes that leave faster than they hand over',
    { period: Duration.seconds(29) },
    { period: Duration.seconds(30) },
    'pods in 29 s',
  ),
  ofKeda(
    'ten query nodes at once, by KEDA',
    'MK-SCA-022',
    'queryNode.keda.behavior.scaleDown',
    { ...TRIGGERS, behavior: { scaleDown: { pods: 10 } } },
    { ...TRIGGERS, behavior: { scaleUp: { pods: 10 } } },
    ['removes 10 of up to 20'],
  ),
  ofKeda(
    'a trigger that is there twice',
    'MK-SCA-016',
    'queryNode.keda.triggers[1]',
    { ...TRIGGERS, triggers: [ScalingTrigger.searchQueue(), ScalingTrigger.searchQueue(20)] },
    { ...TRIGGERS, triggers: [ScalingTrigger.searchQueue(), ScalingTrigger.searchLatency()] },
    ['twice'],
  ),
  ofKeda(
    'a trigger with nothing to ask',
    'MK-SCA-016',
    'queryNode.keda.triggers[0]',
    { ...TRIGGERS, triggers: [ScalingTrigger.prometheus({ name: 'backlog', query: ' ', threshold: 1 })] },
    { ...TRIGGERS, triggers: [ScalingTrigger.prometheus({ name: 'backlog', query: 'x', threshold: 1 })] },
    ['query is empty'],
  ),
  ofKeda(
    'a trigger without a threshold',
    'MK-SCA-016',
    'queryNode.keda.triggers[0]',
    { ...TRIGGERS, triggers: [ScalingTrigger.searchQueue(0)] },
    { ...TRIGGERS, triggers: [ScalingTrigger.searchQueue(1)] },
    ['threshold is 0'],
  ),
  ofKeda(
    'a trigger whose name is no name',
    'MK-SCA-016',
    'queryNode.keda.triggers[0]',
    { ...TRIGGERS, triggers: [ScalingTrigger.prometheus({ name: 'My backlog', query: 'x', threshold: 1 })] },
    { ...TRIGGERS, triggers: [ScalingTrigger.prometheus({ name: 'my-backlog', query: 'x', threshold: 1 })] },
    ["'My backlog'"],
  ),
  ofKeda(
    'a time of the day in place of a cron expression',
    'MK-SCA-017',
    'queryNode.keda.schedule[0].start',
    { schedule: [{ ...WORKDAY, start: '07:00' }] },
    { schedule: [WORKDAY] },
    ["'07:00'"],
  ),
  ofKeda(
    'an hour that no day has',
    'MK-SCA-017',
    'queryNode.keda.schedule[0].end',
    { schedule: [{ ...WORKDAY, end: '0 24 * * 1-5' }] },
    { schedule: [{ ...WORKDAY, end: '59 23 * * Mon-Fri' }] },
    ["'0 24 * * 1-5'"],
  ),
  ofKeda(
    'a Sunday that is 7',
    'MK-SCA-017',
    'queryNode.keda.schedule[0].start',
    { schedule: [{ ...WORKDAY, start: '0 7 * * 6-7' }] },
    { schedule: [{ ...WORKDAY, start: '0 7 * * 0,6' }] },
    ["'0 7 * * 6-7'"],
  ),
  ofKeda(
    'a time zone that nobody lives in',
    'MK-SCA-017',
    'queryNode.keda.schedule[0].timeZone',
    { schedule: [{ ...WORKDAY, timeZone: 'Europe/Zurch' }] },
    { schedule: [{ ...WORKDAY, timeZone: 'Europe/Zurich' }] },
    ["'Europe/Zurch'"],
  ),
  ofKeda(
    'a schedule that ends when it starts',
    'MK-SCA-017',
    'queryNode.keda.schedule[0].end',
    { schedule: [{ ...WORKDAY, end: WORKDAY.start }] },
    { schedule: [WORKDAY] },
    ['is also the start'],
  ),
  ofKeda(
    'a time zone that is none',
    'MK-SCA-017',
    'queryNode.keda.schedule[0].timeZone',
    { schedule: [{ ...WORKDAY, timeZone: 'UTC+1:00' }] },
    { schedule: [{ ...WORKDAY, timeZone: 'Etc/GMT-1' }] },
    ["'UTC+1:00'"],
  ),
  ofKeda(
    'a schedule above the maximum',
    'MK-SCA-018',
    'queryNode.keda.schedule[0].replicas',
    { schedule: [{ ...WORKDAY, replicas: 21 }] },
    { schedule: [{ ...WORKDAY, replicas: 20 }] },
    ['is 21.', 'from 2 to 20'],
  ),
  inCluster('MK-SCA-020', 'more proxies than zones that take one each', 'proxy.affinity', {
    wrong: { proxy: { autoscaling: { maxReplicas: 4 }, affinity: ONE_PER_ZONE } },
    right: { proxy: { autoscaling: { maxReplicas: 3 }, affinity: ONE_PER_ZONE } },
    says: ['a, b, c', 'may be 4'],
  }),
  {
    ...inCluster('MK-SCA-020', 'more query nodes than the one zone that they are held to takes', 'queryNode.affinity', {
      wrong: {
        queryNode: {
          replicas: 2,
          nodeSelector: { 'topology.kubernetes.io/zone': 'a' },
          affinity: { podAntiAffinity: ONE_PER_ZONE.podAntiAffinity },
        },
      },
      right: { queryNode: { replicas: 2, nodeSelector: { 'topology.kubernetes.io/zone': 'a' } } },
      says: ['each of a,'],
    }),
    besides: ['MK-SCH-002'],
  },
  inCluster('MK-SCA-001', 'equal bounds of an autoscaler', 'proxy.autoscaling', {
    wrong: { proxy: { autoscaling: { minReplicas: 3, maxReplicas: 3 } } },
    right: { proxy: { autoscaling: { minReplicas: 3, maxReplicas: 4 } } },
    says: ['both 3'],
  }),
  inCluster('MK-SCA-002', 'a memory target that Milvus never passes', 'queryNode.autoscaling.memoryUtilization', {
    wrong: { queryNode: { autoscaling: { maxReplicas: 4, memoryUtilization: 90 } } },
    right: { queryNode: { autoscaling: { maxReplicas: 4, memoryUtilization: 70 } } },
    says: ['is 90', '70 or less'],
  }),
  inCluster('MK-SCA-003', 'persistent disks of an autoscaled role', 'queryNode.storage', {
    wrong: { queryNode: { autoscaling: { maxReplicas: 4 }, storage: DISK } },
    right: { queryNode: { replicas: 4, storage: DISK } },
    says: ['ephemeralVolume'],
  }),
  {
    rule: 'MK-SCA-003',
    mistake: 'persistent disks under an autoscaler of cdk8s-plus',
    wrong: (chart) => aimAutoscaler(cluster(chart, { queryNode: { storage: DISK } }).queryNode),
    right: (chart) => aimAutoscaler(cluster(chart).queryNode),
    path: 'test/milvus',
    prop: 'queryNode.storage',
  },
];
