import type { ClientServiceReference } from '../network';
import { present } from '../props';
import { GATEWAY_API, type BackendReference, type GrpcRouteSpec, type HttpRouteSpec, type ParentReference } from './gateway-api';
import type { GatewayRoutesSpec, RouteSpec } from './gateway-routes-spec';
import { READ_MATCHES } from './read-shares';

/** Prefixes of the REST interface: v1, and v2, which Milvus has from 2.3.13 on. Source: milvus#30430. */
export const REST_PREFIXES = ['/v1', '/v2/vectordb'];

/** A Service that gets a share of the requests. */
export interface WeightedService {
  readonly service: ClientServiceReference;
  readonly weight: number;
}

/** The backends of one protocol. `namespace` is that of the routes. */
export function backends(
  protocol: RouteSpec['protocol'],
  services: readonly WeightedService[],
  namespace: string | undefined,
): BackendReference[] {
  return services.flatMap(({ service, weight }) => {
    const port = protocol === 'grpc' ? service.port : service.restPort;
    if (port === undefined) return [];
    const elsewhere = service.namespace === namespace ? undefined : service.namespace;
    // Values that the API server would add are written, so that Argo CD finds no difference.
    return [{ group: '' as const, kind: 'Service' as const, name: service.name, ...present({ namespace: elsewhere }), port, weight }];
  });
}

/** Divides reads: shares of other clusters, and of the Services of the Milvus the rest. Weights stay whole numbers. */
export function readTargets(serving: readonly WeightedService[], others: readonly WeightedService[]): WeightedService[] {
  const rest = 100 - others.reduce((sum, { weight }) => sum + weight, 0);
  const [first] = serving;
  if (serving.length === 1 && first) return [{ ...first, weight: rest }, ...others];
  return [
    ...serving.map(({ service, weight }) => ({ service, weight: weight * rest })),
    ...others.map(({ service, weight }) => ({ service, weight: weight * 100 })),
  ];
}

/** Spec of the GRPCRoute: every method of every service. Reads have a separate rule if other clusters get shares. */
export function grpcRouteSpec(routes: GatewayRoutesSpec, namespace: string | undefined): GrpcRouteSpec {
  const { route, parentRefs } = attached(routes, 'grpc', namespace);
  const reads = route?.readBackends ? [{ matches: READ_MATCHES, backendRefs: route.readBackends }] : [];
  return { parentRefs, hostnames: route?.hostnames ?? [], rules: [...reads, { backendRefs: route?.backends ?? [] }] };
}

/** Spec of the HTTPRoute: the paths of REST, and no others. */
export function restRouteSpec(routes: GatewayRoutesSpec, namespace: string | undefined, timeout: number | undefined): HttpRouteSpec {
  const { route, parentRefs } = attached(routes, 'rest', namespace);
  const matches = REST_PREFIXES.map((value) => ({ path: { type: 'PathPrefix' as const, value } }));
  const timeouts = timeout === undefined ? undefined : { request: gatewayDuration(timeout) };
  return {
    parentRefs,
    hostnames: route?.hostnames ?? [],
    rules: [{ matches, backendRefs: route?.backends ?? [], ...present({ timeouts }) }],
  };
}

/** A time in the form of the Gateway API, whose numbers have up to five digits. Source: GEP-2257. */
function gatewayDuration(seconds: number): string {
  const [hours, minutes, rest] = [Math.min(Math.floor(seconds / 3600), 99999), Math.floor((seconds % 3600) / 60), seconds % 60];
  return seconds <= 99999 ? `${seconds}s` : `${hours}h${minutes}m${rest}s`;
}

function attached({ routes, gateway }: GatewayRoutesSpec, protocol: RouteSpec['protocol'], namespace: string | undefined) {
  const route = routes.find((each) => each.protocol === protocol);
  const elsewhere = gateway.namespace === namespace ? undefined : gateway.namespace;
  const parent: ParentReference = {
    group: GATEWAY_API,
    kind: 'Gateway',
    name: gateway.name,
    ...present({ namespace: elsewhere, sectionName: route?.sectionName }),
  };
  return { route, parentRefs: [parent] };
}
