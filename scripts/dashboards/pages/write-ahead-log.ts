import { STREAMING, WITHOUT_STREAMING, criticalAt, panel, warnAt, type PageDefinition } from '../panel';

/** The write-ahead log: streaming nodes from 2.6 on, the message queue before. */
export const WRITE_AHEAD_LOG: PageDefinition = {
  title: 'Write-ahead log',
  shows: 'The log that every write goes through: streaming nodes and their channels from Milvus 2.6 on, the message queue before.',
  rows: [
    {
      title: 'Appending',
      panels: [
        panel({
          title: 'Messages appended',
          shows: 'Messages in a second by result. Each failed one is a failed write of a client or of Milvus.',
          unit: 'ops',
          lines: STREAMING,
          alerts: ['MilvusWalAppendErrors'],
          curves: (q) => [{ query: `sum by (status) (${q.rate('milvus_wal_append_message_total')})`, name: '{{status}}' }],
        }),
        panel({
          title: 'Time to append: Milvus and the queue',
          shows: 'The whole append, and the queue below alone, p99. If only the first is slow, Milvus is; if both are, the queue is.',
          unit: 's',
          lines: STREAMING,
          bounds: warnAt('MilvusWalAppendSlow'),
          alerts: ['MilvusWalAppendSlow'],
          curves: (q) => [
            { query: q.quantile(0.99, 'milvus_wal_append_message_duration_seconds', [], { status: 'ok' }), name: 'whole append' },
            { query: q.quantile(0.99, 'milvus_wal_impls_append_message_duration_seconds', [], { status: 'ok' }), name: 'queue' },
          ],
        }),
        panel({
          title: 'Bytes appended',
          shows: 'Bytes in a second by channel. One hot channel limits the collections on it.',
          unit: 'Bps',
          lines: STREAMING,
          curves: (q) => [{ query: `sum by (channel_name) (${q.sums('milvus_wal_append_message_bytes')})`, name: '{{channel_name}}' }],
        }),
        panel({
          title: 'Appends that are tried again',
          shows: 'Writes in a second that the queue rejected: full disks, quotas, or bookies that are read-only.',
          unit: 'ops',
          lines: STREAMING,
          bounds: warnAt('MilvusWalRetries'),
          alerts: ['MilvusWalRetries'],
          curves: (q) => [
            { query: `sum by (channel_name) (${q.rate('milvus_wal_impls_append_message_retry_total')}) > 0`, name: '{{channel_name}}' },
          ],
        }),
        panel({
          title: 'Producers without a connection',
          shows: 'Clients of the log, such as proxies, that cannot reach the streaming node of a channel.',
          unit: 'short',
          lines: STREAMING,
          bounds: warnAt('MilvusProducersUnavailable'),
          alerts: ['MilvusProducersUnavailable'],
          curves: (q) => [
            {
              query: `sum by (channel_name) (${q.metric('milvus_streaming_resuming_producer_total', { status: 'unavailable' })})`,
              name: '{{channel_name}}',
            },
          ],
        }),
        panel({
          title: 'Channels that are slowed down',
          shows: 'Channels in which a streaming node slows down or rejects writes, because its memory is short.',
          unit: 'short',
          lines: ['3.0'],
          bounds: warnAt('MilvusWalRateLimited'),
          alerts: ['MilvusWalRateLimited'],
          curves: (q) => [
            {
              query: `count by (state) (${q.metric('milvus_streaming_rate_limit_state', { state: '!=WAL_RATE_LIMIT_STATE_NORMAL' })})`,
              name: '{{state}}',
            },
          ],
        }),
      ],
    },
    {
      title: 'Channels',
      panels: [
        panel({
          title: 'Open channels',
          shows: 'Channels that streaming nodes serve. Fewer than Milvus has means that writes to some collections fail.',
          unit: 'none',
          lines: STREAMING,
          lowIsBad: true,
          bounds: criticalAt('MilvusChannelsMissing'),
          alerts: ['MilvusChannelsMissing'],
          curves: (q) => [{ query: `count(count by (channel_name) (${q.metric('milvus_wal_info')})) or vector(0)`, name: 'open' }],
        }),
        panel({
          title: 'Channels that are not assigned',
          shows: 'Channels by state, without the assigned ones. Each is a part of the collections that cannot be written.',
          unit: 'short',
          lines: STREAMING,
          alerts: ['MilvusChannelUnassigned'],
          curves: (q) => [
            {
              query: `count by (state) (${q.metric('milvus_streamingcoord_pchannel_info', { state: '!=PCHANNEL_META_STATE_ASSIGNED' })} == 1) or vector(0)`,
              name: '{{state}}',
            },
          ],
        }),
        panel({
          title: 'Channels by pod',
          shows: 'Channels that each streaming node serves. The coordinator spreads them evenly.',
          unit: 'short',
          lines: STREAMING,
          curves: (q) => [{ query: `count by (pod) (${q.ofPods.metric('milvus_wal_info')})`, name: '{{pod}}' }],
        }),
        panel({
          title: 'Log to read again after a takeover',
          shows: 'Age of the saved state of each channel, against the state in memory. A takeover reads this much again.',
          unit: 's',
          lines: STREAMING,
          bounds: warnAt('MilvusWalRecoveryLag'),
          alerts: ['MilvusWalRecoveryLag'],
          curves: (q) => [
            {
              query:
                `max by (channel_name) (${q.metric('milvus_wal_recovery_in_mem_time_tick')} - ` +
                `${q.metric('milvus_wal_recovery_persisted_time_tick')})`,
              name: '{{channel_name}}',
            },
          ],
        }),
        panel({
          title: 'Contradictions in the log',
          shows: 'Events in the last hour that must never happen. Keep the logs of the pod and do not restart it before you have asked.',
          unit: 'short',
          lines: STREAMING,
          bounds: criticalAt(1),
          alerts: ['MilvusWalInconsistent'],
          curves: (q) => [{ query: `sum by (pod) (${q.hourly('milvus_wal_recovery_inconsistent_event_total')})`, name: '{{pod}}' }],
        }),
        panel({
          title: 'Transactions in the log',
          shows: 'Transactions that are open. Each holds memory until it ends.',
          unit: 'short',
          lines: STREAMING,
          curves: (q) => [{ query: `sum by (pod) (${q.ofPods.metric('milvus_wal_inflight_txn')})`, name: '{{pod}}' }],
        }),
      ],
    },
    {
      title: 'Reading',
      panels: [
        panel({
          title: 'Bytes that wait to be read',
          shows: 'Bytes in the queues of the readers of the log. They grow if flushing or searching cannot keep up.',
          unit: 'bytes',
          lines: STREAMING,
          curves: (q) => [{ query: `sum by (pod) (${q.ofPods.metric('milvus_wal_scanner_pending_queue_bytes')})`, name: '{{pod}}' }],
        }),
        panel({
          title: 'Flush tasks that wait',
          shows: 'Tasks that write new rows to the object storage and have not started.',
          unit: 'short',
          lines: STREAMING,
          alerts: ['MilvusGrowingDataHigh'],
          curves: (q) => [
            { query: `sum by (pod) (${q.ofPods.metric('milvus_wal_flusher_sync_dispatcher_pending_tasks')})`, name: '{{pod}}' },
          ],
        }),
        panel({
          title: 'Buffers of the log',
          shows: 'Bytes that each streaming node keeps for readers of new messages, so that they do not ask the queue.',
          unit: 'bytes',
          lines: STREAMING,
          curves: (q) => [{ query: `sum by (pod) (${q.ofPods.metric('milvus_wal_write_ahead_buffer_size_bytes')})`, name: '{{pod}}' }],
        }),
      ],
    },
    {
      title: 'Replication',
      panels: [
        panel({
          title: 'Standby behind this cluster',
          shows: 'Time by which the standby is behind, by channel. These writes are lost if this cluster is.',
          unit: 's',
          lines: STREAMING,
          needs: 'cdc',
          bounds: warnAt('MilvusReplicationLag'),
          alerts: ['MilvusReplicationLag'],
          curves: (q) => [
            {
              query:
                `max by (channel_name) (${q.metric('milvus_wal_last_confirmed_time_tick')}) - on (channel_name) ` +
                `min by (channel_name) (${q.metric('milvus_cdc_last_replicated_time_tick')})`,
              name: '{{channel_name}}',
            },
          ],
        }),
        panel({
          title: 'Connections to standbys that are down',
          shows: 'Nothing is replicated over these connections.',
          unit: 'short',
          lines: STREAMING,
          needs: 'cdc',
          bounds: warnAt('MilvusReplicationDown'),
          alerts: ['MilvusReplicationDown'],
          curves: (q) => [
            {
              query: `sum by (target_cluster) (${q.metric('milvus_cdc_stream_rpc_connections', { connection_status: 'disconnected' })})`,
              name: '{{target_cluster}}',
            },
          ],
        }),
        panel({
          title: 'Bytes replicated',
          shows: 'Bytes in a second that the standby receives.',
          unit: 'Bps',
          lines: STREAMING,
          needs: 'cdc',
          curves: (q) => [{ query: `sum by (channel_name) (${q.rate('milvus_cdc_replicated_bytes_total')})`, name: '{{channel_name}}' }],
        }),
      ],
    },
    {
      title: 'Message queue',
      panels: [
        panel({
          title: 'Calls of the message queue',
          shows: 'Calls in a second by kind and result.',
          unit: 'ops',
          lines: WITHOUT_STREAMING,
          alerts: ['MilvusQueueErrors'],
          curves: (q) => [
            {
              query: `sum by (message_op_type, status) (${q.rate('milvus_msgstream_op_count', { status: '!=total' })})`,
              name: '{{message_op_type}} {{status}}',
            },
          ],
        }),
        panel({
          title: 'Time of calls of the message queue',
          shows: 'Time below which 99 of 100 calls of each kind end.',
          unit: 'ms',
          lines: WITHOUT_STREAMING,
          curves: (q) => [
            { query: q.quantile(0.99, 'milvus_msgstream_request_latency', ['message_op_type']), name: '{{message_op_type}}' },
          ],
        }),
        panel({
          title: 'Lag of the time ticks of proxies',
          shows: 'Time by which the newest time tick of each proxy is old. Searches with strong consistency wait for it.',
          unit: 'ms',
          lines: WITHOUT_STREAMING,
          curves: (q) => [{ query: `max by (pod) (${q.metric('milvus_proxy_tt_lag_ms')})`, name: '{{pod}}' }],
        }),
      ],
    },
    {
      title: 'Lag',
      panels: [
        panel({
          title: 'Query nodes behind the log',
          shows: 'Time by which each pod that serves searches is behind the newest write.',
          unit: 'ms',
          bounds: warnAt('MilvusConsumeLag'),
          alerts: ['MilvusConsumeLag'],
          curves: (q) => [{ query: `max by (pod) (${q.ofPods.metric('milvus_querynode_consume_tt_lag_ms')})`, name: '{{pod}}' }],
        }),
        panel({
          title: 'Data nodes behind the log',
          shows: 'Time by which each data node is behind the newest write.',
          unit: 'ms',
          lines: WITHOUT_STREAMING,
          curves: (q) => [{ query: `max by (pod) (${q.ofPods.metric('milvus_datanode_consume_tt_lag_ms')})`, name: '{{pod}}' }],
        }),
        panel({
          title: 'Roles behind the log',
          shows: 'Time by which the slowest pod of each role is behind, as the coordinator sees it.',
          unit: 'ms',
          bounds: warnAt('MilvusTimeTickDelay'),
          alerts: ['MilvusTimeTickDelay'],
          curves: (q) => [{ query: `max by (role_name) (${q.metric('milvus_rootcoord_time_tick_delay')})`, name: '{{role_name}}' }],
        }),
        panel({
          title: 'Rows without a durable copy, by channel',
          shows: 'Age of the rows that only the log has. Beyond the retention of the queue they are lost.',
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
      ],
    },
  ],
};
