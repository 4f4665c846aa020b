import { FAILED, SEARCHES } from '../../../src/monitoring/alerts/service-quality';
import { inNamespace } from '../line-queries';
import { FROM_2_4, STREAMING, criticalAt, panel, warnAt, type PageDefinition } from '../panel';

const COORDINATORS = '=~mixcoord|rootcoord';

/** Is it well? The numbers that clients notice, and what limits them. */
export const OVERVIEW: PageDefinition = {
  title: 'Is it well?',
  shows: 'Traffic, errors, latency against the objectives, freshness, capacity, and the limits that Milvus runs into.',
  rows: [
    {
      title: 'Now',
      panels: [
        panel({
          as: 'stat',
          title: 'Pods that answer',
          shows: 'Share of the pods whose metrics Prometheus can read. Below 100 %, a pod is down, starting, or shut off from Prometheus.',
          unit: 'percentunit',
          lowIsBad: true,
          bounds: criticalAt(1),
          alerts: ['MilvusTargetDown', 'MilvusAbsent'],
          curves: (q) => [{ query: `sum(${q.scraped('up')}) / count(${q.scraped('up')})`, name: 'answer' }],
        }),
        panel({
          as: 'stat',
          title: 'Active coordinators',
          shows:
            'Coordinators that work. Exactly one is right: without it, nothing can be created or loaded; two can contradict each other.',
          unit: 'none',
          lowIsBad: true,
          bounds: criticalAt(1),
          alerts: ['MilvusNoActiveCoordinator', 'MilvusTwoActiveCoordinators'],
          curves: (q) => [{ query: `sum(${q.metric('milvus_num_node', { role_name: COORDINATORS })}) or vector(0)`, name: 'active' }],
        }),
        panel({
          as: 'stat',
          title: 'Requests',
          shows: 'Calls of clients that the proxies receive, of every kind.',
          unit: 'reqps',
          curves: (q) => [{ query: `sum(${q.rate('milvus_proxy_req_count', { status: 'total' })})`, name: 'requests' }],
        }),
        panel({
          as: 'stat',
          title: 'Failed requests',
          shows:
            'Share of the calls that failed. Most releases count the mistakes of clients too, such as a search of a missing collection.',
          unit: 'percentunit',
          bounds: [...warnAt('objective:failed-requests'), ...criticalAt('MilvusErrorRatio')],
          alerts: ['MilvusErrorRatio'],
          curves: (q) => [
            {
              query:
                `(sum(${q.rate('milvus_proxy_req_count', { status: FAILED })}) or vector(0)) / ` +
                `sum(${q.rate('milvus_proxy_req_count', { status: 'total' })})`,
              name: 'failed',
            },
          ],
        }),
        panel({
          as: 'stat',
          title: 'Slowest searches',
          shows: 'Time below which 99 of 100 searches end, measured in the proxies.',
          unit: 'ms',
          bounds: [...warnAt('objective:search-latency'), ...criticalAt('MilvusSearchSlow')],
          alerts: ['MilvusSearchSlow'],
          curves: (q) => [{ query: q.quantile(0.99, 'milvus_proxy_sq_latency', [], { query_type: SEARCHES }), name: 'p99' }],
        }),
        panel({
          as: 'stat',
          title: 'Freshness',
          shows: 'Time by which the slowest query node is behind the newest write. Searches with strong consistency wait this long.',
          unit: 'ms',
          bounds: warnAt('MilvusConsumeLag'),
          alerts: ['MilvusConsumeLag'],
          curves: (q) => [{ query: `max(${q.metric('milvus_querynode_consume_tt_lag_ms')})`, name: 'behind' }],
        }),
      ],
    },
    {
      title: 'What clients notice',
      panels: [
        panel({
          title: 'Requests by call',
          shows: 'Calls of clients in a second. A sudden end of all calls at once is a client, a gateway or the network.',
          unit: 'reqps',
          stacked: true,
          curves: (q) => [
            { query: `sum by (function_name) (${q.rate('milvus_proxy_req_count', { status: 'total' })}) > 0`, name: '{{function_name}}' },
          ],
        }),
        panel({
          title: 'Failed requests by call',
          shows: 'Failed calls in a second. Errors of one call point to its clients; errors of all calls point to Milvus.',
          unit: 'reqps',
          alerts: ['MilvusErrorRatio'],
          curves: (q) => [
            { query: `sum by (function_name) (${q.rate('milvus_proxy_req_count', { status: FAILED })}) > 0`, name: '{{function_name}}' },
          ],
        }),
        panel({
          title: 'Time of searches',
          shows: 'Time below which 50, 95 and 99 of 100 searches end. The dashed lines are the objective and the bound of the alert.',
          unit: 'ms',
          bounds: [...warnAt('objective:search-latency'), ...criticalAt('MilvusSearchSlow')],
          alerts: ['MilvusSearchSlow'],
          curves: (q) =>
            [0.5, 0.95, 0.99].map((share) => ({
              query: q.quantile(share, 'milvus_proxy_sq_latency', [], { query_type: SEARCHES }),
              name: `p${share * 100}`,
            })),
        }),
        panel({
          title: 'Time of inserts, upserts and deletes',
          shows: 'Time below which 99 of 100 writes of each kind end.',
          unit: 'ms',
          bounds: warnAt('MilvusMutationSlow'),
          alerts: ['MilvusMutationSlow'],
          curves: (q) => [{ query: q.quantile(0.99, 'milvus_proxy_mutation_latency', ['msg_type']), name: '{{msg_type}}' }],
        }),
        panel({
          title: 'Freshness by pod',
          shows: 'Time by which each query node is behind the newest write.',
          unit: 'ms',
          bounds: warnAt('MilvusConsumeLag'),
          alerts: ['MilvusConsumeLag', 'MilvusTimeTickDelay'],
          curves: (q) => [{ query: `max by (pod) (${q.metric('milvus_querynode_consume_tt_lag_ms')})`, name: '{{pod}}' }],
        }),
        panel({
          title: 'Rows without a durable copy',
          shows: 'Age of the oldest rows that only the write-ahead log has. Beyond the retention of the queue they are lost.',
          unit: 's',
          lines: FROM_2_4,
          bounds: criticalAt('MilvusCheckpointLag'),
          alerts: ['MilvusCheckpointLag'],
          curves: (q) => [
            {
              query: `time() - min(max by (channel_name) (${q.metric('milvus_datacoord_channel_checkpoint_unix_seconds')}))`,
              name: 'oldest',
            },
          ],
        }),
      ],
    },
    {
      title: 'What limits',
      panels: [
        panel({
          title: 'Rejected by rate limits',
          shows: 'Calls that Milvus rejects because they exceed a limit of the configuration.',
          unit: 'reqps',
          alerts: ['MilvusRateLimited'],
          curves: (q) => [
            { query: `sum by (msg_type) (${q.rate('milvus_proxy_rate_limit_req_count', { status: 'fail' })}) > 0`, name: '{{msg_type}}' },
          ],
        }),
        panel({
          title: 'Writes that are denied',
          shows: 'Protection that stops all writes of the cluster, a database or a collection: memory, disk quota or lag. 1 is denied.',
          unit: 'none',
          bounds: criticalAt(1),
          alerts: ['MilvusWritesDenied', 'MilvusWritesThrottled'],
          curves: (q) => [
            { query: `max by (quota_states, name) (${q.metric('milvus_rootcoord_quota_states')})`, name: '{{quota_states}} of {{name}}' },
          ],
        }),
        panel({
          title: 'Memory against its limit',
          shows:
            'Memory of each pod as a share of its limit. At the low water level Milvus slows down writes; at the high one it denies them.',
          unit: 'percentunit',
          max: 1,
          bounds: [...warnAt('water-level:low'), ...criticalAt('water-level:high')],
          alerts: ['MilvusMemoryHigh', 'MilvusMemoryCritical', 'MilvusOOMKilled'],
          curves: (q) => [
            {
              query: q.inPods(
                `max by (pod) (${inNamespace('container_memory_rss', { container: '!=' })}) / ` +
                  `max by (pod) (${inNamespace('kube_pod_container_resource_limits', { resource: 'memory' })})`,
              ),
              name: '{{pod}}',
            },
          ],
        }),
        panel({
          title: 'CPU that is held back',
          shows: 'Share of the time slices in which the kernel held a pod back at its CPU limit. Requests wait meanwhile.',
          unit: 'percentunit',
          max: 1,
          bounds: warnAt('MilvusCpuThrottled'),
          alerts: ['MilvusCpuThrottled'],
          curves: (q) => [
            {
              query: q.inPods(
                `sum by (pod) (rate(${inNamespace('container_cpu_cfs_throttled_periods_total', { container: '!=' })}[$__rate_interval])) / ` +
                  `sum by (pod) (rate(${inNamespace('container_cpu_cfs_periods_total', { container: '!=' })}[$__rate_interval]))`,
              ),
              name: '{{pod}}',
            },
          ],
        }),
        panel({
          title: 'Searches in the queues of query nodes',
          shows: 'Searches that wait for a free thread. A queue that stays long needs more CPU or more query nodes.',
          unit: 'short',
          bounds: warnAt('MilvusReadQueueGrowing'),
          alerts: ['MilvusReadQueueGrowing'],
          curves: (q) => [{ query: `sum by (pod) (${q.metric('milvus_querynode_read_task_ready_len')})`, name: '{{pod}}' }],
        }),
        panel({
          title: 'Data that waits for the object storage',
          shows: 'New rows in memory as a share of the high water mark. Beyond 100 %, Milvus cannot write as fast as clients insert.',
          unit: 'percentunit',
          lines: STREAMING,
          bounds: criticalAt(1),
          alerts: ['MilvusGrowingDataHigh'],
          curves: (q) => [
            {
              query:
                `sum by (pod) (${q.metric('milvus_wal_growing_segment_bytes')}) / ` +
                `max by (pod) (${q.metric('milvus_wal_growing_segment_hwm_bytes')})`,
              name: '{{pod}}',
            },
          ],
        }),
      ],
    },
    {
      title: 'Size',
      panels: [
        panel({
          title: 'Rows',
          shows: 'Rows that are stored, and rows that query nodes hold in all replicas together.',
          unit: 'short',
          curves: (q) => [
            { query: `sum(${q.metric('milvus_datacoord_stored_rows_num')})`, name: 'stored' },
            { query: `sum(${q.metric('milvus_querynode_entity_num')})`, name: 'loaded, with copies' },
          ],
        }),
        panel({
          title: 'Bytes in the object storage',
          shows: 'Data of segments that Milvus counts, without indexes and without files that wait for garbage collection.',
          unit: 'bytes',
          stacked: true,
          curves: (q) => [
            { query: `sum by (segment_state) (${q.metric('milvus_datacoord_stored_binlog_size')})`, name: '{{segment_state}}' },
          ],
        }),
        panel({
          title: 'Releases that run',
          shows: 'Pods of each release. Two releases for long mean an upgrade that stopped half-way, or a canary.',
          unit: 'none',
          alerts: ['MilvusMixedVersions'],
          curves: (q) => [{ query: `count by (version) (${q.metric('milvus_build_info')})`, name: '{{version}}' }],
        }),
      ],
    },
  ],
};
