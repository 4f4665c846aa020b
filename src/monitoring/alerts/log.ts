import type { AlertDefinition } from './alert-definition';
import type { AlertFacts } from './alert-facts';

const hasCdc = ({ workloads }: AlertFacts) => workloads.some(({ container }) => container === 'cdc');

/** Alerts about the write-ahead log, freshness and replication. */
export const LOG_ALERTS = {
  MilvusCheckpointLag: {
    action: 'protect-data',
    severity: 'critical',
    minutes: 10,
    releases: { from: '2.4.0' },
    isCore: true,
    threshold: 3600,
    summary: 'New rows are only in the message queue; rows older than its retention are lost.',
    description: 'Channel {{ $labels.channel_name }} was last written to the object storage {{ $value | humanizeDuration }} ago.',
    expression: ({ queries }, seconds) =>
      `time() - max by (channel_name) (${queries.metric('milvus_datacoord_channel_checkpoint_unix_seconds')}) > ${seconds}`,
  },
  MilvusConsumeLag: {
    action: 'add-capacity',
    severity: 'warning',
    minutes: 10,
    isCore: true,
    threshold: 60_000,
    summary: 'Searches with strong consistency wait, and others do not see new rows.',
    description: '{{ $labels.pod }} is {{ $value | humanize }} ms behind the write-ahead log.',
    expression: ({ queries }, milliseconds) => `max by (pod) (${queries.metric('milvus_querynode_consume_tt_lag_ms')}) > ${milliseconds}`,
  },
  MilvusTimeTickDelay: {
    action: 'unblock-work',
    severity: 'warning',
    minutes: 10,
    threshold: 120_000,
    summary: 'A role falls behind the write-ahead log; Milvus throttles writes if that is configured.',
    description: '{{ $labels.role_name }} is {{ $value | humanize }} ms behind.',
    expression: ({ queries }, milliseconds) =>
      `max by (role_name) (${queries.metric('milvus_rootcoord_time_tick_delay')}) > ${milliseconds}`,
  },
  MilvusWalAppendSlow: {
    action: 'repair-dependency',
    severity: 'warning',
    minutes: 10,
    releases: { from: '2.6.0' },
    isCore: true,
    threshold: 1,
    summary: 'Writes of clients wait for the write-ahead log.',
    description: 'One of 100 writes to the log takes longer than {{ $value | humanizeDuration }}.',
    expression: ({ queries }, seconds) =>
      `${queries.quantile(0.99, 'milvus_wal_append_message_duration_seconds', { matchers: { status: 'ok' } })} > ${seconds}`,
  },
  MilvusWalAppendErrors: {
    action: 'restore-service',
    severity: 'critical',
    minutes: 5,
    releases: { from: '2.6.0' },
    isCore: true,
    threshold: 0.01,
    summary: 'Writes of clients fail in the write-ahead log.',
    description: '{{ $value | humanizePercentage }} of the writes to the log fail.',
    expression: ({ queries }, share) =>
      `sum(${queries.rate('milvus_wal_append_message_total', { status: 'error' })}) / ` +
      `sum(${queries.rate('milvus_wal_append_message_total')}) > ${share}`,
  },
  MilvusWalRetries: {
    action: 'repair-dependency',
    severity: 'warning',
    minutes: 10,
    releases: { from: '2.6.0' },
    threshold: 1,
    summary: 'The message queue rejects writes of Milvus, which tries again.',
    description: '{{ $value | humanize }} writes to channel {{ $labels.channel_name }} are tried again in a second.',
    expression: ({ queries }, perSecond) =>
      `sum by (channel_name) (${queries.rate('milvus_wal_impls_append_message_retry_total')}) > ${perSecond}`,
  },
  MilvusChannelUnassigned: {
    action: 'restore-service',
    severity: 'critical',
    minutes: 5,
    releases: { from: '2.6.0' },
    isCore: true,
    summary: 'No streaming node serves a channel: writes to some collections fail.',
    description: 'Channel {{ $labels.channel_name }} is in the state {{ $labels.state }}.',
    expression: ({ queries }) =>
      `max by (channel_name, state) (${queries.metric('milvus_streamingcoord_pchannel_info', { state: '!=PCHANNEL_META_STATE_ASSIGNED' })}) == 1`,
  },
  MilvusChannelsMissing: {
    action: 'restore-service',
    severity: 'critical',
    minutes: 5,
    releases: { from: '2.6.0' },
    isCore: true,
    threshold: ({ channels }) => channels,
    summary: 'Fewer channels of the write-ahead log are open than Milvus has: writes to some collections fail.',
    description: '{{ $value }} channels are open.',
    expression: ({ queries }, channels) =>
      `(count(count by (channel_name) (${queries.metric('milvus_wal_info')})) or vector(0)) < ${channels}`,
  },
  MilvusWalRecoveryLag: {
    action: 'protect-data',
    severity: 'warning',
    minutes: 10,
    releases: { from: '2.6.0' },
    isCore: true,
    threshold: 900,
    summary: 'A streaming node that takes over must read this much of the log again, in which writes wait.',
    description: 'The checkpoint of channel {{ $labels.channel_name }} is {{ $value | humanizeDuration }} old.',
    expression: ({ queries }, seconds) =>
      `max by (channel_name) (${queries.metric('milvus_wal_recovery_in_mem_time_tick')} - ` +
      `${queries.metric('milvus_wal_recovery_persisted_time_tick')}) > ${seconds}`,
  },
  MilvusWalInconsistent: {
    action: 'protect-data',
    severity: 'critical',
    minutes: 0,
    releases: { from: '2.6.0' },
    isCore: true,
    threshold: 0,
    summary: 'Milvus found a contradiction in the write-ahead log; data can be wrong.',
    description: '{{ $labels.pod }} found {{ $value | humanize }} contradictions in an hour.',
    expression: ({ queries }, events) => `increase(${queries.metric('milvus_wal_recovery_inconsistent_event_total')}[1h]) > ${events}`,
  },
  MilvusProducersUnavailable: {
    action: 'restore-service',
    severity: 'warning',
    minutes: 10,
    releases: { from: '2.6.0' },
    threshold: 0,
    summary: 'A role cannot write to a channel, although a streaming node may serve it.',
    description: '{{ $value }} producers of channel {{ $labels.channel_name }} have no connection.',
    expression: ({ queries }, producers) =>
      `sum by (channel_name) (${queries.metric('milvus_streaming_resuming_producer_total', { status: 'unavailable' })}) > ${producers}`,
  },
  MilvusWalRateLimited: {
    action: 'add-capacity',
    severity: 'warning',
    minutes: 10,
    releases: { from: '3.0.0' },
    threshold: 0,
    summary: 'A streaming node slows down or rejects writes because its memory is short.',
    description: '{{ $labels.channel_name }} is in the state {{ $labels.state }}.',
    expression: ({ queries }, series) =>
      `count by (channel_name, state) (${queries.metric('milvus_streaming_rate_limit_state', { state: '!=WAL_RATE_LIMIT_STATE_NORMAL' })}) > ${series}`,
  },
  MilvusBroadcastStuck: {
    action: 'unblock-work',
    severity: 'warning',
    minutes: 30,
    releases: { from: '2.6.0' },
    threshold: 0,
    summary: 'A change of a collection does not end, and blocks later changes of it.',
    description: '{{ $value }} changes of type {{ $labels.message_type }} are in the state {{ $labels.state }}.',
    expression: ({ queries }, tasks) => {
      const state = '=~BROADCAST_TASK_STATE_(PENDING|WAIT_ACK)';
      return `sum by (message_type, state) (${queries.metric('milvus_streamingcoord_broadcaster_task_total', { state })}) > ${tasks}`;
    },
  },
  MilvusReplicationLag: {
    action: 'protect-data',
    severity: 'warning',
    minutes: 10,
    releases: { from: '2.6.6' },
    threshold: 60,
    summary: 'The standby cluster misses the last writes; they are lost if this cluster is.',
    description: 'Channel {{ $labels.channel_name }} is {{ $value | humanizeDuration }} behind.',
    expression: (facts, seconds) =>
      hasCdc(facts)
        ? `max by (channel_name) (${facts.queries.metric('milvus_wal_last_confirmed_time_tick')}) - on (channel_name) ` +
          `min by (channel_name) (${facts.queries.metric('milvus_cdc_last_replicated_time_tick')}) > ${seconds}`
        : undefined,
  },
  MilvusReplicationDown: {
    action: 'protect-data',
    severity: 'critical',
    minutes: 10,
    releases: { from: '2.6.6' },
    threshold: 0,
    summary: 'Nothing is replicated to the standby cluster.',
    description: '{{ $value }} connections to {{ $labels.target_cluster }} are down.',
    expression: (facts, connections) =>
      hasCdc(facts)
        ? `sum by (target_cluster) (${facts.queries.metric('milvus_cdc_stream_rpc_connections', { connection_status: 'disconnected' })}) > ` +
          String(connections)
        : undefined,
  },
} as const satisfies Readonly<Record<string, AlertDefinition>>;
