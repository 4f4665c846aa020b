import type { ClusterVariant } from '../../apps/cluster';
import { ServedCluster, type InMemoryReplicas } from '../../milvus/served-cluster';
import type { TestBed } from '../../runner/test-bed';

/** A filled cluster for the drills of a suite, or nothing when it did not come up, which is a failure of its own. */
export async function serve(
  bed: TestBed,
  namespace: string,
  variant: ClusterVariant,
  ...replicas: readonly InMemoryReplicas[]
): Promise<ServedCluster | undefined> {
  let served: ServedCluster | undefined;
  const filled = await bed.test('a cluster with data serves', async () => {
    served = await ServedCluster.start(bed, namespace, variant);
    await served.fill(...replicas);
  });
  return filled ? served : undefined;
}
