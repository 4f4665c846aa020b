import { serviceEndpoint, type ClientServiceProps, type MilvusEndpoint } from '../network';
import { terminatesTls } from '../rules/exposure';

/** Address of a port of the client Service for clients outside of the Kubernetes cluster; `undefined` if it is not known. */
export function externalEndpoint(service: ClientServiceProps, { uri }: MilvusEndpoint, port: number): MilvusEndpoint | undefined {
  const { type, externalHost, loadBalancerIP, nodePort, loadBalancer, annotations = {} } = service;
  const host = externalHost ?? loadBalancerIP;
  const outside = type === 'NodePort' ? nodePort : port;
  if (host === undefined || outside === undefined || (type !== 'NodePort' && type !== 'LoadBalancer')) return undefined;
  const spec = type === 'LoadBalancer' ? loadBalancer?.preset.spec : undefined;
  const isEncrypted = uri.startsWith('https:') || terminatesTls({ annotations, ...(spec ? { loadBalancer: spec } : {}) });
  return serviceEndpoint(host, undefined, outside, isEncrypted ? 'https' : 'http');
}
