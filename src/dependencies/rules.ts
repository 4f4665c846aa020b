import type { Rule } from '../findings';

export const ENDPOINTS_EMPTY: Rule = {
  id: 'MK-DEP-001',
  title: 'missing endpoint',
  severity: 'error',
  reason: 'Milvus does not become healthy until it reaches its meta store and its message queue.',
  source: 'Milvus source, `cmd/roles`: a role waits for its dependencies before it serves',
  fix: 'Give at least one endpoint.',
};

export const ENDPOINT_FORM: Rule = {
  id: 'MK-DEP-002',
  title: 'scheme in an address',
  severity: 'error',
  reason: 'Milvus adds the scheme itself from its TLS settings; with a scheme in the address it exits with "too many colons in address".',
  source: 'milvus#17292',
  fix: 'Write host and port without a scheme.',
};

export const BUCKET_NAME: Rule = {
  id: 'MK-DEP-003',
  title: 'invalid bucket name',
  severity: 'error',
  reason: 'The cloud rejects the name, so Milvus can neither find nor create the bucket.',
  source: 'naming rules of each cloud, named in `src/dependencies/object-storage/bucket-name.ts`',
  fix: 'Rename the bucket.',
};

export const CREDENTIALS_MISSING: Rule = {
  id: 'MK-DEP-004',
  title: 'missing object storage credentials',
  severity: 'error',
  reason: 'Without credentials Milvus falls back to its built-in minioadmin, which fails or is a published password.',
  source: 'Milvus source, `configs/milvus.yaml`: minio.accessKeyID',
  fix: 'Give credentials: { secret: Secret.fromSecretName(…) }, or an identity.',
};

export const IDENTITY_AND_KEYS: Rule = {
  id: 'MK-DEP-005',
  title: 'cloud identity with static keys',
  severity: 'error',
  reason: 'With minio.useIAM on, Milvus ignores the static keys.',
  source: 'Milvus source, `internal/storage/minio_object_storage.go`',
  fix: 'Keep identity, and remove credentials.',
};

export const QUEUE_NEEDS_STANDALONE: Rule = {
  id: 'MK-DEP-006',
  title: 'in-process message queue in a cluster',
  severity: 'error',
  reason: 'rocksmq and natsmq run inside one process, so the roles of a cluster cannot reach them.',
  source: 'Milvus source, `pkg/mq/mqimpl/rocksmq`; `internal/util/dependency/factory.go`',
  fix: 'Use woodpecker, Kafka or Pulsar.',
};

export const SERVICE_NEEDS_RELEASE: Rule = {
  id: 'MK-DEP-007',
  title: 'dependency or identity that the release does not support',
  severity: 'error',
  reason: 'The release does not contain a client for the dependency or identity.',
  source: '`src/dependencies/support.ts` names the source of each',
  fix: 'Use another dependency or identity, or a release that supports it.',
};

export const REGION_FORM: Rule = {
  id: 'MK-DEP-012',
  title: 'malformed region',
  severity: 'error',
  reason: 'The endpoint is built from the region, and with a cloud identity Milvus must use the regional endpoint.',
  source: 'Milvus documentation, configure S3 with IAM roles',
  fix: 'Write the region in full.',
};

export const MESSAGE_SIZE: Rule = {
  id: 'MK-DEP-014',
  title: 'message size out of range',
  severity: 'error',
  reason: 'A row must fit into one message, and brokers reject every insert whose message is larger than their limit.',
  source: 'Pulsar documentation, broker configuration: maxMessageSize; Milvus documentation, Milvus limits; PIP-36',
  fix: 'Write 128 KiB to 256 MiB.',
};

export const PORT_MISSING: Rule = {
  id: 'MK-DEP-015',
  title: 'address without a port',
  severity: 'error',
  reason: 'Milvus passes the address to its client unchanged: Go clients fail with "missing port in address", others guess a port.',
  source: 'milvus#40094; Go, `net.SplitHostPort`; librdkafka documentation, bootstrap.servers: 9092 if no port is given',
  fix: 'Write host and port.',
};

export const NO_SUCH_PORT: Rule = {
  id: 'MK-DEP-016',
  title: 'invalid port',
  severity: 'error',
  reason: 'A port is a 16-bit number above 0.',
  source: 'RFC 9293, TCP header; RFC 6335, port 0 is reserved',
  fix: 'Write a port from 1 to 65535.',
};

export const ADDRESS_FORM: Rule = {
  id: 'MK-DEP-017',
  title: 'address without a valid host',
  severity: 'error',
  reason: 'Milvus uses the text as one address, which it can neither resolve nor connect to.',
  source: 'RFC 1123, host names; RFC 3986, IP literals; Milvus source, `pkg/util/paramtable/service_param.go`',
  fix: 'Write one host, with its port if the prop takes both.',
};

export const ENDPOINT_TWICE: Rule = {
  id: 'MK-DEP-018',
  title: 'duplicate address',
  severity: 'error',
  reason: 'The duplicate has no effect, and is probably meant to be another member: the client then knows one server fewer than intended.',
  source: 'etcd documentation, clustering: client endpoints; Apache Kafka documentation, bootstrap.servers',
  fix: 'Write each address once.',
};

