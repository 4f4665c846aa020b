import type { Duration } from 'cdk8s';
import type { Report } from '../findings';
import type { ScalingBehaviorSpec, ScalingRulesSpec } from '../model';
import { durationAmount, number, propsOf } from '../props';
import type { RoleName } from '../version';
import { SCALING_PACE } from './rules';

/**
 * How fast an autoscaler goes in one direction. With pods and per cent, the larger step counts.
 *
 * @example
 * const scaleUp: ScalingRules = { pods: 2, period: Duration.minutes(1) };
 */
export interface ScalingRules {
  /**
   * Pods in one period.
   *
   * @default - by role, unless percent is given
   */
  readonly pods?: number;
  /**
   * Pods in one period, in per cent of those that run.
   *
   * @default - none
   */
  readonly percent?: number;
  /**
   * Time in which the step may be taken, up to 30 minutes.
   *
   * @default - by role
   */
  readonly period?: Duration;
  /**
   * How long a need has to last before it counts, up to an hour.
   *
   * @default - by role
   */
  readonly stabilizationWindow?: Duration;
}

/**
 * How fast an autoscaler goes up and down.
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
   * Taking pods away.
   *
   * @default - by role
   */
  readonly scaleDown?: ScalingRules;
}

/** Adding pods: how many, in how many seconds. */
function up(pods: number, period: number): ScalingRulesSpec {
  return { stabilizationWindow: 0, pods, period };
}

/** Taking one pod away in a time, after a need that lasted. */
function down(period: number, stabilizationWindow: number): ScalingRulesSpec {
  return { stabilizationWindow, pods: 1, period };
}

/**
 * The pace of each role that may be autoscaled.
 *
 * Sources: Milvus' documentation ("Scale a Milvus cluster": one node at a time, and one pod in 30 s up and in 60 s down
 * after five quiet minutes for a proxy) and how a role drains (`graceful-stop.ts`): a query node hands its segments over
 * for up to half an hour, so the next one waits ten minutes and the load must have been low for half an hour; data and
 * index nodes finish or give back their tasks.
 */
const PACE: Partial<Readonly<Record<RoleName, ScalingBehaviorSpec>>> = {
  proxy: { scaleUp: up(2, 30), scaleDown: down(60, 300) },
  queryNode: { scaleUp: up(1, 30), scaleDown: down(600, 1800) },
  dataNode: { scaleUp: up(2, 30), scaleDown: down(120, 600) },
  indexNode: { scaleUp: up(2, 30), scaleDown: down(120, 600) },
};

/** The longest period and window that the API server takes. */
const LONGEST_PERIOD = 1800;
const LONGEST_WINDOW = 3600;

/** Completes the pace from the role's own. Mistakes are reported, and the role's own stands in. */
export function resolveBehavior(role: RoleName, behavior: ScalingBehavior | undefined, report: Report): ScalingBehaviorSpec {
  const { scaleUp, scaleDown } = PACE[role] ?? { scaleUp: up(1, 30), scaleDown: down(60, 300) };
  return {
    scaleUp: resolveRules(behavior?.scaleUp, scaleUp, 'behavior.scaleUp', report),
    scaleDown: resolveRules(behavior?.scaleDown, scaleDown, 'behavior.scaleDown', report),
  };
}

function resolveRules(rules: ScalingRules = {}, fallback: ScalingRulesSpec, prop: string, report: Report): ScalingRulesSpec {
  const { pods, percent } = rules;
  const period = rules.period?.toSeconds({ integral: false }) ?? fallback.period;
  const stabilizationWindow = rules.stabilizationWindow?.toSeconds({ integral: false }) ?? fallback.stabilizationWindow;
  const isIn = (value: number, least: number, most: number) => Number.isInteger(value) && value >= least && value <= most;
  const problems = [
    ...(isIn(period, 1, LONGEST_PERIOD) ? [] : [`period is ${period} s.`]),
    ...(isIn(stabilizationWindow, 0, LONGEST_WINDOW) ? [] : [`stabilizationWindow is ${stabilizationWindow} s.`]),
    ...(pods === undefined || isIn(pods, 1, Infinity) ? [] : [`pods is ${pods}.`]),
    ...(percent === undefined || isIn(percent, 1, Infinity) ? [] : [`percent is ${percent}.`]),
  ];
  if (problems.length > 0) {
    report(prop, { rule: SCALING_PACE, problem: problems.join(' '), fix: SCALING_PACE.fix });
    return fallback;
  }
  const steps = pods === undefined && percent === undefined ? { pods: fallback.pods ?? 1 } : {};
  return { stabilizationWindow, period, ...steps, ...(pods === undefined ? {} : { pods }), ...(percent === undefined ? {} : { percent }) };
}

export const RULES = propsOf<ScalingRules>(
  { pods: number, percent: number, period: durationAmount, stabilizationWindow: durationAmount },
  {},
);
