import { Chart } from 'cdk8s';
import { k8s } from 'cdk8s-plus-27';
import { Construct } from 'constructs';
import { AppModel, type Sealable } from '../../../app';
import type { ConnectionSpec, ModelPart, ResourceSpec, ScrapeTarget, ServiceSpec } from '../../../model';
import type { DependencyContext } from '../../dependency';
import {
  DEFAULT_GROUP,
  STAND_IN_NAME,
  checkNameLength,
  checkNamePart,
  checkSelectors,
  labelsOfPods,
  type Labels,
  type NamingScheme,
  type PodIdentity,
} from '../../../naming';
import { jobNetworkPolicy } from '../../../jobs';
import { Platform } from '../../../platform';
import { headlessServiceSpec, serviceHost, withEgress, type OutgoingConnections } from '../../../network';
import type { Mistake } from '../../../findings';
import { LocalStorage, claimTemplates, disruptionBudgetSpec, resolveResources, statefulSetJson, type ClaimSpec } from '../../../workload';
import { Manifest, overridden, placedOverride, serviceWave } from '../../../emit';
import { isForTests } from '../for-tests';
import { podPeer } from './consumer-peer';
import { podResourcesBeyond } from '../../../sizing/pod-amounts';
import { emitHostPolicy, type ConnectingPods } from './host-policy';
import { memberScrapeTargets } from './member-scrape-targets';
import { memberStatefulSet, secretMetadata } from './member-stateful-set';
import { ServiceClients } from './service-clients';
import { ServiceEgress } from './service-egress';
import type { ServiceObject } from './service-object';
import { serviceJobPod, type ServiceJobPod, type ServiceJobProps } from './service-job';
import type { ServiceMembers } from './service-members';
import { serviceMistakes } from './service-mistakes';
import { serviceNaming } from './service-naming';
import { diskClaims } from './service-volumes';
import type { StatefulServiceOptions } from './stateful-service-options';
import { present } from '../../../props';

/**
 * A replicated service, with disks for each member if it keeps data: StatefulSet, Services, PodDisruptionBudget and
 * NetworkPolicy. The in-cluster services create it.
 *
 * @example
 * const etcd = new InClusterEtcd(this, 'search', { members: 5 });
 * etcd.service.statefulSet.addJsonPatch(JsonPatch.add('/spec/revisionHistoryLimit', 3));
 * console.log(etcd.service.memberHosts);
 */
export class StatefulService extends Construct implements ServiceMembers, Sealable {
  public readonly statefulSet: Manifest;
  public readonly headlessService: Manifest;
  public readonly networkPolicy: Manifest;
  public readonly disruptionBudget: Manifest | undefined;
  public readonly workloadName: string;
  public readonly identity: PodIdentity;
  public readonly naming: NamingScheme;
  public readonly namespace: string | undefined;
  public readonly members: number;
  public readonly resources: ResourceSpec;
  /** The Kubernetes cluster that it runs on. @internal */
  public readonly platform: Platform;

  /** Peers that the network policy admits. @internal */
  public readonly clients: ServiceClients;
  /** Connections that the members open. @internal */
  public readonly egress = new ServiceEgress();

  private readonly workloads: ConnectingPods[] = [];
  private running: k8s.StatefulSetSpec | undefined;
  private readonly monitorAnnotations: Record<string, string> = {};
  /** Disk of each member. @internal */
  public readonly storage: LocalStorage | undefined;
  /** @internal */
  public readonly claims: readonly ClaimSpec[];

