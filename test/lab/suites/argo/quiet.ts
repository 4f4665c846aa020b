import assert from 'node:assert/strict';

import { applicationStates, type ApplicationState } from '../../kubernetes/argo-application';
import type { Kubectl } from '../../kubernetes/kubectl';
import { pause } from '../../kubernetes/waiting';

type States = ReadonlyMap<string, ApplicationState>;

/**
 * The states of these applications, which have been installed and nothing else.
 *
 * Argo CD may heal, right after a sync, what it has not yet seen that the sync made (seen once: a Service). What really
 * drifts is out of sync or healed again, which `checkQuiet` sees.
 *
 * An operation for some resources alone is self-heal, which puts back what has drifted. It is not in the history: Argo CD
 * 3.2 writes there only what syncs everything (controller/appcontroller.go and controller/sync.go).
 */
export async function installedOnce(cluster: Kubectl, names: readonly string[]): Promise<States> {
  const all = await applicationStates(cluster);
  return new Map(
    names.map((name) => {
      const state = all.get(name);
      assert.ok(state, `there is no application ${name}`);
      assert.equal(state.syncs, 1, `${name} was synced ${state.syncs} times to be installed`);
      assert.ok(state.startedAt !== undefined && state.finishedAt !== undefined, `the sync of ${name} has begun and ended`);
      return [name, state];
    }),
  );
}

/** Asserts, every second, that the applications are in sync and healthy, and that no operation has begun since. */
export async function checkQuiet(cluster: Kubectl, installed: States, seconds: number): Promise<void> {
  const end = Date.now() + seconds * 1000;
  do {
    const now = await applicationStates(cluster);
    for (const [name, before] of installed) {
      assert.deepEqual(now.get(name), { ...before, sync: 'Synced', health: 'Healthy' }, `${name} did not stay as it was installed`);
    }
    await pause(Math.min(1, seconds));
  } while (Date.now() < end);
}
