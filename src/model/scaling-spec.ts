import type { k8s } from 'cdk8s-plus-27';

/** Pace of an autoscaler in one direction. Times are in seconds. */
export interface ScalingRulesSpec {
  /** Time that a need must last before it counts. */
  readonly stabilizationWindow: number;
  /** Period in which the steps below are allowed. */
  readonly period: number;
  /** Pods for each period. */
  readonly pods?: number;
  /** Pods for each period, in % of the running ones. */
  readonly percent?: number;
  /** Distance from the target that changes nothing, in % of the target. */
  readonly tolerance?: number;
}

/** Pace of an autoscaler up and down. */
export interface ScalingBehaviorSpec {
  readonly scaleUp: ScalingRulesSpec;
  readonly scaleDown: ScalingRulesSpec;
}

/** A metric or schedule that KEDA checks. */
export interface TriggerSpec {
  /** Name among the triggers of the role. */
  readonly name: string;
  readonly type: 'cron' | 'prometheus';
  readonly metricType?: 'AverageValue' | 'Value';
  readonly metadata: Readonly<Record<string, string>>;
  /** Name of a TriggerAuthentication. */
  readonly authentication?: string;
}

/** Bounds, targets and pace of an autoscaler. Utilization is in % of the request. */
export interface AutoscalingSpec {
  /** Kind of the autoscaler: Kubernetes' own, or KEDA's, which creates one of Kubernetes' own. */
  readonly scaler: 'HorizontalPodAutoscaler' | 'ScaledObject';
  readonly minReplicas: number;
  readonly maxReplicas: number;
  readonly cpuUtilization?: number;
  readonly memoryUtilization?: number;
  /** Additional metrics of a HorizontalPodAutoscaler. */
  readonly metrics: readonly k8s.MetricSpecV2[];
  /** Triggers of a ScaledObject, in addition to CPU and memory. */
  readonly triggers: readonly TriggerSpec[];
  /** KEDA's polling interval, in seconds. */
  readonly pollingInterval?: number;
  readonly behavior: ScalingBehaviorSpec;
}
