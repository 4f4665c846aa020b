import { QueryNodeGroup } from '@org/milvus-k8s';
import { cluster } from '../../../support/instances';
import { inCluster } from '../cluster-case';
import type { MistakeCase } from '../mistake-case';

export const TOPOLOGY_MISTAKES: readonly MistakeCase[] = [
  ...(['proxy', 'queryNode', 'streamingNode'] as const).map((role) =>
    inCluster('MK-ROL-017', `a single ${role}`, `${role}.replicas`, {
      wrong: { [role]: { replicas: 1 } },
      right: { [role]: { replicas: 2 } },
      says: ['is 1.', '2 or more'],
    }),
  ),
  inCluster('MK-ROL-017', 'an autoscaler that goes down to one proxy', 'proxy.autoscaling.minReplicas', {
    wrong: { proxy: { autoscaling: { minReplicas: 1, maxReplicas: 5 } } },
    right: { proxy: { autoscaling: { minReplicas: 2, maxReplicas: 5 } } },
  }),
  {
    rule: 'MK-ROL-017',
    mistake: 'a single query node of a resource group',
    wrong: (chart) => new QueryNodeGroup(chart, 'hot', { cluster: cluster(chart), replicas: 1, resourceGroup: 'hot' }),
    right: (chart) => new QueryNodeGroup(chart, 'hot', { cluster: cluster(chart), replicas: 1 }),
    path: 'test/hot',
    prop: 'replicas',
  },
  inCluster('MK-ROL-018', 'more streaming nodes than channels', 'streamingNode.replicas', {
    wrong: { streamingNode: { replicas: 17 } },
    right: { streamingNode: { replicas: 16 } },
    says: ['is 17', '16 channels'],
  }),
  inCluster('MK-ROL-018', 'more streaming nodes than channels that were set', 'streamingNode.replicas', {
    wrong: { streamingNode: { replicas: 9 }, config: { 'rootCoord.dmlChannelNum': 8 } },
    right: { streamingNode: { replicas: 9 }, config: { 'rootCoord.dmlChannelNum': 9 } },
    says: ['8 channels'],
  }),
  inCluster('MK-ROL-019', 'three coordinators', 'mixCoord.replicas', {
    wrong: { mixCoord: { replicas: 3 } },
    right: { mixCoord: { replicas: 2 } },
    says: ['is 3'],
  }),
];
