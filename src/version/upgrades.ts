import { compareVersions } from './compare-versions';
import { RELEASES, RELEASE_LINES, lineOf, type ReleaseLine } from './release-line';
import type { CoordinatorTopology } from './topology';

/** The other line of a step that can be made while the cluster runs, and its conditions. */
interface StepFacts {
  readonly line: ReleaseLine;
  /** The release of the lower line that it starts from or, in a rollback, ends at; and newer ones. */
  readonly floor?: string;
  /** Whether the coordinators must run in one process before the step. */
  readonly needsMixcoord?: boolean;
  /** Reason for the floor, if no document states it and it follows from Milvus' source. A step below it is doubtful, but not refused. */
  readonly conclusion?: string;
  readonly source: string;
}

/** A step from one line to another. */
interface Step extends StepFacts {
  readonly from: ReleaseLine;
  readonly to: ReleaseLine;
}

/** The lines from which each line is reached in one step. What is not listed needs a stop-over. */
const UPGRADES_TO: Readonly<Record<ReleaseLine, readonly StepFacts[]>> = {
  '2.3': [],
  '2.4': [{ line: '2.3', source: 'Milvus documentation, 2.4, upgrade a Milvus cluster' }],
  '2.5': [
    { line: '2.3', source: 'Milvus documentation, 2.5, upgrade a Milvus cluster: from 2.2.3 on' },
    { line: '2.4', source: 'Milvus documentation, 2.5, upgrade a Milvus cluster' },
  ],
  '2.6': [
    {
      line: '2.5',
      floor: '2.5.16',
      needsMixcoord: true,
      source: 'Milvus documentation, 2.6, upgrade a Milvus cluster: requirements',
    },
  ],
  '3.0': [{ line: '2.6', floor: '2.6.20', source: 'release notes of 3.0.0' }],
};

/**
 * The lines to which each line goes back in one step. A 2.6 coordinator starts on the metadata of 3.0 from 2.6.20 on; every other one refuses,
 * or finds metadata and logs of a form that it does not know.
 */
const ROLLBACKS_FROM: Readonly<Record<ReleaseLine, readonly StepFacts[]>> = {
  '2.3': [],
  '2.4': [],
  '2.5': [],
  '2.6': [
    {
      line: '2.6',
      floor: '2.6.9',
      conclusion:
        'from 2.6.9 on Milvus writes only segments of storage version 2, and rewrites older segments only while every node is 2.6.9 or newer, ' +
        'so an earlier release may not read them; this is not documented, and was not tried',
      source: 'milvus#46889, and the default of `dataCoord.compaction.storageVersion.sessionVersionRequirement`: 2.6.9',
    },
  ],
  '3.0': [
    {
      line: '2.6',
      floor: '2.6.20',
      source: 'release notes of 3.0.0; Milvus source, `internal/util/sessionutil` (session/version)',
    },
  ],
};

const UPGRADES: readonly Step[] = RELEASE_LINES.flatMap((to) => UPGRADES_TO[to].map((facts) => ({ ...facts, from: facts.line, to })));

const ROLLBACKS: readonly Step[] = RELEASE_LINES.flatMap((from) =>
  ROLLBACKS_FROM[from].map((facts) => ({ ...facts, from, to: facts.line })),
);

/** A running release, with the topology that determines whether a step is possible. */
export interface RunningRelease {
  /** Exact release, such as `2.5.27`. */
  readonly release: string;
  /**
   * How its coordinators run.
   *
   * @default - unknown
   */
  readonly coordinators?: CoordinatorTopology;
}

/** Why a step is not possible while the cluster runs, and what is possible. */
export interface RefusedStep {
  readonly problem: string;
  readonly fix: string;
}

/** Whether a step leads to an older release, so that its order is reversed. */
export function isRollback({ release }: RunningRelease, to: string): boolean {
  return compareVersions(release, to) > 0;
}

/** The problem with a step from one release to another; undefined if the step is supported. */
export function refusedStep(from: RunningRelease, to: string): RefusedStep | undefined {
  if (lineOf(from.release) === lineOf(to)) return undefined;
  return isRollback(from, to) ? refusedRollback(from.release, to) : refusedUpgrade(from, to);
}

