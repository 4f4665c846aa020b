import { Chart } from 'cdk8s';
import { Construct } from 'constructs';
import { AppModel, type Sealable } from '../app';
import { MilvusCluster } from '../cluster/milvus-cluster';
import { Manifest, syncWave, type ManifestProps } from '../emit';
import type { Report } from '../findings';
import type { ModelPart } from '../model';
import { STAND_IN_NAME } from '../naming';
import {
  Milvus,
  checkPort,
  checkPurpose,
  serviceEndpoint,
  type ClientServiceReference,
  type IMilvus,
  type MilvusEndpoint,
} from '../network';
import { present, readProps, wholeSeconds } from '../props';
import { backendTls, backendTlsPolicy, referenceGrant, settleBackendTlsPolicy, type BackendServices } from './backend-objects';
import { GATEWAY_API } from './gateway-api';
import { checkGateway, gatewayPeers } from './gateway-reference';
import { GATEWAY_ROUTES_TYPE, type GatewayRoutesProps } from './gateway-routes-props';
import type { GatewayRoutesSpec, RouteSpec } from './gateway-routes-spec';
import { checkRouteHostnames, connectableHost } from './hostnames';
import { checkReadShares, type ReadShareProps } from './read-shares';
import { backends, grpcRouteSpec, readTargets, restRouteSpec, type WeightedService } from './route-specs';
import { CANARY_SHARE, GATEWAY_RULES, UNKNOWN_SERVICE } from './rules';

/** Port of a listener with TLS. */
const HTTPS_PORT = 443;

/** Longest time of a REST request in seconds: a load or an import of REST takes longer than a search. */
const REST_TIMEOUT = 300;

/**
 * Routes of the Gateway API that lead clients from outside of the Kubernetes cluster to a Milvus: a GRPCRoute, and an HTTPRoute for REST.
 *
 * The Milvus admits the pods of the gateway. If it serves TLS, a BackendTLSPolicy makes the gateway verify it.
 *
 * @example
 * const routes = new GatewayRoutes(this, 'public', {
 *   milvus,
 *   gateway: { name: 'public', namespace: 'gateways', implementation: GatewayImplementation.ISTIO },
 *   grpc: { hostnames: ['milvus.example.com'] },
 *   rest: { hostnames: ['milvus-rest.example.com'] },
 * });
 * routes.grpcEndpoint?.uri; // https://milvus.example.com:443
 */
export class GatewayRoutes extends Construct implements Sealable {
  /** The GRPCRoute. */
  public readonly grpcRoute: Manifest;
  /** The HTTPRoute; only with `rest`. */
  public readonly restRoute: Manifest | undefined;
  /** The ReferenceGrant; only if the Milvus is in another namespace than the routes. */
  public readonly referenceGrant: Manifest | undefined;

  private readonly props: GatewayRoutesProps;
  private readonly namespace = Chart.of(this).namespace;

  constructor(scope: Construct, id: string, given: GatewayRoutesProps) {
    super(scope, id);
    const model = AppModel.of(this);
    model.registerRules(GATEWAY_RULES);
    model.add(this);
    const { props, mistakes } = readProps(given, GATEWAY_ROUTES_TYPE, {
      milvus: () => Milvus.fromEndpoint(this, 'stand-in', { name: STAND_IN_NAME, host: STAND_IN_NAME }),
      gateway: () => ({ name: STAND_IN_NAME }),
      grpc: () => ({ hostnames: ['stand-in.example'] }),
    });
    model.findings.addAll(this, '', mistakes);
    this.props = props;
    this.checkProps();
    const { milvus, gateway, rest } = props;
    const peers = gatewayPeers(gateway, this.gatewayNamespace);
    milvus.admit({ peers, protocols: rest ? ['grpc', 'rest'] : ['grpc'] });
    for (const { milvus: other } of this.reads) other.admit({ peers, protocols: ['grpc'] });
    this.grpcRoute = this.route('grpc', 'GRPCRoute', () => grpcRouteSpec(this.spec(), this.namespace));
    this.restRoute = rest && this.route('rest', 'HTTPRoute', () => restRouteSpec(this.spec(), this.namespace, this.restTimeout));
    this.referenceGrant = this.grant(this.services);
    for (const { milvus: other } of this.reads) this.grant(servicesOf(other));
  }

