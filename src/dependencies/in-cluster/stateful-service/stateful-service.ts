import { Chart } from 'cdk8s';
import { k8s } from 'cdk8s-plus-27';
import { Construct } from 'constructs';
import { AppModel, type Sealable } from '../../../app';
import type { AppContents, ConsumerSpec, ResourceSpec, ServiceSpec } from '../../../model';
import {
  DEFAULT_GROUP,
  InstanceNaming,
  SECRET_VERSION_ANNOTATION,
  STAND_IN_NAME,
  checkNameLength,
  checkNamePart,
  objectLabels,
  selectorLabels,
  serviceObject,
} from '../../../naming';
import type { PodIdentity } from '../../../naming';
import { headlessServiceSpec, ingressFrom, ingressPolicySpec, noIngressPolicySpec, serviceHost } from '../../../network';
import type { Mistake } from '../../../findings';
import { NO_METRICS } from '../../../rules/input';
import { checkImage, checkRegistry, inRegistry } from '../../../version';
import {
  CONTAINER_SECURITY_CONTEXT,
  LocalStorage,
  Manifest,
  POD_USER,
  WAVE_OF_SERVICES,
  claimTemplates,
  containerResources,
  disruptionBudgetSpec,
  podSecurityContext,
  resolveResources,
  statefulSetJson,
  statefulSetSpec,
  syncWave,
  topologySpread,
  type ClaimSpec,
} from '../../../workload';
import type { DependencyContext } from '../../dependency';
import { consumerPeer, workloadPeer } from './consumer-peer';
import { jobPlacement, memberPlacement, podAnnotations } from './service-pods';
import { diskClaims, podVolumes, volumeMounts } from './service-volumes';
import type { SecretMount, StatefulServiceOptions } from './stateful-service-options';

/** A replicated service, with disks for each member where it keeps data: StatefulSet, Services, budget and network policy. */
export class StatefulService extends Construct implements Sealable {
  public readonly statefulSet: Manifest;
  public readonly headlessService: Manifest;
  public readonly networkPolicy: Manifest;
  public readonly disruptionBudget: Manifest | undefined;
  public readonly workloadName: string;
  public readonly identity: PodIdentity;
  public readonly members: number;
  public readonly resources: ResourceSpec;

