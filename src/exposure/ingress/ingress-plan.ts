import { MilvusCluster } from '../../cluster/milvus-cluster';
import { PORTS, STAND_IN_NAME, type Labels } from '../../naming';
import { REST_OVER_HTTP2, type ClientServiceReference } from '../../network';
import { present } from '../../props';
import { isWithin } from '../../version';
import type { BackendTraffic, IngressEntry } from './controller-facts';
import { grpcPaths, REST_PATHS, type IngressContent, type IngressPaths, type IngressTarget } from './ingress-objects';
import type { IngressSpec } from './ingress-spec';
import type { MilvusIngressProps } from './milvus-ingress-props';

/** Longest time of a request in seconds: a load or an import takes longer than a search. */
const REQUEST_TIMEOUT = 300;

/** Name of the action of an ALB that divides requests. */
export const WEIGHTED_ACTION = 'milvus-canary';

/** One of the Ingresses of a `MilvusIngress`. */
export interface IngressPart {
  readonly protocol: BackendTraffic['protocol'];
  /** Whether it leads to the canary alone. */
  readonly isCanary: boolean;
}

/** A Service with the share of requests that it gets. */
export interface SharedTarget {
  readonly service: string;
  readonly port: number;
  readonly weight: number;
}

/**
 * What a `MilvusIngress` comes to. TLS and REST of Milvus can change until the model is sealed, so everything is computed when it is asked
 * for.
 */
export class IngressPlan {
  constructor(
    private readonly props: MilvusIngressProps,
    private readonly names: { readonly path: string; readonly name: string; readonly namespace: string | undefined },
  ) {}

  public get service(): ClientServiceReference {
    const { milvus } = this.props;
    return milvus.clientService ?? { name: STAND_IN_NAME, namespace: milvus.namespace, port: milvus.endpoint.port, restPort: undefined };
  }

  /** Name of the Service of the canary proxies, which has the ports of the Service of the cluster. */
  public get canary(): string | undefined {
    const { milvus } = this.props;
    return milvus instanceof MilvusCluster ? milvus.proxyCanary?.service.name : undefined;
  }

  /** Whether REST is on the port of gRPC. */
  public get isOnePort(): boolean {
    return this.service.restPort === this.service.port;
  }

  /** Whether REST needs a separate Service. */
  public get needsRestService(): boolean {
    const { rest, controller, milvus } = this.props;
    if (!rest || this.service.restPort === undefined) return false;
    const { isOnePort, isEncrypted } = this;
    return (
      controller.facts.oneService?.({ isEncrypted, isOnePort, overHttp2: isWithin(milvus.version.version, REST_OVER_HTTP2) }) === false
    );
  }

  public get isEncrypted(): boolean {
    return this.props.milvus.endpoint.uri.startsWith('https:');
  }

  /** Port that clients connect to. */
  public get port(): number {
    return this.props.port ?? (this.props.certificate ? 443 : 80);
  }

  /** Longest time of a request in seconds. */
  public get timeout(): number {
    return this.props.requestTimeout?.toSeconds({ integral: false }) ?? REQUEST_TIMEOUT;
  }

  /** Annotations of an Ingress. */
  public annotations({ protocol, isCanary }: IngressPart): Labels {
    const { controller, certificate, className, annotations, canaryWeight } = this.props;
    const { facts } = controller;
    const entry: IngressEntry = {
      isEncrypted: certificate !== undefined,
      port: this.port,
      group: [this.names.namespace, this.names.name].filter(Boolean).join('-'),
    };
    const name = className ?? facts.className;
    const targets = this.targets(protocol);
    return {
      ...(facts.classIsAnnotation && name !== undefined ? { 'kubernetes.io/ingress.class': name } : {}),
      // cert-manager refuses a second Ingress that asks for the Secret of the first.
      ...(this.hasOwnSecret({ protocol, isCanary }) || certificate?.facts.kind !== 'cert-manager' ? certificate?.facts.annotations : {}),
      ...facts.ingress(this.traffic(protocol), entry),
      ...(isCanary ? secondIngress(canaryWeight) : {}),
      ...(facts.weights === 'action' && targets.length > 1 ? weightedAction(targets) : {}),
      ...annotations,
    };
  }

  /** Annotations that the client Service needs. */
  public serviceAnnotations(): Labels {
    const { controller, rest, serviceAnnotations } = this.props;
    const { facts } = controller;
    const sharesService = rest !== undefined && this.service.restPort !== undefined && !this.needsRestService;
    return {
      ...facts.service([this.traffic('grpc'), ...(sharesService ? [this.traffic('rest')] : [])]),
      ...facts.backendConfig?.(this.names.name),
      ...serviceAnnotations,
    };
  }

  /** Annotations of the Service of REST alone. */
  public restServiceAnnotations(): Labels {
    return this.props.controller.facts.service([this.traffic('rest')]);
  }

