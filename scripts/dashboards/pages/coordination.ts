import { FROM_2_4, FROM_2_5, STREAMING, criticalAt, panel, warnAt, type PageDefinition } from '../panel';

const COORDINATORS = '=~mixcoord|rootcoord';

/** Coordinators: sessions, changes of collections, loading and balancing. */
export const COORDINATION: PageDefinition = {
  title: 'Coordination',
  shows: 'Coordinators: who is active, which nodes have a session, changes of collections, loading, balancing and drains.',
  rows: [
    {
      title: 'Sessions',
      panels: [
        panel({
          title: 'Active coordinators',
          shows: 'Exactly one is right. A standby does not count itself.',
          unit: 'none',
          lowIsBad: true,
          bounds: criticalAt(1),
          alerts: ['MilvusNoActiveCoordinator', 'MilvusTwoActiveCoordinators'],
          curves: (q) => [{ query: `sum(${q.metric('milvus_num_node', { role_name: COORDINATORS })}) or vector(0)`, name: 'active' }],
        }),
        panel({
          title: 'Nodes with a session',
          shows:
            'Nodes that the coordinators know. Fewer than the pods that run: a session was lost. Streaming nodes count as query nodes too.',
          unit: 'short',
          alerts: ['MilvusProxyNotRegistered', 'MilvusQueryNodeNotRegistered', 'MilvusDataNodeNotRegistered'],
          curves: (q) => [
            { query: `max(${q.metric('milvus_rootcoord_proxy_num')})`, name: 'proxies' },
            { query: `max(${q.metric('milvus_querycoord_querynode_num')})`, name: 'query nodes' },
            { query: `max(${q.metric('milvus_datacoord_datanode_num')})`, name: 'data nodes' },
          ],
        }),
        panel({
          title: 'Pods that answer, by role',
          shows: 'Pods of each role whose metrics Prometheus can read.',
          unit: 'short',
          alerts: ['MilvusTargetDown'],
          curves: (q) => [{ query: `sum by (app_kubernetes_io_component) (${q.scraped('up')})`, name: '{{app_kubernetes_io_component}}' }],
        }),
        panel({
          title: 'Oldest heartbeat of a query node',
          shows: 'Time since the coordinator last heard of each query node.',
          unit: 's',
          lines: FROM_2_5,
          bounds: warnAt('MilvusQueryNodeSilent'),
          alerts: ['MilvusQueryNodeSilent'],
          curves: (q) => [
            {
              query: `time() - max by (node_id) (${q.metric('milvus_querycoord_last_heartbeat_timestamp')}) / 1e9`,
              name: 'node {{node_id}}',
            },
          ],
        }),
      ],
    },
    {
      title: 'Changes of collections',
      panels: [
        panel({
          title: 'Changes',
          shows: 'Calls in a second that create, drop or change something, by call.',
          unit: 'ops',
          curves: (q) => [
            {
              query: `sum by (function_name) (${q.rate('milvus_rootcoord_ddl_req_count', { status: 'total' })}) > 0`,
              name: '{{function_name}}',
            },
          ],
        }),
        panel({
          title: 'Changes that fail',
          shows: 'Failed calls in a second. Some are mistakes of clients, such as a name that exists.',
          unit: 'ops',
          alerts: ['MilvusMetaErrors'],
          curves: (q) => [
            {
              query: `sum by (function_name) (${q.rate('milvus_rootcoord_ddl_req_count', { status: 'fail' })}) > 0`,
              name: '{{function_name}}',
            },
          ],
        }),
        panel({
          title: 'Time of changes',
          shows: 'Time below which 99 of 100 changes of each kind end.',
          unit: 'ms',
          alerts: ['MilvusMetaSlow'],
          curves: (q) => [{ query: q.quantile(0.99, 'milvus_rootcoord_ddl_req_latency', ['function_name']), name: '{{function_name}}' }],
        }),
        panel({
          title: 'Changes that have not ended',
          shows: 'Changes on their way to all channels. One that never ends blocks later changes of the same collection.',
          unit: 'short',
          lines: STREAMING,
          bounds: warnAt('MilvusBroadcastStuck'),
          alerts: ['MilvusBroadcastStuck'],
          curves: (q) => [
            {
              query:
                'sum by (message_type, state) (' +
                `${q.metric('milvus_streamingcoord_broadcaster_task_total', { state: '=~BROADCAST_TASK_STATE_(PENDING|WAIT_ACK)' })}) > 0`,
              name: '{{message_type}} {{state}}',
            },
          ],
        }),
        panel({
          title: 'Databases, collections and partitions',
          shows: 'Objects that the coordinators keep. Thousands make starts, loading and metrics slow.',
          unit: 'short',
          curves: (q) => [
            { query: `max(${q.metric('milvus_rootcoord_database_num')})`, name: 'databases' },
            { query: `sum(${q.metric('milvus_rootcoord_collection_num')})`, name: 'collections' },
            { query: `max(${q.metric('milvus_rootcoord_partition_num')})`, name: 'partitions' },
          ],
        }),
      ],
    },
    {
      title: 'Loading and balancing',
      panels: [
        panel({
          title: 'Tasks of the query coordinator',
          shows: 'Segments and channels that are loaded, moved or released. Loading that never ends misses data in searches.',
          unit: 'short',
          alerts: ['MilvusLoadStuck'],
          curves: (q) => [
            { query: `sum by (querycoord_task_type) (${q.metric('milvus_querycoord_task_num')})`, name: '{{querycoord_task_type}}' },
          ],
        }),
        panel({
          title: 'Time to load a collection',
          shows: 'Time below which 99 of 100 loads end.',
          unit: 'ms',
          curves: (q) => [{ query: q.quantile(0.99, 'milvus_querycoord_load_latency'), name: 'p99' }],
        }),
        panel({
          title: 'Age of the loaded data',
          shows: 'Time since the list of segments that searches use was renewed, of the ten oldest channels.',
          unit: 's',
          curves: (q) => [
            {
              query: `topk(10, time() - max by (channel_name) (${q.metric('milvus_querycoord_current_target_checkpoint_unix_seconds')}))`,
              name: '{{channel_name}}',
            },
          ],
        }),
        panel({
          title: 'Data that stopping nodes still hold',
          shows: 'Segments and channels that a query node hands over before it stops. It must reach 0 before Kubernetes ends the pod.',
          unit: 'short',
          alerts: ['MilvusDrainStuck'],
          curves: (q) => [
            {
              query:
                `sum by (pod) (${q.metric('milvus_querynode_stopping_balance_segment_num')} + ` +
                `${q.metric('milvus_querynode_stopping_balance_channel_num')})`,
              name: '{{pod}}',
            },
          ],
        }),
        panel({
          title: 'Nodes that left a resource group',
          shows: 'Query nodes that left a group and still hold its data.',
          unit: 'short',
          lines: FROM_2_4,
          bounds: warnAt('MilvusReadOnlyNodesStay'),
          alerts: ['MilvusReadOnlyNodesStay'],
          curves: (q) => [{ query: `max(${q.metric('milvus_querycoord_replica_ro_node_total')})`, name: 'read-only nodes' }],
        }),
        panel({
          title: 'Query nodes by resource group',
          shows: 'Query nodes in each resource group.',
          unit: 'short',
          lines: FROM_2_4,
          curves: (q) => [{ query: `count by (rg) (${q.metric('milvus_querycoord_resource_group_info')})`, name: '{{rg}}' }],
        }),
      ],
    },
  ],
};
