import {
  VerticalPodAutoscalerSpecResourcePolicyContainerPoliciesControlledResources as Resource,
  VerticalPodAutoscalerSpecUpdatePolicyUpdateMode as UpdateMode,
  type VerticalPodAutoscalerSpec,
} from '../generated/crds/autoscaling.k8s.io';
import type { ScalingWorkload } from './horizontal-pod-autoscaler';

/**
 * Spec of a VerticalPodAutoscaler that recommends and changes nothing: a change would restart pods that hold data, and
 * the requests belong in Git.
 */
export function recommendationSpec(target: ScalingWorkload, containerName: string): VerticalPodAutoscalerSpec {
  return {
    targetRef: { apiVersion: 'apps/v1', kind: target.kind, name: target.name },
    updatePolicy: { updateMode: UpdateMode.OFF },
    resourcePolicy: { containerPolicies: [{ containerName, controlledResources: [Resource.CPU, Resource.MEMORY] }] },
  };
}
