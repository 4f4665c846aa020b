import { Chart, type Size } from 'cdk8s';
import {
  LabelSelector,
  type INetworkPolicyPeer,
  type IPodSelector,
  type NetworkPolicyPeerConfig,
  type PodSelectorConfig,
} from 'cdk8s-plus-27';
import { Construct } from 'constructs';
import { AppModel, type Sealable } from '../app';
import type { InstanceDeclaration, MilvusRole, PodProps, Profile } from '../role';
import { MilvusConfig } from '../config';
import type { DependencyBinding, AccessSpec, AppContents, ImageSpec, PreviousSpec, ReplacedRelease } from '../model';
import type { IDependencies } from '../dependencies';
import {
  DATA_DIRECTORY,
  InstanceNaming,
  STAND_IN_NAME,
  checkNameLengths,
  checkNamePart,
  checkNamespace,
  instanceLabels,
  type NamedObject,
  type NamingScheme,
} from '../naming';
import { networkPolicyPeers, serviceEndpoint, type MilvusEndpoint } from '../network';
import type { Findings } from '../findings';
import { UNKNOWN_VERSION } from '../version/rules';
import { CLIENT_PORT, MilvusVersion, type CoordinatorTopology, type RoleName } from '../version';
import { sizeBytes } from '../workload';
import { type Manifest } from '../emit';
import { releaseImage } from './image';
import { allBindings, bindDependencies, configureBindings, dependencySpecs, type InstanceBindings } from './instance-bindings';
import { InstanceObjects } from './instance-objects';
import type { InstanceProps } from './instance-props';
import { previousSpec } from './previous';
import { replacedRelease } from './replaced-release';
import { checkPrefixes, configurePrefixes, prefixClaims, resolvePrefixes, type Prefixes } from './prefixes';

/** What a cluster or a standalone tells the part that they share. */
export interface InstanceOptions {
  readonly mode: 'cluster' | 'standalone';
  readonly props: InstanceProps;
  readonly dependencies: (scope: Construct) => IDependencies;
  readonly podDefaults: PodProps;
  /** How the coordinators of the release run that is replaced, where the app says it. */
  readonly coordinatorsBefore?: CoordinatorTopology;
  /** What the instance is for. */
  readonly profile?: Profile;
  /** Roles in rollout order; roles of one step may start together. */
  readonly steps: (version: MilvusVersion, from: ReplacedRelease | undefined) => readonly (readonly RoleName[])[];
  /** The objects of its roles whose names are made from that of the instance. */
  readonly objects: (naming: NamingScheme, version: MilvusVersion) => readonly NamedObject[];
  /** The role that clients connect to. */
  readonly front: RoleName;
  /** Memory that the loaded collections need. */
  readonly loadedData?: Size;
}

/**
 * What every Milvus has, whatever its roles are: Service, policy, account, configuration and dependencies. A
 * `MilvusCluster` or a `MilvusStandalone` is one.
 *
 * @example
 * function tellSearch(application: Deployment, milvus: MilvusInstance): void {
 *   application.containers[0]?.env.addVariable('MILVUS_URI', EnvValue.fromValue(milvus.endpoint.uri));
 * }
 */
export abstract class MilvusInstance extends Construct implements InstanceDeclaration, Sealable, IPodSelector, INetworkPolicyPeer {
  /** Name of the instance. */
  public readonly name: string;
  /** Namespace of the chart, if it has one. */
  public readonly namespace: string | undefined;
  /** The release. */
  public readonly version: MilvusVersion;
  /** The Service that clients connect to. */
  public readonly service: Manifest;
  /** The one NetworkPolicy, for all pods of the instance. */
  public readonly networkPolicy: Manifest;
  /** The service account of all pods; none where the user brings one. */
  public readonly serviceAccount: Manifest | undefined;
  /** Records what can not be changed later; the API server refuses another content. */
  public readonly recordedChoices: Manifest;
  /** Configuration of the whole instance. */
  public readonly config: MilvusConfig;

