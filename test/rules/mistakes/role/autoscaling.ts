import type { MilvusClusterProps } from '@org/milvus-k8s';
import { inCluster } from '../cluster-case';
import type { MistakeCase } from '../mistake-case';

/** What TypeScript refuses, a JavaScript app may still write. */
const STREAMING_SCALED = { streamingNode: { autoscaling: { maxReplicas: 9 } } } as Partial<MilvusClusterProps>;

export const AUTOSCALING_MISTAKES: readonly MistakeCase[] = [
  inCluster('MK-ROL-007', 'streaming nodes that follow the load', 'streamingNode.autoscaling', {
    wrong: STREAMING_SCALED,
    right: { streamingNode: { replicas: 4 } },
    says: ['can only be scaled by hand', 'set replicas'],
  }),
  inCluster('MK-ROL-006', 'a utilization that KEDA can not aim at', 'proxy.keda.cpuUtilization', {
    wrong: { proxy: { keda: { maxReplicas: 3, cpuUtilization: 0 } } },
    right: { proxy: { keda: { maxReplicas: 3, cpuUtilization: 1 } } },
    says: ['is 0.'],
  }),
  inCluster('MK-ROL-005', 'bounds of KEDA that go down to nothing', 'proxy.keda', {
    wrong: { proxy: { keda: { minReplicas: 0, maxReplicas: 3, cpuUtilization: 60 } } },
    right: { proxy: { keda: { minReplicas: 2, maxReplicas: 3, cpuUtilization: 60 } } },
    says: ['minReplicas is 0'],
  }),
  inCluster('MK-ROL-006', 'part of a per cent of CPU', 'proxy.autoscaling.cpuUtilization', {
    wrong: { proxy: { autoscaling: { maxReplicas: 3, cpuUtilization: 60.5 } } },
    right: { proxy: { autoscaling: { maxReplicas: 3, cpuUtilization: 60 } } },
    says: ['is 60.5.', 'whole percentage'],
  }),
];
