import type { Rule } from '../../findings';

export const MEMBER_COUNT: Rule = {
  id: 'MK-DEP-011',
  title: 'number of members',
  severity: 'error',
  reason:
    'etcd, ZooKeeper and KRaft need an odd majority, MinIO erasure codes over at least four drives, and BookKeeper needs a third bookie when one of two is lost: other numbers add cost and no safety.',
  source: 'etcd documentation, FAQ; MinIO documentation, erasure coding; BookKeeper documentation, protocol: ensemble changes',
  fix: 'Write one of the numbers that the finding lists.',
};

export const QUEUE_ON_ANOTHER_STORAGE: Rule = {
  id: 'MK-DEP-025',
  title: 'woodpecker on another object storage than Milvus',
  severity: 'error',
  reason: 'Nodes move segments to the bucket that Milvus names, and Milvus reads them there itself, so both need the same storage.',
  source: '`config/woodpecker.yaml` of zilliztech/woodpecker: client.directRead; createBucket',
  fix: 'Leave objectStorage out, or name the one of the dependencies.',
};

export const STORAGE_OUT_OF_REACH: Rule = {
  id: 'MK-DEP-026',
  title: 'object storage that nodes of woodpecker do not reach',
  severity: 'error',
  reason: 'The pods of an InClusterWoodpecker have keys, but neither an identity of a cloud, nor files, nor the disk of another pod.',
  source: '`build/docker/scripts/start-woodpecker.sh` and `cmd/external/user_config.go` of zilliztech/woodpecker',
  fix: 'Use static keys and a storage with a certificate of a public authority, or a woodpecker of your own: MessageQueue.woodpeckerService(…).',
};

export const ETCD_QUOTA: Rule = {
  id: 'MK-SVC-001',
  title: 'quota of an etcd that its server or its disk cannot bear',
  severity: 'error',
  reason: 'The maintainers of etcd advise 8 GiB at most, and defragmentation writes a copy of the database beside it.',
  source: 'https://etcd.io/docs/v3.5/dev-guide/limit/#storage-size-limit',
  fix: 'Write a quota of at most 8 GiB and half of the disk.',
};

export const ETCD_COMPACTION: Rule = {
  id: 'MK-SVC-002',
  title: 'etcd without compaction',
  severity: 'error',
  reason: 'etcd reads zero as off, and a Milvus whose etcd keeps all history ends at "mvcc: database space exceeded".',
  source: 'https://etcd.io/docs/v3.5/op-guide/maintenance/#auto-compaction, milvus#44614',
  fix: 'Write EtcdCompaction.revisions(1000), or a period of a second or more.',
};

export const ETCD_RECOVERY: Rule = {
  id: 'MK-SVC-003',
  title: 'recovery of a member that the rest cannot give back',
  severity: 'error',
  reason: 'A member that lost its disk gets its data from a quorum of the others; a lone member has only its backup.',
  source: 'https://etcd.io/docs/v3.5/op-guide/runtime-configuration/#replace-a-failed-machine',
  fix: 'Name one member of an etcd of three or five; for a lone one, restore a backup.',
};

export const ROOT_AS_USER: Rule = {
  id: 'MK-SVC-004',
  title: "MinIO's root and Milvus' own user from one place",
  severity: 'error',
  reason: "MinIO refuses a user with the name of root, and Milvus would hold root's password after all.",
  source: '`cmd/admin-handlers-users.go` of MinIO: AddUser refuses the root access key',
  fix: 'Name a second Secret, or leave milvusUser out.',
};

export const RECOVERY_NAMESPACE: Rule = {
  id: 'MK-SVC-005',
  title: 'recovery in another namespace than its etcd',
  severity: 'error',
  reason: 'The members read the ConfigMap of the recovery, and its Job reads their Secrets: both from their own namespace.',
  source: 'Kubernetes documentation, ConfigMaps and Secrets of a pod',
  fix: 'Give the chart of the recovery the namespace of the etcd.',
};

export const NO_METRICS: Rule = {
  id: 'MK-SVC-006',
  title: 'scrapers of a service that serves no metrics',
  severity: 'error',
  reason: "Kafka's image serves no metrics for Prometheus; an exporter beside each broker does.",
  source: 'https://kafka.apache.org/39/documentation.html#monitoring: metrics are MBeans',
  fix: "Set exporterImage, such as 'docker.io/danielqsj/kafka-exporter:v1.9.0', or leave monitoring out.",
};

export const CERTIFICATE_LIFE: Rule = {
  id: 'MK-SVC-007',
  title: 'life of a certificate that cert-manager refuses',
  severity: 'error',
  reason: 'cert-manager makes no certificate for less than an hour, and renews it five minutes or more before its end, within its life.',
  source: '`pkg/apis/certmanager/v1/const.go` of cert-manager: MinimumCertificateDuration, MinimumRenewBefore',
  fix: 'Write a duration of an hour or more, and a renewBefore from five minutes to less than that.',
};
