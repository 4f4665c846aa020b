import assert from 'node:assert/strict';

import { scaledYaml } from '../../apps/autoscaled';
import { parseObjects } from '../../apps/examples';
import type { ArgoApplication } from '../../kubernetes/argo-application';
import type { GitRepository } from '../../kubernetes/git-repository';
import type { Kubectl } from '../../kubernetes/kubectl';
import type { Resource, Workload } from '../../kubernetes/objects';

const settleSeconds = 300;
const id = ({ kind, metadata }: Resource): string => `${kind ?? ''} ${metadata.name}`;

/** Adds a construct to an app that runs, and removes it again: its objects go, and everything else stays as it was. */
export async function checkPruning(application: ArgoApplication, repository: GitRepository, kubectl: Kubectl): Promise<void> {
  const namespace = kubectl.namespace ?? '';
  const commit = async (yaml: string): Promise<void> => {
    repository.write(`${application.name}/app.k8s.yaml`, yaml);
    await application.settled(await repository.commit('prune'), settleSeconds);
  };
  const [without, withGroup] = [scaledYaml(namespace, { replicas: 4 }), scaledYaml(namespace, { replicas: 4 }, { group: 'hot' })];
  const kept = parseObjects(without);
  const ofGroup = parseObjects(withGroup).filter((object) => !kept.some((other) => id(other) === id(object)));
  assert.ok(ofGroup.length > 0, 'the group has objects of its own');
  const generations = async (): Promise<string[]> =>
    (await Promise.all(kept.map(({ kind = '', metadata }) => kubectl.get<Workload>(kind, metadata.name)))).map(
      (object) => `${id(object)} ${object.metadata.uid ?? ''} ${object.metadata.generation ?? ''}`,
    );

  await commit(withGroup);
  const before = await generations();
  await commit(without);
  for (const object of ofGroup) {
    const live = await kubectl.tryGet(object.kind ?? '', object.metadata.name);
    assert.equal(live, undefined, `${id(object)} is still there`);
  }
  assert.deepEqual(await generations(), before, 'what was kept changed');
}
