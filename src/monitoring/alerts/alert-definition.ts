import type { ReleaseRange } from '../../findings';
import type { AlertFacts, MetricSource } from './alert-facts';

/** Effect of an alert: `critical` wakes somebody, `warning` waits for working hours, `info` is for dashboards. */
export type AlertSeverity = 'critical' | 'warning' | 'info';

/** The first thing to do. Alerts of one action form a group. */
export type AlertAction = 'restore-service' | 'add-capacity' | 'unblock-work' | 'protect-data' | 'repair-dependency' | 'renew-certificate';

/** One alert, for every Milvus that it applies to. */
export interface AlertDefinition {
  readonly action: AlertAction;
  readonly severity: AlertSeverity;
  /** Time that the condition must last, in minutes. */
  readonly minutes: number | ((facts: AlertFacts) => number);
  /** Releases with the metrics; all by default. */
  readonly releases?: ReleaseRange;
  /** Systems whose metrics it needs, besides Milvus. */
  readonly needs?: readonly MetricSource[];
  /** Whether it is emitted without being asked for. */
  readonly isCore?: boolean;
  /** The effect on clients, as one sentence. */
  readonly summary: string;
  /** The values, with templates of Prometheus. */
  readonly description: string;
  /** The bound in the expression; missing if nothing can be chosen. */
  readonly threshold?: number | ((facts: AlertFacts) => number);
  /** The condition, or nothing if it cannot apply to this Milvus. */
  readonly expression: (facts: AlertFacts, threshold: number) => string | undefined;
}
