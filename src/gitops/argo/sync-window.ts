import type { Cron, Duration } from 'cdk8s';
import type { Report } from '../../findings';
import {
  boolean,
  cronScheduleProblem,
  durationAmount,
  isTimeZone,
  listOf,
  oneOf,
  propsOf,
  scheduleReader,
  string,
  wholeSeconds,
  type Reader,
} from '../../props';
import { SYNC_WINDOW } from '../rules/inputs';

/** A time in which Argo CD may sync, or may not. A window that denies wins. A sync that runs when the window ends is not stopped. */
export interface ArgoSyncWindow {
  /** Whether Argo CD may sync in the window, or only outside of it. */
  readonly kind: 'allow' | 'deny';
  /** Start of the window. */
  readonly schedule: Cron;
  /** Length of the window. The rollout of query nodes can need half an hour for each of them. */
  readonly duration: Duration;
  /**
   * Time zone of the schedule.
   *
   * @default 'UTC'
   */
  readonly timeZone?: string;
  /**
   * Whether a person may sync outside of the allowed times.
   *
   * @default true
   */
  readonly manualSync?: boolean;
  /**
   * Names of the Applications that it is for; `*` stands for any text.
   *
   * @default - all of the project
   */
  readonly applications?: readonly string[];
}

export const windowReader: Reader<ArgoSyncWindow> = propsOf<ArgoSyncWindow>(
  {
    kind: oneOf<ArgoSyncWindow['kind']>({ allow: true, deny: true }),
    schedule: scheduleReader,
    duration: durationAmount,
    timeZone: string,
    manualSync: boolean,
    applications: listOf(string),
  },
  {
    kind: "Write kind: 'allow' or 'deny'.",
    schedule: "Write the start, such as schedule: Cron.schedule({ minute: '0', hour: '22' }).",
    duration: 'Write the length, such as duration: Duration.hours(4).',
  },
);

/** A window as an AppProject has it. */
export function windowSpec({
  kind,
  schedule,
  duration,
  timeZone = 'UTC',
  manualSync = true,
  applications = ['*'],
}: ArgoSyncWindow): object {
  return {
    kind,
    schedule: schedule.expressionString,
    duration: `${Math.max(1, Math.round(duration.toSeconds({ integral: false }) / 60))}m`,
    timeZone,
    manualSync,
    applications: [...applications],
  };
}

/** Reports windows that Argo CD cannot read, or that never open. */
export function checkWindows(windows: readonly ArgoSyncWindow[], report: Report): void {
  windows.forEach(({ schedule, duration, timeZone }, index) => {
    const tell = (field: string, problem: string, fix = SYNC_WINDOW.fix) =>
      report(`syncWindows[${index}].${field}`, { rule: SYNC_WINDOW, problem, fix });
    const problem = cronScheduleProblem(schedule.expressionString);
    if (problem !== undefined) tell('schedule', `${problem}.`);
    const seconds = wholeSeconds(duration, { prop: `syncWindows[${index}].duration`, fallback: 60, least: 60 }, report);
    if (seconds % 60 !== 0) tell('duration', `is ${seconds} seconds.`, 'Write whole minutes.');
    if (timeZone !== undefined && !isTimeZone(timeZone) && timeZone !== 'UTC')
      tell('timeZone', `is '${timeZone}'.`, "Write a name of the IANA database, such as 'Europe/Berlin'.");
  });
}
