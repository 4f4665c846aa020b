import assert from 'node:assert/strict';

import { scaledYaml } from '../../apps/autoscaled';
import { fewestReady } from '../../kubernetes/fewest-ready';
import type { Kubectl } from '../../kubernetes/kubectl';
import type { Resource, Workload } from '../../kubernetes/objects';
import { waitForWorkloads } from '../../kubernetes/workloads';

const replicas = 4;
const deployment = 'milvus-querynode';
const autoscaling = { minReplicas: 2, maxReplicas: 10, cpuUtilization: 70 };

/** An autoscaler of Kubernetes, or one of KEDA, which words it differently. */
interface Autoscaler extends Resource {
  readonly spec: {
    readonly minReplicas?: number;
    readonly minReplicaCount?: number;
    readonly scaleTargetRef: { readonly kind: string; readonly name: string };
  };
}

const autoscalers = 'horizontalpodautoscalers,scaledobjects.keda.sh';
const fewestOf = ({ spec }: Autoscaler): number => spec.minReplicas ?? spec.minReplicaCount ?? 1;

const replicasOf = async (kubectl: Kubectl, kind: string, name: string): Promise<number> =>
  (await kubectl.get<Workload>(kind, name)).spec.replicas ?? 1;

// The scale subresource is what an autoscaler writes to.
const scale = (kubectl: Kubectl, { spec: { scaleTargetRef } }: Autoscaler, replicas: number): Promise<unknown> =>
  kubectl.run(['scale', scaleTargetRef.kind, scaleTargetRef.name, `--replicas=${replicas}`]);

/** Does for every autoscaler what it does first, to raise its pods to the fewest: KEDA is not here, and Kubernetes takes a while. */
export async function raiseToFewest(kubectl: Kubectl): Promise<void> {
  for (const autoscaler of await kubectl.list<Autoscaler>(autoscalers)) {
    await scale(kubectl, autoscaler, fewestOf(autoscaler));
  }
}

/** Asserts that applying the YAML again leaves the number of pods that an autoscaler has chosen. */
export async function checkChoiceSurvives(kubectl: Kubectl, yaml: string): Promise<void> {
  const found = await kubectl.list<Autoscaler>(autoscalers);
  assert.ok(found.length > 0, `${kubectl.namespace ?? ''} has no autoscaler`);
  for (const autoscaler of found) {
    const { kind, name } = autoscaler.spec.scaleTargetRef;
    // Neither the one pod of a Deployment without a number nor the fewest.
    const chosen = fewestOf(autoscaler) + 1;
    await scale(kubectl, autoscaler, chosen);
    await kubectl.applyText(yaml);
    assert.equal(await replicasOf(kubectl, kind, name), chosen, `${kind} ${name} after the second apply`);
  }
}

/**
 * Turns a fixed number of pods into autoscaling and back, without ever having fewer.
 *
 * Leaving `replicas` out of an apply removes it, and a Deployment without it has one pod. So somebody else has to own
 * the field first: an apply of that field alone, under another name.
 */
export async function checkHandover(kubectl: Kubectl): Promise<void> {
  const namespace = kubectl.namespace ?? '';
  const fixed = scaledYaml(namespace, { replicas });
  const scaled = scaledYaml(namespace, { autoscaling });
  await kubectl.applyText(fixed);
  await waitForWorkloads(kubectl, 180);

  const field = { apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: deployment }, spec: { replicas } };
  const fewest = await fewestReady(kubectl, 'querynode', async () => {
    await kubectl.run(['apply', '--server-side', '--field-manager=autoscaling-handover', '--filename=-'], {
      input: JSON.stringify(field),
    });
    await kubectl.applyText(scaled);
    assert.equal(await replicasOf(kubectl, 'deployment', deployment), replicas, 'after the change to autoscaling');

    await kubectl.run(['scale', 'deployment', deployment, '--replicas=6']);
    // The autoscaler wrote the field last, so taking it back must be said.
    await kubectl.applyText(fixed, '--force-conflicts');
    assert.equal(await replicasOf(kubectl, 'deployment', deployment), replicas, 'after the change back');
    await waitForWorkloads(kubectl, 60);
  });
  assert.ok(fewest >= replicas, `at one moment there were ${fewest} ready pods of ${replicas}`);
}
