import type { Rule } from '../finding';

export const ILLEGAL_NAME: Rule = {
  id: 'MK-NAM-001',
  title: 'name that Kubernetes refuses',
  reason: 'Object names of Services, pods and labels must be DNS labels: lower-case letters, digits and "-", a letter first.',
};

export const NAME_TOO_LONG: Rule = {
  id: 'MK-NAM-002',
  title: 'name too long for Kubernetes',
  reason:
    'A StatefulSet or CronJob may have 52 characters (its controller appends a hash to make a 63 character label), everything else 63.',
};

export const DUPLICATE_OBJECT: Rule = {
  id: 'MK-NAM-003',
  title: 'two objects with one name',
  reason: 'The second object would overwrite the first one in the cluster.',
};

export const NAMESPACE_MISMATCH: Rule = {
  id: 'MK-NAM-004',
  title: 'query node group in another namespace than its cluster',
  reason: 'Query nodes need the service account, the Secrets and the network policy of their cluster, which live in its namespace.',
};
