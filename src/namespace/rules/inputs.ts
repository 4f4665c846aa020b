import type { Rule } from '../../findings';

export const NO_NAME: Rule = {
  id: 'MK-NSP-001',
  title: 'namespace without a name',
  severity: 'error',
  reason: 'The quota and the policies belong to a namespace, and neither the construct nor its chart names one.',
  source: 'Kubernetes API, Namespace',
  fix: "Set name, or the namespace of the chart: new Chart(app, 'search', { namespace: 'search' }).",
};

export const QUOTA_FORM: Rule = {
  id: 'MK-NSP-002',
  title: 'invalid quota',
  severity: 'error',
  reason: 'The API server rejects a quota whose amount is not a quantity, and less head room than none would stop a rollout.',
  source: 'Kubernetes API, ResourceQuotaSpec',
  fix: "Write quantities such as { 'requests.cpu': '64', 'requests.memory': '256Gi', pods: '80' }.",
};

export const STANDARDS_VERSION: Rule = {
  id: 'MK-NSP-003',
  title: 'invalid version of the Pod Security Standards',
  severity: 'error',
  reason: 'The API server takes an unknown version as the latest, and warns on each request.',
  source: 'Kubernetes documentation, Pod Security admission: labels',
  fix: "Write 'latest', or a minor release such as 'v1.34'.",
};
