import type { Rule } from '../findings';

export const RESOURCES_NOT_POSITIVE: Rule = {
  id: 'MK-ROL-002',
  title: 'zero or negative resources',
  severity: 'error',
  reason: 'Milvus sizes its thread pools and its load admission from these figures; the scheduler refuses negative ones.',
  source: 'Milvus source, `pkg/util/hardware`',
  fix: 'Write an amount above zero.',
};

export const LIMIT_BELOW_REQUEST: Rule = {
  id: 'MK-ROL-003',
  title: 'limit below request',
  severity: 'error',
  reason: 'The API server refuses a pod whose limit is lower than its request.',
  source: 'Kubernetes documentation, resource management for pods and containers',
  fix: 'Raise the limit to the request or above.',
};

export const STORAGE_SIZE: Rule = {
  id: 'MK-ROL-011',
  title: 'storage size',
  severity: 'error',
  reason: 'A volume needs a size above zero, and an emptyDir must fit in the ephemeral storage limit of its pod or the kubelet evicts it.',
  source: 'Kubernetes documentation, local ephemeral storage',
  fix: 'Write a size above zero.',
};
