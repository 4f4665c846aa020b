import type { IConstruct } from 'constructs';
import type { Mistake } from '../findings';
import { present, readProps } from '../props';
import { inRegistry } from '../version';
import { checkDigest, checkPlatform, checkProxy } from './check-platform';
import { DISTRIBUTIONS, type DistributionFacts } from './distributions';
import { hasFeature, type KubernetesFeatureName } from './kubernetes-features';
import { OLDEST_MAINTAINED_KUBERNETES, type KubernetesRelease } from './kubernetes-release';
import { CLUSTER_NAMES } from './no-proxy';
import type { PlatformSpec } from './platform-spec';
import { PLATFORM_TYPE, type PlatformProps } from './platform-props';
import { LATE_PLATFORM } from './rules';

/** Platforms by the construct that they were applied to. */
const APPLIED = new WeakMap<IConstruct, Platform>();

/** Mistakes of the platforms of an app, by the root of its constructs. */
const MISTAKES = new WeakMap<IConstruct, AppliedPlatform[]>();

/** Constructs whose platform another construct below has read. */
const READ = new WeakSet<IConstruct>();

/** A platform, and the mistakes in it. */
export interface AppliedPlatform {
  readonly scope: IConstruct;
  readonly mistakes: readonly Mistake[];
}

/** What a node must have, in the form of a node affinity. */
export interface NodeRequirement {
  readonly key: string;
  readonly operator: 'In';
  readonly values: string[];
}

/**
 * The Kubernetes cluster under the app: its release, its distribution, and what all pods share on it. One statement reaches Milvus, the
 * services next to it, Jobs, CronJobs, backups and Attu.
 *
 * Apply it to the app or a chart before the first construct there, or pass it as the prop `platform` of a Milvus. A platform of a chart
 * replaces single props of that of the app.
 *
 * @example
 * new Platform({
 *   kubernetes: '1.35',
 *   distribution: 'openshift',
 *   imageRegistry: 'registry.bank.example/mirror',
 * }).applyTo(app);
 */
export class Platform {
  /** The platform of a construct: what was applied to it and to the constructs around it, the nearest first. */
  public static of(construct: IConstruct): Platform {
    const applied = construct.node.scopes.flatMap((scope) => {
      READ.add(scope);
      return APPLIED.get(scope) ?? [];
    });
    return applied.length > 0 ? new Platform(Object.assign({}, ...applied.map(({ props }) => props)) as PlatformProps) : UNKNOWN;
  }

  /** The mistakes in its props. */
  public readonly mistakes: readonly Mistake[];

  private readonly props: PlatformProps;

  constructor(given: PlatformProps) {
    const { props, mistakes } = readProps(given, PLATFORM_TYPE, {});
    this.props = props;
    this.mistakes = [...mistakes, ...checkPlatform(props)];
  }

  /** Makes it the platform of a construct and all below it. */
  public applyTo(scope: IConstruct): this {
    const { root } = scope.node;
    const late: Mistake = { rule: LATE_PLATFORM, problem: 'is applied after constructs below.', fix: LATE_PLATFORM.fix };
    const mistakes = [...this.mistakes, ...(READ.has(scope) ? [late] : [])];
    MISTAKES.set(root, [...(MISTAKES.get(root) ?? []), { scope, mistakes }]);
    const earlier = APPLIED.get(scope);
    APPLIED.set(scope, earlier ? new Platform({ ...earlier.props, ...this.props }) : this);
    return this;
  }

  /** Minor release of Kubernetes. */
  public get kubernetes(): KubernetesRelease {
    return this.props.kubernetes ?? OLDEST_MAINTAINED_KUBERNETES;
  }

  /** Facts about its distribution; `undefined` if the app has no platform. @internal */
  public get facts(): DistributionFacts | undefined {
    return this.props.distribution && DISTRIBUTIONS[this.props.distribution];
  }

  /** Whether a feature of Kubernetes may be used. Without a platform the library writes nothing that the oldest release lacks. @internal */
  public has(feature: KubernetesFeatureName): boolean {
    return this !== UNKNOWN && hasFeature(this.kubernetes, feature);
  }