  /** @hidden */
  constructor(
    scope: Construct,
    id: string,
    private readonly options: StatefulServiceOptions,
  ) {
    super(scope, id);
    const { component, software = component, props, defaults } = options;
    const mistakes = checkNamePart(options.name, 'name (by default the construct id)');
    const name = mistakes.length === 0 ? options.name : STAND_IN_NAME;
    this.report('name', ...mistakes);
    this.identity = { name: software, instance: name, component, group: DEFAULT_GROUP };
    this.naming = this.usableNaming();
    this.workloadName = this.naming.workload(this.identity);
    this.namespace = Chart.of(this).namespace;
    this.clients = new ServiceClients(this.namespace);
    this.members = options.members.count;
    this.report(options.members.prop, ...options.members.mistakes);
    this.platform = Platform.of(this);
    this.storage = defaults.storage && LocalStorage.persistent(this.platform.classed(props.storage ?? { size: defaults.storage }));
    this.report('storage', ...(this.storage?.mistakes ?? []));
    this.claims = this.storage
      ? diskClaims(
          (disk) => this.claimTemplate(disk),
          options,
          this.storage,
          this.platform,
          (prop, ...found) => this.report(prop, ...found),
        )
      : [];
    for (const { prop = '', ...mistake } of serviceMistakes(options, this.otherImages)) this.report(prop, mistake);
    this.report('name', ...checkNameLength(this.workloadName, 'StatefulSet', 'name'));
    this.resources = resolveResources(props, defaults, (prop, mistake) => this.report(prop, mistake));
    this.headlessService = this.emitHeadlessService();
    this.statefulSet = this.emitStatefulSet();
    this.disruptionBudget = this.members > 1 ? this.emitDisruptionBudget() : undefined;
    this.networkPolicy = this.emitNetworkPolicy();
    AppModel.of(this).add(this);
  }

  public get selector(): Labels {
    return this.naming.selector(this.identity);
  }

  public objectName(purpose: string): string {
    return this.naming.workloadObject(this.identity, purpose);
  }

  /** Name of the claim of one member for a disk. */
  public memberClaim(disk: string, member: number): string {
    return `${this.claimTemplate(disk)}-${this.workloadName}-${member}`;
  }

  /** Name of each member and its pod. */
  public get memberNames(): string[] {
    return Array.from({ length: this.members }, (_, index) => `${this.workloadName}-${index}`);
  }

  /** DNS name of each member. */
  public get memberHosts(): string[] {
    return this.memberNames.map((name) => `${name}.${this.memberDomain}`);
  }

  /** Domain of the DNS names of members. */
  public get memberDomain(): string {
    return serviceHost(this.headlessService.name, this.namespace);
  }

  /** Image of the members. */
  public get image(): string {
    const { image } = this.options.props;
    return image === undefined ? this.mirrored(this.options.image) : this.platform.pinned(image);
  }

  /** Additional images that the user chose. */
  private get otherImages(): Record<string, string> {
    const given = Object.entries(this.options.otherImages ?? {});
    return Object.fromEntries(given.filter((entry): entry is [string, string] => entry[1] !== undefined));
  }

  /** Reference of an image of the library, in its own registry or in the registry that the user gives. @internal */
  public mirrored(image: string): string {
    return this.platform.imageOf(image, this.options.props.imageRegistry);
  }

  /**
   * Props that a Job for the members shares with the other objects of the service.
   *
   * @param image prop that sets the image of the Job
   * @param override prop that changes its spec
   * @internal
   */
  public jobProps(component: string, image: string, override: string): ServiceJobProps {
    const { namespace, propOwner: path, sharedPropOwner } = this;
    return {
      namespace,
      component,
      ...this.metadata,
      findings: AppModel.of(this).findings,
      platform: this.platform,
      limitsEgress: () => this.egress.isLimited,
      place: {
        pods: { path, prop: '' },
        image: { path: image === 'image' ? sharedPropOwner : path, prop: image },
        override: { path, prop: override },
      },
    };
  }

  /** Props that the pod of a Job for the members shares with the members. @internal */
  public jobPod(component: string, image: string): ServiceJobPod {
    return serviceJobPod(labelsOfPods(this.naming, { ...this.identity, component }), image, this.options.props);
  }