  /** The BackendTLSPolicy. All routes to one Milvus share it. Patching it is a finding if the Milvus serves no TLS. */
  public get backendTlsPolicy(): Manifest {
    return backendTlsPolicy(this.services);
  }

  /** gRPC address for clients outside of the Kubernetes cluster; `undefined` if all hostnames are wildcards. */
  public get grpcEndpoint(): MilvusEndpoint | undefined {
    const { grpc, gateway } = this.props;
    return this.endpoint(grpc.hostnames, gateway.port);
  }

  /** REST address for these clients; `undefined` without `rest`, or if all its hostnames are wildcards. */
  public get restEndpoint(): MilvusEndpoint | undefined {
    const { rest, gateway } = this.props;
    return rest && this.endpoint(rest.hostnames, rest.port ?? gateway.port);
  }

  /** @internal */
  public seal(): readonly ModelPart[] {
    settleBackendTlsPolicy(this.services);
    for (const { milvus } of this.reads) settleBackendTlsPolicy(servicesOf(milvus));
    return [this.spec()];
  }

  private checkProps(): void {
    const { findings } = AppModel.of(this);
    const report: Report = (prop, mistake) => findings.add(this, prop, mistake);
    const { milvus, gateway, grpc, rest, canaryWeight = 0, name } = this.props;
    checkGateway(gateway, report);
    checkRouteHostnames(grpc.hostnames, 'grpc.hostnames', report);
    if (rest) {
      checkRouteHostnames(rest.hostnames, 'rest.hostnames', report);
      findings.addAll(this, 'rest', checkPort('port', rest.port));
      wholeSeconds(rest.requestTimeout, { prop: 'rest.requestTimeout', fallback: undefined }, report);
    }
    checkPurpose(this, milvus, name);
    if (!Number.isInteger(canaryWeight) || canaryWeight < 0 || canaryWeight > 100) {
      report('canaryWeight', { rule: CANARY_SHARE, problem: `is ${canaryWeight}.`, fix: CANARY_SHARE.fix });
    }
    checkReadShares(this.reads, milvus, report);
    if (milvus.clientService === undefined) {
      const problem = `has the host ${milvus.endpoint.host}, which names no Service.`;
      report('milvus', { rule: UNKNOWN_SERVICE, problem, fix: UNKNOWN_SERVICE.fix });
    }
  }

  /** Declares a route, in the wave after the Services. */
  private route<T extends object>(id: string, kind: string, content: () => T): Manifest {
    const { milvus, name = this.node.id } = this.props;
    const wave = milvus.lastWave === undefined ? {} : { annotations: syncWave(milvus.lastWave + 1) };
    const props: ManifestProps<T> = { apiVersion: `${GATEWAY_API}/v1`, kind, ...milvus.objectFor(name), ...wave, content };
    return new Manifest<T>(this, id, props);
  }

