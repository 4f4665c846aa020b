import type { k8s } from 'cdk8s-plus-27';
import type { PlacementSpec } from '../model';
import { string, object, listOf, oneOf, stringMap, tolerations } from '../props';

/** Readers of the placement props of Milvus and of in-cluster services. */
export const PLACEMENT_READERS = {
  nodeSelector: stringMap,
  tolerations,
  affinity: object<k8s.Affinity>('{ podAntiAffinity: { … } }'),
  priorityClassName: string,
  runtimeClassName: string,
  schedulerName: string,
};

/** Readers of the props that spread pods. */
export const SPREAD_READERS = {
  spread: oneOf<PlacementSpec['spread']>({ preferred: true, required: true, none: true }),
  topologyKeys: listOf(string),
};

/** Reads `unhealthyPodEvictionPolicy`. */
export const evictionPolicyReader = oneOf<'AlwaysAllow' | 'IfHealthyBudget'>({ AlwaysAllow: true, IfHealthyBudget: true });