  /** Whether the platform chooses the user and the groups of pods. @internal */
  public get assignsUsers(): boolean {
    const { podUser = this.facts?.assignsUsers ? 'platform' : 'library' } = this.props;
    return podUser === 'platform';
  }

  /** Reference of an image of the library: in the registry of the construct or else of the platform, and with its digest. @internal */
  public imageOf(reference: string, registry = this.props.imageRegistry): string {
    return this.pinned(inRegistry(reference, registry));
  }

  /** A reference with the digest that the platform knows for it. @internal */
  public pinned(reference: string): string {
    const digest = reference.includes('@') ? undefined : this.digestOf(reference);
    return digest === undefined ? reference : `${reference}@${digest}`;
  }

  /** Images with usable digests, by repository and tag. @internal */
  public get imageDigests(): Readonly<Record<string, string>> {
    const given = Object.entries(this.props.imageDigests ?? {});
    return Object.fromEntries(given.filter(([image, digest]) => checkDigest(image, digest).length === 0));
  }

  /** Names of the Secrets with registry credentials: those of the construct, or else those of the platform. @internal */
  public pullSecrets(own: readonly string[] = []): readonly string[] {
    return own.length > 0 ? own : (this.props.imagePullSecrets ?? []).map(({ name }) => name);
  }

  /** Storage class of a disk: that of the construct, or else that of the platform. @internal */
  public classed<T extends { readonly storageClassName?: string }>(disk: T): T {
    const { storageClassName } = this.props;
    return disk.storageClassName === undefined && storageClassName !== undefined ? { ...disk, storageClassName } : disk;
  }

  /** Variables of every container. @internal */
  public get environment(): Readonly<Record<string, string>> {
    const { proxy } = this.props;
    if (!proxy || checkProxy(proxy).length > 0) return {};
    const direct = [...CLUSTER_NAMES, ...proxy.clusterNetworks, ...(proxy.direct ?? [])];
    return { ...present({ HTTPS_PROXY: proxy.https, HTTP_PROXY: proxy.http }), NO_PROXY: [...new Set(direct)].join(',') };
  }

  /**
   * What the node of a pod must have.
   *
   * @param computes whether the pod runs Milvus
   * @internal
   */
  public nodeRequirements(computes: boolean): readonly NodeRequirement[] {
    const { nodeArchitecture, cpuFeatures = [] } = this.props;
    const feature = (name: string): NodeRequirement => ({
      key: `feature.node.kubernetes.io/cpu-cpuid.${name}`,
      operator: 'In',
      values: ['true'],
    });
    return [
      ...(nodeArchitecture ? [{ key: 'kubernetes.io/arch', operator: 'In' as const, values: [nodeArchitecture] }] : []),
      ...(computes ? cpuFeatures.map(feature) : []),
    ];
  }

  /** CPU features that nodes of Milvus must have. @internal */
  public get cpuFeatures(): readonly string[] {
    return this.props.cpuFeatures ?? [];
  }

  /** The platform as plain data; `undefined` without one. @internal */
  public get spec(): PlatformSpec | undefined {
    if (this === UNKNOWN) return undefined;
    const { distribution, imageRegistry, storageClassName } = this.props;
    return {
      kubernetes: this.kubernetes,
      ...present({ distribution, imageRegistry, storageClassName }),
      ...(this.assignsUsers ? { assignsUsers: true } : {}),
    };
  }

  private digestOf(reference: string): string | undefined {
    return Object.entries(this.imageDigests).find(([image]) => isImage(reference, image))?.[1];
  }
}

/** Whether a reference is an image, in any registry. */
export function isImage(reference: string, image: string): boolean {
  return reference === image || reference.endsWith(`/${image}`);
}

/** The platform of an app without one. */
const UNKNOWN = new Platform({});

/** The platforms that were applied in an app, with their mistakes. */
export function appliedPlatforms(root: IConstruct): readonly AppliedPlatform[] {
  return MISTAKES.get(root) ?? [];
}
