import { k8s } from 'cdk8s-plus-27';
import { Construct } from 'constructs';
import { AppModel, type Sealable } from '../../app';
import { OBJECT_NOT_EMITTED } from '../../app/rules';
import { ObjectSet, syncWave, type Manifest } from '../../emit';
import type { Report } from '../../findings';
import type { ModelPart } from '../../model';
import { STAND_IN_NAME, checkNameLength, checkNamePart, type Labels } from '../../naming';
import { Milvus, checkPort, networkPolicyPeers, serviceEndpoint, type MilvusEndpoint } from '../../network';
import { readProps, wholeSeconds } from '../../props';
import { METRICS_PORT } from '../../version';
import { checkHostnames, connectableHost } from '../hostnames';
import { INGRESS_CANARY_SHARE, INGRESS_HOSTNAMES, INGRESS_UNKNOWN_SERVICE } from '../rules/ingress-inputs';
import { IngressCertificate } from './ingress-certificate';
import { IngressController } from './ingress-controller';
import { ingressSpec, restServiceSpec, type BackendConfigSpec } from './ingress-objects';
import { IngressPlan, type IngressPart } from './ingress-plan';
import { MILVUS_INGRESS_TYPE, type MilvusIngressProps } from './milvus-ingress-props';
import { INGRESS_RULES } from '../rules/ingress';

/** The objects of a `MilvusIngress`, by the public field that returns them. */
interface IngressObjects {
  readonly ingress: Manifest;
  readonly restIngress: Manifest;
  readonly canaryIngress: Manifest;
  readonly restCanaryIngress: Manifest;
  readonly restService: Manifest;
  readonly backendConfig: Manifest;
}

type IngressName = 'ingress' | 'restIngress' | 'canaryIngress' | 'restCanaryIngress';

/**
 * An Ingress that leads clients from outside of the Kubernetes cluster to a Milvus, with the annotations that the controller needs for gRPC.
 *
 * Its objects are in the namespace of the Milvus. The Milvus admits the pods of the controller, and its Service gets the annotations that
 * the controller reads there.
 *
 * @example
 * const ingress = new MilvusIngress(this, 'public', {
 *   milvus,
 *   controller: IngressController.TRAEFIK,
 *   hostnames: ['milvus.example.com'],
 *   certificate: IngressCertificate.certManager({ issuer: 'letsencrypt' }),
 *   rest: {},
 *   requestTimeout: Duration.minutes(5),
 * });
 * ingress.grpcEndpoint?.uri; // https://milvus.example.com:443
 */
export class MilvusIngress extends Construct implements Sealable {
  private readonly props: MilvusIngressProps;
  private readonly plan: IngressPlan;
  private readonly objects = new ObjectSet<IngressObjects>(this);
  private readonly names: { readonly path: string; readonly name: string; readonly labels: Labels; readonly namespace: string | undefined };

  constructor(scope: Construct, id: string, given: MilvusIngressProps) {
    super(scope, id);
    const model = AppModel.of(this);
    model.registerRules(INGRESS_RULES);
    model.add(this);
    const { props, mistakes, unusable } = readProps(given, MILVUS_INGRESS_TYPE, {
      milvus: () => Milvus.fromEndpoint(this, 'stand-in', { name: STAND_IN_NAME, host: STAND_IN_NAME }),
      controller: () => IngressController.of({ name: STAND_IN_NAME }),
      hostnames: () => ['stand-in.example'],
    });
    model.findings.addAll(this, '', mistakes);
    // A certificate that cannot be read is not missing.
    this.props = unusable.has('certificate') ? { ...props, certificate: IngressCertificate.ofController() } : props;
    const { milvus, controller, rest, pods } = props;
    const { facts } = controller;
    this.names = { path: this.node.path, ...milvus.objectFor(props.name ?? id), namespace: milvus.clientService?.namespace };
    this.plan = new IngressPlan(this.props, this.names);
    this.checkProps();
    milvus.admit({
      peers: pods?.flatMap(networkPolicyPeers) ?? facts.peers ?? [],
      // A separate Ingress or Service tells the controller the protocol of REST.
      protocols: rest && !facts.restIngress ? ['grpc', 'rest'] : ['grpc'],
      serviceAnnotations: () => this.plan.serviceAnnotations(),
      ...(facts.healthChecks ? { healthChecks: facts.healthChecks } : {}),
    });
    this.declareIngress('ingress');
    if (rest && facts.restIngress) this.declareIngress('restIngress');
    if (facts.weights === 'second-ingress' && (props.canaryWeight ?? 0) > 0 && this.plan.canary !== undefined) {
      this.declareIngress('canaryIngress');
      if (rest) this.declareIngress('restCanaryIngress');
    }
    this.declareRestService();
    if (facts.backendConfig) this.declareBackendConfig();
  }

