import type { INetworkPolicyPeer, IPodSelector, NetworkPolicyPeerConfig, PodSelectorConfig, k8s } from 'cdk8s-plus-27';
import { Construct } from 'constructs';
import { AppModel, type Sealable } from '../app';
import type { MilvusConfig } from '../config';
import type { IDependencies } from '../dependencies';
import type { ConfigMapManifest, ServiceAccountManifest, ServiceManifest, Manifest } from '../emit';
import type { InstanceModel, ModelPart, ScrapeTarget } from '../model';
import { frontOf } from '../model/read-model';
import { PORTS, type Labels } from '../naming';
import {
  headlessEndpoint,
  labelSelectorOf,
  NAMESPACE_NAME,
  connectionsToFront,
  resolveClientService,
  serviceEndpoint,
  type ClientProtocol,
  type ClientServiceProps,
  type ClientServiceReference,
  type ConnectedServer,
  type IMilvus,
  type MilvusEndpoint,
  type MilvusObjectName,
  type MilvusPrefixes,
  type OutgoingConnections,
  type WayIn,
} from '../network';
import type { InstanceDeclaration, InstanceObjects } from '../role';
import type { ClientTls, MilvusAdministrator } from '../security';
import { CLIENT_PORT, METRICS_PORT, callsService, type CalledService, type MilvusVersion } from '../version';
import { emitCertificates, type InstanceCertificates } from './certificates';
import { configureCallers } from './connected-servers';
import { declareInstance, type DeclaredInstance, type InstanceOptions } from './declare-instance';
import { instanceModel } from './instance-model';
import { recordedChoices } from './recorded-choices';
import { externalEndpoint } from './external-endpoint';
import { clientScheme, restSoFar, type ServedRest } from './served-protocols';

/**
 * Base class of `MilvusCluster` and `MilvusStandalone`: Service, NetworkPolicy, service account, configuration and dependencies.
 *
 * @example
 * function connectSearch(application: Deployment, milvus: MilvusInstance): void {
 *   application.containers[0]?.env.addVariable('MILVUS_URI', EnvValue.fromValue(milvus.endpoint.uri));
 * }
 */
export abstract class MilvusInstance extends Construct implements IMilvus, Sealable, IPodSelector, INetworkPolicyPeer {
  public readonly name: string;
  public readonly namespace: string | undefined;
  public readonly version: MilvusVersion;
  public readonly metricsPort: number = METRICS_PORT;
  public readonly prefixes: MilvusPrefixes;
  public readonly clientTls: ClientTls | undefined;
  public readonly administrator: MilvusAdministrator | undefined;
  /** The `Certificate` resources that cert-manager reads. */
  public readonly certificates: InstanceCertificates;
  /** Configuration of the whole instance. */
  public readonly config: MilvusConfig;

  /** Declaration from which roles and groups are resolved. @internal */
  public readonly declaration: InstanceDeclaration;
  /** @internal */
  protected readonly objects: InstanceObjects;
  private readonly declared: DeclaredInstance;
  private sealed: InstanceModel | undefined;

  protected constructor(
    scope: Construct,
    id: string,
    private readonly options: InstanceOptions,
  ) {
    super(scope, id);
    AppModel.of(this).add(this);
    const { props } = options;
    props.platform?.applyTo(this);
    this.declared = declareInstance(this, id, options);
    this.declaration = this.declared.declaration;
    this.name = this.declaration.name;
    this.namespace = this.declaration.namespace;
    this.version = options.version;
    this.prefixes = this.declared.prefixes;
    const { security } = this.declared;
    this.clientTls = security.clientTls;
    this.administrator = security.administrator;
    this.config = this.declaration.config;
    this.objects = this.declaration.engine.declareInstance({
      declaration: this.declaration,
      scope: this,
      service: resolveClientService(props.service),
      hasOwnServiceAccount: props.serviceAccount !== undefined,
      choices: recordedChoices(this.declared),
      clientTls: security.clientTls,
      administrator: security.administrator,
      overrides: props.overrides ?? {},
      restPort: () => this.rest()?.port,
      sealedModel: () => this.sealedModel(),
    });
    this.certificates = emitCertificates({
      scope: this,
      declaration: this.declaration,
      serviceName: this.serviceAddress.name,
      props: { ...props, internalTls: options.internalTls },
      security,
    });
  }

  /** The Service that clients connect to. */
  public get service(): ServiceManifest {
    return this.objects.get('service');
  }

  /** The headless Service of the pods that clients connect to; only with `service.headless`. */
  public get headlessService(): Manifest | undefined {
    return this.objects.find('headlessService');
  }

