/** The part of the Gateway API that the library writes. Source: Gateway API 1.6, standard channel. */
export const GATEWAY_API = 'gateway.networking.k8s.io';

/** A gateway that a route attaches to. */
export interface ParentReference {
  readonly group: string;
  readonly kind: 'Gateway';
  readonly name: string;
  readonly namespace?: string;
  readonly sectionName?: string;
}

/** A Service that gets a share of the requests. */
export interface BackendReference {
  readonly group: '';
  readonly kind: 'Service';
  readonly name: string;
  readonly namespace?: string;
  readonly port: number;
  readonly weight: number;
}

/** A method that a rule of a GRPCRoute matches. */
export interface MethodMatch {
  readonly method: { readonly type: 'Exact'; readonly service: string; readonly method: string };
}

/** Spec of a GRPCRoute. */
export interface GrpcRouteSpec {
  readonly parentRefs: readonly ParentReference[];
  readonly hostnames: readonly string[];
  readonly rules: readonly { readonly matches?: readonly MethodMatch[]; readonly backendRefs: readonly BackendReference[] }[];
}

/** A path that a rule of an HTTPRoute matches. */
export interface PathMatch {
  readonly path: { readonly type: 'PathPrefix'; readonly value: string };
}

/** Spec of an HTTPRoute. */
export interface HttpRouteSpec {
  readonly parentRefs: readonly ParentReference[];
  readonly hostnames: readonly string[];
  readonly rules: readonly {
    readonly matches: readonly PathMatch[];
    readonly backendRefs: readonly BackendReference[];
    readonly timeouts?: { readonly request: string };
  }[];
}

/** Spec of a BackendTLSPolicy. */
export interface BackendTlsPolicySpec {
  readonly targetRefs: readonly { readonly group: ''; readonly kind: 'Service'; readonly name: string }[];
  readonly validation: {
    readonly caCertificateRefs: readonly { readonly group: ''; readonly kind: 'ConfigMap' | 'Secret'; readonly name: string }[];
    readonly hostname: string;
  };
}

/** Spec of a ReferenceGrant. */
export interface ReferenceGrantSpec {
  readonly from: readonly { readonly group: string; readonly kind: 'GRPCRoute' | 'HTTPRoute'; readonly namespace: string }[];
  readonly to: readonly { readonly group: ''; readonly kind: 'Service'; readonly name: string }[];
}