  /** The Ingress of gRPC, and of REST if the controller reads the protocol elsewhere. */
  public get ingress(): Manifest {
    return this.objects.get('ingress');
  }

  /** The Ingress of REST, if the annotations of an Ingress decide the protocol. */
  public get restIngress(): Manifest | undefined {
    return this.objects.find('restIngress');
  }

  /** The Ingress of the canary, of ingress-nginx. */
  public get canaryIngress(): Manifest | undefined {
    return this.objects.find('canaryIngress');
  }

  /** The Ingress of REST of the canary, of ingress-nginx. */
  public get restCanaryIngress(): Manifest | undefined {
    return this.objects.find('restCanaryIngress');
  }

  /** The Service of REST alone. Patching it is a finding if REST shares the client Service. */
  public get restService(): Manifest {
    return this.objects.get('restService');
  }

  /** The BackendConfig of GKE. */
  public get backendConfig(): Manifest | undefined {
    return this.objects.find('backendConfig');
  }

  /** gRPC address for clients outside of the Kubernetes cluster; `undefined` if all hostnames are wildcards. */
  public get grpcEndpoint(): MilvusEndpoint | undefined {
    return this.endpoint(this.props.hostnames);
  }

  /** REST address for these clients; `undefined` without `rest`, or if all its hostnames are wildcards. */
  public get restEndpoint(): MilvusEndpoint | undefined {
    const { rest, hostnames } = this.props;
    return rest && this.endpoint(rest.hostnames ?? hostnames);
  }

  /** @internal */
  public seal(): readonly ModelPart[] {
    const hasSelector = this.props.milvus.frontSelector() !== undefined;
    const { findings } = AppModel.of(this);
    const isNeeded = this.plan.needsRestService && hasSelector;
    for (const { name } of this.objects.settle(isNeeded ? ['restService'] : [], [])) {
      const problem = `a JSON patch of ${name} has no object to change.`;
      findings.add(this, name, { rule: OBJECT_NOT_EMITTED, problem, fix: OBJECT_NOT_EMITTED.fix });
    }
    for (const name of Object.keys(INGRESSES) as IngressName[]) this.annotate(name);
    return [this.plan.spec(hasSelector)];
  }

  private checkProps(): void {
    const { findings } = AppModel.of(this);
    const report: Report = (prop, mistake) => findings.add(this, prop, mistake);
    const { milvus, hostnames, rest, port, requestTimeout, canaryWeight = 0, name } = this.props;
    checkHostnames(hostnames, 'hostnames', { rule: INGRESS_HOSTNAMES, report });
    if (rest?.hostnames) checkHostnames(rest.hostnames, 'rest.hostnames', { rule: INGRESS_HOSTNAMES, report });
    findings.addAll(this, '', checkPort('port', port));
    wholeSeconds(requestTimeout, { prop: 'requestTimeout', fallback: undefined }, report);
    const prop = name === undefined ? 'name (by default the construct id)' : 'name';
    findings.addAll(this, 'name', checkNamePart(name ?? this.node.id, prop));
    // The Service of REST has the longest name.
    findings.addAll(this, 'name', checkNameLength(this.plan.restServiceName, 'Service', prop));
    if (!Number.isInteger(canaryWeight) || canaryWeight < 0 || canaryWeight > 100) {
      report('canaryWeight', { rule: INGRESS_CANARY_SHARE, problem: `is ${canaryWeight}.`, fix: INGRESS_CANARY_SHARE.fix });
    }
    if (milvus.clientService === undefined) {
      const problem = `has the host ${milvus.endpoint.host}, which names no Service.`;
      report('milvus', { rule: INGRESS_UNKNOWN_SERVICE, problem, fix: INGRESS_UNKNOWN_SERVICE.fix });
    }
  }

