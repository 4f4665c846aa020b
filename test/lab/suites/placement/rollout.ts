import assert from 'node:assert/strict';

import type { Kubectl } from '../../kubernetes/kubectl';
import { selects } from '../../kubernetes/labels';
import { isReady, type Pod, type Workload } from '../../kubernetes/objects';
import { PodWatch } from '../../kubernetes/pod-watch';
import { waitForWorkloads } from '../../kubernetes/workloads';

/**
 * Rolls out a new template of every workload at once and looks at each change of a pod meanwhile.
 *
 * A Deployment may never have fewer ready pods than replicas, a StatefulSet never more than one pod away.
 */
export async function checkRollout(kubectl: Kubectl, timeoutSeconds = 600): Promise<void> {
  const workloads = await kubectl.list<Workload>('deployments,statefulsets');
  const fewest = new Map<string, number>();
  const watch = await PodWatch.start(kubectl, (pods: readonly Pod[]) => {
    for (const { metadata, spec } of workloads) {
      const ready = pods.filter((pod) => selects(spec.selector, pod) && isReady(pod)).length;
      fewest.set(metadata.name, Math.min(fewest.get(metadata.name) ?? ready, ready));
    }
  });
  try {
    const names = workloads.map(({ kind, metadata }) => `${kind ?? ''}/${metadata.name}`);
    await kubectl.run(['rollout', 'restart', ...names]);
    await waitForWorkloads(kubectl, timeoutSeconds);
  } finally {
    watch.stop();
  }
  for (const { kind, metadata, spec } of workloads) {
    const replicas = spec.replicas ?? 1;
    const least = kind === 'StatefulSet' ? replicas - 1 : replicas;
    const seen = fewest.get(metadata.name) ?? replicas;
    assert.ok(seen >= least, `${kind ?? ''} ${metadata.name} fell to ${seen} ready pods of ${replicas} during its roll`);
  }
}
