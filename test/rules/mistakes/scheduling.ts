import { besideMilvus, inCluster, untyped } from './cluster-case';
import { inDefragmentation, inGroups, inOverride, nothing } from './job-case';
import type { MistakeCase } from './mistake-case';

const ZONE = 'topology.kubernetes.io/zone';
const SAFE = 'cluster-autoscaler.kubernetes.io/safe-to-evict';

export const SCHEDULING_MISTAKES: readonly MistakeCase[] = [
  inCluster('MK-SCH-001', 'pods that may lie on one node', 'podDefaults.spread', {
    wrong: { podDefaults: { spread: 'none' } },
    right: { podDefaults: { spread: 'required' } },
  }),
  besideMilvus('MK-SCH-001', 'etcd members that may lie on one node', ['meta-store', 'spread'], {
    wrong: { metaStore: { spread: 'none' } },
    right: { metaStore: { members: 1, spread: 'none' } },
  }),
  inCluster('MK-SCH-002', 'proxies tied to one zone', 'proxy.nodeSelector', {
    wrong: { proxy: { nodeSelector: { [ZONE]: 'eu-west-1a' } } },
    right: { mixCoord: { nodeSelector: { [ZONE]: 'eu-west-1a' } } },
    says: ['eu-west-1a'],
  }),
  inCluster('MK-SCH-003', 'a toleration of everything', 'proxy.tolerations[0].key', {
    wrong: { proxy: { tolerations: [{ operator: 'Exists' }] } },
    right: { proxy: { tolerations: [{ key: 'dedicated', operator: 'Exists' }] } },
  }),
  inCluster('MK-SCH-004', 'the priority of DNS', 'queryNode.priorityClassName', {
    wrong: { queryNode: { priorityClassName: 'system-cluster-critical' } },
    right: { queryNode: { priorityClassName: 'search-critical' } },
    says: ['system-cluster-critical'],
  }),
  inCluster('MK-SCH-005', 'pods that no node autoscaler may move', `queryNode.annotations['${SAFE}']`, {
    wrong: { queryNode: { annotations: { [SAFE]: 'false' } } },
    right: { queryNode: { annotations: { [SAFE]: 'true' } } },
  }),
  ...(['priorityClassName', 'runtimeClassName', 'schedulerName'] as const).map((prop) =>
    untyped('MK-SCH-006', `podDefaults.${prop}`, { podDefaults: { [prop]: 'Bad Name' } }, { podDefaults: { [prop]: 'good.name' } }, [
      'Bad Name',
    ]),
  ),
  inDefragmentation(
    'MK-SCH-003',
    'a Job that stays on a dead node',
    'tolerations[0].key',
    [{ tolerations: [{ operator: 'Exists' }] }, { tolerations: [{ key: 'dedicated', operator: 'Exists' }] }],
    ['is missing'],
  ),
  inDefragmentation(
    'MK-SCH-006',
    'a Job with a runtime class that cannot exist',
    'runtimeClassName',
    [{ runtimeClassName: 'gVisor' }, { runtimeClassName: 'gvisor' }],
    ["'gVisor'"],
  ),
  inGroups(
    'MK-SCH-004',
    'a Job with the priority of the Kubernetes cluster itself, like the roles',
    'podDefaults.priorityClassName',
    [{ priorityClassName: 'system-cluster-critical' }, { priorityClassName: 'search' }],
    ["'system-cluster-critical'"],
  ),
  inOverride('MK-SCH-004', 'a Job whose override gives it priority over all', [{ priorityClassName: 'system-node-critical' }, nothing], []),
];
