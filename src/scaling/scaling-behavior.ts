import type { Duration } from 'cdk8s';
import type { Report } from '../findings';
import type { ScalingBehaviorSpec, ScalingRulesSpec } from '../model';
import { durationAmount, number, propsOf, present } from '../props';
import type { RoleName } from '../version';
import { SCALING_PACE } from './rules';

/**
 * Pace of an autoscaler in one direction. If both pods and percent are set, the larger step wins.
 *
 * @example
 * const scaleUp: ScalingRules = { pods: 2, period: Duration.minutes(1) };
 */
export interface ScalingRules {
  /**
   * Pods for each period.
   *
   * @default - by role, unless percent is given
   */
  readonly pods?: number;
  /**
   * Pods for each period, in % of the running ones.
   *
   * @default - none
   */
  readonly percent?: number;
  /**
   * Period in which the step is allowed, up to 30 minutes.
   *
   * @default - by role
   */
  readonly period?: Duration;
  /**
   * Time that a need must last before it counts, up to an hour.
   *
   * @default - by role
   */
  readonly stabilizationWindow?: Duration;
  /**
   * Distance of a metric from its target that changes nothing, in % of the target, from Kubernetes 1.35 on. Not with KEDA, which does not pass
   * it on.
   *
   * @default - that of the cluster, usually 10 %
   */
  readonly tolerance?: number;
}

/**
 * Pace of an autoscaler up and down.
 *
 * @example
 * const behavior: ScalingBehavior = { scaleDown: { pods: 1, period: Duration.minutes(10) } };
 */
export interface ScalingBehavior {
  /**
   * Adding pods.
   *
   * @default - by role
   */
  readonly scaleUp?: ScalingRules;
  /**
   * Removing pods.
   *
   * @default - by role
   */
  readonly scaleDown?: ScalingRules;
}

/** Adds some pods in each period, in seconds. */
function up(pods: number, period: number): ScalingRulesSpec {
  return { stabilizationWindow: 0, pods, period };
}

/** Removes one pod in each period, after a need that lasted. */
function down(period: number, stabilizationWindow: number): ScalingRulesSpec {
  return { stabilizationWindow, pods: 1, period };
}

/**
 * The pace of each role that can be autoscaled.
 *
 * Sources: Milvus' documentation ("Scale a Milvus cluster": one node at a time, and one pod in 30 s up and in 60 s down
 * after five quiet minutes for a proxy) and how a role drains (`graceful-stop.ts`): a query node hands over its segments
 * for up to half an hour, so the next one waits ten minutes and the load must have been low for half an hour; data and
 * index nodes finish or return their tasks.
 */
const PACE: Partial<Readonly<Record<RoleName, ScalingBehaviorSpec>>> = {
  proxy: { scaleUp: up(2, 30), scaleDown: down(60, 300) },
  queryNode: { scaleUp: up(1, 30), scaleDown: down(600, 1800) },
  dataNode: { scaleUp: up(2, 30), scaleDown: down(120, 600) },
  indexNode: { scaleUp: up(2, 30), scaleDown: down(120, 600) },
};

/** The longest period and window that the API server accepts. */
const LONGEST_PERIOD = 1800;
const LONGEST_WINDOW = 3600;

/** Completes the pace with the role's own. Reports mistakes and uses the role's own pace instead. */
export function resolveBehavior(role: RoleName, behavior: ScalingBehavior | undefined, report: Report): ScalingBehaviorSpec {
  const { scaleUp, scaleDown } = PACE[role] ?? { scaleUp: up(1, 30), scaleDown: down(60, 300) };
  return {
    scaleUp: resolveRules(behavior?.scaleUp, scaleUp, 'behavior.scaleUp', report),
    scaleDown: resolveRules(behavior?.scaleDown, scaleDown, 'behavior.scaleDown', report),
  };
}

function resolveRules(rules: ScalingRules = {}, fallback: ScalingRulesSpec, prop: string, report: Report): ScalingRulesSpec {
  const { pods, percent, tolerance } = rules;
  const period = rules.period?.toSeconds({ integral: false }) ?? fallback.period;
  const stabilizationWindow = rules.stabilizationWindow?.toSeconds({ integral: false }) ?? fallback.stabilizationWindow;
  const isIn = (value: number, least: number, most: number) => Number.isInteger(value) && value >= least && value <= most;
  const problems = [
    ...(isIn(period, 1, LONGEST_PERIOD) ? [] : [`period is ${period} s.`]),
    ...(isIn(stabilizationWindow, 0, LONGEST_WINDOW) ? [] : [`stabilizationWindow is ${stabilizationWindow} s.`]),
    ...(pods === undefined || isIn(pods, 1, Infinity) ? [] : [`pods is ${pods}.`]),
    ...(percent === undefined || isIn(percent, 1, Infinity) ? [] : [`percent is ${percent}.`]),
    ...(tolerance === undefined || (tolerance >= 0 && tolerance <= 100) ? [] : [`tolerance is ${tolerance}.`]),
  ];
  if (problems.length > 0) {
    report(prop, { rule: SCALING_PACE, problem: problems.join(' '), fix: SCALING_PACE.fix });
    return fallback;
  }
  const steps = pods === undefined && percent === undefined ? { pods: fallback.pods ?? 1 } : {};
  return { stabilizationWindow, period, ...steps, ...present({ pods, percent, tolerance }) };
}

export const RULES = propsOf<ScalingRules>(
  { pods: number, percent: number, tolerance: number, period: durationAmount, stabilizationWindow: durationAmount },
  {},
);
