import type { Kubectl } from './kubectl';
import { isReady } from './objects';
import { PodWatch } from './pod-watch';

/** Runs `work`, and says how few pods of a component were ready at its worst moment. */
export async function fewestReady(kubectl: Kubectl, component: string, work: () => Promise<void>): Promise<number> {
  let fewest = Number.POSITIVE_INFINITY;
  const watch = await PodWatch.start(kubectl, (pods) => {
    const ready = pods.filter((pod) => pod.metadata.labels?.['app.kubernetes.io/component'] === component && isReady(pod));
    fewest = Math.min(fewest, ready.length);
  });
  try {
    await work();
  } finally {
    watch.stop();
  }
  return fewest;
}