  /** Declares an Ingress in the wave after the Services. Its annotations follow when the model is sealed. */
  private declareIngress(field: IngressName): void {
    const { id, suffix } = INGRESSES[field];
    this.objects.add<k8s.IngressSpec>(field, {
      id,
      apiVersion: 'networking.k8s.io/v1',
      kind: 'Ingress',
      ...this.identity(suffix),
      annotations: { ...this.wave(1) },
      content: () => ingressSpec(this.plan.content(INGRESSES[field])),
      toJson: k8s.toJson_IngressSpec,
    });
  }

  private annotate(field: IngressName): void {
    const object = this.objects.find(field);
    if (object === undefined) return;
    for (const [key, value] of Object.entries(this.plan.annotations(INGRESSES[field]))) object.metadata.addAnnotation(key, value);
  }

  private declareRestService(): void {
    const { milvus } = this.props;
    this.objects.addUndecided<k8s.ServiceSpec>('restService', {
      id: 'rest-service',
      apiVersion: 'v1',
      kind: 'Service',
      ...this.identity('-rest'),
      annotations: { ...this.wave(0), ...this.plan.restServiceAnnotations() },
      content: () => restServiceSpec(milvus.frontSelector() ?? {}, this.plan.service.restPort ?? 0, this.plan.isOnePort),
      toJson: k8s.toJson_ServiceSpec,
    });
  }

  private declareBackendConfig(): void {
    this.objects.add<BackendConfigSpec>('backendConfig', {
      id: 'backend-config',
      apiVersion: 'cloud.google.com/v1',
      kind: 'BackendConfig',
      ...this.identity(''),
      annotations: this.wave(0),
      content: () => ({
        timeoutSec: this.plan.timeout || LONGEST_BACKEND_TIMEOUT,
        healthCheck: { type: 'HTTP', port: METRICS_PORT, requestPath: '/healthz' },
      }),
    });
  }

  private identity(suffix: string): { readonly name: string; readonly labels: Labels; readonly namespace: string | undefined } {
    const { name, labels, namespace } = this.names;
    return { name: `${name}${suffix}`, labels, namespace };
  }

  private wave(after: number): Labels {
    const { lastWave } = this.props.milvus;
    return lastWave === undefined ? {} : syncWave(lastWave + after);
  }

  private endpoint(hostnames: readonly string[]): MilvusEndpoint | undefined {
    const host = connectableHost(hostnames);
    return host === undefined ? undefined : serviceEndpoint(host, undefined, this.plan.port, this.props.certificate ? 'https' : 'http');
  }
}

/** Longest time of a request of GKE in seconds. Source: Google Cloud documentation, backend service timeout. */
const LONGEST_BACKEND_TIMEOUT = 2_147_483_647;

const INGRESSES: Readonly<Record<IngressName, IngressPart & { readonly id: string; readonly suffix: string }>> = {
  ingress: { id: 'ingress', suffix: '', protocol: 'grpc', isCanary: false },
  restIngress: { id: 'rest-ingress', suffix: '-rest', protocol: 'rest', isCanary: false },
  canaryIngress: { id: 'canary-ingress', suffix: '-canary', protocol: 'grpc', isCanary: true },
  restCanaryIngress: { id: 'rest-canary-ingress', suffix: '-rest-canary', protocol: 'rest', isCanary: true },
};
