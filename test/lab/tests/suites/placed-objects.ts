import type { DisruptionBudget, Pod, TopologySpreadConstraint, Workload } from '../../kubernetes/objects';

const labelsOf = (workload: string) => ({ workload });

/** Two nodes in each of three zones: `a1` and `a2` in zone `a`. */
export const zoneOfNode = new Map(['a1', 'a2', 'b1', 'b2', 'c1', 'c2'].map((node) => [node, node.slice(0, 1)]));

export const required = (topologyKey: string, maxSkew = 1): TopologySpreadConstraint => ({
  topologyKey,
  maxSkew,
  whenUnsatisfiable: 'DoNotSchedule',
});

/** A workload that has done all that it was told. */
export function workload(
  name: string,
  replicas: number,
  podSpec: Workload['spec']['template']['spec'] = {},
  kind = 'Deployment',
): Workload {
  const done = { replicas, readyReplicas: replicas, updatedReplicas: replicas, availableReplicas: replicas };
  return {
    kind,
    metadata: { name },
    spec: { replicas, selector: { matchLabels: labelsOf(name) }, template: { metadata: { labels: labelsOf(name) }, spec: podSpec } },
    status: done,
  };
}

/** Ready pods of a workload, one on each of these nodes. */
export function podsOn(name: string, nodes: readonly string[], owner = 'ReplicaSet'): Pod[] {
  return nodes.map((nodeName, index) => ({
    kind: 'Pod',
    metadata: {
      name: `${name}-${index}`,
      uid: `${name}-${index}-on-${nodeName}`,
      labels: labelsOf(name),
      ownerReferences: [{ kind: owner, name }],
    },
    spec: { nodeName, containers: [] },
    status: { phase: 'Running', conditions: [{ type: 'Ready', status: 'True', lastTransitionTime: '2026-11-20T10:00:00Z' }] },
  }));
}

/** A budget as the library writes it, for the pods of a workload. */
export function budget(
  name: string,
  expectedPods: number,
  spec: Partial<DisruptionBudget['spec']> = { maxUnavailable: 1 },
): DisruptionBudget {
  return {
    kind: 'PodDisruptionBudget',
    metadata: { name },
    spec: { selector: { matchLabels: labelsOf(name) }, ...spec },
    status: { expectedPods },
  };
}
