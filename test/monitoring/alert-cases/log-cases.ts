import { latency, milvus, type AlertCase } from './alert-case';

export const LOG_CASES = {
  MilvusCheckpointLag: {
    series: [milvus('milvus_datacoord_channel_checkpoint_unix_seconds', 'channel_name="a"', 0, '0+60')],
    after: 61,
  },
  MilvusConsumeLag: { series: [milvus('milvus_querynode_consume_tt_lag_ms', 'pod="q-1",collection_id="7"', 70_000, 50_000)] },
  MilvusTimeTickDelay: { series: [milvus('milvus_rootcoord_time_tick_delay', 'role_name="datanode"', 130_000, 100_000)] },
  MilvusWalAppendSlow: {
    series: latency('milvus_wal_append_message_duration_seconds', 'channel_name="a",status="ok"', [1, 5], 980, 999),
    after: 6,
  },
  MilvusWalAppendErrors: {
    series: [
      milvus('milvus_wal_append_message_total', 'channel_name="a",status="ok"', '0+970', '0+999'),
      milvus('milvus_wal_append_message_total', 'channel_name="a",status="error"', '0+30', '0+1'),
    ],
    after: 6,
  },
  MilvusWalRetries: { series: [milvus('milvus_wal_impls_append_message_retry_total', 'channel_name="a"', '0+120', '0+30')], after: 6 },
  MilvusChannelUnassigned: {
    series: [
      milvus('milvus_streamingcoord_pchannel_info', 'channel_name="a",state="PCHANNEL_META_STATE_ASSIGNING"', 1, '_'),
      milvus('milvus_streamingcoord_pchannel_info', 'channel_name="a",state="PCHANNEL_META_STATE_ASSIGNED"', '_', 1),
    ],
  },
  MilvusChannelsMissing: {
    series: Array.from({ length: 16 }, (_, channel) =>
      milvus('milvus_wal_info', `channel_name="by-dev-rootcoord-dml_${channel}"`, channel === 0 ? '_' : 1, 1),
    ),
  },
  MilvusWalRecoveryLag: {
    series: [
      milvus('milvus_wal_recovery_in_mem_time_tick', 'channel_name="a"', 2000, 2000),
      milvus('milvus_wal_recovery_persisted_time_tick', 'channel_name="a"', 1000, 1200),
    ],
  },
  MilvusWalInconsistent: { series: [milvus('milvus_wal_recovery_inconsistent_event_total', 'pod="s-1"', '0+1', 4)], after: 61 },
  MilvusProducersUnavailable: {
    series: [milvus('milvus_streaming_resuming_producer_total', 'channel_name="a",status="unavailable"', 1, 0)],
  },
  MilvusWalRateLimited: {
    app: 'woodpecker',
    series: [milvus('milvus_streaming_rate_limit_state', 'channel_name="a",state="WAL_RATE_LIMIT_STATE_SLOWDOWN"', 5, '_')],
  },
  MilvusBroadcastStuck: {
    series: [
      milvus('milvus_streamingcoord_broadcaster_task_total', 'message_type="CREATE",state="BROADCAST_TASK_STATE_PENDING"', 1, 0),
      milvus('milvus_streamingcoord_broadcaster_task_total', 'message_type="CREATE",state="BROADCAST_TASK_STATE_DONE"', -4, -4),
    ],
  },
  MilvusReplicationLag: {
    app: 'kafka',
    series: [
      milvus('milvus_wal_last_confirmed_time_tick', 'channel_name="a"', 200, 200),
      milvus('milvus_cdc_last_replicated_time_tick', 'channel_name="a"', 100, 150),
    ],
  },
  MilvusReplicationDown: {
    app: 'kafka',
    series: [milvus('milvus_cdc_stream_rpc_connections', 'target_cluster="b",connection_status="disconnected"', 1, 0)],
  },
} as const satisfies Readonly<Record<string, AlertCase>>;
