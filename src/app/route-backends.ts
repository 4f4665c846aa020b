import type { ApiObject } from 'cdk8s';

/** A port of a Service that a route leads to. */
export interface RouteBackend {
  readonly name?: string;
  readonly namespace?: string;
  readonly port?: number | string;
  readonly weight?: number;
}

/** Backends among which a route divides the requests that match one rule. */
export interface RouteRule {
  readonly backends: readonly RouteBackend[];
  /** The matches of the rule, as the kind writes them; none for all requests. */
  readonly matches: readonly RouteMatch[];
}

/** A match of a GRPCRoute or an HTTPRoute. */
export interface RouteMatch {
  readonly method?: string | { readonly method?: string };
  readonly path?: { readonly value?: string };
}

interface IngressBackendJson {
  readonly service?: { readonly name?: string; readonly port?: { readonly number?: number; readonly name?: string } };
}

interface IngressJson {
  readonly defaultBackend?: IngressBackendJson;
  readonly rules?: readonly { readonly http?: { readonly paths?: readonly { readonly backend?: IngressBackendJson }[] } }[];
}

/** HTTPRoute, GRPCRoute, TCPRoute and TLSRoute of the Gateway API. */
interface GatewayRouteJson {
  readonly rules?: readonly { readonly backendRefs?: readonly RouteBackend[]; readonly matches?: readonly RouteMatch[] }[];
}

/** HTTPProxy of Contour, and IngressRoute of Traefik. */
interface ServicesJson {
  readonly routes?: readonly { readonly services?: readonly RouteBackend[] }[];
  readonly tcpproxy?: { readonly services?: readonly RouteBackend[] };
}

/** TraefikService. */
interface TraefikServiceJson {
  readonly weighted?: { readonly services?: readonly RouteBackend[] };
}

interface DestinationJson {
  readonly destination?: { readonly host?: string; readonly port?: { readonly number?: number } };
  readonly weight?: number;
}

/** VirtualService of Istio. */
interface VirtualServiceJson {
  readonly http?: readonly { readonly route?: readonly DestinationJson[] }[];
  readonly tcp?: readonly { readonly route?: readonly DestinationJson[] }[];
  readonly tls?: readonly { readonly route?: readonly DestinationJson[] }[];
}

interface WeightedName {
  readonly name?: string;
  readonly weight?: number;
}

/** Route of OpenShift. */
interface OpenShiftRouteJson {
  readonly to?: WeightedName;
  readonly alternateBackends?: readonly WeightedName[];
  readonly port?: { readonly targetPort?: number | string };
}

const gatewayRoute = ({ rules = [] }: GatewayRouteJson): RouteRule[] =>
  rules.map(({ backendRefs = [], matches = [] }) => ({ backends: backendRefs, matches }));

const services = ({ routes = [], tcpproxy }: ServicesJson): RouteRule[] =>
  [...routes, ...(tcpproxy ? [tcpproxy] : [])].map((route) => ({ backends: route.services ?? [], matches: [] }));

/** How each kind names its backends. */
const KINDS: Readonly<Record<string, (spec: never) => readonly RouteRule[]>> = {
  Ingress: ({ defaultBackend, rules = [] }: IngressJson) => {
    const all = [defaultBackend, ...rules.flatMap(({ http }) => http?.paths?.map(({ backend }) => backend) ?? [])];
    return all.flatMap((backend) => (backend?.service ? [{ backends: [ingressBackend(backend.service)], matches: [] }] : []));
  },
  HTTPRoute: gatewayRoute,
  GRPCRoute: gatewayRoute,
  TCPRoute: gatewayRoute,
  TLSRoute: gatewayRoute,
  HTTPProxy: services,
  IngressRoute: services,
  IngressRouteTCP: services,
  TraefikService: ({ weighted }: TraefikServiceJson) => [{ backends: weighted?.services ?? [], matches: [] }],
  VirtualService: ({ http = [], tcp = [], tls = [] }: VirtualServiceJson) =>
    [...http, ...tcp, ...tls].map(({ route = [] }) => ({ backends: route.map(destination), matches: [] })),
  Route: ({ to, alternateBackends = [], port }: OpenShiftRouteJson) => {
    const targetPort = port?.targetPort;
    const backends = [...(to ? [to] : []), ...alternateBackends];
    return [{ backends: backends.map((each) => ({ ...each, ...(targetPort === undefined ? {} : { port: targetPort }) })), matches: [] }];
  },
};

function ingressBackend({ name, port }: NonNullable<IngressBackendJson['service']>): RouteBackend {
  const wanted = port?.number ?? port?.name;
  return { ...(name === undefined ? {} : { name }), ...(wanted === undefined ? {} : { port: wanted }) };
}

/** The host of a destination is a name, or a name with its namespace: `milvus.search.svc.cluster.local`. */
function destination({ destination: to, weight }: DestinationJson): RouteBackend {
  const [name, namespace] = (to?.host ?? '').split('.');
  const port = to?.port?.number;
  return {
    ...(name ? { name } : {}),
    ...(namespace ? { namespace } : {}),
    ...(port === undefined ? {} : { port }),
    ...(weight === undefined ? {} : { weight }),
  };
}

/** Whether the kind of an object leads requests to Services. */
export function isRoute({ kind }: ApiObject): boolean {
  return Object.hasOwn(KINDS, kind);
}

/** The rules of a route; none of an object that has another form than its kind, which the API server rejects. */
export function routeRules(route: ApiObject): readonly RouteRule[] {
  const { spec } = route.toJson() as { readonly spec?: object | null };
  try {
    const rules = KINDS[route.kind]?.((spec ?? {}) as never) ?? [];
    // A copy fails here if a list is not one.
    return rules.map(({ backends, matches }) => ({
      backends: backends.map((each) => ({ ...each })),
      matches: matches.map((each) => ({ ...each })),
    }));
  } catch {
    return [];
  }
}
