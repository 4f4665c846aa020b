import assert from 'node:assert/strict';

import { scaledYaml } from '../../apps/autoscaled';
import type { ArgoApplication } from '../../kubernetes/argo-application';
import { fewestReady } from '../../kubernetes/fewest-ready';
import type { GitRepository } from '../../kubernetes/git-repository';
import type { Kubectl } from '../../kubernetes/kubectl';
import type { Workload } from '../../kubernetes/objects';

const deployment = 'milvus-querynode';
const replicas = 4;
const chosen = 6;
const settleSeconds = 300;
const autoscaling = { minReplicas: 2, maxReplicas: 10, cpuUtilization: 70 };

/**
 * Turns a fixed number of pods into autoscaling and back by commits alone.
 *
 * Argo CD is told first to leave the number to the cluster; then the commit that takes `replicas` away takes no pod.
 */
export async function checkArgoHandover(application: ArgoApplication, repository: GitRepository, kubectl: Kubectl): Promise<void> {
  const namespace = kubectl.namespace ?? '';
  const file = `${application.name}/app.k8s.yaml`;
  const commit = async (yaml: string): Promise<void> => {
    repository.write(file, yaml);
    await application.settled(await repository.commit('scale'), settleSeconds);
  };
  const count = async (): Promise<number> => (await kubectl.get<Workload>('deployment', deployment)).spec.replicas ?? 1;

  await application.create(repository.folder, application.name);
  await commit(scaledYaml(namespace, { replicas }));
  const fewest = await fewestReady(kubectl, 'querynode', async () => {
    await application.leaveReplicas(deployment);
    await commit(scaledYaml(namespace, { autoscaling }));
    assert.equal(await count(), replicas, 'after the change to autoscaling');

    await kubectl.run(['scale', 'deployment', deployment, `--replicas=${chosen}`]);
    await commit(scaledYaml(namespace, { autoscaling: { ...autoscaling, maxReplicas: 12 } }));
    assert.equal(await count(), chosen, 'after another commit');

    await application.leaveReplicas();
    await commit(scaledYaml(namespace, { replicas }));
    assert.equal(await count(), replicas, 'after the change back');
  });
  assert.ok(fewest >= replicas, `at one moment there were ${fewest} ready pods of ${replicas}`);
}
