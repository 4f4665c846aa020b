import type { Duration } from 'cdk8s';
import type { Mistake, Report } from '../findings';
import type { AutoscalingSpec, TriggerSpec } from '../model';
import { durationAmount, number, string, listOf, instanceOf, propsOf, wholeSeconds, propPath, present } from '../props';
import type { RoleName } from '../version';
import { BOUNDS, MAXIMUM, checkUtilization, resolveBounds, type ScalingBounds } from './autoscaling';
import {
  SCALING_PACE,
  SCALING_WITHOUT_TARGET,
  PROMETHEUS_ADDRESS,
  TRIGGER_OF_ANOTHER_ROLE,
  TRIGGER_VALUE,
  TRIGGER_WITHOUT_PROMETHEUS,
} from './rules';
import { resolveBehavior, type ScalingRules } from './scaling-behavior';
import { ScalingTrigger, type TriggerTarget } from './scaling-trigger';
import { TIME, resolveSchedule, type ScheduledReplicas } from './scheduled-replicas';

/**
 * A KEDA ScaledObject for a role, instead of `autoscaling`: for a schedule, and for metrics from Prometheus. KEDA
 * must be installed in the Kubernetes cluster. The ScaledObject never scales to zero.
 *
 * @example
 * const keda: KedaProps = {
 *   minReplicas: 2,
 *   maxReplicas: 12,
 *   schedule: [{ start: '0 7 * * 1-5', end: '0 20 * * 1-5', timeZone: 'Europe/London', replicas: 10 }],
 *   prometheus: 'http://prometheus.monitoring:9090',
 *   triggers: [ScalingTrigger.searchQueue()],
 * };
 */
export interface KedaProps extends ScalingBounds {
  /**
   * Numbers of pods for times of the day or week.
   *
   * @default - none
   */
  readonly schedule?: readonly ScheduledReplicas[];
  /**
   * Prometheus metrics that determine the number of pods.
   *
   * @default - no metrics
   */
  readonly triggers?: readonly ScalingTrigger[];
  /**
   * Address of Prometheus, for the triggers.
   *
   * @default - required with triggers
   */
  readonly prometheus?: string;
  /**
   * Name of the TriggerAuthentication for Prometheus.
   *
   * @default - no authentication
   */
  readonly triggerAuthentication?: string;
  /**
   * Target CPU usage, in % of the request.
   *
   * @default - CPU is ignored
   */
  readonly cpuUtilization?: number;
  /**
   * Target memory usage, in % of the request.
   *
   * @default - memory is ignored
   */
  readonly memoryUtilization?: number;
  /**
   * Polling interval of the triggers.
   *
   * @default Duration.seconds(30)
   */
  readonly pollingInterval?: Duration;
}

/** Checks and completes the props. Reports mistakes and omits wrong values. */
export function resolveKeda(role: RoleName, props: KedaProps, target: TriggerTarget, report: Report): AutoscalingSpec {
  const inside = (prop: string, mistake: Mistake) => report(propPath('keda', prop), mistake);
  const { cpuUtilization, memoryUtilization, schedule = [] } = props;
  checkUtilization(props, inside);
  const bounds = resolveBounds(props, inside);
  const triggers = [...resolveSchedule(schedule, bounds, inside), ...resolveTriggers(role, props, target, inside)];
  if (triggers.length === 0 && cpuUtilization === undefined && memoryUtilization === undefined) {
    const problem = 'has neither triggers nor a schedule, cpuUtilization or memoryUtilization.';
    if ((props.triggers ?? []).length === 0) inside('', { rule: SCALING_WITHOUT_TARGET, problem, fix: SCALING_WITHOUT_TARGET.fix });
  }
  for (const [direction, rules] of Object.entries(props.behavior ?? {}) as [string, ScalingRules | undefined][]) {
    const problem = 'has a tolerance, which a ScaledObject cannot have.';
    if (rules?.tolerance !== undefined) inside(`behavior.${direction}`, { rule: SCALING_PACE, problem, fix: 'Remove tolerance.' });
  }
  return {
    scaler: 'ScaledObject',
    ...bounds,
    ...present({ cpuUtilization, memoryUtilization }),
    metrics: [],
    triggers,
    pollingInterval: wholeSeconds(props.pollingInterval, { prop: 'pollingInterval', fallback: 30, least: 1 }, inside),
    behavior: resolveBehavior(role, props.behavior, inside),
  };
}

function resolveTriggers(
  role: RoleName,
  { triggers = [], prometheus, triggerAuthentication }: KedaProps,
  target: TriggerTarget,
  report: Report,
): TriggerSpec[] {
  const isAddress = prometheus !== undefined && isHttpAddress(prometheus);
  if (prometheus !== undefined && !isAddress) {
    report('prometheus', { rule: PROMETHEUS_ADDRESS, problem: `is '${prometheus}'.`, fix: PROMETHEUS_ADDRESS.fix });
  }
  if (triggers.length > 0 && prometheus === undefined) {
    report('prometheus', { rule: TRIGGER_WITHOUT_PROMETHEUS, problem: 'is missing.', fix: TRIGGER_WITHOUT_PROMETHEUS.fix });
  }
  return triggers.flatMap((trigger, index) => {
    const prop = `triggers[${index}]`;
    const mistakes = [...trigger.mistakes];
    if (triggers.slice(0, index).some(({ name }) => name === trigger.name)) {
      mistakes.push({ rule: TRIGGER_VALUE, problem: `'${trigger.name}' is used twice.`, fix: TRIGGER_VALUE.fix });
    }
    const roles = trigger.rolesIn(target.version);
    if (roles && !roles.includes(role)) {
      const problem = `'${trigger.name}' is about ${roles.join(' and ')} in Milvus ${target.version}, not about ${role}.`;
      mistakes.push({ rule: TRIGGER_OF_ANOTHER_ROLE, problem, fix: TRIGGER_OF_ANOTHER_ROLE.fix });
    }
    for (const mistake of mistakes) report(prop, mistake);
    if (mistakes.length > 0 || !isAddress) return [];
    const { metricType, query, threshold } = trigger.resolve(target);
    return [
      {
        name: trigger.name,
        type: 'prometheus',
        metricType,
        // If Prometheus has lost Milvus, it returns no value, which must not remove pods.
        metadata: { serverAddress: prometheus, query, threshold, ignoreNullValues: 'false' },
        ...present({ authentication: triggerAuthentication }),
      },
    ];
  });
}

function isHttpAddress(address: string): boolean {
  return /^https?:\/\/[^\s/]/.test(address) && URL.canParse(address);
}

/** Reads `keda`. */
export const kedaReader = propsOf<KedaProps>(
  {
    ...BOUNDS,
    schedule: listOf(TIME),
    triggers: listOf(instanceOf<ScalingTrigger>(ScalingTrigger, 'ScalingTrigger.searchQueue()')),
    prometheus: string,
    triggerAuthentication: string,
    cpuUtilization: number,
    memoryUtilization: number,
    pollingInterval: durationAmount,
  },
  MAXIMUM,
);
