import type { PlannedChange } from '@org/milvus-k8s/plan';
import { isReady } from '../../kubernetes/objects';
import { isGoing, isPodOf, type Observation } from './pods-compared';

/** When a rollout began and ended, by the number of the moment. */
interface Rolled {
  readonly name: string;
  readonly wave: number;
  readonly began: number;
  readonly ended: number;
}

/** Rollouts of a later wave that began before an earlier wave was ready. */
export function waveProblems(seen: Observation): string[] {
  const rolled = seen.made.changes
    .filter(({ rollout, operation }) => rollout && operation === 'update')
    .flatMap((change) => times(change, seen));
  return rolled.flatMap((later) =>
    rolled
      .filter(({ wave, ended }) => wave < later.wave && ended > later.began)
      .map((earlier) => `${later.name} of wave ${later.wave} began before ${earlier.name} of wave ${earlier.wave} was ready`),
  );
}

function times({ kind, name, wave }: PlannedChange, { before, moments }: Observation): Rolled[] {
  const workload = before.objects.get(`${kind} ${name}`);
  if (!workload) return [];
  const old = new Set(before.pods.map(({ metadata }) => metadata.uid));
  const steps = moments.map((moment) => moment.filter((pod) => isPodOf(pod, workload) && !isGoing(pod)));
  const isNew = steps.map((pods) => pods.some(({ metadata }) => !old.has(metadata.uid)));
  const isDone = steps.map((pods) => pods.every((pod) => isReady(pod) && !old.has(pod.metadata.uid)));
  const began = isNew.indexOf(true);
  return began < 0 ? [] : [{ name: `${kind} ${name}`, wave, began, ended: isDone.lastIndexOf(false) + 1 }];
}
