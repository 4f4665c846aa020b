import type { Rule } from '../../findings';

export const ILLEGAL_NAME: Rule = {
  id: 'MK-NAM-001',
  title: 'invalid Kubernetes name',
  severity: 'error',
  reason: 'Names of Services, pods and labels must be DNS labels: lower-case letters, digits and "-", starting with a letter.',
  source: 'Kubernetes documentation, object names and IDs',
  fix: "Use lower-case letters, digits and '-', starting with a letter.",
};

export const NAME_TOO_LONG: Rule = {
  id: 'MK-NAM-002',
  title: 'Kubernetes name that is too long',
  severity: 'error',
  reason:
    'The name of a StatefulSet or CronJob is limited to 52 characters (its controller appends a hash to make a label of 63 ' +
    'characters), every other name to 63.',
  source: 'kubernetes/kubernetes#64023',
  fix: 'Shorten the name.',
};

export const ILLEGAL_SECRET: Rule = {
  id: 'MK-NAM-005',
  title: 'invalid Secret name or key',
  severity: 'error',
  reason: 'The API server rejects such a Secret, and the pods wait for it forever.',
  source: 'Kubernetes documentation, Secrets: constraints on Secret names and data',
  fix: "Write a name of lower-case letters, digits, '-' and '.', and a key of letters, digits, '-', '_' and '.'.",
};

export const SELECTION: Rule = {
  id: 'MK-NAM-006',
  title: 'naming scheme that selects the wrong pods',
  severity: 'error',
  reason:
    'Services send requests to the pods that they select, budgets and autoscalers count them, and network policies protect them. A pod that two budgets select cannot be evicted.',
  source: 'Kubernetes documentation, Labels and Selectors; `pkg/registry/core/pod/storage/eviction.go` of kubernetes/kubernetes',
  fix: 'Derive selectors and pod labels from component and group, as StandardNaming does.',
};

export const LIVE_NAME: Rule = {
  id: 'MK-NAM-007',
  title: 'name that no release or custom resource has',
  severity: 'error',
  reason: 'Helm refuses such a release, and the API server such a custom resource, so no live objects have names of it.',
  source: '`pkg/chartutil/validate_name.go` of helm/helm, 53 characters; Kubernetes documentation, object names and IDs',
  fix: 'Copy the name from `helm list`, from the Application or HelmRelease, or from `kubectl get milvus`.',
};

export const LIVE_SLOT: Rule = {
  id: 'MK-NAM-008',
  title: 'slot of a StatefulSet of the Milvus operator',
  severity: 'error',
  reason:
    'The operator keeps two Deployments of a role, 0 and 1, to replace its pods. A StatefulSet replaces its pods itself, and has no slot.',
  source: 'zilliztech/milvus-operator, `pkg/controllers/statefulset.go` of 1.3.9',
  fix: 'Remove the role from slots, or from statefulSets.',
};

export const SERVICE_LABEL: Rule = {
  id: 'MK-NAM-009',
  title: 'invalid label of the client Service',
  severity: 'error',
  reason: 'The API server rejects a key or value of another form, and the labels of the naming scheme cannot have a second value.',
  source: 'Kubernetes documentation, labels and selectors: syntax',
  fix: 'Write a key such as team or example.org/team, and a value of up to 63 letters, digits, "-", "_" and ".".',
};
