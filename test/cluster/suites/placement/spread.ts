import assert from 'node:assert/strict';

import type { Kubectl } from '../../kubernetes/kubectl';
import { selects } from '../../kubernetes/labels';
import type { Pod, TopologySpreadConstraint, Workload } from '../../kubernetes/objects';
import { zoneLabel } from './zones';

/** How many pods of a workload are in each domain of a topology, domains without any included. */
function countByDomain(pods: readonly Pod[], domainOf: (pod: Pod) => string, domains: readonly string[]): number[] {
  return domains.map((domain) => pods.filter((pod) => domainOf(pod) === domain).length);
}

/** Asserts that the pods of every workload are spread as their constraints require or prefer. */
export async function checkSpread(kubectl: Kubectl, zoneOfNode: ReadonlyMap<string, string>): Promise<void> {
  const workloads = await kubectl.list<Workload>('deployments,statefulsets');
  const pods = await kubectl.list<Pod>('pods');
  const nodes = [...zoneOfNode.keys()];
  const zones = [...new Set(zoneOfNode.values())];
  for (const workload of workloads) {
    const own = pods.filter((pod) => selects(workload.spec.selector, pod));
    const byZone = countByDomain(own, (pod) => zoneOfNode.get(pod.spec.nodeName ?? '') ?? '', zones);
    const byNode = countByDomain(own, (pod) => pod.spec.nodeName ?? '', nodes);
    const name = `${workload.kind ?? ''} ${workload.metadata.name}`;
    for (const constraint of workload.spec.template.spec.topologySpreadConstraints ?? []) {
      checkConstraint(name, constraint, constraint.topologyKey === zoneLabel ? byZone : byNode);
    }
    if (own.length > 1) {
      const most = Math.max(...byZone);
      const half = Math.ceil(own.length / 2);
      // Who names a zone has decided.
      const { [zoneLabel]: zone } = workload.spec.template.spec.nodeSelector ?? {};
      assert.ok(zone !== undefined || most <= half, `${name} has ${most} of ${own.length} pods in one zone`);
      const pile = Math.max(...byNode);
      assert.equal(pile, 1, `${name} has ${pile} of ${own.length} pods on one of ${nodes.length} nodes`);
    }
  }
}

function checkConstraint(name: string, constraint: TopologySpreadConstraint, counts: readonly number[]): void {
  if (constraint.whenUnsatisfiable === 'DoNotSchedule') {
    const skew = Math.max(...counts) - Math.min(...counts);
    const { topologyKey, maxSkew } = constraint;
    assert.ok(skew <= maxSkew, `${name} is spread over ${topologyKey} as ${counts.join(', ')}; it requires a skew of ${maxSkew}`);
  }
}