  /** @internal */
  public readonly naming: NamingScheme;
  /** @internal */
  public readonly podDefaults: PodProps;
  /** @internal */
  public readonly profile: Profile;
  /** @internal */
  public readonly image: ImageSpec;
  /** @internal */
  public readonly serviceAccountName: string;
  /** @internal */
  public readonly reported: Findings;
  /** @internal */
  public readonly roles: MilvusRole[] = [];

  private readonly previous: PreviousSpec | undefined;
  private readonly replaced: ReplacedRelease | undefined;
  private readonly steps: readonly (readonly RoleName[])[];
  private readonly prefixes: Prefixes;
  private readonly dependencies: IDependencies;
  private readonly bound: InstanceBindings;

  protected constructor(
    scope: Construct,
    id: string,
    private readonly options: InstanceOptions,
  ) {
    super(scope, id);
    const { props } = options;
    const model = AppModel.of(this);
    model.add(this);
    this.reported = model.findings;
    this.namespace = Chart.of(this).namespace;
    if (this.namespace !== undefined) this.reported.addAll(Chart.of(this), 'namespace', checkNamespace(this.namespace));
    this.version = props.version ?? MilvusVersion.V2_6;
    this.name = this.resolveName(props.name, id);
    this.naming = new InstanceNaming(this.name);
    this.reported.addAll(this, 'version', this.version.mistakes);
    this.podDefaults = options.podDefaults;
    this.profile = options.profile ?? 'standard';
    this.previous = props.previous && previousSpec(props.previous, this.naming, this.namespace);
    this.replaced = this.replacedRelease();
    this.steps = options.steps(this.version, this.replaced);
    this.image = releaseImage(this.version, props, (prop, mistake) => this.reported.add(this, prop, mistake));
    this.config = new MilvusConfig({ version: this.version, findings: this.reported, seal: () => void model.instances() });
    const dependencies = options.dependencies(this);
    this.dependencies = dependencies;
    const place = { ...this.place(), findings: this.reported };
    this.prefixes = resolvePrefixes(place, props);
    this.bound = this.bind(dependencies);
    checkPrefixes(place, props, this.bound);
    configureBindings(this.config, this.bound, dependencies, this.reported);
    configurePrefixes(this.config, this.prefixes, this.version, this.node.path);
    this.config.own('proxy.port', CLIENT_PORT, { path: this.node.path });
    this.config.own('localStorage.path', `${DATA_DIRECTORY}/data`, { path: this.node.path });
    const { sessionTtl } = this.version.facts;
    if (sessionTtl !== undefined) this.config.setDefault('common.session.ttl', sessionTtl, { path: this.node.path });
    if (props.config) this.config.setFromUser(props.config, { path: this.node.path, prop: 'config' });
    const objects = new InstanceObjects(this, props, this.lastWave);
    this.serviceAccount = props.serviceAccount ? undefined : objects.serviceAccount(this.bindings);
    this.serviceAccountName = props.serviceAccount?.name ?? this.naming.serviceAccount();
    this.recordedChoices = objects.recordedChoices(this.choices());
    const isFront = (role: MilvusRole) => role.options.role === options.front && role.options.canary === undefined;
    const front = () => this.roles.find(isFront);
    this.networkPolicy = objects.networkPolicy(front);
    this.service = objects.service(front);
  }

  /** Where clients inside the Kubernetes cluster reach this Milvus. */
  public get endpoint(): MilvusEndpoint {
    return serviceEndpoint(this.service.name, this.namespace, this.options.props.service?.port ?? CLIENT_PORT);
  }

  /** @internal */
  public get bindings(): readonly DependencyBinding[] {
    return allBindings(this.bound);
  }

  /** Step of the rollout in which a role starts; 0 is for what the roles need. @internal */
  public waveOf(role: RoleName): number {
    return this.steps.findIndex((step) => step.includes(role)) + 1;
  }

  /** Step after all roles. @internal */
  public get lastWave(): number {
    return this.steps.length + 1;
  }

  /** @internal */
  public addRole(role: MilvusRole): void {
    AppModel.of(this).assertOpen('a role was added');
    this.roles.push(role);
  }

