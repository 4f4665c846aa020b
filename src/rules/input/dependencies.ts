import type { Rule } from '../../findings';

export const ENDPOINTS_EMPTY: Rule = {
  id: 'MK-DEP-001',
  title: 'no endpoint',
  severity: 'error',
  reason: 'Milvus does not become healthy before it reaches its meta store and its message queue.',
  source: 'Milvus source, `cmd/roles`: a role waits for its dependencies before it serves',
  fix: 'Name at least one endpoint.',
};

export const ENDPOINT_FORM: Rule = {
  id: 'MK-DEP-002',
  title: 'endpoint in the wrong form',
  severity: 'error',
  reason: 'Milvus adds the scheme itself from its TLS settings; with a scheme in the address it stops at "too many colons in address".',
  source: 'milvus#17292',
  fix: 'Write host and port without a scheme.',
};

export const BUCKET_NAME: Rule = {
  id: 'MK-DEP-003',
  title: 'bucket name that S3 refuses',
  severity: 'error',
  reason:
    'Bucket names have 3 to 63 characters: lower-case letters, digits, "." and "-", a letter or digit at both ends, and no IP address form.',
  source: 'Amazon S3 user guide, bucket naming rules',
  fix: 'Rename the bucket.',
};

export const CREDENTIALS_MISSING: Rule = {
  id: 'MK-DEP-004',
  title: 'no credentials',
  severity: 'error',
  reason: 'Without credentials Milvus falls back to its built-in minioadmin, which either fails or is the password everybody knows.',
  source: 'Milvus source, `configs/milvus.yaml`: minio.accessKeyID',
  fix: 'Name a Secret with the credentials, or a cloud identity.',
};

export const IDENTITY_AND_KEYS: Rule = {
  id: 'MK-DEP-005',
  title: 'cloud identity and static keys together',
  severity: 'error',
  reason: 'With minio.useIAM on, Milvus ignores the static keys, so one of the two is not what runs.',
  source: 'Milvus source, `internal/storage/minio_object_storage.go`',
  fix: 'Keep the identity, and remove the keys.',
};

export const QUEUE_NEEDS_STANDALONE: Rule = {
  id: 'MK-DEP-006',
  title: 'queue that only a standalone can use',
  severity: 'error',
  reason: 'rocksmq and natsmq live inside one process: the roles of a cluster cannot reach them.',
  source: 'Milvus source, `pkg/mq/mqimpl/rocksmq`; `internal/util/dependency/factory.go`',
  fix: 'Use woodpecker, Kafka or Pulsar.',
};

export const BUNDLE_GIVEN_TWICE: Rule = {
  id: 'MK-DEP-024',
  title: 'two bundles of authorities',
  severity: 'error',
  reason: 'The clients of a process read one file, so the other bundle would silently not be trusted.',
  source: 'Go documentation, crypto/x509: SSL_CERT_FILE is one path',
  fix: 'Give caBundle to the dependencies alone.',
};

export const SERVICE_NEEDS_RELEASE: Rule = {
  id: 'MK-DEP-007',
  title: 'service or identity that this release does not reach',
  severity: 'error',
  reason: 'The client for it came with a later release of Milvus, or left with one.',
  source: '`src/dependencies/support.ts` names the source of each',
  fix: 'Use another one, or a release that has it.',
};

export const PREFIX_NEEDED: Rule = {
  id: 'MK-DEP-009',
  title: 'no prefix on an external dependency',
  severity: 'error',
  reason: 'Without a namespace the default prefixes cannot tell instances of several namespaces apart, and a later change hides all data.',
  source: 'milvus#7905',
  fix: 'Give the chart a namespace, or set the prefix.',
};

export const PREFIX_FORM: Rule = {
  id: 'MK-DEP-010',
  title: 'prefix in the wrong form',
  severity: 'error',
  reason: 'The prefixes become etcd keys, object keys and topic names: letters, digits, "-", "_", "." and, in paths, "/" inside.',
  source: 'Apache Kafka and Apache Pulsar documentation, topic names',
  fix: "Use letters, digits, '-', '_' and '.'.",
};

export const MEMBER_COUNT: Rule = {
  id: 'MK-DEP-011',
  title: 'number of members',
  severity: 'error',
  reason:
    'etcd, ZooKeeper and KRaft need an odd majority, MinIO erasure codes over at least four drives, and BookKeeper needs a third bookie when one of two is lost: other numbers add cost and no safety.',
  source: 'etcd documentation, FAQ; MinIO documentation, erasure coding; BookKeeper documentation, protocol: ensemble changes',
  fix: 'Write one of the numbers that the finding lists.',
};

export const REGION_FORM: Rule = {
  id: 'MK-DEP-012',
  title: 'region in the wrong form',
  severity: 'error',
  reason: 'The endpoint is built from the region, and with a cloud identity Milvus must use the regional one.',
  source: 'Milvus documentation, configure S3 with IAM roles',
  fix: 'Write the region in full.',
};

export const MESSAGE_SIZE: Rule = {
  id: 'MK-DEP-014',
  title: 'largest message of less than a byte',
  severity: 'error',
  reason: 'Milvus takes the number as it is, and then no message is small enough to be written.',
  source: 'Milvus source, `pkg/util/paramtable/service_param.go`: pulsar.maxMessageSize',
  fix: 'Write what the brokers take, such as Size.mebibytes(5), or leave it out.',
};

export const QUEUE_GIVEN_TWICE: Rule = {
  id: 'MK-DEP-013',
  title: 'two message queues',
  severity: 'error',
  reason: 'Milvus writes to one queue, so the other one would silently not be used.',
  source: 'Milvus source, `pkg/util/paramtable/service_param.go`: mq.type is one value',
  fix: 'Keep one of the two queues.',
};
