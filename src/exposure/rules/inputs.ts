import type { Rule } from '../../findings';

export const CANARY_SHARE: Rule = {
  id: 'MK-RTE-004',
  title: 'share of the canary out of range',
  severity: 'error',
  reason: 'The weights of the two Services are a percentage and the rest of it.',
  source: 'Gateway API, GRPCRoute: weight of a backend is a whole number, 0 or more',
  fix: 'Write a whole number from 0 to 100.',
};

export const HOSTNAMES: Rule = {
  id: 'MK-RTE-005',
  title: 'invalid hostnames of a route',
  severity: 'error',
  reason: 'The API server accepts up to 16 lower-case DNS names in a route, and a route without names gets the requests of every host.',
  source: 'Gateway API, GRPCRoute and HTTPRoute: hostnames',
  fix: "Write DNS names, such as 'milvus.example.com' or '*.example.com'.",
};

export const READ_SHARES: Rule = {
  id: 'MK-RTE-015',
  title: 'invalid shares of reads',
  severity: 'error',
  reason: 'The shares are percentages of the reads, and the Milvus of the routes gets the rest.',
  source: 'Gateway API, GRPCRoute: weight of a backend is a whole number, 0 or more',
  fix: 'Write whole numbers from 0 to 100.',
};

export const UNKNOWN_SERVICE: Rule = {
  id: 'MK-RTE-011',
  title: 'route to an unknown Service',
  severity: 'error',
  reason: 'A route leads to a Service of the Kubernetes cluster, not to a host name.',
  source: 'Gateway API, GRPCRoute: backendRefs',
  fix: 'Set serviceName of Milvus.fromEndpoint.',
};

export const ROUTE_HOST: Rule = {
  id: 'MK-PLT-019',
  title: 'host that a route cannot have',
  severity: 'error',
  reason: 'The router chooses the route by the name in the TLS handshake of the client, so it is one exact DNS name.',
  source: 'OpenShift documentation, route configuration: passthrough termination',
  fix: "Write a DNS name, such as 'milvus.apps.example.com'.",
};