  /** The routes as plain data. */
  private spec(): GatewayRoutesSpec {
    const { milvus, gateway, grpc, rest, canaryWeight = 0 } = this.props;
    const { weighted } = this;
    const reads = this.reads.map((share) => ({ service: serviceOf(share.milvus), weight: share.weight }));
    const route = (protocol: RouteSpec['protocol'], hostnames: readonly string[], sectionName: string | undefined): RouteSpec => ({
      protocol,
      hostnames: [...hostnames],
      ...present({ sectionName }),
      backends: backends(protocol, weighted, this.namespace),
      ...(protocol === 'grpc' && reads.length > 0 ? { readBackends: backends('grpc', readTargets(weighted, reads), this.namespace) } : {}),
    });
    return {
      kind: 'extension',
      extension: 'gateway-routes',
      path: this.node.path,
      milvus: milvus.node.path,
      gateway: {
        name: gateway.name,
        ...present({
          namespace: this.gatewayNamespace,
          implementation: gateway.implementation?.name,
          requestTimeout: gateway.requestTimeout?.toSeconds({ integral: false }),
        }),
        clientCertificate: gateway.clientCertificate ?? false,
        hasPeers: gatewayPeers(gateway, this.gatewayNamespace).length > 0,
      },
      routes: [
        route('grpc', grpc.hostnames, gateway.sectionName),
        ...(rest ? [route('rest', rest.hostnames, rest.sectionName ?? gateway.sectionName)] : []),
      ],
      version: milvus.version.version,
      reads: this.reads.map((share) => ({
        milvus: share.milvus.node.path,
        version: share.milvus.version.version,
        weight: share.weight,
        ...present({ backendTls: backendTls(share.milvus) }),
      })),
      canaryWeight,
      hasCanary: this.canary !== undefined,
      ...present({ backendTls: backendTls(milvus), restTimeout: rest?.requestTimeout?.toSeconds({ integral: false }) }),
    };
  }

  /** The Service of the Milvus and that of its canary, each with its share. */
  private get weighted(): readonly WeightedService[] {
    const { canaryWeight = 0 } = this.props;
    const { service, canary } = this;
    if (canary === undefined || canaryWeight === 0) return [{ service, weight: 1 }];
    return [
      { service, weight: 100 - canaryWeight },
      { service: canary, weight: canaryWeight },
    ];
  }

  private get service(): ClientServiceReference {
    return serviceOf(this.props.milvus);
  }

  private get reads(): readonly ReadShareProps[] {
    return this.props.reads ?? [];
  }

  /** Allows the routes to lead to Services of another namespace. */
  private grant(services: BackendServices): Manifest | undefined {
    const isElsewhere = this.namespace !== undefined && services.namespace !== undefined && services.namespace !== this.namespace;
    return isElsewhere ? referenceGrant(services, this.namespace) : undefined;
  }

  private get canary(): ClientServiceReference | undefined {
    return canaryOf(this.props.milvus);
  }

  private get services(): BackendServices {
    return servicesOf(this.props.milvus);
  }

  private get gatewayNamespace(): string | undefined {
    return this.props.gateway.namespace ?? this.namespace;
  }

  /** Limit that the HTTPRoute sets, in seconds. */
  private get restTimeout(): number | undefined {
    const { rest, gateway } = this.props;
    const standard = gateway.implementation?.facts.lacks?.includes('routeTimeouts') ? undefined : REST_TIMEOUT;
    return rest?.requestTimeout?.toSeconds({ integral: false }) ?? standard;
  }

  private endpoint(hostnames: readonly string[], port = HTTPS_PORT): MilvusEndpoint | undefined {
    const host = connectableHost(hostnames);
    return host === undefined ? undefined : serviceEndpoint(host, undefined, port, (this.props.gateway.tls ?? true) ? 'https' : 'http');
  }
}

/** The client Service of a Milvus. One without a Service is a finding. */
function serviceOf(milvus: IMilvus): ClientServiceReference {
  return milvus.clientService ?? { name: STAND_IN_NAME, namespace: milvus.namespace, port: milvus.endpoint.port, restPort: undefined };
}

function servicesOf(milvus: IMilvus): BackendServices {
  const { name, namespace } = serviceOf(milvus);
  const canary = canaryOf(milvus);
  return { milvus, namespace, names: [name, ...(canary ? [canary.name] : [])] };
}

/** The Service of the canary proxies, which has the ports of the Service of the cluster. */
function canaryOf(milvus: IMilvus): ClientServiceReference | undefined {
  const canary = milvus instanceof MilvusCluster ? milvus.proxyCanary : undefined;
  return canary && { ...serviceOf(milvus), name: canary.service.name };
}
