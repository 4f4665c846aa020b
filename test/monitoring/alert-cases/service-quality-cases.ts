import { latency, milvus, other, type AlertCase } from './alert-case';

const requests = (status: string, pod: string, broken: number | string, healthy: number | string) =>
  milvus('milvus_proxy_req_count', `status="${status}",pod="${pod}",function_name="Search"`, broken, healthy);

export const SERVICE_QUALITY_CASES = {
  MilvusErrorRatio: { series: [requests('total', 'p-1', '0+1000', '0+1000'), requests('fail', 'p-1', '0+60', '0+40')], after: 6 },
  MilvusSearchSlow: { series: latency('milvus_proxy_sq_latency', 'query_type="search"', [512, 1024], 980, 999), after: 6 },
  MilvusMutationSlow: { series: latency('milvus_proxy_mutation_latency', 'msg_type="insert"', [1024, 2048], 980, 999), after: 6 },
  MilvusProxyQueueing: { series: latency('milvus_proxy_req_in_queue_latency', '', [128, 256], 900, 999), after: 6 },
  MilvusProxyImbalance: {
    series: ['p-1', 'p-2', 'p-3', 'p-4', 'p-5'].map((pod, index) =>
      requests('total', pod, index === 0 ? '0+3000' : '0+100', index === 0 ? '0+1500' : '0+1000'),
    ),
    after: 11,
  },
  MilvusSlowQueries: { series: [milvus('milvus_proxy_slow_query_count', 'pod="p-1"', '0+90', '0+30')], after: 6 },
  MilvusRateLimited: {
    series: [milvus('milvus_proxy_rate_limit_req_count', 'status="fail",msg_type="DDLFlush"', '0+5', 7)],
    after: 6,
  },
  MilvusWritesDenied: {
    series: [milvus('milvus_rootcoord_quota_states', 'quota_states="MemoryQuotaExhausted",name="cluster"', 1, 0)],
  },
  MilvusWritesThrottled: { series: [milvus('milvus_rootcoord_rate_limit_ratio', 'collection_id="7"', 0.4, 0.2)] },
  MilvusPartialResults: {
    series: [milvus('milvus_querynode_partial_result_count', 'query_type="search"', '0+3', 3)],
    after: 6,
  },
  MilvusReadQueueGrowing: { series: [milvus('milvus_querynode_read_task_ready_len', 'pod="q-1"', 150, 50)], after: 6 },
  MilvusTimestampSlow: { series: latency('milvus_proxy_apply_timestamp_latency', '', [64, 128], 900, 999), after: 6 },
  MilvusCpuThrottled: {
    series: [
      other('container_cpu_cfs_throttled_periods_total', 'pod="milvus-proxy-7d9-x",container="proxy"', '0+300', '0+60'),
      other('container_cpu_cfs_periods_total', 'pod="milvus-proxy-7d9-x",container="proxy"', '0+600', '0+600'),
    ],
    after: 6,
  },
} as const satisfies Readonly<Record<string, AlertCase>>;