  /**
   * Admits the pods of another workload of this service, such as a maintenance Job. No peer can connect to these pods.
   *
   * @param connections connections that its pods open, in addition to those to the members
   * @internal
   */
  public admitWorkload(component: string, connections: readonly ConnectionSpec[] = []): void {
    const id = `network-policy-of-${component}`;
    // Two workloads of one name are another finding.
    if (this.node.tryFindChild(id)) return;
    const identity = { ...this.identity, component };
    const selector = this.naming.selector(identity);
    this.report('naming', ...checkSelectors(this.naming, [this.identity, identity]));
    this.clients.admitPods(selector);
    const egress = () => this.egress.limitedTo([this.toMembers(this.namespace), ...connections]);
    const name = this.naming.workloadPolicy(identity);
    if (connections.length > 0) this.workloads.push({ id: `host-policy-of-${component}`, name, selector, egress });
    const policy = jobNetworkPolicy({ name, selector, egress, ...this.metadata });
    new Manifest(this, id, policy);
  }

  /** Admits the pods of another service. @internal */
  public admitService(other: StatefulService): void {
    this.clients.admitPods(other.selector, other.namespace);
    other.egress.connect(this.toMembers(other.namespace));
  }

  /** Connections of clients in a namespace to the members. @internal */
  public toMembers(from: string | undefined): ConnectionSpec {
    return { ports: this.options.clientPorts, peers: [podPeer({ matchLabels: this.selector }, this.namespace, from)] };
  }

  /** Admits the pods of a Milvus. @internal */
  public admit(context: DependencyContext): void {
    this.clients.admit(context);
    this.egress.follow(context.egress);
  }

  /** Records a Milvus that uses the service through another one and does not connect to it. @internal */
  public serve(context: Pick<DependencyContext, 'consumer' | 'namespace' | 'egress'>): void {
    this.clients.serve(context);
    this.egress.follow(context.egress);
  }

  /** The pods, for a monitor; nothing if they serve no metrics. @internal */
  public scrapeTargets(): ScrapeTarget[] {
    const admit: ScrapeTarget['admit'] = (peers) => this.clients.admitScrapers(peers);
    const annotate: ScrapeTarget['annotate'] = (annotations) => Object.assign(this.monitorAnnotations, annotations);
    return memberScrapeTargets(this, this.options, { admit, annotate });
  }

  /** @internal */
  public seal(): readonly ModelPart[] {
    const own = { id: 'host-policy', name: this.networkPolicy.name, selector: this.selector, egress: () => this.outgoing };
    for (const pods of [own, ...this.workloads]) emitHostPolicy(this, pods, this.metadata);
    const { namespace, options } = this;
    const { component, members, props } = options;
    const running = this.runningStatefulSet();
    for (const { prop = '', ...mistake } of secretMetadata(props)) this.report(prop, mistake);
    const service: ServiceSpec = {
      kind: 'service',
      path: this.propOwner,
      component,
      name: this.workloadName,
      ...present({ namespace }),
      members: this.members,
      membersProp: members.prop,
      image: this.image,
      imagePath: this.sharedPropOwner,
      ...(Object.keys(this.otherImages).length > 0 ? { otherImages: this.otherImages } : {}),
      resources: this.resources,
      ...present({ gpus: this.options.gpus, storage: this.storage?.spec, isOptional: this.options.isOptional }),
      claims: claimTemplates(running),
      ...present({ platform: this.platform.spec }),
      ...present({ podResources: running.template.spec && podResourcesBeyond(this.resources, running.template.spec) }),
      spread: props.spread ?? 'preferred',
      ...present({ clientSecrets: options.clientSecrets?.(this) }),
      ...(this.egress.isLimited ? { limitsEgress: true } : {}),
      ...(this.isStopped ? { isStopped: true } : {}),
      ...(isForTests(this) ? { isForTests: true } : {}),
      consumers: this.clients.consumers,
    };
    return [service];
  }

  /** Connections that the members open; `undefined` if they are not limited. */
  private get outgoing(): OutgoingConnections | undefined {
    return this.egress.ofMembers(this.options.isIndependent ? [] : [{ peers: [{ podSelector: { matchLabels: this.selector } }] }]);
  }

