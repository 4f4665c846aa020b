import type { Kubectl } from '../../kubernetes/kubectl';
import type { Pod } from '../../kubernetes/objects';

/** Deletes a pod as an eviction does, and says how long it took to end and how long it could have taken. */
export async function stopPod(kubectl: Kubectl, pod: Pod): Promise<{ readonly seconds: number; readonly grace: number }> {
  const grace = pod.spec.terminationGracePeriodSeconds ?? 30;
  const started = Date.now();
  await kubectl.run(['delete', 'pod', pod.metadata.name, '--wait', `--timeout=${grace + 30}s`], { timeoutSeconds: grace + 60 });
  return { seconds: (Date.now() - started) / 1000, grace };
}