  private readonly naming: InstanceNaming;
  private readonly storage: LocalStorage | undefined;
  private readonly claims: readonly ClaimSpec[];
  private readonly consumers = new Map<string, k8s.NetworkPolicyPeer>();
  private readonly consumerSpecs: ConsumerSpec[] = [];

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
    this.naming = new InstanceNaming(name);
    this.identity = { name: software, instance: name, component, group: DEFAULT_GROUP };
    this.workloadName = this.naming.workload(software === component ? component : serviceObject(software, component));
    this.members = options.members.count;
    this.report(options.members.prop, ...options.members.mistakes);
    this.storage = defaults.storage && LocalStorage.persistent(props.storage ?? { size: defaults.storage });
    this.report('storage', ...(this.storage?.mistakes ?? []));
    this.claims = this.storage ? diskClaims(options, this.storage, (prop, ...found) => this.report(prop, ...found)) : [];
    if (props.monitoring && (options.metricsPorts ?? []).length === 0) this.report('monitoring', noMetrics(component));
    if (props.image !== undefined) this.report('image', ...checkImage(props.image));
    for (const [prop, image] of Object.entries(this.otherImages)) this.report(prop, ...checkImage(image));
    if (props.imageRegistry !== undefined) this.report('imageRegistry', ...checkRegistry(props.imageRegistry));
    this.report('name', ...checkNameLength(this.workloadName, 'StatefulSet', 'name'));
    this.resources = resolveResources(props, defaults, (prop, mistake) => this.report(prop, mistake));
    this.headlessService = this.emitHeadlessService();
    this.statefulSet = this.emitStatefulSet();
    this.disruptionBudget = this.members > 1 ? this.emitDisruptionBudget() : undefined;
    this.networkPolicy = this.emitNetworkPolicy();
    AppModel.of(this).add(this);
  }

  /** Name of each member: that of its pod. */
  public get memberNames(): string[] {
    return Array.from({ length: this.members }, (_, index) => `${this.workloadName}-${index}`);
  }

  /** DNS name of each member. */
  public get memberHosts(): string[] {
    return this.memberNames.map((name) => `${name}.${this.memberDomain}`);
  }

  /** Domain that member names lie in. */
  public get memberDomain(): string {
    return serviceHost(this.headlessService.name, Chart.of(this).namespace);
  }

  /** Image of the members. */
  public get image(): string {
    return this.options.props.image ?? this.mirrored(this.options.image);
  }

  /** Images that the user chose beside it. */
  private get otherImages(): Record<string, string> {
    const given = Object.entries(this.options.otherImages ?? {});
    return Object.fromEntries(given.filter((entry): entry is [string, string] => entry[1] !== undefined));
  }

  /** Where an image of the library comes from: its own registry, or the one that stands in for all. */
  public mirrored(image: string): string {
    return inRegistry(image, this.options.props.imageRegistry);
  }

  /** Template of a pod that does something for the members, once: of the nodes, images and network that are theirs. */
  public jobTemplate(
    component: string,
    spec: Pick<k8s.PodSpec, 'containers' | 'volumes'> & { readonly restartPolicy: string },
  ): k8s.PodTemplateSpec {
    const { props } = this.options;
    return {
      metadata: { labels: selectorLabels({ ...this.identity, component }), ...podAnnotations(props) },
      spec: {
        automountServiceAccountToken: false,
        enableServiceLinks: false,
        securityContext: podSecurityContext(POD_USER),
        ...this.pullSecrets(),
        ...jobPlacement(props),
        ...spec,
      },
    };
  }

  /** Lets the pods of another workload of this service in, such as one that maintains it, and nobody in to them. */
  public admitWorkload(component: string): void {
    const podSelector = { matchLabels: selectorLabels({ ...this.identity, component }) };
    this.consumers.set(component, { podSelector });
    this.emit(`network-policy-of-${component}`, {
      apiVersion: 'networking.k8s.io/v1',
      kind: 'NetworkPolicy',
      name: this.naming.workload(component),
      content: () => noIngressPolicySpec(podSelector),
      toJson: k8s.toJson_NetworkPolicySpec,
    });
  }

  /** Lets the pods of another service in. */
  public admitService(other: StatefulService): void {
    const peer = workloadPeer(other.identity, Chart.of(other).namespace, Chart.of(this).namespace);
    this.consumers.set(JSON.stringify(peer), peer);
  }

  /** Lets the pods of a Milvus in. */
  public admit(context: DependencyContext): void {
    const peer = consumerPeer(context, Chart.of(this).namespace);
    this.consumers.set(JSON.stringify(peer), peer);
    this.serve(context);
  }

  /** Notes a Milvus that uses the service through another one, and does not connect to it. */
  public serve({ consumer, namespace }: DependencyContext): void {
    this.consumerSpecs.push({ path: consumer.node.path, ...(namespace === undefined ? {} : { namespace }) });
  }

  /** @internal */
  public seal(): Partial<AppContents> {
    const { namespace } = Chart.of(this);
    const { component, members, props } = this.options;
    const service: ServiceSpec = {
      path: this.propOwner,
      component,
      name: this.workloadName,
      ...(namespace === undefined ? {} : { namespace }),
      members: this.members,
      membersProp: members.prop,
      image: this.image,
      imagePath: this.sharedPropOwner,
      ...(Object.keys(this.otherImages).length > 0 ? { otherImages: this.otherImages } : {}),
      resources: this.resources,
      ...(this.storage ? { storage: this.storage.spec } : {}),
      claims: claimTemplates(props.overrides?.statefulSet?.(this.statefulSetSpec()) ?? this.statefulSetSpec()),
      spread: props.spread ?? 'preferred',
      consumers: this.consumerSpecs,
    };
    return { services: [service] };
  }

  /** Emits one more object that belongs to the service. */
  public emit<T extends object>(
    id: string,
    props: { readonly apiVersion: string; readonly kind: string; readonly name: string; readonly content: () => T } & {
      readonly toJson: (content: T) => unknown;
      readonly override?: ((content: T) => T) | undefined;
    },
  ): Manifest {
    return new Manifest<T>(this, id, { ...props, labels: objectLabels(this.identity), annotations: syncWave(WAVE_OF_SERVICES) });
  }

  /** Path of the construct whose props these are: the one around this. */
  private get propOwner(): string {
    return this.node.scope?.node.path ?? '';
  }

  /** Path of the construct whose props are those of all parts of one software: the one around the parts. */
  private get sharedPropOwner(): string {
    return this.options.software === undefined ? this.propOwner : (this.node.scope?.node.scope?.node.path ?? '');
  }

  private report(prop: string, ...mistakes: readonly Mistake[]): void {
    const path = prop === 'name' ? this.sharedPropOwner : this.propOwner;
    for (const mistake of mistakes) AppModel.of(this).findings.addAt(path, prop, mistake);
  }

  private emitHeadlessService(): Manifest {
    return this.emit('headless-service', {
      apiVersion: 'v1',
      kind: 'Service',
      name: this.naming.headlessService(this.workloadName),
      content: () => headlessServiceSpec(selectorLabels(this.identity), this.options.ports),
      toJson: k8s.toJson_ServiceSpec,
      override: this.options.props.overrides?.headlessService,
    });
  }

  private statefulSetSpec(): k8s.StatefulSetSpec {
    const { secretVersion } = this.options;
    const { labels = {}, annotations = {} } = this.options.props;
    const rolling = secretVersion === undefined ? {} : { [SECRET_VERSION_ANNOTATION]: secretVersion };
    return statefulSetSpec({
      identity: this.identity,
      name: this.workloadName,
      controller: 'StatefulSet',
      replicas: this.members,
      rollout: { type: 'RollingUpdate', minReadySeconds: 10 },
      podSpec: this.podSpec(),
      podLabels: labels,
      podAnnotations: { ...annotations, ...rolling },
      serviceName: this.headlessService.name,
      ...(this.claims.length > 0 ? { claims: this.claims } : {}),
    });
  }

  private emitStatefulSet(): Manifest {
    const content = () => this.statefulSetSpec();
    const override = this.options.props.overrides?.statefulSet;
    return this.emit('Resource', {
      apiVersion: 'apps/v1',
      kind: 'StatefulSet',
      name: this.workloadName,
      content,
      toJson: statefulSetJson,
      override,
    });
  }

  private podSpec(): k8s.PodSpec {
    const { props, gracePeriodSeconds } = this.options;
    const spread = this.members > 1 ? (props.spread ?? 'preferred') : 'none';
    const constraints = topologySpread(spread, selectorLabels(this.identity), 'StatefulSet', props.topologyKeys);
    return {
      automountServiceAccountToken: false,
      enableServiceLinks: false,
      terminationGracePeriodSeconds: gracePeriodSeconds,
      securityContext: podSecurityContext(this.options.group ?? POD_USER),
      ...this.pullSecrets(),
      ...memberPlacement(props),
      ...(constraints.length > 0 ? { topologySpreadConstraints: constraints } : {}),
      ...(this.options.initContainers ? { initContainers: [...this.options.initContainers(this)] } : {}),
      containers: [this.container(), ...(this.options.sidecars?.(this) ?? [])],
      volumes: podVolumes(this.options, this.secrets),
    };
  }

  private get secrets(): Readonly<Record<string, SecretMount>> {
    return this.options.secrets?.(this) ?? {};
  }

  private pullSecrets(): Pick<k8s.PodSpec, 'imagePullSecrets'> {
    const { imagePullSecrets = [] } = this.options.props;
    return imagePullSecrets.length > 0 ? { imagePullSecrets: imagePullSecrets.map(({ name }) => ({ name })) } : {};
  }

  private container(): k8s.Container {
    const { component, ports } = this.options;
    return {
      name: component,
      image: this.image,
      imagePullPolicy: 'IfNotPresent',
      ports: ports.filter((port) => !port.container).map(({ name, port }) => ({ name, containerPort: port })),
      resources: containerResources(this.resources),
      securityContext: CONTAINER_SECURITY_CONTEXT,
      ...this.options.container(this),
      volumeMounts: volumeMounts(this.options, this.secrets),
    };
  }

  private emitDisruptionBudget(): Manifest {
    const content = () => disruptionBudgetSpec(this.identity, this.options.props.unhealthyPodEvictionPolicy);
    const toJson = k8s.toJson_PodDisruptionBudgetSpec;
    return this.emit('disruption-budget', {
      apiVersion: 'policy/v1',
      kind: 'PodDisruptionBudget',
      name: this.workloadName,
      content,
      toJson,
      override: this.options.props.overrides?.disruptionBudget,
    });
  }

  /** Members talk to each other on all ports; Milvus and whom the user names reach the client ports alone. */
  private emitNetworkPolicy(): Manifest {
    const matchLabels = selectorLabels(this.identity);
    const { clientPorts, metricsPorts = [], props } = this.options;
    const content = () =>
      ingressPolicySpec({ matchLabels }, [
        { from: [{ podSelector: { matchLabels } }] },
        ...(this.consumers.size > 0 ? [{ ports: clientPorts, from: [...this.consumers.values()] }] : []),
        ...ingressFrom(props.clients ?? [], clientPorts),
        ...ingressFrom(props.monitoring ?? [], metricsPorts),
      ]);
    const toJson = k8s.toJson_NetworkPolicySpec;
    return this.emit('network-policy', {
      apiVersion: 'networking.k8s.io/v1',
      kind: 'NetworkPolicy',
      name: this.workloadName,
      content,
      toJson,
      override: props.overrides?.networkPolicy,
    });
  }
}

function noMetrics(component: string): Mistake {
  return { rule: NO_METRICS, problem: `lets scrapers in, and ${component} serves no metrics here.`, fix: NO_METRICS.fix };
}
