import { HorizontalPodAutoscaler, Metric, MetricTarget } from 'cdk8s-plus-27';
import type { MilvusRole } from '@org/milvus-k8s';

/** Aims a cdk8s-plus autoscaler at a role, as a user does who wants a metric that `autoscaling` does not have. */
export function aimAutoscaler(target: MilvusRole, id = 'foreign-autoscaler'): HorizontalPodAutoscaler {
  const metrics = [Metric.resourceCpu(MetricTarget.averageUtilization(55))];
  return new HorizontalPodAutoscaler(target, id, { target, maxReplicas: 5, metrics });
}
