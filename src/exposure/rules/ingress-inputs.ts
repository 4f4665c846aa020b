import type { Rule } from '../../findings';

export const INGRESS_HOSTNAMES: Rule = {
  id: 'MK-ING-001',
  title: 'invalid hostnames of an Ingress',
  severity: 'error',
  reason: 'The API server accepts lower-case DNS names, and an Ingress without names gets the requests of every host.',
  source: 'Kubernetes API, IngressRule: host',
  fix: "Write DNS names, such as 'milvus.example.com' or '*.example.com'.",
};

export const INGRESS_UNKNOWN_SERVICE: Rule = {
  id: 'MK-ING-002',
  title: 'Ingress to an unknown Service',
  severity: 'error',
  reason: 'An Ingress leads to a Service in its namespace, not to a host name.',
  source: 'Kubernetes API, IngressServiceBackend',
  fix: 'Set serviceName of Milvus.fromEndpoint.',
};

export const INGRESS_CANARY_SHARE: Rule = {
  id: 'MK-ING-003',
  title: 'share of the canary out of range',
  severity: 'error',
  reason: 'Controllers take a percentage, and send the rest to the proxies that serve.',
  source: 'kubernetes/ingress-nginx: canary-weight; AWS Load Balancer Controller: weight of a target group',
  fix: 'Write a whole number from 0 to 100.',
};

export const CERTIFICATE: Rule = {
  id: 'MK-ING-004',
  title: 'invalid reference to a certificate',
  severity: 'error',
  reason: 'The controller looks the certificate up by this reference, and creates no listener without it.',
  source: 'AWS Load Balancer Controller documentation: certificate-arn',
  fix: "Write the ARN of the certificate, such as 'arn:aws:acm:eu-west-1:111122223333:certificate/…'.",
};
