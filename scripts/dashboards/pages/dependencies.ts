import { inNamespace } from '../line-queries';
import { WITHOUT_STREAMING, criticalAt, panel, warnAt, type PageDefinition } from '../panel';

/** Series of the members of a service that the app runs. */
const member = (service: string, name: string, matchers: Readonly<Record<string, string>> = {}) =>
  inNamespace(name, { pod: `=~$${service}_pods`, ...matchers });

const share = (part: string, whole: string) => `${part} / ${whole}`;

/** Services that Milvus needs: as Milvus sees them, and their own numbers if the app runs them. */
export const DEPENDENCIES: PageDefinition = {
  title: 'Dependencies',
  shows: 'etcd, the object storage and the message queue: as Milvus sees them, and their own numbers if the same app runs them.',
  rows: [
    {
      title: 'As Milvus sees them',
      panels: [
        panel({
          title: 'Time of calls of etcd',
          shows: 'Time below which 99 of 100 calls of each kind end. Milvus loses its sessions if it stays high.',
          unit: 'ms',
          bounds: warnAt('MilvusMetaSlow'),
          alerts: ['MilvusMetaSlow'],
          curves: (q) => [{ query: q.quantile(0.99, 'milvus_meta_request_latency', ['meta_op_type']), name: '{{meta_op_type}}' }],
        }),
        panel({
          title: 'Failed calls of etcd',
          shows: 'Share of the calls that fail.',
          unit: 'percentunit',
          bounds: criticalAt('MilvusMetaErrors'),
          alerts: ['MilvusMetaErrors'],
          curves: (q) => [
            {
              query: share(
                `(sum(${q.rate('milvus_meta_op_count', { status: 'fail' })}) or vector(0))`,
                `sum(${q.rate('milvus_meta_op_count', { status: 'total' })})`,
              ),
              name: 'failed',
            },
          ],
        }),
        panel({
          title: 'Time of calls of the object storage',
          shows: 'Time below which 99 of 100 calls of each kind end.',
          unit: 'ms',
          bounds: warnAt('MilvusObjectStorageSlow'),
          alerts: ['MilvusObjectStorageSlow'],
          curves: (q) => [
            {
              query: q.quantile(0.99, 'milvus_storage_request_latency', ['persistent_data_op_type']),
              name: '{{persistent_data_op_type}}',
            },
          ],
        }),
        panel({
          title: 'Failed calls of the object storage',
          shows: 'Share of the calls of each kind that fail. Reading an object that does not exist counts too.',
          unit: 'percentunit',
          bounds: criticalAt('MilvusObjectStorageErrors'),
          alerts: ['MilvusObjectStorageErrors'],
          curves: (q) => [
            {
              query: share(
                `sum by (persistent_data_op_type) (${q.rate('milvus_storage_op_count', { status: 'fail' })})`,
                `sum by (persistent_data_op_type) (${q.rate('milvus_storage_op_count', { status: 'total' })})`,
              ),
              name: '{{persistent_data_op_type}}',
            },
          ],
        }),
        panel({
          title: 'Bytes to and from the object storage',
          shows: 'Bytes in a second of the objects that Milvus reads and writes.',
          unit: 'Bps',
          curves: (q) => [
            { query: `sum by (persistent_data_op_type) (${q.sums('milvus_storage_kv_size')})`, name: '{{persistent_data_op_type}}' },
          ],
        }),
        panel({
          title: 'Failed calls of the message queue',
          shows: 'Failed calls in a second. Writes fail, and new rows become visible late.',
          unit: 'ops',
          lines: WITHOUT_STREAMING,
          bounds: warnAt('MilvusQueueErrors'),
          alerts: ['MilvusQueueErrors'],
          curves: (q) => [
            { query: `sum by (message_op_type) (${q.rate('milvus_msgstream_op_count', { status: 'fail' })})`, name: '{{message_op_type}}' },
          ],
        }),
      ],
    },
    {
      title: 'etcd',
      panels: [
        panel({
          title: 'Members with a leader',
          shows: '1 for each member that knows a leader. A member with 0 is cut off; if all are, there is no quorum.',
          unit: 'none',
          needs: 'etcd',
          lowIsBad: true,
          bounds: criticalAt(1),
          alerts: ['EtcdNoLeader', 'EtcdLeaderChanges'],
          curves: () => [{ query: `min by (pod) (${member('etcd', 'etcd_server_has_leader')})`, name: '{{pod}}' }],
        }),
        panel({
          title: 'Database against its quota',
          shows: 'Share of the quota that the database uses. When it is full, etcd rejects every write and coordinators stop.',
          unit: 'percentunit',
          max: 1,
          needs: 'etcd',
          bounds: criticalAt('EtcdDatabaseFull'),
          alerts: ['EtcdDatabaseFull'],
          curves: () => [
            {
              query: share(
                `max by (pod) (${member('etcd', 'etcd_mvcc_db_total_size_in_bytes')})`,
                `max by (pod) (${member('etcd', 'etcd_server_quota_backend_bytes')})`,
              ),
              name: '{{pod}}',
            },
          ],
        }),
        panel({
          title: 'Time to write to the disk',
          shows: 'Time below which 99 of 100 writes of the log end. etcd elects a new leader if it stays high.',
          unit: 's',
          needs: 'etcd',
          bounds: warnAt('EtcdSlowDisk'),
          alerts: ['EtcdSlowDisk'],
          curves: () => [
            {
              query: `histogram_quantile(0.99, sum by (le, pod) (rate(${member('etcd', 'etcd_disk_wal_fsync_duration_seconds_bucket')}[$__rate_interval])))`,
              name: '{{pod}}',
            },
          ],
        }),
      ],
    },
    {
      title: 'MinIO',
      panels: [
        panel({
          title: 'Nodes and drives offline',
          shows: 'More than the erasure coding allows, and MinIO rejects writes.',
          unit: 'none',
          needs: 'minio',
          bounds: criticalAt(1),
          alerts: ['MinioNodeOffline', 'MinioDriveOffline'],
          curves: () => [
            { query: `max(${member('minio', 'minio_cluster_nodes_offline_total')})`, name: 'nodes' },
            { query: `max(${member('minio', 'minio_cluster_drive_offline_total')})`, name: 'drives' },
          ],
        }),
        panel({
          title: 'Free space',
          shows: 'Share of the usable space that is free.',
          unit: 'percentunit',
          max: 1,
          needs: 'minio',
          lowIsBad: true,
          bounds: warnAt('MinioNearlyFull'),
          alerts: ['MinioNearlyFull'],
          curves: () => [
            {
              query: `min(${share(member('minio', 'minio_cluster_capacity_usable_free_bytes'), member('minio', 'minio_cluster_capacity_usable_total_bytes'))})`,
              name: 'free',
            },
          ],
        }),
        panel({
          title: 'Failed calls',
          shows: 'Answers of MinIO in a second with a status from 500 on.',
          unit: 'reqps',
          needs: 'minio',
          curves: () => [{ query: `sum(rate(${member('minio', 'minio_s3_requests_5xx_errors_total')}[$__rate_interval]))`, name: '5xx' }],
        }),
      ],
    },
    {
      title: 'Pulsar',
      panels: [
        panel({
          title: 'Messages that are not read',
          shows: 'Unread messages of the ten topics with the most. Pulsar rejects writes at the quota of its backlog.',
          unit: 'short',
          needs: 'pulsar',
          bounds: warnAt('PulsarBacklog'),
          alerts: ['PulsarBacklog'],
          curves: () => [{ query: `topk(10, max by (topic) (${member('pulsar', 'pulsar_msg_backlog')}))`, name: '{{topic}}' }],
        }),
        panel({
          title: 'Bytes of topics',
          shows: 'Bytes that Pulsar keeps, over all topics.',
          unit: 'bytes',
          needs: 'pulsar',
          curves: () => [{ query: `sum(${member('pulsar', 'pulsar_storage_size')})`, name: 'topics' }],
        }),
        panel({
          title: 'Bookies that take writes',
          shows: '1 for each bookie that takes writes; 0 is read-only, mostly because its disk is full.',
          unit: 'none',
          needs: 'bookkeeper',
          lowIsBad: true,
          bounds: criticalAt(1),
          alerts: ['BookieReadOnly'],
          curves: () => [{ query: `min by (pod) (${member('bookkeeper', 'bookie_SERVER_STATUS')})`, name: '{{pod}}' }],
        }),
      ],
    },
    {
      title: 'Kafka',
      panels: [
        panel({
          title: 'Brokers',
          shows: 'Brokers that are up. With one less than the copies need, writes of Milvus fail.',
          unit: 'none',
          needs: 'kafka',
          lowIsBad: true,
          bounds: criticalAt('KafkaBrokerMissing'),
          alerts: ['KafkaBrokerMissing'],
          curves: () => [{ query: `max(${member('kafka', 'kafka_brokers')})`, name: 'up' }],
        }),
        panel({
          title: 'Partitions that lack copies',
          shows: 'With another lost broker, writes of Milvus fail.',
          unit: 'short',
          needs: 'kafka',
          bounds: warnAt('KafkaUnderReplicated'),
          alerts: ['KafkaUnderReplicated'],
          curves: () => [{ query: `sum(${member('kafka', 'kafka_topic_partition_under_replicated_partition')})`, name: 'partitions' }],
        }),
      ],
    },
    {
      title: 'Woodpecker',
      panels: [
        panel({
          title: 'Disk',
          shows: 'Share of its disk that each member uses. Writes of Milvus fail when it is full.',
          unit: 'percentunit',
          max: 1,
          needs: 'woodpecker',
          bounds: warnAt('WoodpeckerDiskFilling'),
          alerts: ['WoodpeckerDiskFilling'],
          curves: () => [
            {
              query: `max by (pod) (${share(member('woodpecker', 'woodpecker_server_system_disk_used_bytes'), member('woodpecker', 'woodpecker_server_system_disk_total_bytes'))})`,
              name: '{{pod}}',
            },
          ],
        }),
        panel({
          title: 'Memory',
          shows: 'Share of its memory that each member uses.',
          unit: 'percentunit',
          max: 1,
          needs: 'woodpecker',
          curves: () => [
            { query: `max by (pod) (${member('woodpecker', 'woodpecker_server_system_memory_usage_ratio')})`, name: '{{pod}}' },
          ],
        }),
      ],
    },
  ],
};
