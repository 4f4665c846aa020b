import type { Duration } from 'cdk8s';
import type { Report } from '../findings';
import { WHOLE_SECONDS } from './rules';

/** The most that a field of Kubernetes counts: it has 32 bits. */
const MOST_SECONDS = 2 ** 31 - 1;

/** What a duration is for, and what takes its place. */
export interface SecondsOptions<Fallback> {
  /** The prop that holds it. */
  readonly prop: string;
  /** Stands in where nothing is given, or nothing that can be. */
  readonly fallback: Fallback;
  /**
   * The fewest seconds.
   *
   * @default 0
   */
  readonly least?: number;
}

/** A duration as Kubernetes takes it. A mistake is reported, and the fallback stands in. */
export function wholeSeconds<Fallback extends number | undefined>(
  duration: Duration | undefined,
  { prop, fallback, least = 0 }: SecondsOptions<Fallback>,
  report: Report,
): number | Fallback {
  if (duration === undefined) return fallback;
  const seconds = duration.toSeconds({ integral: false });
  if (Number.isInteger(seconds) && seconds >= least && seconds <= MOST_SECONDS) return seconds;
  const fix = `Write whole seconds, ${least} or more, such as Duration.seconds(30).`;
  report(prop, { rule: WHOLE_SECONDS, problem: `is ${seconds} s.`, fix });
  return fallback;
}
