import type { Duration } from 'cdk8s';
import type { Mistake } from '../../findings';
import type { LoadBalancerSpec } from '../../model';
import type { Labels } from '../../naming';
import { LOAD_BALANCER_VALUE } from '../rules';

/** What a preset writes on a Service. */
export interface LoadBalancerPreset {
  readonly spec: LoadBalancerSpec;
  /** The `loadBalancerClass`; the default one of the cluster if omitted. */
  readonly className?: string;
  /** Annotations of a Service with these ports. */
  readonly annotations: (ports: readonly number[]) => Labels;
  readonly mistakes: readonly Mistake[];
}

/** A time that a load balancer takes, in seconds. */
export interface SecondsRange {
  readonly prop: string;
  readonly from: number;
  readonly to: number;
  readonly fallback: number;
  /** Seconds of the unit in which the platform counts. */
  readonly unit?: number;
}

/** Reads a time. Reports one that the platform does not take, and returns the fallback. */
export function secondsWithin(time: Duration | undefined, range: SecondsRange, mistakes: Mistake[]): number {
  const { prop, from, to, fallback, unit = 1 } = range;
  if (time === undefined) return fallback;
  const seconds = time.toSeconds({ integral: false });
  if (Number.isInteger(seconds / unit) && seconds >= from && seconds <= to) return seconds;
  const fix = unit === 1 ? `Write ${from} to ${to} whole seconds.` : `Write ${from / unit} to ${to / unit} whole minutes.`;
  mistakes.push(valueMistake(prop, `is ${seconds} s.`, fix));
  return fallback;
}

/** A value that the platform does not take. */
export function valueMistake(prop: string, problem: string, fix: string): Mistake {
  return { rule: LOAD_BALANCER_VALUE, prop, problem, fix };
}

/** Names of a platform: a list in one annotation, so no name is empty or contains a comma. */
export function checkNames(prop: string, names: readonly string[] | undefined, mistakes: Mistake[]): void {
  if (names === undefined) return;
  if (names.length === 0) mistakes.push(valueMistake(prop, 'is an empty list.', `Write one or more, or remove ${prop}.`));
  const wrong = names.find((name) => name === '' || /[\s,]/.test(name));
  if (wrong !== undefined) mistakes.push(valueMistake(prop, `contains '${wrong}'.`, 'Write names without spaces and commas.'));
}
