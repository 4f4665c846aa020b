import type { Rule } from '../findings';

export const PREFIX_NEEDED: Rule = {
  id: 'MK-DEP-009',
  title: 'missing prefix on an external dependency',
  severity: 'error',
  reason: 'Without a namespace, instances of several namespaces get the same default prefixes, and changing a prefix later hides all data.',
  source: 'milvus#7905',
  fix: 'Give the chart a namespace, or set the prefix.',
};

export const PREFIX_FORM: Rule = {
  id: 'MK-DEP-010',
  title: 'invalid prefix',
  severity: 'error',
  reason: 'Prefixes become etcd keys, object keys and topic names, which allow letters, digits, "-", "_", "." and, within paths, "/".',
  source: 'Apache Kafka and Apache Pulsar documentation, topic names',
  fix: "Use letters, digits, '-', '_' and '.'.",
};

export const QUEUE_GIVEN_TWICE: Rule = {
  id: 'MK-DEP-013',
  title: 'second message queue',
  severity: 'error',
  reason: 'Milvus writes to one message queue, and would silently not use the other.',
  source: 'Milvus source, `pkg/util/paramtable/service_param.go`: mq.type is one value',
  fix: 'Keep one of the two queues.',
};

export const STORE_GIVEN_TWICE: Rule = {
  id: 'MK-DEP-046',
  title: 'second meta store or object storage',
  severity: 'error',
  reason: 'Milvus reads one of each, and would silently not use the other.',
  source: 'Milvus source, `pkg/util/paramtable/service_param.go`: etcd.endpoints and common.storageType are one value each',
  fix: 'Keep it in dependencies only.',
};

export const CDC_WITHOUT_ETCD: Rule = {
  id: 'MK-DEP-047',
  title: 'change data capture with an etcd inside the standalone',
  severity: 'error',
  reason: 'The cdc pod reads its tasks from etcd, and an etcd inside the process listens to its own pod only.',
  source: 'Milvus source, `internal/cdc` of 2.6: the role reads its tasks from etcd',
  fix: 'Set metaStore: MetaStore.etcd([…]), or dependencies.',
};

export const BUNDLE_GIVEN_TWICE: Rule = {
  id: 'MK-DEP-024',
  title: 'second CA bundle',
  severity: 'error',
  reason: 'A process reads one bundle file, and would silently not trust the other bundle.',
  source: 'Go documentation, crypto/x509: SSL_CERT_FILE is one path',
  fix: 'Give caBundle to the dependencies only.',
};

export const ZONES: Rule = {
  id: 'MK-GRP-006',
  title: 'invalid zones',
  severity: 'error',
  reason:
    'Each zone needs a group of query nodes, bound to it by the label of its nodes, and a cluster has one list of groups that hold a copy.',
  source: 'Kubernetes documentation, labels and selectors: syntax',
  fix: "Write each zone once, as the nodes are labeled, such as ['eu-west-1a', 'eu-west-1b'].",
};

export const NAMESPACE_MISMATCH: Rule = {
  id: 'MK-NAM-004',
  title: 'query node group outside the namespace of its cluster',
  severity: 'error',
  reason: 'Query nodes need the service account, the Secrets and the network policy of their cluster, which are in its namespace.',
  source: 'Kubernetes documentation, namespaces',
  fix: 'Declare the group in the namespace of its cluster.',
};

export const RESOURCE_GROUP: Rule = {
  id: 'MK-ROL-014',
  title: 'invalid resource group',
  severity: 'error',
  reason:
    'Server labels are read from release 2.4 on, and a resource group name has 1 to 255 characters of [A-Za-z0-9_], starting with a ' +
    "letter or '_'. The default group is for nodes without a label.",
  source: 'Milvus source, `internal/util/sessionutil`, and ValidateResourceGroupName in `internal/proxy/util.go`',
  fix: "Use letters, digits and '_', and Milvus 2.4 or later.",
};

export const ROLE_OF_ANOTHER_RELEASE: Rule = {
  id: 'MK-VER-003',
  title: 'role that the release does not have',
  severity: 'error',
  reason: 'Milvus exits at start when it is told to run a role that its binary does not contain.',
  source: 'Milvus source, `cmd/milvus/run.go` of each line',
  fix: 'Remove the prop, or use a release that has the role.',
};

export const TOPOLOGY_WITHOUT_RELEASE: Rule = {
  id: 'MK-VER-020',
  title: 'coordinator topology without a running release',
  severity: 'error',
  reason: 'Whether an upgrade is supported depends on the coordinators together with the release that they run.',
  source: 'Milvus documentation, 2.6, upgrade a Milvus cluster: requirements',
  fix: 'Set upgradingFrom to the release that runs now, give previous, or remove upgradingFromCoordinators.',
};

export const INTERNAL_TLS_RELEASE: Rule = {
  id: 'MK-TLS-008',
  title: 'TLS between roles in a release without it',
  severity: 'error',
  reason: 'Milvus before 2.5 has no TLS between its roles, and ignores the keys.',
  source: 'milvus#36865',
  fix: 'Remove internalTls, or use Milvus 2.6 or later.',
};

export const IGNORED_ROOT_PASSWORD: Rule = {
  id: 'MK-AUT-005',
  title: 'root password that the release does not read',
  severity: 'warning',
  reason:
    'Before 2.4.7 the first password of root is always Milvus, which is published. Until somebody changes it, Jobs that log in with ' +
    'another password are refused.',
  source: 'milvus#34752, in 2.4 with milvus#34777',
  fix:
    'Use Milvus 2.6 or later, or change the password with a client after the first start: ' +
    'node_modules/@org/milvus-k8s/docs/how-to/turn-on-authorization-and-tls.md.',
};

export const GROUP_OF_ANOTHER_RELEASE: Rule = {
  id: 'MK-GRP-010',
  title: 'group of a role that the release does not have',
  severity: 'error',
  reason: 'Index nodes exist up to 2.5, where data nodes do not build indexes; streaming nodes exist from 2.6 on.',
  source: 'Milvus source, `cmd/milvus/run.go` of each line',
  fix: 'Use DataNodeGroup instead of IndexNodeGroup from 2.6 on, and no StreamingNodeGroup before 2.6.',
};

export const GROUP_ZONE: Rule = {
  id: 'MK-GRP-011',
  title: 'invalid zone of a group',
  severity: 'error',
  reason: 'The zone is the value of a label, and no node has this value.',
  source: 'Kubernetes documentation, labels and selectors; well-known label topology.kubernetes.io/zone',
  fix: "Write the zone as in the label of the nodes, such as 'eu-west-1a'.",
};

export const PRIMARY_GROUP: Rule = {
  id: 'MK-GRP-012',
  title: 'primary resource group that streaming nodes cannot have',
  severity: 'error',
  reason: 'Milvus reads one name of a resource group, from 2.6.10 on, and finds its nodes by their server label.',
  source: 'Milvus source, `internal/streamingcoord/server/balancer`; milvus-helm 5.0.19',
  fix: 'Set resourceGroup, use Milvus 2.6.10 or later, or remove primary.',
};
