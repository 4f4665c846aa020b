import assert from 'node:assert/strict';

import type { Kubectl } from '../../kubernetes/kubectl';
import { selects } from '../../kubernetes/labels';
import { isReady, type Pod, type Resource, type Workload } from '../../kubernetes/objects';
import { waveOf } from '../../kubernetes/waves';

/** Asserts that every workload was ready before anything of a later wave was created. Times are whole seconds. */
export async function checkWaves(kubectl: Kubectl, objects: readonly Resource[]): Promise<void> {
  const pods = await kubectl.list<Pod>('pods');
  const created: { readonly name: string; readonly wave: number; readonly at: string }[] = [];
  const ready: { readonly name: string; readonly wave: number; readonly at: string }[] = [];
  for (const object of objects) {
    const { kind = '', metadata } = object;
    const live = await kubectl.get<Workload>(kind, metadata.name);
    const name = `${kind} ${metadata.name}`;
    const wave = waveOf(object);
    created.push({ name, wave, at: live.metadata.creationTimestamp ?? '' });
    const workload = object as Workload;
    // An autoscaler adds its pods later, and nothing waits for them. A workload told to have none is ready at once.
    if ((kind === 'Deployment' || kind === 'StatefulSet') && (workload.spec.replicas ?? 0) > 0) {
      const own = pods.filter((pod) => selects(live.spec.selector, pod));
      assert.ok(own.length > 0, `${name} has no pod`);
      assert.ok(own.every(isReady), `${name} has a pod that is not ready`);
      ready.push({ name, wave, at: own.map(readySince).sort().at(-1) ?? '' });
    }
  }
  assert.ok(new Set(created.map(({ wave }) => wave)).size > 1, 'the objects have more than one wave');
  for (const workload of ready) {
    for (const later of created.filter(({ wave }) => wave > workload.wave)) {
      const order = `${later.name} of wave ${later.wave} was created at ${later.at}`;
      assert.ok(later.at >= workload.at, `${order}, before ${workload.name} of wave ${workload.wave} was ready at ${workload.at}`);
    }
  }
}

const readySince = (pod: Pod): string => pod.status?.conditions?.find((condition) => condition.type === 'Ready')?.lastTransitionTime ?? '';
