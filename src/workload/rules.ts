import type { Rule } from '../findings';

export const RESOURCES_NOT_POSITIVE: Rule = {
  id: 'MK-ROL-002',
  title: 'zero or negative resources',
  severity: 'error',
  reason: 'Milvus sizes its thread pools and its load admission from these amounts, and the API server rejects negative ones.',
  source: 'Milvus source, `pkg/util/hardware`',
  fix: 'Write an amount above zero.',
};

export const LIMIT_BELOW_REQUEST: Rule = {
  id: 'MK-ROL-003',
  title: 'limit below request',
  severity: 'error',
  reason: 'The API server rejects a pod whose limit is below its request.',
  source: 'Kubernetes documentation, resource management for pods and containers',
  fix: 'Raise the limit to the request or above.',
};

export const STORAGE_SIZE: Rule = {
  id: 'MK-ROL-011',
  title: 'invalid storage size',
  severity: 'error',
  reason: 'A volume needs a size above zero, and the kubelet evicts a pod whose emptyDir exceeds its ephemeral storage limit.',
  source: 'Kubernetes documentation, local ephemeral storage',
  fix: 'Write a size above zero.',
};
