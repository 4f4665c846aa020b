import { gone, latency, milvus, other, type AlertCase } from './alert-case';

const etcd = (member: number) => `pod="dependencies-etcd-${member}"`;
const MINIO = 'pod="dependencies-minio-0"';
const KAFKA = 'pod="dependencies-kafka-0"';
const CERTIFICATE = 'name="milvus-server"';

const buckets = (slow: number, fast: number) => [
  other('etcd_disk_wal_fsync_duration_seconds_bucket', `${etcd(0)},le="0.064"`, `0+${slow}`, `0+${fast}`),
  other('etcd_disk_wal_fsync_duration_seconds_bucket', `${etcd(0)},le="0.256"`, '0+1000', '0+1000'),
  other('etcd_disk_wal_fsync_duration_seconds_bucket', `${etcd(0)},le="+Inf"`, '0+1000', '0+1000'),
];

export const DEPENDENCY_CASES = {
  MilvusMetaSlow: { series: latency('milvus_meta_request_latency', 'meta_op_type="get"', [256, 1024], 980, 999), after: 6 },
  MilvusMetaErrors: {
    series: [
      milvus('milvus_meta_op_count', 'meta_op_type="get",status="total"', '0+1000', '0+1000'),
      milvus('milvus_meta_op_count', 'meta_op_type="get",status="fail"', '0+60', '0+40'),
    ],
    after: 6,
  },
  MilvusObjectStorageErrors: {
    series: [
      milvus('milvus_storage_op_count', 'persistent_data_op_type="put",status="total"', '0+1000', '0+1000'),
      milvus('milvus_storage_op_count', 'persistent_data_op_type="put",status="fail"', '0+60', '0+40'),
    ],
    after: 6,
  },
  MilvusObjectStorageSlow: {
    series: latency('milvus_storage_request_latency', 'persistent_data_op_type="get"', [4096, 8192], 980, 999),
    after: 6,
  },
  MilvusQueueErrors: {
    app: 'legacy',
    series: [milvus('milvus_msgstream_op_count', 'message_op_type="produce",status="fail"', '0+5', 5)],
    after: 6,
  },
  EtcdNoLeader: {
    series: [other('etcd_server_has_leader', etcd(0), 0, 1), other('etcd_server_has_leader', etcd(1), 1, 1)],
    also: gone('etcd_server_has_leader', etcd(0), 1),
  },
  EtcdDatabaseFull: {
    series: [other('etcd_mvcc_db_total_size_in_bytes', etcd(0), 85, 75), other('etcd_server_quota_backend_bytes', etcd(0), 100, 100)],
  },
  EtcdSlowDisk: { series: buckets(900, 999), after: 6 },
  EtcdLeaderChanges: { series: [other('etcd_server_leader_changes_seen_total', etcd(0), '0+1', 9)], after: 61 },
  MinioNodeOffline: {
    series: [other('minio_cluster_nodes_offline_total', MINIO, 1, 0)],
    also: gone('minio_cluster_nodes_offline_total', MINIO, 0),
  },
  MinioDriveOffline: { series: [other('minio_cluster_drive_offline_total', MINIO, 1, 0)] },
  MinioNearlyFull: {
    series: [
      other('minio_cluster_capacity_usable_free_bytes', MINIO, 10, 30),
      other('minio_cluster_capacity_usable_total_bytes', MINIO, 100, 100),
    ],
  },
  BookieReadOnly: { series: [other('bookie_SERVER_STATUS', 'pod="dependencies-pulsar-bookkeeper-0"', 0, 1)] },
  PulsarBacklog: { series: [other('pulsar_msg_backlog', 'pod="dependencies-pulsar-broker-0",topic="a"', 2_000_000, 500_000)] },
  KafkaUnderReplicated: { app: 'kafka', series: [other('kafka_topic_partition_under_replicated_partition', KAFKA, 1, 0)] },
  KafkaBrokerMissing: { app: 'kafka', series: [other('kafka_brokers', KAFKA, 2, 3)] },
  WoodpeckerDiskFilling: {
    app: 'woodpecker',
    series: [
      other('woodpecker_server_system_disk_used_bytes', 'pod="dependencies-woodpecker-0"', 90, 80),
      other('woodpecker_server_system_disk_total_bytes', 'pod="dependencies-woodpecker-0"', 100, 100),
    ],
  },
  MilvusCertificateExpires: {
    series: [other('certmanager_certificate_expiration_timestamp_seconds', CERTIFICATE, 20 * 86_400, 30 * 86_400)],
  },
  MilvusCertificateNotReady: { series: [other('certmanager_certificate_ready_status', `${CERTIFICATE},condition="True"`, 0, 1)] },
  MilvusCertificateNotLoaded: {
    series: [
      milvus('process_start_time_seconds', 'pod="p-1"', 100, 300),
      other('certmanager_certificate_not_before_timestamp_seconds', CERTIFICATE, 200, 200),
    ],
  },
  MilvusGoroutines: { series: [milvus('go_goroutines', 'pod="p-1"', '25000+10', '25000-10')], after: 61 },
  MilvusFileDescriptors: {
    series: [milvus('process_open_fds', 'pod="p-1"', 900, 700), milvus('process_max_fds', 'pod="p-1"', 1000, 1000)],
  },
  MilvusLogsDropped: { series: [milvus('milvus_logging_dropped_write_total', 'pod="p-1"', '0+1', 5)], after: 16 },
  MilvusTooManySeries: { series: [milvus('scrape_samples_post_metric_relabeling', 'pod="p-1"', 600_000, 400_000)] },
} as const satisfies Readonly<Record<string, AlertCase>>;
