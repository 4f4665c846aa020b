import type { Rule } from '../findings';

export const ILLEGAL_NAME: Rule = {
  id: 'MK-NAM-001',
  title: 'name that Kubernetes refuses',
  severity: 'error',
  reason: 'Object names of Services, pods and labels must be DNS labels: lower-case letters, digits and "-", a letter first.',
  source: 'Kubernetes documentation, object names and IDs',
  fix: "Use lower-case letters, digits and '-', with a letter first.",
};

export const NAME_TOO_LONG: Rule = {
  id: 'MK-NAM-002',
  title: 'name too long for Kubernetes',
  severity: 'error',
  reason:
    'A StatefulSet or CronJob may have 52 characters (its controller appends a hash to make a 63 character label), everything else 63.',
  source: 'kubernetes/kubernetes#64023',
  fix: 'Shorten the name.',
};

export const ILLEGAL_SECRET: Rule = {
  id: 'MK-NAM-005',
  title: 'Secret that can not exist',
  severity: 'error',
  reason: 'The API server refuses a Secret with such a name, or such a field, and the pods wait for it for ever.',
  source: 'Kubernetes documentation, Secrets: constraints on Secret names and data',
  fix: "Write a name of lower-case letters, digits, '-' and '.', and a field of letters, digits, '-', '_' and '.'.",
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
