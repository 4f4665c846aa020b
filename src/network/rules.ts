import type { Rule } from '../findings';

export const PORT_RANGE: Rule = {
  id: 'MK-NET-001',
  title: 'port out of range',
  severity: 'error',
  reason: 'The API server accepts ports 1 to 65535.',
  source: 'Kubernetes API, ServicePort',
  fix: 'Write a whole number from 1 to 65535.',
};

export const SERVICE_TYPE_MISMATCH: Rule = {
  id: 'MK-NET-002',
  title: 'prop of another Service type',
  severity: 'error',
  reason: 'The API server rejects or ignores node ports on ClusterIP Services, and load balancer fields on other types.',
  source: 'Kubernetes API, ServiceSpec',
  fix: 'Set the type that supports the prop, or remove the prop.',
};

export const SOURCE_RANGES: Rule = {
  id: 'MK-NET-003',
  title: 'invalid client networks',
  severity: 'error',
  reason: 'An empty list admits every network, and the API server rejects entries that are not in CIDR notation.',
  source: 'Kubernetes API, ServiceSpec.loadBalancerSourceRanges',
  fix: "Write networks such as '10.0.0.0/8', or leave the list out.",
};

export const LOAD_BALANCER_VALUE: Rule = {
  id: 'MK-LBA-001',
  title: 'value that the load balancer does not take',
  severity: 'error',
  reason: 'The controller of the load balancer rejects or ignores the annotation, and the Service gets no address, or another behaviour.',
  source: 'documentation of each platform, named in `src/network/load-balancer/platforms.ts`',
  fix: 'Write a value in the range of the platform, or leave it out.',
};

export const LOAD_BALANCER_CONTRADICTION: Rule = {
  id: 'MK-LBA-002',
  title: 'annotation that contradicts the load balancer',
  severity: 'error',
  reason: 'The preset and the annotation want different load balancers, and the facts of the preset no longer hold.',
  source: 'this library: a preset writes the class and the annotations that its props decide',
  fix: 'Remove the annotation, and set the prop of the preset; or remove the preset.',
};

export const EXTERNAL_HOST: Rule = {
  id: 'MK-LBA-003',
  title: 'invalid external host',
  severity: 'error',
  reason: 'The addresses for clients contain it, so it is a DNS name or an address, without scheme and port.',
  source: 'RFC 1123, host names',
  fix: "Write a host, such as 'milvus.example.com'.",
};

export const EGRESS_RULE: Rule = {
  id: 'MK-NET-007',
  title: 'egress rule without a destination',
  severity: 'error',
  reason: 'In a NetworkPolicy, an empty list of ports or peers means all of them, so the rule would admit more than it names.',
  source: 'Kubernetes API, NetworkPolicyEgressRule',
  fix: 'Write peers or hosts, and ports, such as { hosts: […], ports: [443] }.',
};

export const HOST_PATTERN: Rule = {
  id: 'MK-NET-008',
  title: 'invalid host name in egress',
  severity: 'error',
  reason: 'A policy compares the text with the names that pods resolve, which have neither a scheme nor a port.',
  source: 'Cilium documentation, DNS based policies: matchName and matchPattern',
  fix: "Write host names such as 'api.openai.com' or '*.amazonaws.com'.",
};
