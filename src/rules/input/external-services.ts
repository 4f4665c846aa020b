import type { Rule } from '../../findings';

export const IDENTITY_FORM: Rule = {
  id: 'MK-DEP-030',
  title: 'cloud identity in the wrong form',
  severity: 'error',
  reason: 'The webhook of the cloud ignores an identity that it does not know, and Milvus then finds no credentials and stops.',
  source:
    'documentation of EKS, GKE, AKS, ACK and TKE; `internal/core/src/storage/minio/MinioChunkManager.cpp`: "if use iam, access key id should not be empty"',
  fix: 'Write the identity in the form that its cloud uses.',
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
  fix: 'Give etcd: Etcd.endpoints([…]).',
};

export const TLS_MAYBE_WITHOUT_CA: Rule = {
  id: 'MK-DEP-041',
  title: 'TLS to what looks like a private address, without the CA that signed it',
  severity: 'warning',
  reason: 'A public authority signs for public domains alone; where a private one signed, Milvus refuses the connection.',
  source: 'CA/Browser Forum, baseline requirements 7.1.4.2; RFC 6762, appendix G; Kubernetes documentation, DNS for Services and Pods',
  fix: 'Give caBundle to the dependencies, or suppress the rule where the certificate is a public one.',
};
