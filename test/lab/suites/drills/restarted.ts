import type { ClusterVariant } from '../../apps/cluster';
import type { Pod } from '../../kubernetes/objects';
import type { ServedCluster } from '../../milvus/served-cluster';

/** The pods of every role, and of every further group of it, by the id that a restart changes. */
async function identities(cluster: ServedCluster): Promise<Map<string, string>> {
  const pods = await cluster.kubectl.list<Pod>('pods', 'app.kubernetes.io/name=milvus');
  const id = (pod: Pod): string => `${pod.metadata.uid ?? ''} ${pod.status?.containerStatuses?.[0]?.restartCount ?? 0}`;
  const roles = new Map<string, string[]>();
  for (const pod of pods) {
    const { 'app.kubernetes.io/component': component = '', 'milvus.io/group': group = 'default' } = pod.metadata.labels ?? {};
    const role = group === 'default' ? component : `${component}-${group}`;
    roles.set(role, [...(roles.get(role) ?? []), id(pod)]);
  }
  return new Map([...roles].map(([role, ids]) => [role, ids.sort().join()]));
}

/** The roles whose pods are others after some work than they were before it. */
export async function restartedBy(cluster: ServedCluster, work: () => Promise<unknown>): Promise<string[]> {
  const before = await identities(cluster);
  await work();
  await cluster.settled();
  const after = await identities(cluster);
  return [...before].flatMap(([role, ids]) => (after.get(role) === ids ? [] : [role])).sort();
}

/** The roles that a change of the cluster restarts. */
export function restarted(cluster: ServedCluster, variant: ClusterVariant, inWaves = false): Promise<string[]> {
  return restartedBy(cluster, () => (inWaves ? cluster.applyInWaves(variant) : cluster.apply(variant)));
}
