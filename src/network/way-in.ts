import type { k8s } from 'cdk8s-plus-27';
import type { RoleSpec } from '../model';
import { configNumber } from '../model/read-model';
import { restPort } from '../model/rest-interface';
import type { Labels } from '../naming';
import { isWithin } from '../version';

/** Pods outside of an instance that pass on the requests of clients, such as those of a gateway. */
export interface WayIn {
  /** The pods. */
  readonly peers: readonly k8s.NetworkPolicyPeer[];
  /** Protocols of the requests that they pass on. */
  readonly protocols: readonly ClientProtocol[];
  /**
   * Annotations that the client Service needs, asked for when the model is sealed.
   *
   * @default - none
   */
  readonly serviceAnnotations?: () => Labels;
  /**
   * Peers that check the health of the pods on port 9091.
   *
   * @default - the port of the requests is checked
   */
  readonly healthChecks?: readonly k8s.NetworkPolicyPeer[];
}

/** A protocol that Milvus serves to clients. */
export type ClientProtocol = 'grpc' | 'rest';

/** HTTP/2 without TLS, as the port of a Service declares it. Source: KEP-3726, standard application protocols. */
const H2C = 'kubernetes.io/h2c';

/** Releases that serve REST over HTTP/2 on the gRPC port. Source: milvus#49964, which replaced the multiplexer of the port. */
export const REST_OVER_HTTP2 = { from: '2.6.18' };

/**
 * The `appProtocol` of the gRPC port, for gateways that read it.
 *
 * Nothing is declared with TLS, and nothing if a gateway sends REST to the same port of a release that serves it over HTTP/1.1 only.
 */
export function clientAppProtocol(wayIns: readonly WayIn[], front: RoleSpec): string | undefined {
  const protocols = new Set(wayIns.flatMap((wayIn) => wayIn.protocols));
  if (!protocols.has('grpc') || configNumber(front, 'common.security.tlsMode') > 0) return undefined;
  const sharesPort = protocols.has('rest') && restPort(front) === undefined;
  return sharesPort && !isWithin(front.version, REST_OVER_HTTP2) ? undefined : H2C;
}
