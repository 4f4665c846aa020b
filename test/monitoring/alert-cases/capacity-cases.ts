import { milvus, other, type AlertCase } from './alert-case';

const QUERY_NODE = 'pod="milvus-querynode-7d9-x",container="querynode"';
const CLAIM = 'persistentvolumeclaim="data-dependencies-etcd-0"';

const memory = (metric: string, broken: number, healthy: number) => [
  other(metric, QUERY_NODE, broken, healthy),
  other('kube_pod_container_resource_limits', `${QUERY_NODE},resource="memory"`, 1000, 1000),
];

export const CAPACITY_CASES = {
  MilvusMemoryHigh: { series: memory('container_memory_rss', 860, 840) },
  MilvusMemoryCritical: { series: memory('container_memory_rss', 930, 900) },
  MilvusMemoryNearEviction: { app: 'legacy', series: memory('container_memory_working_set_bytes', 960, 940) },
  MilvusQueryNodeDiskHigh: { series: [milvus('milvus_querynode_disk_used_size', 'pod="q-1"', 30_000, 27_000)] },
  MilvusVolumeFilling: {
    series: [other('kubelet_volume_stats_available_bytes', CLAIM, 10, 20), other('kubelet_volume_stats_capacity_bytes', CLAIM, 100, 100)],
  },
  MilvusVolumeFullSoon: {
    series: [
      other('kubelet_volume_stats_available_bytes', CLAIM, '3600-4', '3600-0.5'),
      other('kubelet_volume_stats_capacity_bytes', CLAIM, 10_000, 10_000),
    ],
    after: 5,
  },
  MilvusGrowingDataHigh: {
    series: [
      milvus('milvus_wal_growing_segment_bytes', 'pod="s-1",channel_name="a"', 900, 700),
      milvus('milvus_wal_growing_segment_hwm_bytes', 'pod="s-1"', 800, 800),
    ],
  },
} as const satisfies Readonly<Record<string, AlertCase>>;
