/** Why some queries of the dashboards find nothing in the suite `observed`: the name of the reason, and the queries that it is for. */
const reasons = {
  'The lab runs neither cAdvisor nor all of kube-state-metrics': /container_|kube_pod_container_(resource_limits|status_last)/,
  'The lab has no exporter of Kafka': /kafka_/,
  'Later releases of the line write the metric, and 2.3.5 does not':
    /milvus_(build_info|proxy_(req_in_queue_latency|slow_query_count|rate_limit_req_count|delete_vectors_count)|rootcoord_(indexed_)?entity_num|querycoord_current_target_checkpoint)/,
  'Milvus writes the metric for databases that clients create': /milvus_rootcoord_database_num/,
  'Milvus writes the metric with the protection against lag (`quotaAndLimits.limitWriting.ttProtection`)':
    /milvus_rootcoord_time_tick_delay/,
  'Nothing failed': /status=~?"fail|_5xx_errors/,
  'No write was slowed down': /milvus_rootcoord_rate_limit_ratio/,
  'No query node was stopping': /milvus_querynode_stopping_balance/,
  'No compaction ran': /milvus_datanode_compaction_latency/,
} as const satisfies Readonly<Record<string, RegExp>>;

export type QueryReason = keyof typeof reasons;

export const queryReasons = Object.keys(reasons) as QueryReason[];

/** Why a query may find nothing; nothing if it has to find something. */
export function reasonOf(query: string): QueryReason | undefined {
  return queryReasons.find((reason) => reasons[reason].test(query));
}
