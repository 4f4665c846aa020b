import type { Rule } from '../../findings';

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

export const ZONES: Rule = {
  id: 'MK-GRP-006',
  title: 'zones that query nodes can not be tied to',
  severity: 'error',
  reason:
    'Each zone needs a group of its own, tied to it by the label of its nodes, and a cluster has one list of the groups that hold a copy.',
  source: 'Kubernetes documentation, labels and selectors: syntax',
  fix: "Write each zone once, as the nodes are labelled, such as ['eu-west-1a', 'eu-west-1b'].",
};
