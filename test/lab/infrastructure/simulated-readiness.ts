import type { Kubectl } from '../kubernetes/kubectl';
import { isReady, type Pod } from '../kubernetes/objects';
import { Polling } from './polling';

const componentLabel = 'app.kubernetes.io/component';

/** A pod of the first component is ready only while one of the second is: what matters for the order of a rollout. */
export const readinessNeeds = { held: 'streamingnode', needs: 'mixcoord' };

/** The annotation that lets a held pod become ready. */
export const releasedAnnotation = 'lab.milvus-k8s/released';

/** A mixcoord before 2.6 knows no streaming nodes. */
function knowsStreaming({ metadata }: Pod): boolean {
  return !/^2\.[0-5]\./.test(metadata.labels?.['app.kubernetes.io/version'] ?? '');
}

/** Releases held pods where what they need is ready, as the real server would report. */
export function startGate(kubectl: Kubectl): Polling {
  return new Polling('readiness of simulated pods', 1000, async () => {
    const { held, needs } = readinessNeeds;
    const pods = await kubectl.listEverywhere<Pod>('pods', `${componentLabel} in (${held},${needs})`);
    const serving = new Set(
      pods
        .filter((pod) => pod.metadata.labels?.[componentLabel] === needs && knowsStreaming(pod) && isReady(pod))
        .map((pod) => pod.metadata.namespace),
    );
    const waiting = pods.filter(
      ({ metadata }) =>
        metadata.labels?.[componentLabel] === held &&
        metadata.annotations?.[releasedAnnotation] === undefined &&
        serving.has(metadata.namespace),
    );
    for (const { metadata } of waiting) {
      const where = ['--namespace', metadata.namespace ?? '', metadata.name];
      await kubectl.run(['annotate', 'pod', ...where, `${releasedAnnotation}=true`], { accept: [1] });
    }
  });
}
