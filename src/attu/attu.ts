import { Chart, Size } from 'cdk8s';
import { Cpu, k8s } from 'cdk8s-plus-27';
import { Construct } from 'constructs';
import { AppModel, type Sealable } from '../app';
import { podPeer } from '../dependencies/in-cluster/stateful-service/consumer-peer';
import { Manifest, ServiceManifest, overridden, placedOverride, syncWave } from '../emit';
import { changedParts } from '../jobs/changed-parts';
import type { JobSpec, ModelPart, ResourceSpec } from '../model';
import { Platform } from '../platform';
import {
  DEFAULT_GROUP,
  STAND_IN_NAME,
  checkNameLength,
  checkNamePart,
  checkSelectors,
  labelsOfPods,
  resolveScheme,
  type NamingScheme,
  type PodIdentity,
} from '../naming';
import {
  Milvus,
  allowRules,
  ingressPolicySpec,
  networkPolicyPeers,
  noIngressPolicySpec,
  withEgress,
  type MilvusEndpoint,
  serviceEndpoint,
} from '../network';
import { present, readProps } from '../props';
import { checkImage, checkRegistry } from '../version';
import { LocalStorage, deploymentSpec, onPlatform, resolveResources } from '../workload';
import type { AttuPart } from './attu-part';
import { ATTU_PORT, ATTU_PORT_NAME, attuPodSpec, servesTls } from './attu-pod';
import { ATTU_TYPE, type AttuProps } from './attu-props';
import { ATTU_IMAGES, attuRelease, type AttuRelease } from './attu-release';
import { ATTU_RULES } from './rules';

const DEFAULTS = { cpu: Cpu.millis(500), memory: Size.gibibytes(1), ephemeralStorage: Size.gibibytes(1) };

/**
 * Attu, the web console of Milvus: a Deployment with one pod, a Service and a NetworkPolicy.
 *
 * Nobody may open it unless you name `clients`. It asks for no login and serves plain HTTP: put a proxy with a login in front of
 * it. Its `service` is a backend of an `Ingress` of cdk8s-plus. The Milvus admits its pod.
 *
 * @example
 * const attu = new Attu(this, 'attu', { milvus, image: 'docker.io/zilliz/attu:v2.5.12' });
 * new Ingress(this, 'console', { rules: [{ host: 'attu.bank.example', backend: IngressBackend.fromService(attu.service) }] });
 */
export class Attu extends Construct implements Sealable {
  /** The Deployment. To change a field without a prop, use `addJsonPatch`. */
  public readonly deployment: Manifest;
  /** The Service, on port 3000. */
  public readonly service: ServiceManifest;
  /** The NetworkPolicy. */
  public readonly networkPolicy: Manifest;
  /** The claim of the disk; only with `storage`. */
  public readonly claim: Manifest | undefined;

  private readonly props: AttuProps;
  private readonly platform: Platform;
  private readonly identity: PodIdentity;
  private readonly naming: NamingScheme;
  private readonly resources: ResourceSpec;
  private readonly namespace = Chart.of(this).namespace;
  private decided: { readonly standard: k8s.DeploymentSpec; readonly running: k8s.DeploymentSpec } | undefined;