/** Whether a step depends on how the coordinators run, and that is unknown. */
export function isWithoutCoordinators({ release, coordinators }: RunningRelease, to: string): boolean {
  return coordinators === undefined && stepBetween(UPGRADES, release, to)?.needsMixcoord === true;
}

/** The concern about a step back that Milvus does not refuse, according to its source. */
export function doubtfulStep({ release }: RunningRelease, to: string): RefusedStep | undefined {
  const { floor, conclusion } = stepBetween(ROLLBACKS, release, to) ?? {};
  if (floor === undefined || conclusion === undefined || compareVersions(release, floor) < 0 || compareVersions(to, floor) >= 0) {
    return undefined;
  }
  return {
    problem: `goes back from ${release} to ${to}: ${conclusion}.`,
    fix: `Go back to ${floor} or newer, or keep a backup of before ${floor}.`,
  };
}

/**
 * The releases of an upgrade path whose steps Milvus supports, including the last release; empty if there is no path.
 * It uses the constant of each line, and as few lines as possible.
 */
export function upgradePath(release: string, to: string): readonly string[] {
  const line = lineOf(release);
  if (line === lineOf(to)) return [to];
  const ways = UPGRADES.filter(({ from }) => from === line).flatMap((step) => {
    const isTarget = step.to === lineOf(to);
    const rest = isTarget ? [to] : upgradePath(RELEASES[step.to].recommended, to);
    if (rest.length === 0) return [];
    const first = step.floor !== undefined && compareVersions(release, step.floor) < 0 ? [RELEASES[step.from].recommended] : [];
    return [[...first, ...(isTarget ? [] : [RELEASES[step.to].recommended]), ...rest]];
  });
  return ways.sort((a, b) => a.length - b.length)[0] ?? [];
}

/** A step to a newer line that a release is too old for, and the oldest release that the step starts from. */
export interface StepAhead {
  readonly to: ReleaseLine;
  readonly floor: string;
}

/** The step to a newer line that a later patch release could take, and this one cannot. */
export function stepOutOfReach(release: string): StepAhead | undefined {
  for (const { from, to, floor } of UPGRADES) {
    if (from === lineOf(release) && floor !== undefined && compareVersions(release, floor) < 0) return { to, floor };
  }
  return undefined;
}

function refusedUpgrade(from: RunningRelease, to: string): RefusedStep | undefined {
  const { release, coordinators } = from;
  const step = stepBetween(UPGRADES, release, to);
  if (!step) return { problem: `Milvus does not support ${release} to ${to} in one step.`, fix: upgradeAdvice(from, to) };
  if (step.floor !== undefined && compareVersions(release, step.floor) < 0) {
    return { problem: `${lineOf(to)} can be reached from ${step.floor} on, not from ${release}.`, fix: upgradeAdvice(from, to) };
  }
  if (step.needsMixcoord === true && coordinators === 'separate') {
    const fix = `Join the coordinators of ${release} first: remove coordinators: 'separate', and commit.`;
    return { problem: `the coordinators of ${release} run separately, but ${lineOf(to)} has one mixcoord.`, fix };
  }
  return undefined;
}

function upgradeAdvice({ release, coordinators }: RunningRelease, to: string): string {
  const path = upgradePath(release, to);
  if (path.length === 0) return 'First upgrade to a line that the library knows.';
  const joins = UPGRADES.find((step) => step.needsMixcoord === true && path.some((stop) => lineOf(stop) === step.to));
  const join = joins && coordinators !== 'mixcoord' ? `, with the coordinators joined in one mixcoord before ${joins.to}` : '';
  return `Go to ${path.join(', then ')}${join}.`;
}

function stepBetween(steps: readonly Step[], release: string, to: string): Step | undefined {
  return steps.find((step) => step.from === lineOf(release) && step.to === lineOf(to));
}

function refusedRollback(release: string, to: string): RefusedStep | undefined {
  const step = stepBetween(ROLLBACKS, release, to);
  if (!step) {
    const fix = `Stay on ${lineOf(release)}, or restore a backup into a new cluster of ${lineOf(to)}.`;
    return { problem: `the metadata of ${release} cannot go back to ${to}.`, fix };
  }
  if (step.floor === undefined || compareVersions(to, step.floor) >= 0) return undefined;
  return { problem: `${release} can go back to ${step.floor} and newer, not to ${to}.`, fix: `Go back to ${step.floor} or newer.` };
}