  /** Content of an Ingress; REST follows the paths of gRPC if both are in one. */
  public content({ protocol, isCanary }: IngressPart): IngressContent {
    const { controller, className, rest } = this.props;
    const { facts } = controller;
    const isBoth = protocol === 'grpc' && rest !== undefined && !facts.restIngress;
    return {
      className: facts.classIsAnnotation ? undefined : (className ?? facts.className),
      tls: this.tls({ protocol, isCanary }),
      paths: [...this.paths({ protocol, isCanary }), ...(isBoth ? this.paths({ protocol: 'rest', isCanary }) : [])],
    };
  }

  /** The plan as plain data, for the rules. */
  public spec(hasSelector: boolean): IngressSpec {
    const { milvus, controller, rest, certificate, hostnames, canaryWeight = 0, requestTimeout, pods, className } = this.props;
    const {
      ingress: _ingress,
      service: _service,
      oneService: _one,
      backendConfig: _config,
      peers,
      healthChecks: _checks,
      ...abilities
    } = controller.facts;
    return {
      kind: 'extension',
      extension: 'ingress',
      path: this.names.path,
      milvus: milvus.node.path,
      controller: abilities,
      ...present({ className: className ?? controller.facts.className, certificate: certificate?.facts.kind }),
      hostnames: [...hostnames],
      ...(rest
        ? {
            rest: {
              hostnames: [...(rest.hostnames ?? hostnames)],
              ...present({ port: this.service.restPort }),
              lacksService: this.needsRestService && !hasSelector,
            },
          }
        : {}),
      isEncrypted: this.isEncrypted,
      hasClientCertificate: milvus.clientTls?.clientCertificate !== undefined,
      hasPeers: (pods ?? peers ?? []).length > 0,
      hasTimeout: requestTimeout !== undefined,
      canaryWeight,
      hasCanary: this.canary !== undefined,
      annotations: this.annotations({ protocol: 'grpc', isCanary: false }),
      serviceAnnotations: this.serviceAnnotations(),
    };
  }

  private traffic(protocol: BackendTraffic['protocol']): BackendTraffic {
    const { service, isEncrypted, timeout } = this;
    return { protocol, isEncrypted, port: protocol === 'grpc' ? service.port : (service.restPort ?? service.port), timeout };
  }

  private paths({ protocol, isCanary }: IngressPart): IngressPaths[] {
    const { milvus, hostnames, rest } = this.props;
    const target = this.target({ protocol, isCanary });
    if (target === undefined) return [];
    const names = protocol === 'grpc' ? hostnames : (rest?.hostnames ?? hostnames);
    return [{ hostnames: names, paths: protocol === 'grpc' ? grpcPaths(milvus) : REST_PATHS, target }];
  }

  private target({ protocol, isCanary }: IngressPart): IngressTarget | undefined {
    const targets = this.targets(protocol);
    if (this.props.controller.facts.weights === 'action' && targets.length > 1) return { service: WEIGHTED_ACTION, port: 'use-annotation' };
    return isCanary ? targets[1] : targets[0];
  }

  /** The Service of these requests, and that of the canary with its share. */
  private targets(protocol: BackendTraffic['protocol']): SharedTarget[] {
    const { service, canary } = this;
    const { canaryWeight = 0 } = this.props;
    const port = protocol === 'grpc' ? service.port : service.restPort;
    if (port === undefined) return [];
    const name = protocol === 'rest' && this.needsRestService ? this.restServiceName : service.name;
    const serving = { service: name, port, weight: 100 - canaryWeight };
    return canary === undefined || canaryWeight === 0 ? [serving] : [serving, { service: canary, port, weight: canaryWeight }];
  }

  /** Name of the Service of REST alone. */
  public get restServiceName(): string {
    return `${this.names.name}-${PORTS.rest}`;
  }

  private tls(part: IngressPart): IngressContent['tls'] {
    const { facts } = this.props.certificate ?? {};
    if (facts === undefined || facts.kind === 'aws-certificate-manager' || facts.kind === 'google-managed') return undefined;
    const { secretName } = facts;
    if (typeof secretName !== 'object') return present({ secretName });
    const suffix = part.protocol === 'rest' && this.hasOwnSecret(part) ? '-rest-tls' : '-tls';
    return { secretName: `${this.names.name}${suffix}` };
  }

  /** Whether an Ingress has a separate Secret, if cert-manager creates it: the Ingress of gRPC, and that of REST with other hostnames. */
  private hasOwnSecret({ protocol, isCanary }: IngressPart): boolean {
    const { hostnames, rest } = this.props;
    const others = rest?.hostnames;
    return !isCanary && (protocol === 'grpc' || (others !== undefined && !others.every((name) => hostnames.includes(name))));
  }
}

/** Annotations of ingress-nginx for the Ingress of a canary. It ignores the others there. */
function secondIngress(weight = 0): Labels {
  return { 'nginx.ingress.kubernetes.io/canary': 'true', 'nginx.ingress.kubernetes.io/canary-weight': String(weight) };
}

function weightedAction(targets: readonly SharedTarget[]): Labels {
  const targetGroups = targets.map(({ service, port, weight }) => ({ serviceName: service, servicePort: port, weight }));
  const action = JSON.stringify({ type: 'forward', forwardConfig: { targetGroups } });
  return { [`alb.ingress.kubernetes.io/actions.${WEIGHTED_ACTION}`]: action };
}