  /** The NetworkPolicy of all pods of the instance. */
  public get networkPolicy(): Manifest {
    return this.objects.get('networkPolicy');
  }

  /** The service account of all pods; `undefined` if the user gives one. */
  public get serviceAccount(): ServiceAccountManifest | undefined {
    return this.objects.find('serviceAccount');
  }

  /** The ConfigMap that records values that cannot be changed later; the API server rejects other content. */
  public get recordedChoices(): ConfigMapManifest {
    return this.objects.get('recordedChoices');
  }

  /** The `Milvus` resource of milvus-operator; only with `Engine.operator`. */
  public get operatorResource(): Manifest | undefined {
    return this.objects.find('operatorResource');
  }

  /** Argo CD wave before all roles; `undefined` with `syncWaves: false`. */
  public get firstWave(): number | undefined {
    const { isLeftOut, infrastructure } = this.declaration.waves;
    return isLeftOut ? undefined : infrastructure;
  }

  /** Argo CD wave after all roles, in which the client Service is applied; `undefined` with `syncWaves: false`. */
  public get lastWave(): number | undefined {
    const { isLeftOut, jobs } = this.declaration.waves;
    return isLeftOut ? undefined : jobs - 1;
  }

  /** @internal */
  public get isStopped(): boolean {
    return this.declaration.isStopped;
  }

  /** gRPC address for clients inside the Kubernetes cluster. Its scheme is `https` with `tls`, or with `common.security.tlsMode`. */
  public get endpoint(): MilvusEndpoint {
    const { name, namespace, port } = this.serviceAddress;
    return serviceEndpoint(name, namespace, port, clientScheme(this.frontConfig(), this.version));
  }

  /** REST address for these clients; `undefined` if REST is off. */
  public get restEndpoint(): MilvusEndpoint | undefined {
    const rest = this.rest();
    if (rest === undefined) return undefined;
    if (rest.port === CLIENT_PORT) return this.endpoint;
    return serviceEndpoint(this.endpoint.host, undefined, rest.port, rest.isEncrypted ? 'https' : 'http');
  }

  /**
   * gRPC address for clients inside the Kubernetes cluster that balance over the proxies themselves, such as
   * `dns:///milvus-proxies.search.svc:19530`; `undefined` without `service.headless`. With TLS, the certificate must name this host.
   */
  public get headlessEndpoint(): MilvusEndpoint | undefined {
    const { headlessService } = this;
    return headlessService && headlessEndpoint(headlessService.name, this.namespace);
  }

  /**
   * gRPC address for clients outside of the Kubernetes cluster, by the load balancer or the node port of the Service; `undefined` without
   * `service.externalHost` and `loadBalancerIP`.
   */
  public get externalEndpoint(): MilvusEndpoint | undefined {
    return externalEndpoint(this.serviceProps, this.endpoint, this.endpoint.port);
  }

  /** REST address for these clients; `undefined` if REST is off, or if only gRPC has a known node port. */
  public get externalRestEndpoint(): MilvusEndpoint | undefined {
    const { endpoint, restEndpoint, serviceProps } = this;
    if (restEndpoint === undefined) return undefined;
    const isShared = restEndpoint.port === endpoint.port;
    return isShared || serviceProps.type === 'LoadBalancer' ? externalEndpoint(serviceProps, restEndpoint, restEndpoint.port) : undefined;
  }

  /** The Service behind these addresses, as the backend of a route. */
  public get clientService(): ClientServiceReference {
    return { ...this.serviceAddress, restPort: this.restEndpoint?.port };
  }

  /** The services that it uses. @internal */
  public get dependencies(): IDependencies {
    return this.declared.dependencies;
  }

  /** Bucket that holds the data; `undefined` if the data is on the pod's own disk. */
  public get bucket(): string | undefined {
    const bucket = this.declared.bindings.objectStorage.config['minio.bucketName'];
    return typeof bucket === 'string' ? bucket : undefined;
  }

  /** Selects all pods of the instance. Part of cdk8s-plus' `IPodSelector`. */
  public toPodSelectorConfig(): PodSelectorConfig {
    const { naming, identity } = this.declaration;
    const labelSelector = labelSelectorOf(naming.instancePods(identity));
    return { labelSelector, ...(this.namespace === undefined ? {} : { namespaces: { names: [this.namespace] } }) };
  }

  /** The pods as a peer of a network policy. Part of cdk8s-plus' `INetworkPolicyPeer`. */
  public toNetworkPolicyPeerConfig(): NetworkPolicyPeerConfig {
    return { podSelector: this.toPodSelectorConfig() };
  }

  /** The pods as a selector. Part of cdk8s-plus' `INetworkPolicyPeer`. */
  public toPodSelector(): IPodSelector {
    return this;
  }

