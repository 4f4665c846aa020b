import type { AlertDefinition } from './alert-definition';
import { anyOf, inNamespace, podsOf, type AlertFacts } from './alert-facts';

/** Containers that hold data in memory. */
const DATA_CONTAINERS = ['querynode', 'streamingnode', 'datanode', 'indexnode', 'standalone'];

function memoryShare(facts: AlertFacts, metric: string): string | undefined {
  const workloads = facts.workloads.filter(({ container }) => DATA_CONTAINERS.includes(container));
  if (workloads.length === 0) return undefined;
  const matchers = { pod: podsOf(workloads), container: anyOf([...new Set(workloads.map(({ container }) => container))]) };
  const used = inNamespace(facts, metric, matchers);
  const limit = inNamespace(facts, 'kube_pod_container_resource_limits', { ...matchers, resource: 'memory' });
  return `max by (pod) (${used}) / max by (pod) (${limit})`;
}

/** Regular expression of the names of all claims of Milvus and its services; nothing without claims. */
export function claimNames(facts: AlertFacts): string | undefined {
  const names = [...facts.workloads, ...Object.values(facts.services).flat()].flatMap((workload) => workload.claims);
  return names.length === 0 ? undefined : `(${[...new Set(names)].sort().join('|')})-.+`;
}

/** Bytes that are left on a claim of Milvus or its services, and the size of the claim. */
function claims(facts: AlertFacts): { readonly available: string; readonly capacity: string } | undefined {
  const names = claimNames(facts);
  if (names === undefined) return undefined;
  const matchers = { persistentvolumeclaim: `=~${names}` };
  return {
    available: inNamespace(facts, 'kubelet_volume_stats_available_bytes', matchers),
    capacity: inNamespace(facts, 'kubelet_volume_stats_capacity_bytes', matchers),
  };
}

/** Size of the smallest disk of query nodes in MiB. */
export function queryNodeDisk({ workloads }: AlertFacts): number | undefined {
  const sizes = workloads.flatMap(({ container, diskMebibytes }) =>
    ['querynode', 'standalone'].includes(container) && diskMebibytes !== undefined ? [diskMebibytes] : [],
  );
  return sizes.length === 0 ? undefined : Math.min(...sizes);
}

/** Alerts about memory and disks. */
export const CAPACITY_ALERTS = {
  MilvusMemoryHigh: {
    action: 'add-capacity',
    severity: 'warning',
    minutes: 10,
    needs: ['cadvisor', 'kube-state-metrics'],
    isCore: true,
    threshold: ({ memoryWaterLevels }) => memoryWaterLevels.low,
    summary: 'A node of Milvus reaches the low water level of its memory, at which Milvus slows down writes.',
    description: '{{ $labels.pod }} uses {{ $value | humanizePercentage }} of its memory.',
    expression: (facts, share) => {
      const used = memoryShare(facts, 'container_memory_rss');
      return used && `${used} > ${share}`;
    },
  },
  MilvusMemoryCritical: {
    action: 'add-capacity',
    severity: 'critical',
    minutes: 5,
    needs: ['cadvisor', 'kube-state-metrics'],
    // Between the two water levels, so that there is time before Milvus rejects writes.
    threshold: ({ memoryWaterLevels: { low, high } }) => Number((low + (high - low) * 0.7).toFixed(3)),
    summary: 'A node of Milvus is close to the high water level of its memory, at which Milvus rejects writes.',
    description: '{{ $labels.pod }} uses {{ $value | humanizePercentage }} of its memory.',
    expression: (facts, share) => {
      const used = memoryShare(facts, 'container_memory_rss');
      return used && `${used} > ${share}`;
    },
  },
  MilvusMemoryNearEviction: {
    action: 'add-capacity',
    severity: 'warning',
    minutes: 10,
    needs: ['cadvisor', 'kube-state-metrics'],
    threshold: 0.95,
    summary: 'The kernel is about to end a node of Milvus for its memory.',
    description: 'The working set of {{ $labels.pod }} is {{ $value | humanizePercentage }} of its limit.',
    expression: (facts, share) => {
      const used = facts.usesMmap ? undefined : memoryShare(facts, 'container_memory_working_set_bytes');
      return used && `${used} > ${share}`;
    },
  },
  MilvusQueryNodeDiskHigh: {
    action: 'add-capacity',
    severity: 'warning',
    minutes: 10,
    isCore: true,
    threshold: 0.85,
    summary: 'The local disk of a query node fills; loading collections stops at 95 %.',
    description: '{{ $labels.pod }} uses {{ $value | humanize }} MiB of its disk.',
    expression: (facts, share) => {
      const mebibytes = queryNodeDisk(facts);
      return mebibytes === undefined
        ? undefined
        : `max by (pod) (${facts.queries.metric('milvus_querynode_disk_used_size')}) > ${share} * ${mebibytes}`;
    },
  },
  MilvusVolumeFilling: {
    action: 'add-capacity',
    severity: 'warning',
    minutes: 15,
    needs: ['kubelet'],
    isCore: true,
    threshold: 0.15,
    summary: 'A disk of Milvus or of a service next to it is nearly full.',
    description: '{{ $value | humanizePercentage }} of {{ $labels.persistentvolumeclaim }} is free.',
    expression: (facts, share) => {
      const disks = claims(facts);
      return disks && `${disks.available} / ${disks.capacity} < ${share}`;
    },
  },
  MilvusVolumeFullSoon: {
    action: 'add-capacity',
    severity: 'critical',
    minutes: 60,
    needs: ['kubelet'],
    threshold: 0.4,
    summary: 'A disk of Milvus or of a service next to it will be full within a day.',
    description: '{{ $labels.persistentvolumeclaim }} will be full within 24 hours.',
    expression: (facts, share) => {
      const disks = claims(facts);
      return disks && `predict_linear(${disks.available}[6h], 86400) < 0 and ${disks.available} / ${disks.capacity} < ${share}`;
    },
  },
  MilvusGrowingDataHigh: {
    action: 'add-capacity',
    severity: 'warning',
    minutes: 10,
    releases: { from: '2.6.0' },
    isCore: true,
    summary: 'Milvus cannot write new data to the object storage as fast as clients insert it.',
    description: '{{ $labels.pod }} holds {{ $value | humanize1024 }}B of data that is not written.',
    expression: ({ queries }) =>
      `sum by (pod) (${queries.metric('milvus_wal_growing_segment_bytes')}) > ` +
      `max by (pod) (${queries.metric('milvus_wal_growing_segment_hwm_bytes')})`,
  },
} as const satisfies Readonly<Record<string, AlertDefinition>>;
