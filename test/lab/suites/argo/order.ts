import assert from 'node:assert/strict';

import type { Kubectl } from '../../kubernetes/kubectl';
import { isReady, type Pod, type Workload } from '../../kubernetes/objects';
import { waveOf } from '../../kubernetes/waves';

const versionLabel = 'app.kubernetes.io/version';
const componentLabel = 'app.kubernetes.io/component';

const createdAt = (pod: Pod): string => pod.metadata.creationTimestamp ?? '';
const readyAt = (pod: Pod): string => pod.status?.conditions?.find(({ type }) => type === 'Ready')?.lastTransitionTime ?? '';

/**
 * Asserts that pods of the new release came in the order of the waves, each wave ready before the next. Times are whole
 * seconds. With labels, it looks at what has them alone.
 */
export async function checkOrder(kubectl: Kubectl, release: string, labels = 'app.kubernetes.io/name=milvus'): Promise<void> {
  const workloads = await kubectl.list<Workload>('deployments,statefulsets', labels);
  const pods = (await kubectl.list<Pod>('pods', labels)).filter((pod) => pod.metadata.deletionTimestamp === undefined);
  const rolled = workloads.map((workload) => {
    const component = workload.metadata.labels?.[componentLabel] ?? '';
    const own = pods.filter(({ metadata }) => metadata.labels?.[componentLabel] === component);
    assert.ok(own.length > 0, `${component} has no pod`);
    for (const pod of own) {
      assert.equal(pod.metadata.labels?.[versionLabel], release, `the release of ${pod.metadata.name}`);
      assert.ok(isReady(pod), `${pod.metadata.name} is not ready`);
    }
    return {
      component,
      wave: waveOf(workload),
      first: own.map(createdAt).sort()[0] ?? '',
      last: own.map(readyAt).sort().at(-1) ?? '',
    };
  });
  for (const earlier of rolled) {
    for (const later of rolled.filter(({ wave }) => wave > earlier.wave)) {
      const message = `${later.component} of wave ${later.wave} began at ${later.first}, ${earlier.component} was ready at ${earlier.last}`;
      assert.ok(later.first >= earlier.last, message);
    }
  }
}
