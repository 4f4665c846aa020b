import { fewestReplicas, quantityBytes, type RoleSpec } from '../../../model';
import type { ModelRule } from '../model-rule';
import { rolesNamed } from '../read-model';

/** Share of the memory limit up to which Milvus loads (`queryNode.overloadedMemoryThresholdPercentage` and its like). */
const LOADABLE = 0.9;

const GIB = 1024 ** 3;

export const LOADED_DATA: ModelRule = {
  id: 'MK-SCA-019',
  title: 'loaded data that the fewest query nodes do not hold',
  severity: 'error',
  reason: 'Query nodes refuse to load beyond 90 % of their memory, so at its smallest size the cluster would lose collections from search.',
  source: 'Milvus source, `internal/querynodev2/segments/segment_loader.go`; milvus#16150',
  fix: 'Raise minReplicas or memory of the query nodes, or map vectors from disk and lower loadedData.',
  check: (instance, report) => {
    const { loadedData } = instance;
    if (loadedData === undefined) return;
    const nodes = rolesNamed(instance, 'queryNode');
    const capacity = nodes.map(capacityOf).reduce((sum, bytes) => sum + bytes, 0) * LOADABLE;
    if (capacity >= loadedData) return;
    const pods = nodes.map((node) => `${fewestReplicas(node.replicas)} of ${node.name} with ${node.resources.limits.memory}`).join(', ');
    report(instance, 'loadedData', `is ${gibibytes(loadedData)}, and the fewest query nodes (${pods}) load ${gibibytes(capacity)}.`);
  },
};

function capacityOf(node: RoleSpec): number {
  return fewestReplicas(node.replicas) * quantityBytes(node.resources.limits.memory);
}

function gibibytes(bytes: number): string {
  return `${Math.round((bytes / GIB) * 10) / 10} GiB`;
}
