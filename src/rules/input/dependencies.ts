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
  title: 'address with a scheme',
  severity: 'error',
  reason: 'Milvus adds the scheme itself from its TLS settings; with a scheme in the address it stops at "too many colons in address".',
  source: 'milvus#17292',
  fix: 'Write host and port without a scheme.',
};

export const PORT_MISSING: Rule = {
  id: 'MK-DEP-015',
  title: 'address without a port',
  severity: 'error',
  reason:
    'Milvus hands the text to its client as it is: those in Go end at "missing port in address", and what another one adds is a guess.',
  source: 'milvus#40094; Go, `net.SplitHostPort`; librdkafka documentation, bootstrap.servers: 9092 where no port is given',
  fix: 'Write host and port.',
};

export const NO_SUCH_PORT: Rule = {
  id: 'MK-DEP-016',
  title: 'port that there is not',
  severity: 'error',
  reason: 'A port is a number of 16 bits, and 0 stands for none.',
  source: 'RFC 9293, TCP header; RFC 6335, port 0 is reserved',
  fix: 'Write a port from 1 to 65535.',
};

export const ADDRESS_FORM: Rule = {
  id: 'MK-DEP-017',
  title: 'address that names no host',
  severity: 'error',
  reason: 'Milvus takes the text for one address, which it can neither resolve nor connect to.',
  source: 'RFC 1123, host names; RFC 3986, IP literals; Milvus source, `pkg/util/paramtable/service_param.go`',
  fix: 'Write one host, and its port where the prop is for both.',
};

export const ENDPOINT_TWICE: Rule = {
  id: 'MK-DEP-018',
  title: 'one address twice',
  severity: 'error',
  reason:
    'The second one is of no use, and most likely stands where another member was meant: the client knows one server fewer than it seems.',
  source: 'etcd documentation, clustering: client endpoints; Apache Kafka documentation, bootstrap.servers',
  fix: 'Name each address once.',
};

export const BUCKET_NAME: Rule = {
  id: 'MK-DEP-003',
  title: 'bucket name that its cloud refuses',
  severity: 'error',
  reason: 'There can be no bucket of that name in that cloud, so Milvus finds none, and can make none.',
  source: 'naming rules of each cloud, named in `src/dependencies/object-storage/bucket-name.ts`',
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
  title: 'size of messages that no row fits in or no broker takes',
  severity: 'error',
  reason: 'A row must fit into a message, and a message that is larger than what the brokers take is refused at every insert.',
  source: 'Pulsar documentation, broker configuration: maxMessageSize; Milvus documentation, Milvus limits; PIP-36',
  fix: 'Write 128 KiB to 256 MiB.',
};

export const UNUSUAL_REGION: Rule = {
  id: 'MK-DEP-019',
  title: 'unusual region beside an endpoint',
  severity: 'warning',
  reason: 'Requests are signed for the region, and the server at the endpoint refuses those that are signed for another one.',
  source: 'Amazon S3 API reference, "Authenticating requests (AWS Signature Version 4)": AuthorizationHeaderMalformed',
  fix: 'Write the region in full, or suppress the rule where the region is right.',
};

export const QUEUE_GIVEN_TWICE: Rule = {
  id: 'MK-DEP-013',
  title: 'two message queues',
  severity: 'error',
  reason: 'Milvus writes to one queue, so the other one would silently not be used.',
  source: 'Milvus source, `pkg/util/paramtable/service_param.go`: mq.type is one value',
  fix: 'Keep one of the two queues.',
};