export const UNUSUAL_REGION: Rule = {
  id: 'MK-DEP-019',
  title: 'unknown region with a custom endpoint',
  severity: 'warning',
  reason: 'Requests are signed for the region, and the server at the endpoint rejects signatures for another one.',
  source: 'Amazon S3 API reference, "Authenticating requests (AWS Signature Version 4)": AuthorizationHeaderMalformed',
  fix: 'Write the region in full, or suppress the rule if the region is right.',
};

export const NO_CONDITIONAL_WRITES: Rule = {
  id: 'MK-DEP-032',
  title: 'embedded woodpecker on object storage without conditional writes',
  severity: 'error',
  reason:
    'Woodpecker fences off an old writer by a write that must fail if the object exists. Without it Milvus panics at start, or two ' +
    'writers share a log.',
  source:
    'Milvus documentation, object storage: "additional requirements when using embedded Woodpecker"; zilliztech/woodpecker#54, #115; milvus#48310',
  fix: 'Use Kafka or Pulsar, or another object storage.',
};

export const TLS_WITHOUT_CA: Rule = {
  id: 'MK-DEP-033',
  title: 'TLS to a private address without a CA bundle',
  severity: 'error',
  reason: 'Public CAs do not sign certificates for such an address, so Milvus would reject the connection.',
  source: 'CA/Browser Forum, baseline requirements 7.1.4.2: no internal names and no reserved IP addresses; RFC 6761, RFC 8375',
  fix: 'Give caBundle to the dependencies.',
};

export const TLS_NEEDS_FILES: Rule = {
  id: 'MK-DEP-034',
  title: 'TLS without the files that the client loads',
  severity: 'error',
  reason:
    "With TLS on, Milvus' etcd client loads a certificate, a private key and a CA, and its TiKV client a CA; without them no role starts.",
  source:
    '`pkg/util/etcd/etcd_util.go`: GetRemoteEtcdSSLClientWithCfg; `internal/util/dependency/kv/kv_client_handler.go` and client-go `config.NewSecurity`',
  fix: 'Give clientCertificate and caBundle.',
};

export const TLS_OFF_WITH_CERTIFICATE: Rule = {
  id: 'MK-DEP-035',
  title: 'TLS settings without TLS',
  severity: 'error',
  reason: 'Without TLS the certificates and versions have no effect, and everything crosses the network in plain text.',
  source: '`pkg/util/paramtable/service_param.go`: `ssl.enabled` of each client; Pulsar documentation, authentication using TLS',
  fix: 'Set tls: true, or remove the TLS settings.',
};

export const CREDENTIALS_WITHOUT_TLS: Rule = {
  id: 'MK-DEP-036',
  title: 'credentials without TLS',
  severity: 'warning',
  reason:
    'Passwords of etcd, tokens of Pulsar and SASL/PLAIN cross the network in plain text, SCRAM in a form that allows an offline attack, ' +
    'and the data in plain text.',
  source:
    'Apache Kafka documentation, security: SASL/PLAIN and SASL/SCRAM should be used with TLS; Apache Pulsar documentation, token authentication overview; etcd documentation, role-based access control',
  fix: 'Set tls: true, and caBundle for a private CA.',
};

export const KAFKA_WITH_IAM: Rule = {
  id: 'MK-DEP-045',
  title: 'Kafka with IAM',
  severity: 'error',
  reason: 'IAM of Amazon MSK needs tokens that librdkafka asks its application for, and Milvus does not answer.',
  source: 'Milvus source, `pkg/mq/msgstream/mqwrapper/kafka/kafka_client.go`; Amazon MSK documentation, port information',
  fix: 'Use the brokers with SASL/SCRAM (port 9096), or those with client certificates (port 9094).',
};

export const EVEN_MEMBERS: Rule = {
  id: 'MK-DEP-037',
  title: 'even number of etcd endpoints',
  severity: 'warning',
  reason: 'etcd needs a majority: four members tolerate one failure, as three do, and one more member can fail.',
  source: 'etcd documentation, FAQ: "Why an odd number of cluster members?"',
  fix: 'Write all endpoints of an etcd with one, three or five members.',
};

export const PULSAR_NAME: Rule = {
  id: 'MK-DEP-038',
  title: 'invalid Pulsar tenant or namespace',
  severity: 'error',
  reason: 'Milvus joins tenant, namespace and topic with "/"; Pulsar rejects a topic with an invalid or empty part, and no role starts.',
  source: 'Pulsar source, `pulsar-common`: NamedEntity.checkName, NamespaceName.get',
  fix: "Use letters, digits, '-', '_', '.', ':' and '='.",
};

export const TIKV_TWICE: Rule = {
  id: 'MK-DEP-040',
  title: 'TiKV instead of etcd',
  severity: 'error',
  reason: 'Milvus keeps metadata in one store, but its pods always discover each other through etcd.',
  source: 'Milvus source, `configs/milvus.yaml`: metastore.type is one value; `internal/util/sessionutil`: sessions are in etcd',
  fix: 'Give etcd: MetaStore.etcd([…]).',
};

export const TLS_MAYBE_WITHOUT_CA: Rule = {
  id: 'MK-DEP-041',
  title: 'TLS to a probably private address without a CA bundle',
  severity: 'warning',
  reason: 'Public CAs sign for public domains only; with a private CA Milvus rejects the connection.',
  source: 'CA/Browser Forum, baseline requirements 7.1.4.2; RFC 6762, appendix G; Kubernetes documentation, DNS for Services and Pods',
  fix: 'Give caBundle to the dependencies, or suppress the rule if a public CA signed the certificate.',
};
