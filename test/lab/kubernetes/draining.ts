import type { Kubectl } from './kubectl';
import type { Pod } from './objects';
import { until } from './waiting';

const lookSeconds = 0.2;

/**
 * Closes a node to pods and evicts those that it has, as `kubectl drain` does. That one looks once a second whether a pod
 * has gone, and asks a budget that said no again after five seconds, which adds up over a whole cluster.
 */
export async function drainNode(cluster: Kubectl, node: string, timeoutSeconds: number): Promise<void> {
  await cluster.run(['cordon', node]);
  const pods = (await cluster.listEverywhere<Pod>('pods')).filter(({ spec }) => spec.nodeName === node);
  await Promise.all(pods.map((pod) => drainPod(cluster.inNamespace(pod.metadata.namespace ?? ''), pod, timeoutSeconds)));
}

async function drainPod(kubectl: Kubectl, { metadata: { name, uid } }: Pod, timeoutSeconds: number): Promise<void> {
  let granted = false;
  await until(
    `the pod ${name} has left its node`,
    timeoutSeconds,
    async () => {
      const found = await kubectl.tryGet<Pod>('pod', name);
      // A StatefulSet gives the name to the next pod.
      if (found?.metadata.uid !== uid) return true;
      granted ||= await kubectl.evict(name);
      return granted ? 'it stops' : 'a budget forbids it';
    },
    lookSeconds,
  );
}
