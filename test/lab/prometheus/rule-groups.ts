import type { Resource } from '../kubernetes/objects';

/** An alert or a recording rule. */
export interface Rule {
  readonly alert?: string;
  readonly record?: string;
  readonly expr: string | number;
  readonly for?: string;
  readonly labels?: Readonly<Record<string, string>>;
}

export interface RuleGroup {
  readonly name: string;
  readonly rules: readonly Rule[];
}

export interface PrometheusRule extends Resource {
  readonly spec: { readonly groups: readonly RuleGroup[] };
}

/**
 * Groups in which no condition has to last longer than this. Expressions stay as they are, and so does the time of alerts that are faster.
 * An alert with less time fires sooner, also for what would have passed, so that "no other alert fires" says more than with its own time.
 */
export function withLimitedTimes(groups: readonly RuleGroup[], mostSeconds: number): RuleGroup[] {
  return groups.map((group) => ({
    ...group,
    rules: group.rules.map((rule) => (secondsOf(rule) > mostSeconds ? { ...rule, for: `${mostSeconds}s` } : rule)),
  }));
}

/** How long the condition of a rule has to last. */
export function secondsOf({ for: time = '0s' }: Rule): number {
  const [, seconds] = /^(\d+)s$/.exec(time) ?? [];
  if (seconds === undefined) throw new Error(`a time that is not in seconds: ${time}`);
  return Number(seconds);
}
