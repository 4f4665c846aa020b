import assert from 'node:assert/strict';

import { drainNode } from '../../kubernetes/draining';
import type { Kubectl } from '../../kubernetes/kubectl';
import type { Pod } from '../../kubernetes/objects';
import { PodWatch } from '../../kubernetes/pod-watch';
import { until } from '../../kubernetes/waiting';
import { waitForWorkloads } from '../../kubernetes/workloads';
import { regardless } from '../../infrastructure/abandonment';
import { promises, shortfalls } from './promises';

/** Drains the nodes that hold a pod of the namespaces, or this many of them, one after the other; all budgets must hold all the time. */
export async function checkDrains(cluster: Kubectl, namespaces: readonly Kubectl[], most = Infinity): Promise<void> {
  const broken = new Set<string>();
  const nodes = new Set<string>();
  const watches: PodWatch[] = [];
  try {
    for (const kubectl of namespaces) {
      const promised = await promises(kubectl);
      await until(`the budgets of ${kubectl.namespace ?? ''} hold before a drain`, 60, async () => {
        const missing = shortfalls(promised, await kubectl.list<Pod>('pods'));
        return missing.length === 0 ? true : missing.join(', ');
      });
      const sample = (pods: readonly Pod[]): void => shortfalls(promised, pods).forEach((message) => broken.add(message));
      watches.push(await PodWatch.start(kubectl, sample));
      (await kubectl.list<Pod>('pods')).forEach(({ spec }) => (spec.nodeName === undefined ? undefined : nodes.add(spec.nodeName)));
    }
    for (const node of [...nodes].slice(0, most)) {
      await drain(cluster, node);
    }
  } finally {
    watches.forEach((watch) => watch.stop());
  }
  assert.deepEqual([...broken], []);
  await Promise.all(namespaces.map((kubectl) => waitForWorkloads(kubectl, 120)));
}

/** However a drain ends, the node takes pods again: the tests that follow count on it. */
export async function drain(cluster: Kubectl, node: string, timeoutSeconds = 120): Promise<void> {
  try {
    await drainNode(cluster, node, timeoutSeconds);
  } finally {
    await regardless(() => cluster.run(['uncordon', node]));
  }
}
