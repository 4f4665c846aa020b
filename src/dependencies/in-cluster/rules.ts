import type { Rule } from '../../findings';

export const MEMBER_COUNT: Rule = {
  id: 'MK-DEP-011',
  title: 'unsupported number of members',
  severity: 'error',
  reason:
    'etcd, ZooKeeper and KRaft need an odd number for a majority, MinIO needs at least four drives for erasure coding, and BookKeeper ' +
    'needs a third bookie when one of two is lost. Other numbers cost more and add no safety.',
  source: 'etcd documentation, FAQ; MinIO documentation, erasure coding; BookKeeper documentation, protocol: ensemble changes',
  fix: 'Use one of the numbers in the finding.',
};

export const QUEUE_ON_ANOTHER_STORAGE: Rule = {
  id: 'MK-DEP-025',
  title: "object storage of woodpecker that differs from Milvus'",
  severity: 'error',
  reason:
    'Woodpecker nodes move segments to the bucket configured in Milvus, and Milvus reads them there itself, so both need the same ' +
    'storage.',
  source: '`config/woodpecker.yaml` of zilliztech/woodpecker: client.directRead; createBucket',
  fix: 'Leave objectStorage out, or give the object storage of the dependencies.',
};

export const STORAGE_OUT_OF_REACH: Rule = {
  id: 'MK-DEP-026',
  title: 'object storage that woodpecker nodes cannot use',
  severity: 'error',
  reason: 'The pods of an InClusterWoodpecker get access keys, but no cloud identity, no files and no disk of another pod.',
  source: '`build/docker/scripts/start-woodpecker.sh` and `cmd/external/user_config.go` of zilliztech/woodpecker',
  fix:
    'Use static keys and a storage with a publicly signed certificate, or connect to your own woodpecker: ' +
    'MessageQueue.woodpeckerService(…).',
};

export const ETCD_QUOTA: Rule = {
  id: 'MK-SVC-001',
  title: 'etcd quota too large',
  severity: 'error',
  reason: 'The maintainers of etcd advise at most 8 GiB, and defragmentation writes a copy of the database next to it.',
  source: 'https://etcd.io/docs/v3.5/dev-guide/limit/#storage-size-limit',
  fix: 'Write a quota of at most 8 GiB and at most half of the disk.',
};

export const ETCD_COMPACTION: Rule = {
  id: 'MK-SVC-002',
  title: 'etcd without compaction',
  severity: 'error',
  reason: 'etcd reads zero as off, and a Milvus whose etcd keeps all history fails with "mvcc: database space exceeded".',
  source: 'https://etcd.io/docs/v3.5/op-guide/maintenance/#auto-compaction, milvus#44614',
  fix: 'Write EtcdCompaction.revisions(1000), or a period of a second or more.',
};

export const ETCD_RECOVERY: Rule = {
  id: 'MK-SVC-003',
  title: 'recovery of a single etcd member',
  severity: 'error',
  reason: 'A member that lost its disk gets its data from a quorum of the others; a single member has only its backup.',
  source: 'https://etcd.io/docs/v3.5/op-guide/runtime-configuration/#replace-a-failed-machine',
  fix: 'Write a member of an etcd with three or five members, or restore a single member from a backup.',
};

export const ROOT_AS_USER: Rule = {
  id: 'MK-SVC-004',
  title: 'MinIO root and Milvus user from one Secret',
  severity: 'error',
  reason: "MinIO rejects a user with the name of root, and Milvus would use root's password.",
  source: '`cmd/admin-handlers-users.go` of MinIO: AddUser refuses the root access key',
  fix: 'Give a second Secret, or leave milvusUser out.',
};

export const RECOVERY_NAMESPACE: Rule = {
  id: 'MK-SVC-005',
  title: 'etcd recovery in another namespace',
  severity: 'error',
  reason: 'The members read the ConfigMap of the recovery, and its Job reads their Secrets, each from its own namespace.',
  source: 'Kubernetes documentation, ConfigMaps and Secrets of a pod',
  fix: 'Set the namespace of the chart of the recovery to that of the etcd.',
};

export const NO_METRICS: Rule = {
  id: 'MK-SVC-006',
  title: 'monitoring of Kafka without an exporter',
  severity: 'error',
  reason: "Kafka's image serves no metrics for Prometheus; an exporter next to each broker does.",
  source: 'https://kafka.apache.org/39/documentation.html#monitoring: metrics are MBeans',
  fix: "Set exporterImage, such as 'docker.io/danielqsj/kafka-exporter:v1.9.0', or leave monitoring out.",
};

export const CERTIFICATE_NAMES: Rule = {
  id: 'MK-SVC-008',
  title: 'certificate of Strimzi without a namespace',
  severity: 'error',
  reason: 'Brokers announce names that contain their namespace, and clients verify these names in the certificate.',
  source: '`DnsNameGenerator` of strimzi-kafka-operator',
  fix: 'Give the chart a namespace, or name your own certificate: ServiceCertificates.fromSecret({ server }).',
};

export const WOODPECKER_WITHOUT_TLS: Rule = {
  id: 'MK-SVC-009',
  title: 'woodpecker in a bundle with TLS',
  severity: 'warning',
  reason: 'Milvus connects to woodpecker nodes without TLS, and no setting changes that.',
  source: '`woodpecker/client/logstore_client_pool_remote.go` of zilliztech/woodpecker: insecure.NewCredentials',
  fix: 'Use MessageQueue.woodpecker(), InCluster.kafka() or InCluster.pulsar(), or encrypt the network of the nodes.',
};

export const QUEUE_RETENTION: Rule = {
  id: 'MK-DEP-042',
  title: 'invalid retention of a queue',
  severity: 'error',
  reason: 'Queues count the time in minutes and the size in MB, and take 0 for messages that are deleted at once.',
  source: 'Apache Pulsar, `conf/broker.conf`: defaultRetentionTimeInMinutes; Apache Kafka, broker configuration: log.retention.minutes',
  fix: 'Write whole minutes and a size of 1 MiB or more, such as { time: Duration.days(3), size: Size.gibibytes(2) }.',
};

export const RETENTION_BEYOND_DISK: Rule = {
  id: 'MK-DEP-043',
  title: 'retention larger than the disks of the queue',
  severity: 'warning',
  reason: 'A queue deletes nothing that its retention keeps: with full disks it refuses writes, and Milvus stops taking data.',
  source: 'Apache BookKeeper, diskUsageThreshold: a bookie becomes read-only at 95 %; Apache Kafka, log directory failure',
  fix: 'Write a smaller size of retention, or larger disks.',
};
