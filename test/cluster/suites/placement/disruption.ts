import assert from 'node:assert/strict';

import type { Kubectl } from '../../kubernetes/kubectl';
import { selects } from '../../kubernetes/labels';
import { isReady, type DisruptionBudget, type Pod } from '../../kubernetes/objects';
import { PodWatch } from '../../kubernetes/pod-watch';
import { until } from '../../kubernetes/waiting';
import { regardless } from '../../lab/abandonment';
import { waitForWorkloads } from '../../kubernetes/workloads';
import { zoneLabel } from './zones';

/** Budgets below what they promise, as a message for each. */
function shortfalls(budgets: readonly DisruptionBudget[], pods: readonly Pod[]): string[] {
  return budgets.flatMap(({ metadata, spec, status }) => {
    const ready = pods.filter((pod) => selects(spec.selector, pod) && isReady(pod)).length;
    const least = status?.desiredHealthy ?? 0;
    return ready < least ? [`budget ${metadata.name} had ${ready} ready pods and promises ${least}`] : [];
  });
}

/** Drains the nodes that hold a pod of the namespaces, or this many of them, one after the other; all budgets must hold all the time. */
export async function checkDrains(cluster: Kubectl, namespaces: readonly Kubectl[], most = Infinity): Promise<void> {
  const broken = new Set<string>();
  const nodes = new Set<string>();
  const watches: PodWatch[] = [];
  try {
    for (const kubectl of namespaces) {
      const budgets = await kubectl.list<DisruptionBudget>('poddisruptionbudgets');
      const sample = (pods: readonly Pod[]): void => shortfalls(budgets, pods).forEach((message) => broken.add(message));
      watches.push(await PodWatch.start(kubectl, sample));
      (await kubectl.list<Pod>('pods')).forEach((pod) => nodes.add(pod.spec.nodeName ?? ''));
    }
    for (const node of [...nodes].slice(0, most)) {
      await cluster.run(['drain', node, '--ignore-daemonsets', '--delete-emptydir-data', '--timeout=120s']);
      await cluster.run(['uncordon', node]);
    }
  } finally {
    watches.forEach((watch) => watch.stop());
  }
  assert.deepEqual([...broken], []);
  await Promise.all(namespaces.map((kubectl) => waitForWorkloads(kubectl, 120)));
}

/**
 * Loses a zone, as when its nodes and disks are gone.
 *
 * While it is away, the pods without a disk return to what the budgets promise in the other zones. Those with a disk
 * wait for it; how many a zone can take was decided by the spread.
 */
export async function checkZoneLoss(cluster: Kubectl, namespaces: readonly Kubectl[], nodes: readonly string[]): Promise<void> {
  await cluster.run(['cordon', ...nodes]);
  try {
    await Promise.all(namespaces.map((kubectl) => losePods(kubectl, new Set(nodes))));
  } finally {
    await regardless(() => cluster.run(['uncordon', ...nodes]));
  }
  await Promise.all(namespaces.map((kubectl) => waitForWorkloads(kubectl, 120)));
}

async function losePods(kubectl: Kubectl, nodes: ReadonlySet<string>): Promise<void> {
  const before = await kubectl.list<Pod>('pods');
  const lost = before.filter((pod) => nodes.has(pod.spec.nodeName ?? ''));
  if (lost.length === 0) {
    return;
  }
  const budgets = await kubectl.list<DisruptionBudget>('poddisruptionbudgets');
  const movable = budgets.filter((budget) => before.filter((pod) => selects(budget.spec.selector, pod)).every(canMove));
  const names = lost.map((pod) => pod.metadata.name);
  await kubectl.run(['delete', 'pods', '--force', '--grace-period=0', ...names]);
  await until(`the budgets of ${kubectl.namespace ?? ''} hold without the zone`, 60, async () => {
    const missing = shortfalls(movable, await kubectl.list<Pod>('pods'));
    return missing.length === 0 ? true : missing.join(', ');
  });
}

/** A Deployment's pod has no disk that stays behind; but it may be meant for one zone. */
const canMove = ({ metadata, spec }: Pod): boolean =>
  metadata.ownerReferences?.[0]?.kind === 'ReplicaSet' && spec.nodeSelector?.[zoneLabel] === undefined;
