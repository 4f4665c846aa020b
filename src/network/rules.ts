import type { Rule } from '../findings';

export const PORT_RANGE: Rule = {
  id: 'MK-NET-001',
  title: 'port out of range',
  severity: 'error',
  reason: 'The API server takes ports 1 to 65535.',
  source: 'Kubernetes API, ServicePort',
  fix: 'Write a whole number from 1 to 65535.',
};

export const SERVICE_TYPE_MISMATCH: Rule = {
  id: 'MK-NET-002',
  title: 'prop of another Service type',
  severity: 'error',
  reason: 'The API server refuses or ignores node ports on ClusterIP Services and load balancer fields on anything but LoadBalancer.',
  source: 'Kubernetes API, ServiceSpec',
  fix: 'Set the type that has the prop, or remove the prop.',
};

export const SOURCE_RANGES: Rule = {
  id: 'MK-NET-003',
  title: 'client networks in the wrong form',
  severity: 'error',
  reason: 'An empty list lets everybody in, and the API server refuses anything that is not a network in CIDR form.',
  source: 'Kubernetes API, ServiceSpec.loadBalancerSourceRanges',
  fix: "Write networks such as '10.0.0.0/8', or leave the list out.",
};
