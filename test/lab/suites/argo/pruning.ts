import assert from 'node:assert/strict';

import { scaledYaml } from '../../apps/autoscaled';
import { parseObjects } from '../../apps/examples';
import type { ArgoApplication } from '../../kubernetes/argo-application';
import type { GitRepository } from '../../kubernetes/git-repository';
import type { Kubectl } from '../../kubernetes/kubectl';
import type { Workload } from '../../kubernetes/objects';
import { checkClaims, checkGone, checkKept, idOf } from './removal';

const settleSeconds = 300;
const scaling = { replicas: 4 };
const added = { group: 'hot', standalone: 'notebook' };

/**
 * Adds a group of query nodes and a standalone to an app that runs, and removes both again: their objects go, the disk of
 * the standalone stays, and everything else stays as it was.
 */
export async function checkPruning(application: ArgoApplication, repository: GitRepository, kubectl: Kubectl): Promise<void> {
  const namespace = kubectl.namespace ?? '';
  const commit = async (yaml: string): Promise<void> => {
    repository.write(`${application.name}/app.k8s.yaml`, yaml);
    await application.settled(await repository.commit('prune'), settleSeconds);
  };
  const [without, withBoth] = [scaledYaml(namespace, scaling), scaledYaml(namespace, scaling, added)];
  const kept = parseObjects(without);
  const removed = parseObjects(withBoth).filter((object) => !kept.some((other) => idOf(other) === idOf(object)));
  const generations = async (): Promise<string[]> =>
    (await Promise.all(kept.map(({ kind = '', metadata }) => kubectl.get<Workload>(kind, metadata.name)))).map(
      (object) => `${idOf(object)} ${object.metadata.uid ?? ''} ${object.metadata.generation ?? ''}`,
    );

  await commit(withBoth);
  const before = await generations();
  const claims = await checkClaims(kubectl, removed);
  assert.equal(claims.size, 1, 'the standalone has a disk');
  await commit(without);
  await checkGone(kubectl, removed);
  await checkKept(kubectl, claims);
  assert.deepEqual(await generations(), before, 'what was kept changed');
}
