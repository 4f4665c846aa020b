import { k8s } from 'cdk8s-plus-27';
import type { Labels } from '../naming';

/**
 * Spec of a PodDisruptionBudget that allows the eviction of one pod at a time. By default unhealthy pods may always be
 * evicted, because a crash-looping pod must not block the drain of a node.
 */
export function disruptionBudgetSpec(selector: Labels, unhealthyPodEvictionPolicy = 'AlwaysAllow'): k8s.PodDisruptionBudgetSpec {
  return {
    maxUnavailable: k8s.IntOrString.fromNumber(1),
    unhealthyPodEvictionPolicy,
    selector: { matchLabels: selector },
  };
}
