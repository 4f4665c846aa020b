import type { ExtensionSpec } from '../model';
import type { BackendReference } from './gateway-api';

/** One route of a gateway, as plain data. */
export interface RouteSpec {
  readonly protocol: 'grpc' | 'rest';
  readonly hostnames: readonly string[];
  /** Name of the listener; every listener if omitted. */
  readonly sectionName?: string;
  /** Where requests go; empty for REST if Milvus does not serve it. */
  readonly backends: readonly BackendReference[];
  /** Where the reads of gRPC go; missing if they go where all requests go. */
  readonly readBackends?: readonly BackendReference[];
}

/** How Milvus serves TLS to the gateway. */
export interface BackendTlsSpec {
  /** Name that the gateway verifies. */
  readonly hostname: string;
  /** Object with the certificates of the authority; missing if the Milvus has no `clientTls`. */
  readonly authority?: { readonly kind: 'ConfigMap' | 'Secret'; readonly name: string; readonly key: string };
  /** Whether clients of a Milvus of another app show a certificate. For one of this app, its configuration tells. */
  readonly hasClientCertificate: boolean;
}

/** A Milvus that gets a share of the reads, as plain data. */
export interface ReadShareSpec {
  /** Path of the Milvus. */
  readonly milvus: string;
  readonly version: string;
  readonly weight: number;
  /** Missing without TLS. */
  readonly backendTls?: BackendTlsSpec;
}

/** The routes of one `GatewayRoutes`, as plain data. */
export interface GatewayRoutesSpec extends ExtensionSpec {
  readonly extension: 'gateway-routes';
  /** Path of the Milvus. */
  readonly milvus: string;
  readonly gateway: {
    readonly name: string;
    readonly namespace?: string;
    /** Name of the product. */
    readonly implementation?: string;
    /** Limit of the time of one request in seconds, if the user states it; zero for none. */
    readonly requestTimeout?: number;
    /** Whether the user states that it shows Milvus a certificate. */
    readonly clientCertificate: boolean;
    /** Whether the pods that connect to Milvus are known. */
    readonly hasPeers: boolean;
  };
  readonly routes: readonly RouteSpec[];
  /** Release of the Milvus. */
  readonly version: string;
  /** Other Milvus that get shares of the reads. */
  readonly reads: readonly ReadShareSpec[];
  /** Share of the canary in percent. */
  readonly canaryWeight: number;
  /** Whether the cluster has canary proxies. */
  readonly hasCanary: boolean;
  /** Missing without TLS. */
  readonly backendTls?: BackendTlsSpec;
  /** Longest time of a REST request in seconds, if the user states it. */
  readonly restTimeout?: number;
}

/** A Milvus of some routes that serves TLS. */
export interface TlsBackend {
  /** The prop that names the Milvus. */
  readonly prop: string;
  /** Path of the Milvus. */
  readonly milvus: string;
  readonly tls: BackendTlsSpec;
}

/** Each Milvus of some routes that serves TLS. */
export function tlsBackends({ milvus, backendTls, reads }: GatewayRoutesSpec): TlsBackend[] {
  const all = [{ prop: 'milvus', milvus, backendTls }, ...reads.map((share, index) => ({ prop: `reads[${index}].milvus`, ...share }))];
  return all.flatMap((each) => (each.backendTls ? [{ prop: each.prop, milvus: each.milvus, tls: each.backendTls }] : []));
}

/** Whether a part of the app is a `GatewayRoutes`. */
export function isGatewayRoutes(part: ExtensionSpec): part is GatewayRoutesSpec {
  return part.extension === 'gateway-routes';
}