  /** Emits an additional object of the service. @internal */
  public emit<T extends object>(id: string, { override, overrideProp = '', ...props }: ServiceObject<T>): Manifest {
    return new Manifest<T>(this, id, {
      ...props,
      ...this.metadata,
      override: placedOverride(override, this.propOwner, overrideProp),
    });
  }

  private get metadata() {
    return {
      labels: this.naming.workloadLabels(this.identity),
      annotations: serviceWave(this.isStopped, this.options.props.syncWaves, this.options.wave),
    };
  }

  /** Whether it has no pods for now. @internal */
  public get isStopped(): boolean {
    return this.options.props.stopped === true;
  }

  private usableNaming(): NamingScheme {
    const { naming, mistakes } = serviceNaming(this.options.naming, this.identity);
    this.report('naming', ...mistakes);
    return naming;
  }

  private claimTemplate(disk: string): string {
    return this.naming.claimTemplate(this.identity, disk);
  }

  /** Path of the construct that has the props: the parent. */
  private get propOwner(): string {
    return this.node.scope?.node.path ?? '';
  }

  /** Path of the construct that has the props of all parts of a software: the parent of the parts. */
  private get sharedPropOwner(): string {
    return this.options.software === undefined ? this.propOwner : (this.node.scope?.node.scope?.node.path ?? '');
  }

  private report(prop: string, ...mistakes: readonly Mistake[]): void {
    const path = prop === 'name' || prop === 'naming' ? this.sharedPropOwner : this.propOwner;
    for (const mistake of mistakes) AppModel.of(this).findings.addAt(path, prop, mistake);
  }

  private emitHeadlessService(): Manifest {
    return this.emit('headless-service', {
      apiVersion: 'v1',
      kind: 'Service',
      name: this.naming.headlessService(this.identity),
      content: () => headlessServiceSpec(this.selector, this.options.ports),
      toJson: k8s.toJson_ServiceSpec,
      override: this.options.props.overrides?.headlessService,
      overrideProp: 'overrides.headlessService',
    });
  }

  /** The StatefulSet as it will run. Made once, so that the override runs once. */
  private runningStatefulSet(): k8s.StatefulSetSpec {
    if (this.running) return this.running;
    AppModel.of(this).seal(`${this.workloadName} was rendered`);
    const override = placedOverride(this.options.props.overrides?.statefulSet, this.propOwner, 'overrides.statefulSet');
    const standard = memberStatefulSet(this, this.options, this.monitorAnnotations);
    this.running = overridden(override, standard, AppModel.of(this).findings, statefulSetJson);
    return this.running;
  }

  private emitStatefulSet(): Manifest {
    return this.emit('Resource', {
      apiVersion: 'apps/v1',
      kind: 'StatefulSet',
      name: this.workloadName,
      content: () => ({ ...this.runningStatefulSet(), ...(this.isStopped ? { replicas: 0 } : {}) }),
      toJson: statefulSetJson,
    });
  }

  private emitDisruptionBudget(): Manifest {
    return this.emit('disruption-budget', {
      apiVersion: 'policy/v1',
      kind: 'PodDisruptionBudget',
      name: this.naming.disruptionBudget(this.identity),
      content: () => disruptionBudgetSpec(this.selector, this.options.props.unhealthyPodEvictionPolicy),
      toJson: k8s.toJson_PodDisruptionBudgetSpec,
      override: this.options.props.overrides?.disruptionBudget,
      overrideProp: 'overrides.disruptionBudget',
    });
  }

  private emitNetworkPolicy(): Manifest {
    return this.emit('network-policy', {
      apiVersion: 'networking.k8s.io/v1',
      kind: 'NetworkPolicy',
      name: this.naming.workloadPolicy(this.identity),
      content: () => {
        const policy = this.clients.policySpec(this.selector, this.options);
        return this.outgoing ? withEgress(policy, this.outgoing) : policy;
      },
      toJson: k8s.toJson_NetworkPolicySpec,
      override: this.options.props.overrides?.networkPolicy,
      overrideProp: 'overrides.networkPolicy',
    });
  }
}
