import { Construct } from 'constructs';
import { AppModel, type Sealable } from '../../app';
import { Manifest, syncWave } from '../../emit';
import type { Report } from '../../findings';
import type { ModelPart } from '../../model';
import { PORTS, STAND_IN_NAME } from '../../naming';
import { Milvus, checkPurpose, networkPolicyPeers, serviceEndpoint, type IMilvus, type MilvusEndpoint } from '../../network';
import { readProps, wholeSeconds } from '../../props';
import { checkHostnames } from '../hostnames';
import { ROUTE_HOST } from '../rules/inputs';
import { OPENSHIFT_RULES } from '../rules/openshift';
import { OPENSHIFT_ROUTE_TYPE, type OpenShiftRouteProps } from './openshift-route-props';
import type { OpenShiftRouteSpec } from './openshift-route-spec';

const HTTPS_PORT = 443;

/** Label of the namespaces of the routers. Source: OpenShift documentation, creating a network policy: allow from the Ingress Controller. */
const OF_ROUTERS = { 'policy-group.network.openshift.io/ingress': '' };

/**
 * Routes of OpenShift that pass the TLS of clients through to a Milvus, so that gRPC needs no settings of the router.
 *
 * The routes are in the namespace of the Milvus. Edge and re-encrypting routes need HTTP/2 on the IngressController; declare those yourself.
 *
 * @example
 * const tls = ServerTls.certManager({ issuer: 'search-ca', dnsNames: ['milvus.apps.bank.example'] });
 * const secured = new MilvusCluster(this, 'secured', { dependencies, tls });
 * const route = new OpenShiftRoute(this, 'public', { milvus: secured, host: 'milvus.apps.bank.example' });
 * route.grpcEndpoint.uri; // https://milvus.apps.bank.example:443
 */
export class OpenShiftRoute extends Construct implements Sealable {
  /** The route of gRPC. */
  public readonly grpcRoute: Manifest;
  /** The route of REST; only with `restHost`. */
  public readonly restRoute: Manifest | undefined;
  /** gRPC address for clients outside of the Kubernetes cluster. */
  public readonly grpcEndpoint: MilvusEndpoint;

  private readonly props: OpenShiftRouteProps;

  constructor(scope: Construct, id: string, given: OpenShiftRouteProps) {
    super(scope, id);
    const model = AppModel.of(this);
    model.registerRules(OPENSHIFT_RULES);
    model.add(this);
    const { props, mistakes } = readProps(given, OPENSHIFT_ROUTE_TYPE, {
      milvus: () => Milvus.fromEndpoint(this, 'stand-in', { name: STAND_IN_NAME, host: STAND_IN_NAME }),
      host: () => 'stand-in.example',
    });
    model.findings.addAll(this, '', mistakes);
    this.props = props;
    const { milvus, host, restHost, pods } = props;
    checkPurpose(this, milvus, props.name);
    for (const [prop, name] of Object.entries({ host, ...(restHost === undefined ? {} : { restHost }) })) this.checkHost(prop, name);
    const peers = pods?.flatMap(networkPolicyPeers) ?? [{ namespaceSelector: { matchLabels: OF_ROUTERS } }];
    milvus.admit({ peers, protocols: restHost === undefined ? ['grpc'] : ['grpc', 'rest'] });
    this.grpcRoute = this.route('grpc', host, PORTS.client);
    this.restRoute = restHost === undefined ? undefined : this.route('rest', restHost, PORTS.rest);
    this.grpcEndpoint = serviceEndpoint(host, undefined, HTTPS_PORT, 'https');
  }

  /** @internal */
  public seal(): readonly ModelPart[] {
    const { milvus, restHost } = this.props;
    const spec: OpenShiftRouteSpec = {
      kind: 'extension',
      extension: 'openshift-route',
      path: this.node.path,
      milvus: milvus.node.path,
      servesTls: milvus.endpoint.uri.startsWith('https:'),
      lacksService: milvus.clientService === undefined,
      lacksRest: restHost !== undefined && milvus.restEndpoint === undefined,
    };
    return [spec];
  }

  private route(id: string, host: string, port: string): Manifest {
    const { milvus, name: purpose = this.node.id, idleTimeout } = this.props;
    const { name, labels } = milvus.objectFor(id === 'grpc' ? purpose : `${purpose}-${id}`);
    const { findings } = AppModel.of(this);
    const idle = wholeSeconds(idleTimeout, { prop: 'idleTimeout', fallback: undefined, least: 1 }, (prop, mistake) =>
      findings.add(this, prop, mistake),
    );
    return new Manifest(this, id, {
      apiVersion: 'route.openshift.io/v1',
      kind: 'Route',
      name,
      namespace: milvus.clientService?.namespace,
      labels,
      annotations: {
        ...(milvus.lastWave === undefined ? {} : syncWave(milvus.lastWave + 1)),
        ...(idle === undefined ? {} : { 'haproxy.router.openshift.io/timeout-tunnel': `${idle}s` }),
      },
      // With the fields that the API server of OpenShift fills in.
      content: () => ({
        host,
        port: { targetPort: port },
        tls: { termination: 'passthrough', insecureEdgeTerminationPolicy: 'None' },
        to: { kind: 'Service', name: serviceOf(milvus), weight: 100 },
        wildcardPolicy: 'None',
      }),
    });
  }

  private checkHost(prop: string, host: string): void {
    const { findings } = AppModel.of(this);
    const report: Report = (at, mistake) => findings.add(this, at, mistake);
    checkHostnames([host], prop, { rule: ROUTE_HOST, report });
    if (host.startsWith('*')) report(prop, { rule: ROUTE_HOST, problem: `is '${host}'.`, fix: ROUTE_HOST.fix });
  }
}

function serviceOf({ clientService, name }: IMilvus): string {
  return clientService?.name ?? name;
}
