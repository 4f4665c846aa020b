import type { Rule } from '../findings';

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

export const QUEUE_GIVEN_TWICE: Rule = {
  id: 'MK-DEP-013',
  title: 'two message queues',
  severity: 'error',
  reason: 'Milvus writes to one queue, so the other one would silently not be used.',
  source: 'Milvus source, `pkg/util/paramtable/service_param.go`: mq.type is one value',
  fix: 'Keep one of the two queues.',
};

export const BUNDLE_GIVEN_TWICE: Rule = {
  id: 'MK-DEP-024',
  title: 'two bundles of authorities',
  severity: 'error',
  reason: 'The clients of a process read one file, so the other bundle would silently not be trusted.',
  source: 'Go documentation, crypto/x509: SSL_CERT_FILE is one path',
  fix: 'Give caBundle to the dependencies alone.',
};

export const ZONES: Rule = {
  id: 'MK-GRP-006',
  title: 'zones that query nodes can not be tied to',
  severity: 'error',
  reason:
    'Each zone needs a group of its own, tied to it by the label of its nodes, and a cluster has one list of the groups that hold a copy.',
  source: 'Kubernetes documentation, labels and selectors: syntax',
  fix: "Write each zone once, as the nodes are labelled, such as ['eu-west-1a', 'eu-west-1b'].",
};

export const NAMESPACE_MISMATCH: Rule = {
  id: 'MK-NAM-004',
  title: 'query node group in another namespace than its cluster',
  severity: 'error',
  reason: 'Query nodes need the service account, the Secrets and the network policy of their cluster, which live in its namespace.',
  source: 'Kubernetes documentation, namespaces',
  fix: 'Declare the group in the namespace of its cluster.',
};

export const RESOURCE_GROUP: Rule = {
  id: 'MK-ROL-014',
  title: 'resource group that Milvus cannot use',
  severity: 'error',
  reason:
    'Server labels are read from release 2.4 on, and a resource group name has 1 to 255 characters of [A-Za-z0-9_], no digit first. ' +
    'The default group takes the nodes without a label.',
  source: 'Milvus source, `internal/util/sessionutil`, and ValidateResourceGroupName in `internal/proxy/util.go`',
  fix: "Use letters, digits and '_', and Milvus 2.4 or later.",
};

export const ROLE_OF_ANOTHER_RELEASE: Rule = {
  id: 'MK-VER-003',
  title: 'role that this release does not have',
  severity: 'error',
  reason: 'Milvus exits at start when it is told to run a role that its binary does not contain.',
  source: 'Milvus source, `cmd/milvus/run.go` of each line',
  fix: 'Remove the prop, or use a release that has the role.',
};

export const STEP_FROM_NOWHERE: Rule = {
  id: 'MK-VER-020',
  title: 'coordinators of a release before that is not named',
  severity: 'error',
  reason: 'How the coordinators ran decides together with their release whether a step is supported; alone it is not looked at.',
  source: 'Milvus documentation, 2.6, upgrade a Milvus cluster: requirements',
  fix: 'Set upgradingFrom to the release that runs now, give previous, or remove upgradingFromCoordinators.',
};
