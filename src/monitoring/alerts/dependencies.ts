import type { AlertDefinition } from './alert-definition';
import { inNamespace, podsOf, type AlertFacts } from './alert-facts';

/** Series of the members of an in-cluster service; nothing if the app does not run it. */
function member(facts: AlertFacts, component: string, name: string): string | undefined {
  const workloads = facts.services[component] ?? [];
  return workloads.length === 0 ? undefined : inNamespace(facts, name, { pod: podsOf(workloads) });
}

/** Whether no member answers any more, although one did within a day. The series of pods that are gone have no last value. */
function allGone(series: string): string {
  return `absent(${series}) and on () count_over_time(${series}[1d])`;
}

/** Alerts about the services that Milvus needs. */
export const DEPENDENCY_ALERTS = {
  MilvusMetaSlow: {
    action: 'repair-dependency',
    severity: 'warning',
    minutes: 10,
    isCore: true,
    threshold: 500,
    summary: 'etcd answers slowly; Milvus loses its sessions next.',
    description: 'One of 100 calls of etcd takes longer than {{ $value | humanize }} ms.',
    expression: ({ queries }, milliseconds) => `${queries.quantile(0.99, 'milvus_meta_request_latency')} > ${milliseconds}`,
  },
  MilvusMetaErrors: {
    action: 'repair-dependency',
    severity: 'critical',
    minutes: 5,
    threshold: 0.05,
    summary: 'Calls of etcd fail; changes of collections fail.',
    description: '{{ $value | humanizePercentage }} of the calls fail.',
    expression: ({ queries }, share) =>
      `sum(${queries.rate('milvus_meta_op_count', { status: 'fail' })}) / ` +
      `sum(${queries.rate('milvus_meta_op_count', { status: 'total' })}) > ${share}`,
  },
  MilvusObjectStorageErrors: {
    action: 'repair-dependency',
    severity: 'critical',
    minutes: 10,
    isCore: true,
    threshold: 0.05,
    summary: 'Calls of the object storage fail: loading and flushing fail, and streaming nodes stop if it lasts.',
    description: '{{ $value | humanizePercentage }} of the calls of type {{ $labels.persistent_data_op_type }} fail.',
    expression: ({ queries }, share) => {
      const by = 'sum by (persistent_data_op_type)';
      const failed = queries.rate('milvus_storage_op_count', { status: 'fail' });
      return `${by} (${failed}) / ${by} (${queries.rate('milvus_storage_op_count', { status: 'total' })}) > ${share}`;
    },
  },
  MilvusObjectStorageSlow: {
    action: 'repair-dependency',
    severity: 'warning',
    minutes: 15,
    threshold: 4096,
    summary: 'The object storage answers slowly: loading and flushing take long.',
    description: 'One of 100 calls of type {{ $labels.persistent_data_op_type }} takes longer than {{ $value | humanize }} ms.',
    expression: ({ queries }, milliseconds) =>
      `${queries.quantile(0.99, 'milvus_storage_request_latency', { by: ['persistent_data_op_type'] })} > ${milliseconds}`,
  },
  MilvusQueueErrors: {
    action: 'repair-dependency',
    severity: 'warning',
    minutes: 10,
    releases: { below: '2.6.0' },
    threshold: 0,
    summary: 'Calls of the message queue fail: writes fail, and new rows become visible late.',
    description: '{{ $value | humanize }} calls of type {{ $labels.message_op_type }} fail in a second.',
    expression: ({ queries }, perSecond) =>
      `sum by (message_op_type) (${queries.rate('milvus_msgstream_op_count', { status: 'fail' })}) > ${perSecond}`,
  },
  EtcdNoLeader: {
    action: 'repair-dependency',
    severity: 'critical',
    minutes: 1,
    isCore: true,
    summary: 'A member of etcd has no leader: changes of collections fail, and Milvus loses its sessions.',
    description: 'etcd has no quorum, a member is cut off, or no member answers.',
    expression: (facts) => {
      const leader = member(facts, 'etcd', 'etcd_server_has_leader');
      return leader && `min(${leader}) == 0 or ${allGone(leader)}`;
    },
  },
  EtcdDatabaseFull: {
    action: 'repair-dependency',
    severity: 'critical',
    minutes: 10,
    isCore: true,
    threshold: 0.8,
    summary: 'The database of etcd reaches its quota; above it etcd rejects every write, and coordinators stop.',
    description: '{{ $labels.pod }} uses {{ $value | humanizePercentage }} of its quota.',
    expression: (facts, share) => {
      const size = member(facts, 'etcd', 'etcd_mvcc_db_total_size_in_bytes');
      const quota = member(facts, 'etcd', 'etcd_server_quota_backend_bytes');
      return size && quota && `max by (pod) (${size}) / max by (pod) (${quota}) > ${share}`;
    },
  },
  EtcdSlowDisk: {
    action: 'repair-dependency',
    severity: 'warning',
    minutes: 10,
    isCore: true,
    threshold: 0.1,
    summary: 'The disk of etcd is slow: every change of a collection waits, and leaders change.',
    description: 'One of 100 writes of {{ $labels.pod }} takes longer than {{ $value | humanizeDuration }}.',
    expression: (facts, seconds) => {
      const buckets = member(facts, 'etcd', 'etcd_disk_wal_fsync_duration_seconds_bucket');
      return buckets && `histogram_quantile(0.99, sum by (le, pod) (rate(${buckets}[5m]))) > ${seconds}`;
    },
  },
  EtcdLeaderChanges: {
    action: 'repair-dependency',
    severity: 'warning',
    minutes: 15,
    isCore: true,
    threshold: 3,
    summary: 'etcd elects leaders again and again; calls of Milvus fail meanwhile.',
    description: 'The leader changed {{ $value | humanize }} times in an hour.',
    expression: (facts, changes) => {
      const seen = member(facts, 'etcd', 'etcd_server_leader_changes_seen_total');
      return seen && `max(increase(${seen}[1h])) > ${changes}`;
    },
  },
  MinioNodeOffline: {
    action: 'repair-dependency',
    severity: 'critical',
    minutes: 5,
    isCore: true,
    threshold: 0,
    summary: 'A node of MinIO is offline; with another one, MinIO rejects writes.',
    description: '{{ $value }} nodes are offline.',
    expression: (facts, nodes) => {
      const offline = member(facts, 'minio', 'minio_cluster_nodes_offline_total');
      return offline && `max(${offline}) > ${nodes} or ${allGone(offline)}`;
    },
  },
  MinioDriveOffline: {
    action: 'repair-dependency',
    severity: 'warning',
    minutes: 5,
    isCore: true,
    threshold: 0,
    summary: 'A drive of MinIO is offline; data has fewer copies.',
    description: '{{ $value }} drives are offline.',
    expression: (facts, drives) => {
      const offline = member(facts, 'minio', 'minio_cluster_drive_offline_total');
      return offline && `max(${offline}) > ${drives}`;
    },
  },
  MinioNearlyFull: {
    action: 'add-capacity',
    severity: 'warning',
    minutes: 30,
    isCore: true,
    threshold: 0.2,
    summary: 'MinIO is nearly full; inserts fail when it is.',
    description: '{{ $value | humanizePercentage }} is free.',
    expression: (facts, share) => {
      const free = member(facts, 'minio', 'minio_cluster_capacity_usable_free_bytes');
      const total = member(facts, 'minio', 'minio_cluster_capacity_usable_total_bytes');
      return free && total && `min(${free} / ${total}) < ${share}`;
    },
  },
  BookieReadOnly: {
    action: 'repair-dependency',
    severity: 'critical',
    minutes: 5,
    isCore: true,
    summary: 'A bookie of Pulsar takes no writes, mostly because its disk is full; writes of Milvus fail with the next one.',
    description: '{{ $labels.pod }} is read-only.',
    expression: (facts) => {
      const status = member(facts, 'bookkeeper', 'bookie_SERVER_STATUS');
      return status && `min by (pod) (${status}) == 0`;
    },
  },
  PulsarBacklog: {
    action: 'repair-dependency',
    severity: 'warning',
    minutes: 15,
    isCore: true,
    threshold: 1e6,
    summary: 'Pulsar keeps messages that Milvus has not read; it rejects writes at the quota of its backlog.',
    description: 'Topic {{ $labels.topic }} has {{ $value | humanize }} unread messages.',
    expression: (facts, messages) => {
      const backlog = member(facts, 'broker', 'pulsar_msg_backlog') ?? member(facts, 'pulsar', 'pulsar_msg_backlog');
      return backlog && `max by (topic) (${backlog}) > ${messages}`;
    },
  },
  KafkaUnderReplicated: {
    action: 'repair-dependency',
    severity: 'warning',
    minutes: 10,
    isCore: true,
    threshold: 0,
    summary: 'Partitions of Kafka have fewer copies than they should; with another lost broker, writes of Milvus fail.',
    description: '{{ $value }} partitions lack copies.',
    expression: (facts, partitions) => {
      const lacking = member(facts, 'kafka', 'kafka_topic_partition_under_replicated_partition');
      return lacking && `sum(${lacking}) > ${partitions}`;
    },
  },
  KafkaBrokerMissing: {
    action: 'repair-dependency',
    severity: 'critical',
    minutes: 5,
    isCore: true,
    threshold: ({ services }) => (services['kafka'] ?? []).reduce((sum, { fewestPods }) => sum + fewestPods, 0),
    summary: 'A broker of Kafka is missing; with another one, writes of Milvus fail.',
    description: '{{ $value }} brokers are up.',
    expression: (facts, brokers) => {
      const count = member(facts, 'kafka', 'kafka_brokers');
      return count && `max(${count}) < ${brokers}`;
    },
  },
  WoodpeckerDiskFilling: {
    action: 'add-capacity',
    severity: 'warning',
    minutes: 15,
    releases: { from: '2.6.0' },
    isCore: true,
    threshold: 0.85,
    summary: 'A disk of woodpecker fills; writes of Milvus fail when it is full.',
    description: '{{ $labels.pod }} uses {{ $value | humanizePercentage }} of its disk.',
    expression: (facts, share) => {
      const used = member(facts, 'woodpecker', 'woodpecker_server_system_disk_used_bytes');
      const total = member(facts, 'woodpecker', 'woodpecker_server_system_disk_total_bytes');
      return used && total && `max by (pod) (${used} / ${total}) > ${share}`;
    },
  },
} as const satisfies Readonly<Record<string, AlertDefinition>>;
