import type { Duration } from 'cdk8s';
import type { Report } from '../findings';
import { WHOLE_SECONDS } from './rules';

/** Largest value of a Kubernetes field of 32 bits. */
const MOST_SECONDS = 2 ** 31 - 1;

/** Options of `wholeSeconds`. */
export interface SecondsOptions<Fallback> {
  /** Prop of the duration. */
  readonly prop: string;
  /** Result if the duration is missing or invalid. */
  readonly fallback: Fallback;
  /**
   * Minimum in seconds.
   *
   * @default 0
   */
  readonly least?: number;
}

/** Converts a duration to whole seconds. Reports a mistake and returns the fallback if that is impossible. */
export function wholeSeconds<Fallback extends number | undefined>(
  duration: Duration | undefined,
  { prop, fallback, least = 0 }: SecondsOptions<Fallback>,
  report: Report,
): number | Fallback {
  if (duration === undefined) return fallback;
  const seconds = duration.toSeconds({ integral: false });
  if (Number.isInteger(seconds) && seconds >= least && seconds <= MOST_SECONDS) return seconds;
  const fix = `Write whole seconds, ${least} or more, such as Duration.seconds(${Math.max(30, least)}).`;
  report(prop, { rule: WHOLE_SECONDS, problem: `is ${seconds} s.`, fix });
  return fallback;
}
