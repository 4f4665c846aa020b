import type { Rule } from '../../findings';

export const LITERAL_SECRET: Rule = {
  id: 'MK-SEC-001',
  title: 'literal secret',
  severity: 'error',
  reason: 'A literal would be readable in Git, in a ConfigMap or in the pod spec by everybody who may list them.',
  source: 'milvus-helm#296',
  fix: 'Put it into a Secret, and give a reference to it.',
};
