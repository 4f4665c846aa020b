import { k8s } from 'cdk8s-plus-27';
import type { Mistake, Report } from '../findings';
import type { AutoscalingSpec } from '../model';
import { kubernetesForm, toKubernetes, present, type KubernetesForm, number, listOf, propsOf, type PropReaders, propPath } from '../props';
import type { RoleName } from '../version';
import { AUTOSCALING_BOUNDS, AUTOSCALING_TARGET } from './rules';
import { type ScalingBehavior, RULES, resolveBehavior } from './scaling-behavior';

/** Bounds, targets and pace of an autoscaler. */
export interface ScalingBounds {
  /**
   * The smallest number of pods.
   *
   * @default 2
   */
  readonly minReplicas?: number;
  /** The largest number of pods. */
  readonly maxReplicas: number;
  /**
   * Pace of adding and removing pods.
   *
   * @default - by role: query nodes leave one at a time, ten minutes apart, after half an hour of low load
   */
  readonly behavior?: ScalingBehavior;
}

/**
 * A HorizontalPodAutoscaler for a role. The workload then has no `replicas`, so that an apply never resets its choice.
 *
 * @example
 * const autoscaling: AutoscalingProps = { minReplicas: 2, maxReplicas: 20, cpuUtilization: 70 };
 */
export interface AutoscalingProps extends ScalingBounds {
  /**
   * Target CPU usage, in % of the request.
   *
   * @default 60 - unless memoryUtilization or metrics are given
   */
  readonly cpuUtilization?: number;
  /**
   * Target memory usage, in % of the request.
   *
   * @default - memory is ignored
   */
  readonly memoryUtilization?: number;
  /**
   * Metrics of your metrics adapter: of pods, of other objects, or external.
   *
   * @default - none
   */
  readonly metrics?: readonly (k8s.MetricSpecV2 | KubernetesForm<k8s.MetricSpecV2>)[];
}

/** Checks and completes the props. Reports mistakes and uses harmless bounds instead. */
export function resolveAutoscaling(role: RoleName, props: AutoscalingProps, report: Report): AutoscalingSpec {
  const { memoryUtilization, metrics = [] } = props;
  const inside = (prop: string, mistake: Mistake) => report(propPath('autoscaling', prop), mistake);
  checkUtilization(props, inside);
  const cpu = props.cpuUtilization ?? (memoryUtilization === undefined && metrics.length === 0 ? 60 : undefined);
  return {
    scaler: 'HorizontalPodAutoscaler',
    ...resolveBounds(props, inside),
    ...present({ cpuUtilization: cpu, memoryUtilization }),
    metrics: metrics.map((metric) => toKubernetes(metric)),
    triggers: [],
    behavior: resolveBehavior(role, props.behavior, inside),
  };
}

/** Bounds in whole numbers. The lower one does not exceed the upper one. */
export function resolveBounds(
  { minReplicas = 2, maxReplicas }: ScalingBounds,
  report: Report,
): { readonly minReplicas: number; readonly maxReplicas: number } {
  const isCount = (value: number) => Number.isInteger(value) && value >= 1;
  if (isCount(minReplicas) && isCount(maxReplicas) && minReplicas <= maxReplicas) return { minReplicas, maxReplicas };
  const problem = `minReplicas is ${minReplicas} and maxReplicas is ${maxReplicas}.`;
  report('', { rule: AUTOSCALING_BOUNDS, problem, fix: 'Write whole numbers with 1 <= minReplicas <= maxReplicas.' });
  return { minReplicas: 2, maxReplicas: 3 };
}

/** Checks that utilization is a whole percentage: the field has 32 bits and no fraction. */
export function checkUtilization(props: Pick<AutoscalingProps, 'cpuUtilization' | 'memoryUtilization'>, report: Report): void {
  for (const prop of ['cpuUtilization', 'memoryUtilization'] as const) {
    const value = props[prop];
    if (value === undefined || (Number.isInteger(value) && value >= 1 && value <= 100)) continue;
    report(prop, { rule: AUTOSCALING_TARGET, problem: `is ${value}.`, fix: 'Write a whole percentage from 1 to 100.' });
  }
}

export const BOUNDS: PropReaders<ScalingBounds> = {
  minReplicas: number,
  maxReplicas: number,
  behavior: propsOf<ScalingBehavior>({ scaleUp: RULES, scaleDown: RULES }, {}),
};

export const MAXIMUM = { maxReplicas: 'Write the maximum number of pods, such as maxReplicas: 10.' };

/** Reads `autoscaling`. */
export const autoscalingReader = propsOf<AutoscalingProps>(
  {
    ...BOUNDS,
    cpuUtilization: number,
    memoryUtilization: number,
    metrics: listOf(kubernetesForm<k8s.MetricSpecV2>("{ type: 'Pods', pods: { … } }", k8s.toJson_MetricSpecV2)),
  },
  MAXIMUM,
);
