import type { Kubectl } from '../../kubernetes/kubectl';
import { selects, type LabelSelector } from '../../kubernetes/labels';
import { isReady, type DisruptionBudget, type Pod, type Workload } from '../../kubernetes/objects';
import { until } from '../../kubernetes/waiting';

/** How many pods of a workload its budget promises to keep. */
export interface Promised {
  readonly kind: string;
  readonly name: string;
  readonly replicas: number;
  /** The fewest that may be ready. */
  readonly least: number;
  readonly selector: LabelSelector;
}

/**
 * What the budgets of a namespace promise, counted from the workloads and not from what a budget says of itself: one that
 * selects nothing promises nothing and would always hold.
 *
 * Fails unless every workload of two or more pods has exactly one budget, and that one counts all of its pods. Kubernetes
 * takes a moment to count.
 */
export async function promises(kubectl: Kubectl, patienceSeconds = 15): Promise<Promised[]> {
  let found: Promised[] = [];
  await until(
    `every workload of ${kubectl.namespace ?? ''} with two or more pods has one budget`,
    patienceSeconds,
    async () => {
      const workloads = (await kubectl.list<Workload>('deployments,statefulsets')).filter(({ spec }) => (spec.replicas ?? 1) > 1);
      const budgets = await kubectl.list<DisruptionBudget>('poddisruptionbudgets');
      const read = workloads.map((workload) => promiseOf(workload, budgets));
      found = read.flatMap((promise) => (typeof promise === 'string' ? [] : [promise]));
      const wrong = read.filter((promise) => typeof promise === 'string');
      return wrong.length === 0 ? true : wrong.join(', ');
    },
    1,
  );
  return found;
}

/** The promise to one workload, or what is wrong with it. */
function promiseOf({ kind = '', metadata, spec }: Workload, budgets: readonly DisruptionBudget[]): Promised | string {
  const replicas = spec.replicas ?? 1;
  const own = budgets.filter((budget) => selects(budget.spec.selector, spec.template));
  const [budget] = own;
  if (budget === undefined || own.length > 1) {
    return `${kind} ${metadata.name} has ${replicas} pods and ${own.length} budgets`;
  }
  const counted = budget.status?.expectedPods ?? 0;
  if (counted !== replicas) {
    return `budget ${budget.metadata.name} counts ${counted} pods, ${kind} ${metadata.name} has ${replicas}`;
  }
  return { kind, name: metadata.name, replicas, least: leastReady(replicas, budget), selector: spec.selector };
}

/** Kubernetes rounds a percentage up, of either kind. */
function leastReady(replicas: number, { spec: { minAvailable, maxUnavailable } }: DisruptionBudget): number {
  const count = (value: number | string): number =>
    typeof value === 'number' ? value : Math.ceil((Number.parseFloat(value) / 100) * replicas);
  if (minAvailable !== undefined) return count(minAvailable);
  return maxUnavailable === undefined ? 0 : Math.max(0, replicas - count(maxUnavailable));
}

/** Promises that these pods do not keep, as a message for each. */
export function shortfalls(promised: readonly Promised[], pods: readonly Pod[]): string[] {
  return promised.flatMap(({ kind, name, replicas, least, selector }) => {
    const ready = pods.filter((pod) => selects(selector, pod) && isReady(pod)).length;
    return ready < least ? [`${kind} ${name} had ${ready} ready pods of ${replicas}; its budget promises ${least}`] : [];
  });
}
