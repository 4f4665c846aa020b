import {
  ScaledObjectSpecTriggersMetricType as MetricType,
  ScaledObjectSpecTriggersType as TriggerType,
  type ScaledObjectSpec,
  type ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfigBehavior,
  type ScaledObjectSpecTriggers,
} from '../generated/crds/keda.sh';
import type { AutoscalingSpec, TriggerSpec } from '../model';
import { scalingRules, type ScalingWorkload } from './horizontal-pod-autoscaler';
import { present } from '../props';

/** Spec of KEDA's ScaledObject. */
export function scaledObjectSpec(target: ScalingWorkload, autoscaling: AutoscalingSpec): ScaledObjectSpec {
  const { cpuUtilization, memoryUtilization, behavior, pollingInterval } = autoscaling;
  return {
    scaleTargetRef: { apiVersion: 'apps/v1', kind: target.kind, name: target.name },
    ...present({ pollingInterval }),
    minReplicaCount: autoscaling.minReplicas,
    maxReplicaCount: autoscaling.maxReplicas,
    advanced: {
      // Removing the object keeps the number of pods; its successor sets the next number.
      restoreToOriginalReplicaCount: false,
      horizontalPodAutoscalerConfig: {
        behavior: {
          scaleUp: scalingRules(behavior.scaleUp),
          scaleDown: scalingRules(behavior.scaleDown),
        } as ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfigBehavior,
      },
    },
    triggers: [
      ...(cpuUtilization === undefined ? [] : [utilization(TriggerType.CPU, cpuUtilization)]),
      ...(memoryUtilization === undefined ? [] : [utilization(TriggerType.MEMORY, memoryUtilization)]),
      ...autoscaling.triggers.map(trigger),
    ],
  };
}

function utilization(type: TriggerType, percent: number): ScaledObjectSpecTriggers {
  return { type, metricType: MetricType.UTILIZATION, metadata: { value: String(percent) } };
}

const TYPES = { cron: TriggerType.CRON, prometheus: TriggerType.PROMETHEUS } as const;
const METRIC_TYPES = { AverageValue: MetricType.AVERAGE_VALUE, Value: MetricType.VALUE } as const;

function trigger({ type, name, metricType, metadata, authentication }: TriggerSpec): ScaledObjectSpecTriggers {
  return {
    type: TYPES[type],
    name,
    ...(metricType === undefined ? {} : { metricType: METRIC_TYPES[metricType] }),
    metadata: { ...metadata },
    ...(authentication === undefined ? {} : { authenticationRef: { name: authentication } }),
  };
}
