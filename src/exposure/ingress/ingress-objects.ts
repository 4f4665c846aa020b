import { k8s } from 'cdk8s-plus-27';
import { MILVUS_SERVICE } from '../../model';
import { PORTS, type Labels } from '../../naming';
import type { IMilvus } from '../../network';
import { present } from '../../props';
import { REST_PREFIXES } from '../route-specs';
import { isWithin } from '../../version';

/** A port of a Service that gets requests; of an ALB, the action that divides them. */
export interface IngressTarget {
  readonly service: string;
  readonly port: number | 'use-annotation';
}

/** Paths that lead to one target, for some hosts. */
export interface IngressPaths {
  readonly hostnames: readonly string[];
  readonly paths: readonly string[];
  readonly target: IngressTarget;
}

/** TLS of an Ingress. */
export interface IngressTlsSpec {
  /** Missing if the controller chooses the certificate. */
  readonly secretName?: string;
}

/** What an Ingress is made from. */
export interface IngressContent {
  /** Missing if an annotation names the class, or the default class applies. */
  readonly className: string | undefined;
  readonly tls: IngressTlsSpec | undefined;
  readonly paths: readonly IngressPaths[];
}

/**
 * Paths of gRPC: one for each service of the proxies. Source: milvus-proto, `proto/milvus.proto`; gRPC health checking protocol; the
 * telemetry of clients came with 3.0.
 */
export function grpcPaths({ version }: IMilvus): string[] {
  const services = [MILVUS_SERVICE, 'grpc.health.v1.Health'];
  if (isWithin(version.version, { from: '3.0.0' })) services.push('milvus.proto.milvus.ClientTelemetryService');
  return services.map((service) => `/${service}`);
}

/** Paths of REST. */
export const REST_PATHS = REST_PREFIXES;

/** Spec of an Ingress. Paths of one host are in one rule. */
export function ingressSpec({ className, tls, paths }: IngressContent): k8s.IngressSpec {
  const hosts = [...new Set(paths.flatMap(({ hostnames }) => hostnames))];
  return {
    ...present({ ingressClassName: className }),
    ...(tls ? { tls: [{ hosts, ...present({ secretName: tls.secretName }) }] } : {}),
    rules: hosts.map((host) => ({
      host,
      http: { paths: paths.filter(({ hostnames }) => hostnames.includes(host)).flatMap(pathsOf) },
    })),
  };
}

function pathsOf({ paths, target: { service, port } }: IngressPaths): k8s.HttpIngressPath[] {
  const backend = { service: { name: service, port: port === 'use-annotation' ? { name: port } : { number: port } } };
  return paths.map((path) => ({ path, pathType: 'Prefix', backend }));
}

/** Spec of a Service for REST alone, to the pods of the client Service. */
export function restServiceSpec(selector: Labels, port: number, isOnePort: boolean): k8s.ServiceSpec {
  const targetPort = k8s.IntOrString.fromString(isOnePort ? PORTS.client : PORTS.rest);
  return { type: 'ClusterIP', selector, ports: [{ name: PORTS.rest, port, targetPort, protocol: 'TCP' }] };
}

/** Spec of a BackendConfig of GKE: the port of clients cannot answer its health check. Source: Google Cloud documentation, BackendConfig. */
export interface BackendConfigSpec {
  readonly timeoutSec: number;
  readonly healthCheck: { readonly type: 'HTTP'; readonly port: number; readonly requestPath: string };
}
