import type { k8s } from 'cdk8s-plus-27';
import type { VerticalPodAutoscalerSpec } from '../generated/crds/autoscaling.k8s.io';
import type { ScaledObjectSpec } from '../generated/crds/keda.sh';
import type { Override } from '../emit';

/** Changes to the objects of a role, applied last. Each takes the typed content and returns new content. */
export interface RoleOverrides {
  /**
   * Changes the spec of the Deployment.
   *
   * @default - none
   */
  readonly deployment?: Override<k8s.DeploymentSpec>;
  /**
   * Changes the spec of the StatefulSet.
   *
   * @default - none
   */
  readonly statefulSet?: Override<k8s.StatefulSetSpec>;
  /**
   * Changes the files of the ConfigMap.
   *
   * @default - none
   */
  readonly configMap?: Override<Record<string, string>>;
  /**
   * Changes the spec of the headless Service of a StatefulSet.
   *
   * @default - none
   */
  readonly headlessService?: Override<k8s.ServiceSpec>;
  /**
   * Changes the spec of the PodDisruptionBudget.
   *
   * @default - none
   */
  readonly disruptionBudget?: Override<k8s.PodDisruptionBudgetSpec>;
  /**
   * Changes the spec of the HorizontalPodAutoscaler.
   *
   * @default - none
   */
  readonly autoscaler?: Override<k8s.HorizontalPodAutoscalerSpecV2>;
  /**
   * Changes the spec of KEDA's ScaledObject.
   *
   * @default - none
   */
  readonly scaledObject?: Override<ScaledObjectSpec>;
  /**
   * Changes the spec of the VerticalPodAutoscaler.
   *
   * @default - none
   */
  readonly verticalPodAutoscaler?: Override<VerticalPodAutoscalerSpec>;
}
