import type { k8s } from 'cdk8s-plus-27';
import type { Mistake, Report } from '../findings';
import type { AutoscalingSpec } from '../model';
import { number, object, listOf, propsOf, type PropReaders, propPath } from '../props';
import type { RoleName } from '../version';
import { AUTOSCALING_BOUNDS, AUTOSCALING_TARGET } from './rules';
import { type ScalingBehavior, RULES, resolveBehavior } from './scaling-behavior';

/** Bounds, targets and pace of an autoscaler. */
export interface ScalingBounds {
  /**
   * The fewest pods.
   *
   * @default 2
   */
  readonly minReplicas?: number;
  /** The most pods. */
  readonly maxReplicas: number;
  /**
   * How fast pods come and go.
   *
   * @default - by role: query nodes leave one at a time, each ten minutes after the other and after half an hour of low load
   */
  readonly behavior?: ScalingBehavior;
}

/**
 * A HorizontalPodAutoscaler for a role. The workload then has no `replicas`, so that an apply never undoes its choice.
 *
 * @example
 * const autoscaling: AutoscalingProps = { minReplicas: 2, maxReplicas: 20, cpuUtilization: 70 };
 */
export interface AutoscalingProps extends ScalingBounds {
  /**
   * CPU use to aim at, in per cent of the request.
   *
   * @default 60 - unless memoryUtilization or metrics are given
   */
  readonly cpuUtilization?: number;
  /**
   * Memory use to aim at, in per cent of the request.
   *
   * @default - memory is not looked at
   */
  readonly memoryUtilization?: number;
  /**
   * Metrics of your own metrics adapter: of pods, of other objects, or external ones.
   *
   * @default - none
   */
  readonly metrics?: readonly k8s.MetricSpecV2[];
}

/** Checks and completes the props. Mistakes are reported, and harmless bounds stand in. */
export function resolveAutoscaling(role: RoleName, props: AutoscalingProps, report: Report): AutoscalingSpec {
  const { memoryUtilization, metrics = [] } = props;
  const inside = (prop: string, mistake: Mistake) => report(propPath('autoscaling', prop), mistake);
  checkUtilization(props, inside);
  const cpu = props.cpuUtilization ?? (memoryUtilization === undefined && metrics.length === 0 ? 60 : undefined);
  return {
    scaler: 'HorizontalPodAutoscaler',
    ...resolveBounds(props, inside),
    ...(cpu === undefined ? {} : { cpuUtilization: cpu }),
    ...(memoryUtilization === undefined ? {} : { memoryUtilization }),
    metrics,
    triggers: [],
    behavior: resolveBehavior(role, props.behavior, inside),
  };
}

/** Bounds in whole numbers, the lower one not above the upper one. */
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

/** Utilization is a whole percentage: the field has 32 bits and no fraction. */
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

export const MAXIMUM = { maxReplicas: 'Write the most pods, such as maxReplicas: 10.' };

/** Reads `autoscaling`. */
export const autoscalingReader = propsOf<AutoscalingProps>(
  {
    ...BOUNDS,
    cpuUtilization: number,
    memoryUtilization: number,
    metrics: listOf(object("{ type: 'Pods', pods: { … } }")),
  },
  MAXIMUM,
);
