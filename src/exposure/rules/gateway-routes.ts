import type { AppContents, InstanceModel } from '../../model';
import { configNumber, frontOf } from '../../model/read-model';
import { REST_OVER_HTTP2, type ClientProtocol } from '../../network';
import { checkExtensionsOfMilvus, type ModelRule } from '../../rules';
import { isAuthorized } from '../../rules/exposure';
import { isWithin } from '../../version';
import { factsOf } from '../gateway-implementation';
import { isGatewayRoutes, tlsBackends, type GatewayRoutesSpec, type RouteSpec, type TlsBackend } from '../gateway-routes-spec';
import { overlap } from '../hostnames';
import { LACKING_RULES } from './lacking-abilities';

/** Checks each `GatewayRoutes`, with the Milvus of this app that it leads to. */
const checkEach = checkExtensionsOfMilvus(isGatewayRoutes);

export const SHARED_HOSTNAME: ModelRule = {
  id: 'MK-RTE-001',
  title: 'gRPC and REST on one hostname',
  severity: 'error',
  reason: 'A listener accepts either a GRPCRoute or an HTTPRoute for a hostname: the older one stays, and the other gets no requests.',
  source: 'Gateway API, GRPCRoute: precedence over an HTTPRoute with an intersecting hostname',
  fix: 'Give REST another hostname, or another listener with rest.sectionName.',
  checkApp: (app, report) => {
    for (const { first, second, hostname } of clashes(app, overlap)) {
      if (first.route.protocol === second.route.protocol) continue;
      const rest = first.route.protocol === 'rest' ? first : second;
      report(rest.of, 'rest.hostnames', `has '${hostname}', which gRPC has on the same listener.`);
    }
  },
};

export const NO_REST: ModelRule = {
  id: 'MK-RTE-002',
  title: 'route to REST that Milvus does not serve',
  severity: 'error',
  reason: 'Milvus serves REST if proxy.http.enabled is true, and with TLS only on a separate port.',
  source: 'Milvus source, `internal/distributed/proxy/listener_manager.go`',
  fix: 'Set proxy.http.port to a port for REST, such as 8080, or remove rest.',
  checkApp: checkEach((routes, report) => {
    const isRouted = routes.routes.some(({ protocol, backends }) => protocol === 'rest' && backends.length === 0);
    if (isRouted) report(routes, 'rest', `leads to a Milvus without REST${routes.backendTls ? ' beside TLS' : ''}.`);
  }),
};

export const NO_CANARY: ModelRule = {
  id: 'MK-RTE-003',
  title: 'share of a canary that does not exist',
  severity: 'error',
  reason: 'Requests that a route sends to a missing Service fail with UNAVAILABLE.',
  source: 'Gateway API, GRPCRoute: backendRefs',
  fix: 'Set proxyCanary of the cluster, or remove canaryWeight.',
  checkApp: checkEach((routes, report) => {
    if (routes.canaryWeight > 0 && !routes.hasCanary) report(routes, 'canaryWeight', `is ${routes.canaryWeight}, without proxyCanary.`);
  }),
};

export const SHORT_TIMEOUT: ModelRule = {
  id: 'MK-RTE-006',
  title: 'default timeout of the gateway',
  severity: 'warning',
  reason: 'The gateway ends requests that take longer. A GRPCRoute has no field for timeouts, so only a setting of the product changes it.',
  source: 'Gateway API, GRPCRoute; documentation of each product, named in `src/exposure/gateway-implementation.ts`',
  fix: 'Set the timeout in the product, and state it as gateway.requestTimeout.',
  checkApp: checkEach((routes, report) => {
    const { implementation, requestTimeout } = routes.gateway;
    const timeout = factsOf(implementation)?.requestTimeout;
    if (timeout === undefined || requestTimeout !== undefined) return;
    const problem = `ends searches and inserts after ${timeout.seconds} seconds, the default of ${implementation}.`;
    report(routes, 'gateway.implementation', problem, `Set ${timeout.setting}, and state the time as gateway.requestTimeout.`);
  }),
};