  constructor(scope: Construct, id: string, given: AttuProps) {
    super(scope, id);
    const model = AppModel.of(this);
    model.registerRules(ATTU_RULES);
    model.add(this);
    const { props, mistakes } = readProps(given, ATTU_TYPE, {
      milvus: () => Milvus.fromEndpoint(this, 'stand-in', { name: STAND_IN_NAME, host: STAND_IN_NAME }),
    });
    this.props = props;
    this.platform = Platform.of(this);
    const { findings } = model;
    findings.addAll(this, '', mistakes);
    const name = props.name ?? props.milvus.name;
    const illegal = checkNamePart(name, 'name (by default the name of the Milvus)');
    findings.addAll(this, 'name', illegal);
    this.identity = { name: 'attu', instance: illegal.length === 0 ? name : STAND_IN_NAME, component: 'attu', group: DEFAULT_GROUP };
    this.naming = this.usableNaming();
    findings.addAll(this, 'name', checkNameLength(this.name, 'Deployment', 'name'));
    if (props.image !== undefined) findings.addAll(this, 'image', checkImage(props.image));
    if (props.imageRegistry !== undefined) findings.addAll(this, 'imageRegistry', checkRegistry(props.imageRegistry));
    this.resources = resolveResources(props, DEFAULTS, (prop, mistake) => findings.add(this, prop, mistake));
    this.claim = this.emitClaim();
    this.networkPolicy = this.emitNetworkPolicy();
    this.service = this.emitService();
    this.deployment = new Manifest<k8s.DeploymentSpec>(this, 'Resource', {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      name: this.name,
      ...this.metadata,
      content: () => this.decide().running,
      toJson: k8s.toJson_DeploymentSpec,
    });
    const peer = podPeer({ matchLabels: this.naming.selector(this.identity) }, this.namespace, props.milvus.namespace);
    props.milvus.admit({ peers: [peer], protocols: [] });
  }

  /** Address for clients in the Kubernetes cluster that the NetworkPolicy admits. */
  public get endpoint(): MilvusEndpoint {
    return serviceEndpoint(this.service.name, this.namespace, ATTU_PORT, 'http');
  }

  /** @internal */
  public seal(): readonly ModelPart[] {
    const { milvus, credentials, storage, clients = [] } = this.props;
    const { license, login, tls } = this.release;
    const part: AttuPart = {
      kind: 'extension',
      extension: 'attu',
      path: this.node.path,
      milvus: milvus.node.path,
      image: this.image,
      license,
      login,
      takesCertificates: tls,
      usesTls: servesTls(milvus.endpoint),
      hasCredentials: credentials !== undefined,
      hasStorage: storage !== undefined,
      openTo: clients.flatMap(networkPolicyPeers).flatMap(everyone),
    };
    return [part, this.pods()];
  }

  private get name(): string {
    return this.naming.workload(this.identity);
  }

  private get image(): string {
    const { image, imageRegistry, milvus } = this.props;
    return image === undefined ? this.platform.imageOf(ATTU_IMAGES[milvus.version.line], imageRegistry) : this.platform.pinned(image);
  }

  private get release(): AttuRelease {
    return attuRelease(this.image, this.props.milvus.version.line);
  }

  /** Labels and wave: after the Service of the Milvus. */
  private get metadata() {
    const { lastWave } = this.props.milvus;
    const labels = this.naming.workloadLabels(this.identity);
    return { labels, ...(lastWave === undefined ? {} : { annotations: syncWave(lastWave + 1) }) };
  }

  /** The pods, for the rules about pods. */
  private pods(): JobSpec {
    const { path } = this.node;
    const { standard, running } = this.decide();
    const { metadata, spec = { containers: [] } } = running.template;
    return {
      kind: 'job',
      controller: 'Deployment',
      name: this.name,
      ...present({ namespace: this.namespace }),
      component: 'attu',
      ...(this.props.milvus.limitsEgress ? { limitsEgress: true } : {}),
      place: {
        pods: { path, prop: '' },
        image: { path, prop: 'image' },
        override: { path, prop: 'overrides.deployment' },
        overridden: changedParts(standard.template, running.template),
      },
      labels: metadata?.labels ?? {},
      annotations: metadata?.annotations ?? {},
      pod: spec,
      ...present({ platform: this.platform.spec }),
    };
  }

  private decide(): { readonly standard: k8s.DeploymentSpec; readonly running: k8s.DeploymentSpec } {
    if (this.decided) return this.decided;
    const { props, release, resources, naming, identity } = this;
    const { labels = {}, annotations, imagePullSecrets = [], overrides } = props;
    const image = { reference: this.image, pullPolicy: 'IfNotPresent', pullSecrets: imagePullSecrets.map(({ name }) => name) };
    const standard = deploymentSpec({
      selector: naming.selector(identity),
      name: this.name,
      controller: 'Deployment',
      replicas: 1,
      // A disk can be attached to one node.
      rollout: { type: this.claim ? 'Recreate' : 'RollingUpdate', minReadySeconds: 0 },
      podSpec: onPlatform(attuPodSpec({ props, release, image, resources, claim: this.claim?.name }), this.platform),
      podLabels: { ...labels, ...labelsOfPods(naming, identity) },
      ...present({ podAnnotations: annotations }),
    });
    const override = placedOverride(overrides?.deployment, this.node.path, 'overrides.deployment');
    const { findings } = AppModel.of(this);
    this.decided = { standard, running: overridden(override, standard, findings, k8s.toJson_DeploymentSpec, { podsAreJobs: true }) };
    return this.decided;
  }

