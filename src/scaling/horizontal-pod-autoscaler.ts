import type { k8s } from 'cdk8s-plus-27';
import type { AutoscalingSpec, ControllerKind, ScalingRulesSpec } from '../model';

/** The target workload of an autoscaler. */
export interface ScalingWorkload {
  readonly kind: ControllerKind;
  readonly name: string;
}

/** Spec of the HorizontalPodAutoscaler. */
export function autoscalerSpec(target: ScalingWorkload, autoscaling: AutoscalingSpec): k8s.HorizontalPodAutoscalerSpecV2 {
  const { cpuUtilization, memoryUtilization, behavior } = autoscaling;
  return {
    scaleTargetRef: { apiVersion: 'apps/v1', kind: target.kind, name: target.name },
    minReplicas: autoscaling.minReplicas,
    maxReplicas: autoscaling.maxReplicas,
    metrics: [
      ...(cpuUtilization === undefined ? [] : [utilization('cpu', cpuUtilization)]),
      ...(memoryUtilization === undefined ? [] : [utilization('memory', memoryUtilization)]),
      ...autoscaling.metrics,
    ],
    behavior: { scaleUp: tolerantRules(behavior.scaleUp), scaleDown: tolerantRules(behavior.scaleDown) },
  };
}

/** A pace with its tolerance, which the typed API of Kubernetes 1.27 does not have. */
function tolerantRules(rules: ScalingRulesSpec): k8s.HpaScalingRulesV2 {
  const { tolerance } = rules;
  return { ...scalingRules(rules), ...(tolerance === undefined ? {} : { tolerance: String(tolerance / 100) }) };
}

/** Kubernetes' form of a pace: one policy for each kind of step; the larger one wins. */
export function scalingRules(rules: ScalingRulesSpec): k8s.HpaScalingRulesV2 & { readonly policies: k8s.HpaScalingPolicyV2[] } {
  const { stabilizationWindow, period, pods, percent } = rules;
  return {
    stabilizationWindowSeconds: stabilizationWindow,
    selectPolicy: 'Max',
    policies: [
      ...(pods === undefined ? [] : [{ type: 'Pods', value: pods, periodSeconds: period }]),
      ...(percent === undefined ? [] : [{ type: 'Percent', value: percent, periodSeconds: period }]),
    ],
  };
}

function utilization(name: string, averageUtilization: number): k8s.MetricSpecV2 {
  return { type: 'Resource', resource: { name, target: { type: 'Utilization', averageUtilization } } };
}