  /** Selects all pods of the instance. Part of cdk8s-plus' `IPodSelector`. */
  public toPodSelectorConfig(): PodSelectorConfig {
    return { labelSelector: LabelSelector.of({ labels: instanceLabels(this.identity) }) };
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
  public seal(): Partial<AppContents> {
    const specs = this.roles.map((role) => role.seal());
    this.config.finish();
    const instance = {
      path: this.node.path,
      name: this.name,
      ...(this.namespace === undefined ? {} : { namespace: this.namespace }),
      mode: this.options.mode,
      profile: this.profile,
      version: this.version.version,
      line: this.version.line,
      roles: specs.sort((a, b) => a.wave - b.wave),
      dependencies: dependencySpecs(this.bound, this.dependencies),
      access: this.access(),
      prefixes: prefixClaims(this.prefixes, this.bound),
      ...(this.replaced === undefined ? {} : { upgradingFrom: this.replaced }),
      ...(this.options.loadedData === undefined ? {} : { loadedData: sizeBytes(this.options.loadedData) }),
      choices: this.choices(),
      ...(this.previous === undefined ? {} : { previous: this.previous }),
    };
    return { instances: [instance] };
  }

  private get identity() {
    return { name: 'milvus', instance: this.name };
  }

  /** An old release is not held against the app that leaves it, but it has to be one. */
  private replacedRelease(): ReplacedRelease | undefined {
    const { upgradingFrom } = this.options.props;
    const unknown = upgradingFrom?.mistakes.filter(({ rule }) => rule === UNKNOWN_VERSION) ?? [];
    this.reported.addAll(this, 'upgradingFrom', unknown);
    return replacedRelease({ upgradingFrom, coordinators: this.options.coordinatorsBefore }, this.previous, this.version);
  }

  private place() {
    return { path: this.node.path, name: this.name, namespace: this.namespace };
  }

  private resolveName(given: string | undefined, id: string): string {
    const name = given ?? id;
    const prop = given === undefined ? 'name (by default the construct id)' : 'name';
    const naming = new InstanceNaming(name);
    const objects = [{ name, kind: 'Service' as const }, ...this.options.objects(naming, this.version)];
    const mistakes = [...checkNamePart(name, prop), ...checkNameLengths(objects, prop)];
    this.reported.addAll(this, 'name', mistakes);
    return mistakes.length === 0 ? name : STAND_IN_NAME;
  }

  private bind(dependencies: IDependencies): InstanceBindings {
    return bindDependencies(dependencies, {
      consumer: this,
      instance: this.name,
      ...(this.namespace === undefined ? {} : { namespace: this.namespace }),
      mode: this.options.mode,
      version: this.version,
      etcdRootPath: this.prefixes.etcdRootPath,
    });
  }

  private access(): AccessSpec {
    const { service = {}, clients, monitoring } = this.options.props;
    return {
      serviceName: this.service.name,
      serviceType: service.type ?? 'ClusterIP',
      port: service.port ?? CLIENT_PORT,
      sourceRanges: service.sourceRanges ?? [],
      annotations: service.annotations ?? {},
      ...(service.nodePort === undefined ? {} : { nodePort: service.nodePort }),
      ...(service.loadBalancerClass === undefined ? {} : { loadBalancerClass: service.loadBalancerClass }),
      ...(clients === undefined ? {} : { clients: clients.flatMap(networkPolicyPeers) }),
      monitoring: (monitoring ?? []).flatMap(networkPolicyPeers),
    };
  }

  private choices(): Record<string, string> {
    const { metaStore, objectStorage, messageQueue } = this.bound;
    return {
      'meta-store': metaStore.service,
      'object-storage': objectStorage.service,
      'message-queue': messageQueue.service,
      'etcd-root-path': this.prefixes.etcdRootPath,
      'bucket-root-path': this.prefixes.bucketRootPath,
      'channel-prefix': this.prefixes.channelPrefix,
      ...Object.fromEntries(this.bindings.flatMap(({ choices = {} }) => Object.entries(choices))),
    };
  }
}
