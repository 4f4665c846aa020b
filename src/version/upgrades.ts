import { compareVersions } from './milvus-version';
import { lineOf, type ReleaseLine } from './release-line';
import type { CoordinatorTopology } from './topology';

/** A step from one line to another that can be made while the cluster runs. */
interface Step {
  readonly from: ReleaseLine;
  readonly to: ReleaseLine;
  /** The release of the lower line that it starts from or, on the way back, ends at; and newer ones. */
  readonly floor?: string;
  /** Whether the coordinators have to run in one process before. */
  readonly needsMixcoord?: boolean;
  readonly source: string;
}

/** Steps to a newer line. What is not listed needs a stop-over. */
const UPGRADES: readonly Step[] = [
  { from: '2.3', to: '2.4', source: 'Milvus documentation, 2.4, upgrade a Milvus cluster' },
  { from: '2.3', to: '2.5', source: 'Milvus documentation, 2.5, upgrade a Milvus cluster: from 2.2.3 on' },
  { from: '2.4', to: '2.5', source: 'Milvus documentation, 2.5, upgrade a Milvus cluster' },
  {
    from: '2.5',
    to: '2.6',
    floor: '2.5.16',
    needsMixcoord: true,
    source: 'Milvus documentation, 2.6, upgrade a Milvus cluster: requirements',
  },
  { from: '2.6', to: '3.0', floor: '2.6.20', source: 'release notes of 3.0.0' },
];

/**
 * Steps back to an older line. A 2.6 coordinator starts on the metadata of 3.0 from 2.6.20 on; every other one refuses,
 * or finds metadata and logs of a form that it does not know.
 */
const ROLLBACKS: readonly Step[] = [
  {
    from: '3.0',
    to: '2.6',
    floor: '2.6.20',
    source: 'release notes of 3.0.0; Milvus source, `internal/util/sessionutil` (session/version)',
  },
];

/** A release with what of its shape decides whether a step starts from it. */
export interface RunningRelease {
  /** Exact release, such as `2.5.27`. */
  readonly release: string;
  /** How its coordinators run. */
  readonly coordinators: CoordinatorTopology;
}

/** Why a step can not be made while the cluster runs, and what can. */
export interface RefusedStep {
  readonly problem: string;
  readonly fix: string;
}

/** Whether a step goes back to an older release: then its order is reversed. */
export function isRollback({ release }: RunningRelease, to: string): boolean {
  return compareVersions(release, to) > 0;
}

/** What is wrong with a step from one release to another; nothing where it is supported. */
export function refusedStep(from: RunningRelease, to: string): RefusedStep | undefined {
  const [fromLine, toLine] = [lineOf(from.release), lineOf(to)];
  if (fromLine === toLine) return undefined;
  return isRollback(from, to) ? refusedRollback(from.release, to) : refusedUpgrade(from, to);
}

/** A step to a newer line that a release is too old for, and the release that it starts from. */
export interface StepAhead {
  readonly to: ReleaseLine;
  readonly floor: string;
}

/** The step to a newer line that a later patch release could make, and this one can not. */
export function stepOutOfReach(release: string): StepAhead | undefined {
  for (const { from, to, floor } of UPGRADES) {
    if (from === lineOf(release) && floor !== undefined && compareVersions(release, floor) < 0) return { to, floor };
  }
  return undefined;
}

function refusedUpgrade({ release, coordinators }: RunningRelease, to: string): RefusedStep | undefined {
  const step = UPGRADES.find(({ from, to: target }) => from === lineOf(release) && target === lineOf(to));
  const next = UPGRADES.filter(({ from }) => from === lineOf(release)).at(-1);
  if (!step) {
    const stop = next ? `Go to the newest release of ${next.to} first.` : 'Upgrade to a line that the library knows first.';
    return { problem: `Milvus does not support ${release} to ${to} in one step.`, fix: stop };
  }
  if (step.floor !== undefined && compareVersions(release, step.floor) < 0) {
    const fix = `Go to ${step.floor} or a newer release of ${step.from} first.`;
    return { problem: `${lineOf(to)} can be reached from ${step.floor} on, not from ${release}.`, fix };
  }
  if (step.needsMixcoord === true && coordinators === 'separate') {
    const fix = `Join the coordinators of ${release} first: remove coordinators: 'separate', and commit.`;
    return { problem: `the coordinators of ${release} run apart, and ${lineOf(to)} has one mixcoord.`, fix };
  }
  return undefined;
}

function refusedRollback(release: string, to: string): RefusedStep | undefined {
  const step = ROLLBACKS.find(({ from, to: target }) => from === lineOf(release) && target === lineOf(to));
  if (!step) {
    const fix = `Stay on ${lineOf(release)}, or restore a backup into a new cluster of ${lineOf(to)}.`;
    return { problem: `the metadata of ${release} can not go back to ${to}.`, fix };
  }
  if (step.floor === undefined || compareVersions(to, step.floor) >= 0) return undefined;
  return { problem: `${release} can go back to ${step.floor} and newer, not to ${to}.`, fix: `Go back to ${step.floor} or newer.` };
}
