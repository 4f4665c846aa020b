import { SEARCHES } from '../../../src/monitoring/alerts/service-quality';
import { FROM_2_4, FROM_2_5, STREAMING, panel, warnAt, type PageDefinition } from '../panel';

/** Searches and queries, from the proxy to the segments. */
export const QUERY: PageDefinition = {
  title: 'Query',
  shows: 'Searches and queries from the proxies to the segments: find the step that takes the time.',
  rows: [
    {
      title: 'In the proxies',
      panels: [
        panel({
          title: 'Searches and queries',
          shows: 'Calls by type in a second.',
          unit: 'reqps',
          stacked: true,
          curves: (q) => [{ query: `sum by (query_type) (${q.observations('milvus_proxy_sq_latency')})`, name: '{{query_type}}' }],
        }),
        panel({
          title: 'Vectors searched',
          shows: 'Query vectors in a second. One call can contain many; the work grows with the vectors, not with the calls.',
          unit: 'ops',
          curves: (q) => [{ query: `sum by (query_type) (${q.rate('milvus_proxy_received_nq')})`, name: '{{query_type}}' }],
        }),
        panel({
          title: 'Time of searches and queries',
          shows: 'Time below which 99 of 100 searches and queries of each type end.',
          unit: 'ms',
          bounds: [...warnAt('objective:search-latency', 'MilvusSearchSlow')],
          alerts: ['MilvusSearchSlow'],
          curves: (q) => [{ query: q.quantile(0.99, 'milvus_proxy_sq_latency', ['query_type']), name: '{{query_type}}' }],
        }),
        panel({
          title: 'Searches within the objective',
          shows: 'Share of the searches that are as fast as the objective says. The line is the share that was promised.',
          unit: 'percentunit',
          max: 1,
          needs: 'search-objective',
          lowIsBad: true,
          bounds: warnAt('objective:fast-searches'),
          curves: (q) => [
            {
              query: `sum(${q.upTo('milvus_proxy_sq_latency', '$search_bound', { query_type: SEARCHES })}) / sum(${q.observations('milvus_proxy_sq_latency', { query_type: SEARCHES })})`,
              name: 'fast enough',
            },
          ],
        }),
        panel({
          title: 'Where the time goes in the proxies',
          shows: 'Steps of a search in a proxy, p99: its queue, the answers of query nodes, merging and decoding them.',
          unit: 'ms',
          bounds: warnAt('MilvusProxyQueueing'),
          alerts: ['MilvusProxyQueueing'],
          curves: (q) => [
            { query: q.quantile(0.99, 'milvus_proxy_req_in_queue_latency'), name: 'queue' },
            { query: q.quantile(0.99, 'milvus_proxy_sq_wait_result_latency', [], { query_type: SEARCHES }), name: 'query nodes' },
            { query: q.quantile(0.99, 'milvus_proxy_sq_reduce_result_latency', [], { query_type: SEARCHES }), name: 'merge' },
            { query: q.quantile(0.99, 'milvus_proxy_sq_decode_result_latency', [], { query_type: SEARCHES }), name: 'decode' },
          ],
        }),
        panel({
          title: 'Requests by proxy',
          shows: 'Calls that each proxy receives. Long-lived connections can put most of them on one proxy.',
          unit: 'reqps',
          alerts: ['MilvusProxyImbalance'],
          curves: (q) => [{ query: `sum by (pod) (${q.rate('milvus_proxy_req_count', { status: 'total' })})`, name: '{{pod}}' }],
        }),
        panel({
          title: 'Slow queries',
          shows: 'Calls that exceed `proxy.slowQuerySpanInSeconds`, and that the log of the proxies names.',
          unit: 'reqps',
          bounds: warnAt('MilvusSlowQueries'),
          alerts: ['MilvusSlowQueries'],
          curves: (q) => [{ query: `sum by (msg_type) (${q.rate('milvus_proxy_slow_query_count')})`, name: '{{msg_type}}' }],
        }),
        panel({
          title: 'REST calls',
          shows: 'Time below which 99 of 100 REST calls of each path end.',
          unit: 'ms',
          lines: FROM_2_4,
          curves: (q) => [{ query: q.quantile(0.99, 'milvus_proxy_restful_api_req_latency', ['path']), name: '{{path}}' }],
        }),
        panel({
          title: 'Tasks in the queues of proxies',
          shows: 'Requests that wait or run in the proxies, by kind of queue.',
          unit: 'short',
          lines: FROM_2_5,
          alerts: ['MilvusProxyQueueing'],
          curves: (q) => [
            {
              query: `sum by (queue_type, task_state) (${q.metric('milvus_proxy_queue_task_num')})`,
              name: '{{queue_type}} {{task_state}}',
            },
          ],
        }),
        panel({
          title: 'Answers that lack data',
          shows: 'Answers without the data of some shards, where partial results are allowed.',
          unit: 'reqps',
          lines: STREAMING,
          bounds: warnAt('MilvusPartialResults'),
          alerts: ['MilvusPartialResults'],
          curves: (q) => [{ query: `sum by (query_type) (${q.rate('milvus_querynode_partial_result_count')})`, name: '{{query_type}}' }],
        }),
      ],
    },
    {
      title: 'In the query nodes',
      panels: [
        panel({
          title: 'Where the time goes in the query nodes',
          shows:
            'Steps of a read in a query node, p99: waiting for fresh data, the queue, the segments, merging. Streaming nodes count here too.',
          unit: 'ms',
          curves: (q) => [
            { query: q.ofPods.quantile(0.99, 'milvus_querynode_sq_wait_tsafe_latency'), name: 'wait for fresh data' },
            { query: q.ofPods.quantile(0.99, 'milvus_querynode_sq_queue_latency'), name: 'queue' },
            { query: q.ofPods.quantile(0.99, 'milvus_querynode_sq_segment_latency'), name: 'one segment' },
            { query: q.ofPods.quantile(0.99, 'milvus_querynode_sq_reduce_latency'), name: 'merge' },
          ],
        }),
        panel({
          title: 'Time of reads by pod',
          shows: 'Time below which 99 of 100 reads of each query node end. One slow pod slows down every search.',
          unit: 'ms',
          curves: (q) => [{ query: q.ofPods.quantile(0.99, 'milvus_querynode_sq_req_latency', ['pod']), name: '{{pod}}' }],
        }),
        panel({
          title: 'Time in growing and sealed segments',
          shows: 'Growing segments have no full index, so searches on them are slower. Many of them slow down everything.',
          unit: 'ms',
          curves: (q) => [
            { query: q.ofPods.quantile(0.99, 'milvus_querynode_sq_segment_latency', ['segment_state']), name: '{{segment_state}}' },
          ],
        }),
        panel({
          title: 'Queue by pod',
          shows: 'Reads that wait for a free thread in each query node.',
          unit: 'short',
          bounds: warnAt('MilvusReadQueueGrowing'),
          alerts: ['MilvusReadQueueGrowing'],
          curves: (q) => [{ query: `sum by (pod) (${q.ofPods.metric('milvus_querynode_read_task_ready_len')})`, name: '{{pod}}' }],
        }),
        panel({
          title: 'Reads that run',
          shows: 'Reads that each query node works on at once. At its limit, more reads wait in the queue.',
          unit: 'short',
          curves: (q) => [{ query: `sum by (pod) (${q.ofPods.metric('milvus_querynode_read_task_concurrency')})`, name: '{{pod}}' }],
        }),
        panel({
          title: 'Freshness by pod',
          shows: 'Time by which each query node is behind the newest write.',
          unit: 'ms',
          bounds: warnAt('MilvusConsumeLag'),
          alerts: ['MilvusConsumeLag'],
          curves: (q) => [{ query: `max by (pod) (${q.ofPods.metric('milvus_querynode_consume_tt_lag_ms')})`, name: '{{pod}}' }],
        }),
      ],
    },
    {
      title: 'Loaded data',
      panels: [
        panel({
          title: 'Segments by pod',
          shows: 'Segments that each query node holds. Uneven numbers make uneven load.',
          unit: 'short',
          curves: (q) => [{ query: `sum by (pod) (${q.ofPods.metric('milvus_querynode_segment_num')})`, name: '{{pod}}' }],
        }),
        panel({
          title: 'Rows by pod',
          shows: 'Rows that each query node holds.',
          unit: 'short',
          curves: (q) => [{ query: `sum by (pod) (${q.ofPods.metric('milvus_querynode_entity_num')})`, name: '{{pod}}' }],
        }),
        panel({
          title: 'Time to load a segment',
          shows: 'Time below which 99 of 100 loads of a segment end. A slow object storage or a slow disk shows here.',
          unit: 'ms',
          alerts: ['MilvusLoadStuck'],
          curves: (q) => [{ query: q.ofPods.quantile(0.99, 'milvus_querynode_load_segment_latency', ['pod']), name: '{{pod}}' }],
        }),
        panel({
          title: 'Reads that wait for the disk cache',
          shows: 'Reads in a second that had to load a segment first, because it was not in the cache.',
          unit: 'ops',
          lines: FROM_2_4,
          curves: (q) => [
            { query: `sum by (pod) (${q.ofPods.rate('milvus_querynode_segment_access_wait_cache_total')})`, name: '{{pod}}' },
          ],
        }),
      ],
    },
  ],
};