  private usableNaming(): NamingScheme {
    const { identity } = this;
    const { naming, mistakes } = resolveScheme(this.props.naming, (given) => [{ name: given.workload(identity), kind: 'Deployment' }]);
    AppModel.of(this).findings.addAll(this, 'naming', [...mistakes, ...checkSelectors(naming, [identity])]);
    return naming;
  }

  private emitService(): ServiceManifest {
    return new ServiceManifest(this, 'service', {
      apiVersion: 'v1',
      kind: 'Service',
      name: this.name,
      ...this.metadata,
      content: () => ({
        type: 'ClusterIP',
        selector: this.naming.selector(this.identity),
        ports: [{ name: ATTU_PORT_NAME, port: ATTU_PORT, targetPort: k8s.IntOrString.fromString(ATTU_PORT_NAME), protocol: 'TCP' }],
      }),
      toJson: k8s.toJson_ServiceSpec,
      override: placedOverride(this.props.overrides?.service, this.node.path, 'overrides.service'),
      ports: () => [{ name: ATTU_PORT_NAME, port: ATTU_PORT }],
    });
  }

  private emitNetworkPolicy(): Manifest {
    const { clients = [], overrides } = this.props;
    const selector = { matchLabels: this.naming.selector(this.identity) };
    const rules = allowRules(clients, [ATTU_PORT]);
    return new Manifest<k8s.NetworkPolicySpec>(this, 'network-policy', {
      apiVersion: 'networking.k8s.io/v1',
      kind: 'NetworkPolicy',
      name: this.naming.workloadPolicy(this.identity),
      ...this.metadata,
      content: () => {
        const policy = rules.length > 0 ? ingressPolicySpec(selector, rules) : noIngressPolicySpec(selector);
        const outgoing = this.props.milvus.egressOfClients(this.namespace, 'grpc');
        return outgoing ? withEgress(policy, outgoing) : policy;
      },
      toJson: k8s.toJson_NetworkPolicySpec,
      override: placedOverride(overrides?.networkPolicy, this.node.path, 'overrides.networkPolicy'),
    });
  }

  private emitClaim(): Manifest | undefined {
    const { storage } = this.props;
    if (!storage) return undefined;
    const { spec, mistakes } = LocalStorage.persistent(this.platform.classed(storage));
    AppModel.of(this).findings.addAll(this, 'storage', mistakes);
    return new Manifest<k8s.PersistentVolumeClaimSpec>(this, 'claim', {
      apiVersion: 'v1',
      kind: 'PersistentVolumeClaim',
      name: this.naming.workloadObject(this.identity, 'data'),
      ...this.metadata,
      content: () => ({
        accessModes: ['ReadWriteOnce'],
        ...present({ storageClassName: spec.storageClassName }),
        resources: { requests: { storage: k8s.Quantity.fromString(spec.size) } },
      }),
      toJson: k8s.toJson_PersistentVolumeClaimSpec,
    });
  }
}

/** A peer that stands for everyone: all addresses, or all pods of all namespaces. */
function everyone({ ipBlock, namespaceSelector, podSelector }: k8s.NetworkPolicyPeer): string[] {
  if (ipBlock) return ipBlock.cidr.endsWith('/0') ? [ipBlock.cidr] : [];
  const isAll = (selector: k8s.LabelSelector = {}) =>
    Object.keys({ ...selector.matchLabels }).length + (selector.matchExpressions ?? []).length === 0;
  return namespaceSelector && isAll(namespaceSelector) && isAll(podSelector) ? ['all pods'] : [];
}