  /** @internal */
  public objectFor(purpose: string): MilvusObjectName {
    const { naming, identity } = this.declaration;
    return {
      name: naming.instanceObject(identity, purpose),
      labels: naming.instanceLabels(identity),
      jobPodLabels: naming.jobPodLabels({ ...identity, component: purpose }),
    };
  }

  /** @internal */
  public get limitsEgress(): boolean {
    return this.declaration.egress !== undefined;
  }

  /** @internal */
  public egressOfClients(namespace: string | undefined, protocol: ClientProtocol): OutgoingConnections | undefined {
    const matchLabels = this.frontSelector();
    const isElsewhere = this.namespace !== undefined && this.namespace !== namespace;
    const namespaces = isElsewhere ? { namespaceSelector: { matchLabels: { [NAMESPACE_NAME]: this.namespace } } } : {};
    const peer = matchLabels && { ...namespaces, podSelector: { matchLabels } };
    return connectionsToFront(this.sealedModel().egress, peer, protocol === 'rest' ? (this.rest()?.port ?? CLIENT_PORT) : CLIENT_PORT);
  }

  /** Whether the same app runs its etcd. @internal */
  public get runsMetaStore(): boolean {
    return this.declared.bindings.metaStore.addresses.some(({ isInApp }) => isInApp === true);
  }

  /** Connections to its etcd, for a tool next to it; `undefined` if nothing limits them. Needs the sealed model. @internal */
  public egressToMetaStore(): OutgoingConnections | undefined {
    const { egress } = this.sealedModel();
    return egress && { ...egress, connections: egress.destinations.filter(({ purpose }) => purpose === 'metaStore') };
  }

  /** @internal */
  public frontSelector(): Labels | undefined {
    const front = frontOf(this.sealedModel());
    return front && this.declaration.naming.selector(front.identity);
  }

  /** @internal */
  public admit(wayIn: WayIn): void {
    AppModel.of(this).assertOpen('clients were admitted');
    this.declaration.wayIns.push(wayIn);
  }

  /** @internal */
  public connect(server: ConnectedServer): void {
    AppModel.of(this).assertOpen('a server was connected');
    this.declaration.servers.push(server);
  }

  /** @internal */
  public callersOf(service: CalledService): readonly k8s.LabelSelector[] {
    const callers = this.sealedModel().roles.filter(({ role, version }) => callsService(role, service, version));
    return callers.map(({ selector: matchLabels }) => ({ matchLabels }));
  }

  /** @internal */
  public scrapeTargets(): readonly ScrapeTarget[] {
    const { naming, identity, scrapers, monitorAnnotations } = this.declaration;
    const { name, namespace } = this;
    const { metaStore, objectStorage, messageQueue } = this.declared.dependencies;
    const admit: ScrapeTarget['admit'] = (peers) => {
      AppModel.of(this).assertOpen('monitoring was admitted');
      scrapers.push(...peers);
    };
    const annotate: ScrapeTarget['annotate'] = (annotations) => Object.assign(monitorAnnotations, annotations);
    const metrics = { port: PORTS.metrics, portNumber: METRICS_PORT, path: '/metrics' };
    return [
      { name, component: 'milvus', namespace, pods: naming.rolePods(identity), ...metrics, admit, annotate },
      ...[metaStore, objectStorage, messageQueue].flatMap((service) => service.scrapeTargets?.() ?? []),
    ];
  }

  /** @internal */
  public seal(): readonly ModelPart[] {
    return [(this.sealed ??= this.sealModel())];
  }

  private get serviceAddress(): Omit<ClientServiceReference, 'restPort'> {
    const service = this.serviceProps;
    const { naming, identity, namespace } = this.declaration;
    return { name: service.name ?? naming.clientService(identity), namespace, port: service.port ?? CLIENT_PORT };
  }

  private get serviceProps(): ClientServiceProps {
    return resolveClientService(this.options.props.service);
  }

  private rest(): ServedRest | undefined {
    return restSoFar(this.frontConfig(), this.version);
  }

  /** Configuration of the role that clients connect to. */
  private frontConfig(): MilvusConfig {
    const front = this.declaration.roles.find(({ options: { role, canary } }) => !canary && (role === 'proxy' || role === 'standalone'));
    return front?.config ?? this.config;
  }

  private sealModel(): InstanceModel {
    configureCallers(this.declaration);
    const roles = this.declaration.roles.map((role) => role.seal());
    this.config.finish();
    return this.objects.seal(instanceModel(this.options, this.declared, roles));
  }

  private sealedModel(): InstanceModel {
    AppModel.of(this).seal(`${this.name} was rendered`);
    return (this.sealed ??= this.sealModel());
  }
}
