import { FROM_2_4, STREAMING, WITHOUT_STREAMING, criticalAt, panel, warnAt, type PageDefinition } from '../panel';

/** Inserts, upserts, deletes and imports, from the proxy to the object storage. */
export const WRITE: PageDefinition = {
  title: 'Write',
  shows: 'Inserts, upserts, deletes and imports, from the proxies to files in the object storage.',
  rows: [
    {
      title: 'In the proxies',
      panels: [
        panel({
          title: 'Writes by kind',
          shows: 'Inserts, upserts and deletes in a second.',
          unit: 'reqps',
          stacked: true,
          curves: (q) => [{ query: `sum by (msg_type) (${q.observations('milvus_proxy_mutation_latency')})`, name: '{{msg_type}}' }],
        }),
        panel({
          title: 'Rows written',
          shows: 'Rows in a second that clients insert, upsert and delete.',
          unit: 'ops',
          curves: (q) => [
            { query: `sum(${q.rate('milvus_proxy_insert_vectors_count')})`, name: 'insert' },
            { query: `sum(${q.rate('milvus_proxy_upsert_vectors_count')})`, name: 'upsert' },
            { query: `sum(${q.rate('milvus_proxy_delete_vectors_count')})`, name: 'delete' },
          ],
        }),
        panel({
          title: 'Time of writes',
          shows: 'Time below which 99 of 100 writes of each kind end.',
          unit: 'ms',
          bounds: warnAt('MilvusMutationSlow'),
          alerts: ['MilvusMutationSlow'],
          curves: (q) => [{ query: q.quantile(0.99, 'milvus_proxy_mutation_latency', ['msg_type']), name: '{{msg_type}}' }],
        }),
        panel({
          title: 'Time to get a timestamp',
          shows: 'Every write needs a timestamp of the coordinator. A slow coordinator or a slow etcd shows here first.',
          unit: 'ms',
          bounds: warnAt('MilvusTimestampSlow'),
          alerts: ['MilvusTimestampSlow'],
          curves: (q) => [{ query: q.quantile(0.99, 'milvus_proxy_apply_timestamp_latency'), name: 'p99' }],
        }),
        panel({
          title: 'Time to send to the message queue',
          shows: 'Time below which 99 of 100 writes of a proxy to the message queue end.',
          unit: 'ms',
          lines: WITHOUT_STREAMING,
          alerts: ['MilvusQueueErrors'],
          curves: (q) => [{ query: q.quantile(0.99, 'milvus_proxy_mutation_send_latency', ['msg_type']), name: '{{msg_type}}' }],
        }),
        panel({
          title: 'Time to append to the write-ahead log',
          shows: 'Time below which 99 of 100 messages are appended, with all checks of the streaming node.',
          unit: 's',
          lines: STREAMING,
          bounds: warnAt('MilvusWalAppendSlow'),
          alerts: ['MilvusWalAppendSlow', 'MilvusWalAppendErrors'],
          curves: (q) => [{ query: q.quantile(0.99, 'milvus_wal_append_message_duration_seconds', [], { status: 'ok' }), name: 'p99' }],
        }),
        panel({
          title: 'Bytes from clients',
          shows: 'Bytes in a second that clients send to the proxies, by kind of call.',
          unit: 'Bps',
          curves: (q) => [{ query: `sum by (msg_type) (${q.rate('milvus_proxy_receive_bytes_count')})`, name: '{{msg_type}}' }],
        }),
      ],
    },
    {
      title: 'Protection',
      panels: [
        panel({
          title: 'Writes that are denied',
          shows: 'Protection that stops all writes of the cluster, a database or a collection. 1 is denied.',
          unit: 'none',
          bounds: criticalAt(1),
          alerts: ['MilvusWritesDenied'],
          curves: (q) => [
            { query: `max by (quota_states, name) (${q.metric('milvus_rootcoord_quota_states')})`, name: '{{quota_states}} of {{name}}' },
          ],
        }),
        panel({
          title: 'Writes that are slowed down',
          shows: 'By how much Milvus slows down the writes to each collection: 0 is free, 1 is stopped.',
          unit: 'percentunit',
          max: 1,
          bounds: warnAt('MilvusWritesThrottled'),
          alerts: ['MilvusWritesThrottled'],
          curves: (q) => [
            { query: `max by (collection_id) (${q.metric('milvus_rootcoord_rate_limit_ratio')})`, name: 'collection {{collection_id}}' },
          ],
        }),
        panel({
          title: 'Rejected by rate limits',
          shows: 'Writes and flushes in a second that exceed a limit of the configuration. Flush is limited to one in ten seconds.',
          unit: 'reqps',
          alerts: ['MilvusRateLimited'],
          curves: (q) => [
            {
              query: `sum by (msg_type) (${q.rate('milvus_proxy_rate_limit_req_count', { status: 'fail', msg_type: '=~DML.*|DDL.*' })})`,
              name: '{{msg_type}}',
            },
          ],
        }),
      ],
    },
    {
      title: 'To the object storage',
      panels: [
        panel({
          title: 'Bytes flushed',
          shows: 'Bytes in a second that become files in the object storage.',
          unit: 'Bps',
          curves: (q) => [{ query: `sum by (data_source) (${q.rate('milvus_datanode_flushed_data_size')})`, name: '{{data_source}}' }],
        }),
        panel({
          title: 'Rows flushed',
          shows: 'Rows in a second that become files in the object storage. Far below the rows that are inserted, data waits in memory.',
          unit: 'ops',
          lines: FROM_2_4,
          curves: (q) => [{ query: `sum by (data_source) (${q.rate('milvus_datanode_flushed_data_rows')})`, name: '{{data_source}}' }],
        }),
        panel({
          title: 'Flushes that fail',
          shows: 'Writes of buffers to the object storage in a second that did not succeed.',
          unit: 'ops',
          alerts: ['MilvusObjectStorageErrors'],
          curves: (q) => [
            { query: `sum by (pod) (${q.rate('milvus_datanode_flush_buffer_op_count', { status: 'fail' })})`, name: '{{pod}}' },
          ],
        }),
        panel({
          title: 'Time to save a file',
          shows: 'Time below which 99 of 100 files of inserts and deletes are saved.',
          unit: 'ms',
          alerts: ['MilvusObjectStorageSlow'],
          curves: (q) => [{ query: q.quantile(0.99, 'milvus_datanode_save_latency', ['msg_type']), name: '{{msg_type}}' }],
        }),
        panel({
          title: 'Rows without a durable copy, by channel',
          shows: 'Age of the rows that only the write-ahead log has. Beyond the retention of the queue they are lost.',
          unit: 's',
          bounds: criticalAt('MilvusCheckpointLag'),
          alerts: ['MilvusCheckpointLag'],
          curves: (q) => [
            {
              query: `topk(10, time() - max by (channel_name) (${q.metric('milvus_datacoord_channel_checkpoint_unix_seconds')}))`,
              name: '{{channel_name}}',
            },
          ],
        }),
        panel({
          title: 'Data that waits in memory',
          shows: 'Bytes of new rows in each streaming node, and the mark above which it flushes by force.',
          unit: 'bytes',
          lines: STREAMING,
          alerts: ['MilvusGrowingDataHigh'],
          curves: (q) => [
            { query: `sum by (pod) (${q.ofPods.metric('milvus_wal_growing_segment_bytes')})`, name: '{{pod}}' },
            { query: `max(${q.ofPods.metric('milvus_wal_growing_segment_hwm_bytes')})`, name: 'high water mark' },
          ],
        }),
        panel({
          title: 'Data that waits in memory',
          shows: 'Bytes of new rows in the buffers of each data node.',
          unit: 'bytes',
          lines: WITHOUT_STREAMING,
          curves: (q) => [{ query: `sum by (pod) (${q.ofPods.metric('milvus_datanode_fg_buffer_size')})`, name: '{{pod}}' }],
        }),
      ],
    },
    {
      title: 'Bulk import',
      panels: [
        panel({
          title: 'Imports by state',
          shows: 'Jobs in each state. Finished ones stay for three hours.',
          unit: 'short',
          lines: FROM_2_4,
          alerts: ['MilvusImportFailed', 'MilvusImportWaits'],
          curves: (q) => [{ query: `max by (import_state) (${q.metric('milvus_datacoord_import_jobs')})`, name: '{{import_state}}' }],
        }),
        panel({
          title: 'Time of import stages',
          shows: 'Time below which 99 of 100 import tasks end each stage.',
          unit: 'ms',
          lines: FROM_2_4,
          curves: (q) => [{ query: q.quantile(0.99, 'milvus_datacoord_import_task_latency', ['import_stage']), name: '{{import_stage}}' }],
        }),
      ],
    },
  ],
};