export const GATEWAY_NOT_ADMITTED: ModelRule = {
  id: 'MK-RTE-007',
  title: 'gateway that the NetworkPolicy does not admit',
  severity: 'warning',
  reason: 'With clients, the NetworkPolicy of the instance admits only the named peers, and the gateway connects from its own pods.',
  source: 'Kubernetes documentation, network policies',
  fix: 'Set gateway.pods to the pods or addresses of the gateway.',
  checkApp: ({ extensions, instances }, report) => {
    for (const routes of extensions.filter(isGatewayRoutes)) {
      const { implementation, hasPeers } = routes.gateway;
      const targets = [routes.milvus, ...routes.reads.map(({ milvus }) => milvus)];
      const isClosed = instances.some(({ path, access }) => targets.includes(path) && access.clients !== undefined);
      if (hasPeers || !isClosed) continue;
      const advice = factsOf(implementation)?.peersAdvice;
      const fix = ['Set gateway.pods to the pods or addresses of the gateway.', advice].filter(Boolean).join(' ');
      report(routes, 'gateway.pods', 'is unknown, and the Milvus has clients.', fix);
    }
  },
};

export const MUTUAL_TLS: ModelRule = {
  id: 'MK-RTE-008',
  title: 'mutual TLS behind a gateway without a certificate',
  severity: 'error',
  reason:
    'With common.security.tlsMode: 2, Milvus refuses every connection without a client certificate, which a BackendTLSPolicy cannot name.',
  source: 'Milvus source: RequireAndVerifyClientCert; Gateway API, GEP-3155; istio#61515; cilium#48237',
  fix: 'Leave out clientCertificates of tls, or set common.security.tlsMode to 1.',
  checkApp: checkEach((routes, report, _milvus, { instances }) => {
    const { implementation, clientCertificate } = routes.gateway;
    const field = factsOf(implementation)?.clientCertificate ?? 'spec.tls.backend.clientCertificateRef of the Gateway';
    if (!tlsBackends(routes).some((backend) => isMutual(backend, instances)) || (clientCertificate && field !== false)) return;
    if (field === false) return report(routes, 'gateway.implementation', `is ${implementation}, which shows Milvus no certificate.`);
    const fix = `Set ${field}, and gateway.clientCertificate: true; or leave out clientCertificates of tls.`;
    report(routes, 'gateway.clientCertificate', 'is not set, and Milvus asks for a certificate.', fix);
  }),
};

export const NO_AUTHORITY: ModelRule = {
  id: 'MK-RTE-009',
  title: 'TLS to Milvus without an authority that a gateway reads',
  severity: 'error',
  reason: 'Without a BackendTLSPolicy the gateway speaks plain text to Milvus, and the policy reads certificates from the key ca.crt only.',
  source: 'Gateway API, BackendTLSPolicy: caCertificateRefs',
  fix: 'Set clientTls of the Milvus, with a CaBundle whose key is ca.crt.',
  checkApp: checkEach((routes, report) => {
    for (const { prop, tls } of tlsBackends(routes)) {
      const { authority } = tls;
      if (authority === undefined) report(routes, prop, 'serves TLS, and has no clientTls.');
      else if (authority.key !== 'ca.crt') report(routes, prop, `has a clientTls.caBundle with the key '${authority.key}'.`);
    }
  }),
};

export const PROTOCOL_UNKNOWN: ModelRule = {
  id: 'MK-RTE-013',
  title: 'gRPC port that cannot declare its protocol',
  severity: 'warning',
  reason:
    'The gateway needs appProtocol kubernetes.io/h2c to speak HTTP/2 to Milvus. Before 2.6.18, Milvus serves REST on this port over ' +
    'HTTP/1.1 only, so the library cannot set it.',
  source: 'milvus#49964; Istio documentation, protocol selection',
  fix: 'Set proxy.http.port to a separate port for REST, such as 8080, or remove rest.',
  checkApp: checkEach((routes, report, milvus) => {
    const { implementation } = routes.gateway;
    const needsProtocol = factsOf(implementation)?.readsAppProtocol === true && routes.backendTls === undefined;
    if (!needsProtocol || milvus === undefined || isWithin(milvus.version, REST_OVER_HTTP2)) return;
    const port = (protocol: ClientProtocol) => routes.routes.find((route) => route.protocol === protocol)?.backends[0]?.port;
    if (port('rest') === port('grpc'))
      report(routes, 'rest', `shares the gRPC port of Milvus ${milvus.version}, behind ${implementation}.`);
  }),
};

