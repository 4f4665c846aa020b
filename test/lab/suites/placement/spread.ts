import assert from 'node:assert/strict';

import type { Kubectl } from '../../kubernetes/kubectl';
import { selects } from '../../kubernetes/labels';
import { isLeaving, type Pod, type Workload } from '../../kubernetes/objects';
import { zoneLabel } from './zones';

/** How many pods of a workload are in each domain of a topology, domains without any included. */
function countByDomain(pods: readonly Pod[], domainOf: (pod: Pod) => string, domains: readonly string[]): number[] {
  return domains.map((domain) => pods.filter((pod) => domainOf(pod) === domain).length);
}

/**
 * Asserts that the pods of every workload are spread: no two on one node, no more than half in one zone, and even over
 * the domains where the spread is required.
 *
 * The bounds are the same after a roll: a constraint counts each revision by itself, so the new pods are placed as if
 * there were no others, and pods with a disk stay in the zone of it.
 */
export async function checkSpread(kubectl: Kubectl, zoneOfNode: ReadonlyMap<string, string>): Promise<void> {
  const workloads = await kubectl.list<Workload>('deployments,statefulsets');
  const pods = (await kubectl.list<Pod>('pods')).filter((pod) => !isLeaving(pod));
  assert.ok(workloads.length > 0, `${kubectl.namespace ?? ''} has no workloads`);
  for (const workload of workloads) {
    checkWorkload(
      workload,
      pods.filter((pod) => selects(workload.spec.selector, pod)),
      zoneOfNode,
    );
  }
}

function checkWorkload({ kind = '', metadata, spec }: Workload, own: readonly Pod[], zoneOfNode: ReadonlyMap<string, string>): void {
  const name = `${kind} ${metadata.name}`;
  // What an autoscaler chose is in the cluster, and not in the YAML.
  const replicas = spec.replicas ?? 1;
  assert.equal(own.length, replicas, `${name} wants ${replicas} pods and its selector finds ${own.length}`);
  if (replicas < 2) {
    return;
  }
  const zones = countByDomain(own, (pod) => zoneOfNode.get(pod.spec.nodeName ?? '') ?? '', [...new Set(zoneOfNode.values())]);
  const nodes = countByDomain(own, (pod) => pod.spec.nodeName ?? '', [...zoneOfNode.keys()]);
  const { topologySpreadConstraints = [], nodeSelector = {} } = spec.template.spec;
  for (const { topologyKey } of topologySpreadConstraints.filter(({ whenUnsatisfiable }) => whenUnsatisfiable === 'DoNotSchedule')) {
    const counts = topologyKey === zoneLabel ? zones : nodes;
    const skew = Math.max(...counts) - Math.min(...counts);
    assert.ok(skew <= 1, `${name} has to be even over ${topologyKey} and is ${counts.join(', ')}`);
  }
  // Who names a zone has decided.
  const most = nodeSelector[zoneLabel] === undefined ? Math.floor(replicas / 2) : replicas;
  assert.ok(Math.max(...zones) <= most, `${name} has ${zones.join(', ')} pods in the zones; ${most} may be in one`);
  assert.equal(Math.max(...nodes), 1, `${name} has ${Math.max(...nodes)} of ${replicas} pods on one of ${nodes.length} nodes`);
}
