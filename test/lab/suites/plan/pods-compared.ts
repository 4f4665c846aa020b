import { CHANGE_CLASSES, type ChangeClass, type Plan, type PlannedChange } from '@org/milvus-k8s/plan';
import { isReady, type Pod } from '../../kubernetes/objects';
import type { Moment } from './pod-history';
import type { LiveObject, Snapshot } from './snapshot';

/** Both sides of a change, and the moments between them. */
export interface Observation {
  readonly made: Plan;
  readonly before: Snapshot;
  readonly after: Snapshot;
  readonly moments: readonly Moment[];
}

const workloadKinds = ['Deployment', 'StatefulSet', 'DaemonSet'];

/** The change of an object; undefined if the plan does not have it. */
export function changeOf({ changes }: Plan, name: string): PlannedChange | undefined {
  return changes.find((change) => `${change.kind} ${change.name}` === name);
}

/** Whether some change of the plan is as bad as an outage, or worse. */
export const foretellsOutage = ({ worst }: Plan): boolean => isOutage(worst);

export const isOutage = (word: ChangeClass | undefined): boolean =>
  word !== undefined && CHANGE_CLASSES.indexOf(word) <= CHANGE_CLASSES.indexOf('outage');

/** What the plan says of pods, and what was different. */
export function podProblems(seen: Observation): string[] {
  const names = new Set([...seen.before.objects.keys(), ...seen.after.objects.keys()]);
  return [...names].filter((name) => workloadKinds.includes(name.split(' ')[0] ?? '')).flatMap((name) => workloadProblems(name, seen));
}

function workloadProblems(name: string, { made, before, after, moments }: Observation): string[] {
  const workload = before.objects.get(name) ?? after.objects.get(name);
  if (!workload) return [];
  const own = (pods: readonly Pod[]): readonly Pod[] => pods.filter((pod) => isPodOf(pod, workload) && !isGoing(pod));
  const [old, now] = [own(before.pods), own(after.pods)];
  const change = changeOf(made, name);
  const isScaledElsewhere = autoscaled(after).has(workload.metadata.name);
  const problems = [...counts(change, old.length, now.length, isScaledElsewhere), ...replacements(change, old, now)];
  if (!before.objects.has(name) || !after.objects.has(name)) return problems.map(at(name));
  const steps = moments.map((moment) => moment.filter((pod) => isPodOf(pod, workload)));
  return [...problems, ...duringRollout(made, change, old, now, steps), ...order(change, old, steps)].map(at(name));
}

const at =
  (name: string) =>
  (problem: string): string =>
    `${name}: ${problem}`;

export const isGoing = ({ metadata }: Pod): boolean => metadata.deletionTimestamp !== undefined;

/** Two Deployments may have pods with the same labels, and never the same owner. */
export function isPodOf({ metadata: { ownerReferences = [] } }: Pod, { kind, metadata: { name } }: LiveObject): boolean {
  return ownerReferences.some((owner) =>
    owner.kind === 'ReplicaSet'
      ? kind === 'Deployment' && owner.name.replace(/-[^-]+$/, '') === name
      : owner.kind === kind && owner.name === name,
  );
}

/** Workloads that an autoscaler scales. */
export function autoscaled({ objects }: Snapshot): ReadonlySet<string> {
  const scalers = [...objects.values()].filter(({ kind }) => kind === 'HorizontalPodAutoscaler');
  return new Set(scalers.map(({ spec }) => (spec?.['scaleTargetRef'] as { readonly name: string }).name));
}

function counts(change: PlannedChange | undefined, old: number, now: number, isScaledElsewhere: boolean): string[] {
  if (isScaledElsewhere) return [];
  const isAccepted = change !== undefined && change.class !== 'refused' && change.operation !== 'keep';
  const foretold = isAccepted && change.scaling ? change.scaling.to : old;
  return foretold === undefined || foretold === now ? [] : [`has ${now} pods (before ${old}), and the plan said ${foretold}`];
}

function foretoldReplacements(change: PlannedChange | undefined, old: number): number {
  if (!change || change.class === 'refused' || change.operation === 'keep') return 0;
  if (change.operation === 'recreate') return old;
  return change.rollout ? Math.min(old, change.rollout.pods ?? old) : 0;
}

function replacements(change: PlannedChange | undefined, old: readonly Pod[], now: readonly Pod[]): string[] {
  const left = new Set(now.map(({ metadata }) => metadata.uid));
  const gone = old.filter(({ metadata }) => !left.has(metadata.uid)).length;
  const replaced = gone - Math.max(0, old.length - now.length);
  const foretold = foretoldReplacements(change, old.length);
  return replaced === foretold ? [] : [`${replaced} pods were replaced, and the plan said ${foretold}`];
}

/** How many pods are ready at the worst moment, and how many there are at most. */
function duringRollout(
  made: Plan,
  change: PlannedChange | undefined,
  old: readonly Pod[],
  now: readonly Pod[],
  steps: readonly Moment[],
): string[] {
  if (change?.operation === 'recreate') return [];
  const rollout = change?.class === 'refused' ? undefined : change?.rollout;
  const mayMiss = rollout === undefined ? 0 : rollout.order === 'any' ? rollout.atOnce - rollout.surge : rollout.atOnce;
  const least = Math.min(old.length, now.length) - mayMiss;
  // A Deployment goes by what it asked of its ReplicaSets: the old one may delete its pod after the new one has made its own.
  const late = rollout && rollout.surge > 0 ? rollout.atOnce : 0;
  const most = Math.max(old.length, now.length) + (rollout?.surge ?? 0) + late;
  const fewestReady = Math.min(old.length, ...steps.map((step) => step.filter(isReady).length));
  const mostPods = Math.max(0, ...steps.map((step) => step.filter((pod) => !isGoing(pod)).length));
  return [
    ...(fewestReady < least ? [`${fewestReady} pods were ready for a moment, and the plan lets ${least} stay`] : []),
    ...(mostPods > most ? [`there were ${mostPods} pods for a moment, and the plan has room for ${most}`] : []),
    ...(fewestReady === 0 && old.length > 0 && !foretellsOutage(made)
      ? ['no pod was ready for a moment, and the plan foretold no outage']
      : []),
  ];
}

/** The order in which old pods went. */
function order(change: PlannedChange | undefined, old: readonly Pod[], steps: readonly Moment[]): string[] {
  const foretold = change?.class === 'refused' ? undefined : change?.rollout?.order;
  const known = new Set(old.map(({ metadata }) => metadata.uid));
  if (foretold === 'highest ordinal first') {
    const went = [
      ...new Set(
        steps.flatMap((step) => step.filter((pod) => isGoing(pod) && known.has(pod.metadata.uid)).map(({ metadata }) => metadata.name)),
      ),
    ];
    const ordered = [...went].sort((a, b) => ordinalOf(b) - ordinalOf(a));
    return went.join() === ordered.join() ? [] : [`its pods went in the order ${went.join(', ')}`];
  }
  if (foretold !== 'all at once') return [];
  const isMixed = steps.some(
    (step) => step.some(({ metadata }) => !known.has(metadata.uid)) && step.some((pod) => known.has(pod.metadata.uid) && !isGoing(pod)),
  );
  return isMixed ? ['a new pod ran beside an old one, and the plan said that all stop before'] : [];
}

const ordinalOf = (name: string): number => Number(name.split('-').at(-1));