export const SECOND_MILVUS: ModelRule = {
  id: 'MK-RTE-014',
  title: 'two routes for one hostname',
  severity: 'error',
  reason: 'Routes of one kind with the same matches conflict: the older one gets all requests, and the other Milvus no request.',
  source: 'Gateway API, GRPCRoute and HTTPRoute: precedence of rules',
  fix: 'Give each GatewayRoutes other hostnames, or another listener with gateway.sectionName.',
  checkApp: (app, report) => {
    // Of a name and a wildcard that covers it, the name has precedence.
    for (const { first, second, hostname } of clashes(app, (name, other) => name === other)) {
      if (first.route.protocol !== second.route.protocol) continue;
      report(second.of, `${second.route.protocol}.hostnames`, `has '${hostname}', which ${first.of.path} has on the same listener.`);
    }
  },
};

export const OTHER_RELEASE: ModelRule = {
  id: 'MK-RTE-016',
  title: 'reads of two releases',
  severity: 'advice',
  reason: 'A client gets answers of both releases, whose scores, limits and errors can differ.',
  source: 'Milvus release notes',
  fix: 'Use one release for the time of the shares, or compare the answers first.',
  checkApp: checkEach((routes, report) => {
    for (const [index, { version, weight }] of routes.reads.entries()) {
      if (weight === 0 || version === routes.version) continue;
      report(routes, `reads[${index}].milvus`, `runs ${version}, and the Milvus of the routes runs ${routes.version}.`);
    }
  }),
};

export const OPEN_ROUTE: ModelRule = {
  id: 'MK-RTE-018',
  title: 'route without authorization',
  severity: 'advice',
  reason: 'Everyone who passes the gateway can read and drop every collection: by default Milvus asks for no password.',
  source: 'Milvus documentation, authenticate user access: authorizationEnabled is false by default',
  fix: 'Set authentication: { root: { secret: … } } of the Milvus.',
  checkApp: checkEach((routes, report, milvus) => {
    if (milvus && !isAuthorized(milvus)) report(routes, 'milvus', 'is a Milvus without authorization.');
  }),
};

/** The rules over the routes of an app. */
export const GATEWAY_RULES: readonly ModelRule[] = [
  SHARED_HOSTNAME,
  NO_REST,
  NO_CANARY,
  SHORT_TIMEOUT,
  GATEWAY_NOT_ADMITTED,
  MUTUAL_TLS,
  NO_AUTHORITY,
  ...LACKING_RULES,
  OTHER_RELEASE,
  PROTOCOL_UNKNOWN,
  SECOND_MILVUS,
  OPEN_ROUTE,
];

/** Whether a Milvus asks clients for a certificate. */
function isMutual({ milvus, tls }: TlsBackend, instances: readonly InstanceModel[]): boolean {
  const instance = instances.find(({ path }) => path === milvus);
  const front = instance && frontOf(instance);
  return front ? configNumber(front, 'common.security.tlsMode') > 1 : tls.hasClientCertificate;
}

/** A route with the construct that declares it. */
interface DeclaredRoute {
  readonly of: GatewayRoutesSpec;
  readonly route: RouteSpec;
}

/** Two routes that a request to one host can match on one listener. The hostname is that of the second. */
interface Clash {
  readonly first: DeclaredRoute;
  readonly second: DeclaredRoute;
  readonly hostname: string;
}

function clashes({ extensions }: AppContents, isClash: (name: string, other: string) => boolean): Clash[] {
  const declared = extensions.filter(isGatewayRoutes).flatMap((of) => of.routes.map((route) => ({ of, route })));
  return declared.flatMap((second, index) =>
    declared.slice(0, index).flatMap((first) => {
      if (!shareListener(first, second)) return [];
      const hostname = second.route.hostnames.find((name) => first.route.hostnames.some((other) => isClash(name, other)));
      return hostname === undefined ? [] : [{ first, second, hostname }];
    }),
  );
}

/** A route without a listener attaches to all of them. */
function shareListener(first: DeclaredRoute, second: DeclaredRoute): boolean {
  const [one, other] = [first.of.gateway, second.of.gateway];
  const sections = [first.route.sectionName, second.route.sectionName];
  const isOneSection = sections.includes(undefined) || sections[0] === sections[1];
  return one.name === other.name && one.namespace === other.namespace && isOneSection;
}
