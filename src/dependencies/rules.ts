import type { Rule } from '../findings';

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

export const SERVICE_NEEDS_RELEASE: Rule = {
  id: 'MK-DEP-007',
  title: 'service or identity that this release does not reach',
  severity: 'error',
  reason: 'The client for it came with a later release of Milvus, or left with one.',
  source: '`src/dependencies/support.ts` names the source of each',
  fix: 'Use another one, or a release that has it.',
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

export const UNUSUAL_REGION: Rule = {
  id: 'MK-DEP-019',
  title: 'unusual region beside an endpoint',
  severity: 'warning',
  reason: 'Requests are signed for the region, and the server at the endpoint refuses those that are signed for another one.',
  source: 'Amazon S3 API reference, "Authenticating requests (AWS Signature Version 4)": AuthorizationHeaderMalformed',
  fix: 'Write the region in full, or suppress the rule where the region is right.',
};

export const NO_CONDITIONAL_WRITES: Rule = {
  id: 'MK-DEP-032',
  title: 'embedded woodpecker on an object storage without conditional writes',
  severity: 'error',
  reason:
    'Woodpecker fences an old writer by a write that must fail where the object exists; without that Milvus panics at its start, or two writers share a log.',
  source:
    'Milvus documentation, object storage: "additional requirements when using embedded Woodpecker"; zilliztech/woodpecker#54, #115; milvus#48310',
  fix: 'Use Kafka or Pulsar, or another object storage.',
};

export const TLS_WITHOUT_CA: Rule = {
  id: 'MK-DEP-033',
  title: 'TLS to a private address without the CA that signed it',
  severity: 'error',
  reason: 'No public authority signs a certificate for such an address, so Milvus would refuse the connection.',
  source: 'CA/Browser Forum, baseline requirements 7.1.4.2: no internal names and no reserved IP addresses; RFC 6761, RFC 8375',
  fix: 'Give caBundle to the dependencies.',
};

export const TLS_NEEDS_FILES: Rule = {
  id: 'MK-DEP-034',
  title: 'TLS without the files that the client loads',
  severity: 'error',
  reason:
    "Milvus' client for etcd loads a certificate, a private key and a CA whenever TLS is on, and its client for TiKV a CA; without them no role starts.",
  source:
    '`pkg/util/etcd/etcd_util.go`: GetRemoteEtcdSSLClientWithCfg; `internal/util/dependency/kv/kv_client_handler.go` and client-go `config.NewSecurity`',
  fix: 'Give clientCertificate and caBundle.',
};

export const TLS_OFF_WITH_CERTIFICATE: Rule = {
  id: 'MK-DEP-035',
  title: 'settings of TLS for a connection without it',
  severity: 'error',
  reason: 'Without TLS certificates prove nothing and versions bind nobody, and everything crosses the network in plain text.',
  source: '`pkg/util/paramtable/service_param.go`: `ssl.enabled` of each client; Pulsar documentation, authentication using TLS',
  fix: 'Switch TLS on, or remove what belongs to it.',
};

export const CREDENTIALS_WITHOUT_TLS: Rule = {
  id: 'MK-DEP-036',
  title: 'credentials without TLS',
  severity: 'warning',
  reason:
    'Passwords of etcd, tokens of Pulsar and SASL/PLAIN cross the network readable, SCRAM in a form for an offline attack, and the data in plain text either way.',
  source:
    'Apache Kafka documentation, security: SASL/PLAIN and SASL/SCRAM should be used with TLS; Apache Pulsar documentation, token authentication overview; etcd documentation, role-based access control',
  fix: 'Set tls: true, and caBundle where the authority is a private one.',
};

export const EVEN_MEMBERS: Rule = {
  id: 'MK-DEP-037',
  title: 'even number of etcd endpoints',
  severity: 'warning',
  reason: 'etcd needs a majority: with four members one may fail, as with three, and one more can fail at all.',
  source: 'etcd documentation, FAQ: "Why an odd number of cluster members?"',
  fix: 'Name every member of an etcd with one, three or five of them.',
};

export const PULSAR_NAME: Rule = {
  id: 'MK-DEP-038',
  title: 'tenant or namespace that Pulsar refuses',
  severity: 'error',
  reason: 'Milvus joins tenant, namespace and topic with "/"; Pulsar refuses a topic with an illegal or empty part, and no role starts.',
  source: 'Pulsar source, `pulsar-common`: NamedEntity.checkName, NamespaceName.get',
  fix: "Write letters, digits, '-', '_', '.', ':' and '='.",
};

export const TIKV_TWICE: Rule = {
  id: 'MK-DEP-040',
  title: 'a TiKV in the place of the etcd',
  severity: 'error',
  reason: 'Milvus keeps its metadata in one store; its pods find each other through an etcd, which a TiKV can not stand in for.',
  source: 'Milvus source, `configs/milvus.yaml`: metastore.type is one value; `internal/util/sessionutil`: sessions are in etcd',
  fix: 'Give etcd: MetaStore.etcd([…]).',
};

export const TLS_MAYBE_WITHOUT_CA: Rule = {
  id: 'MK-DEP-041',
  title: 'TLS to what looks like a private address, without the CA that signed it',
  severity: 'warning',
  reason: 'A public authority signs for public domains alone; where a private one signed, Milvus refuses the connection.',
  source: 'CA/Browser Forum, baseline requirements 7.1.4.2; RFC 6762, appendix G; Kubernetes documentation, DNS for Services and Pods',
  fix: 'Give caBundle to the dependencies, or suppress the rule where the certificate is a public one.',
};
