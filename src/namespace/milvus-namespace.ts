import { Chart } from 'cdk8s';
import {
  Namespaces,
  k8s,
  type INamespaceSelector,
  type INetworkPolicyPeer,
  type IPodSelector,
  type NamespaceSelectorConfig,
  type NetworkPolicyPeerConfig,
} from 'cdk8s-plus-27';
import { Construct } from 'constructs';
import { AppModel, type Sealable } from '../app';
import { KEPT_BY_ARGO_CD, Manifest, WAVES, syncWave } from '../emit';
import type { Mistake } from '../findings';
import type { AppContents, ModelPart } from '../model';
import { STAND_IN_NAME, checkNamespace } from '../naming';
import { present, readProps, type CpuAmount } from '../props';
import { unlimitedPods } from './closed-egress';
import {
  MILVUS_NAMESPACE_TYPE,
  type ContainerAmounts,
  type MilvusNamespaceProps,
  type NamespaceLimitsProps,
} from './milvus-namespace-props';
import type { ContainerAmountsSpec, MilvusNamespaceSpec, NamespaceLimitsSpec } from './milvus-namespace-spec';
import { hardAmounts, measured, neededAmounts } from './quota-amounts';
import { NAMESPACE_RULES, NO_NAME, QUOTA_FORM, STANDARDS_VERSION } from './rules';

/** Head room of a quota in percent. */
const HEAD_ROOM = 10;

/** Enough for a small pod that states nothing, such as one of a debugging session. */
const DEFAULT_REQUEST: ContainerAmountsSpec = { cpu: '100m', memory: '128Mi' };
const DEFAULT_LIMIT: ContainerAmountsSpec = { cpu: '500m', memory: '512Mi' };

/** The quota also counts the disks of nodes, so a container without an amount would be refused. */
const DEFAULT_EPHEMERAL = {
  request: { 'ephemeral-storage': k8s.Quantity.fromString('128Mi') },
  limit: { 'ephemeral-storage': k8s.Quantity.fromString('1Gi') },
};

const NAME_OF = { quota: 'milvus', limits: 'milvus', policy: 'default-deny' } as const;

/**
 * The namespace of a Milvus: Pod Security, a quota that holds every rollout, defaults for containers, and policies that deny all
 * connections which no other policy names.
 *
 * The amounts of the quota follow from every Milvus, in-cluster service and Job that the app has in the namespace: replicas or the
 * maximum of an autoscaler, new and stopping pods of a rollout, disks, GPUs. Argo CD applies these objects first, and never deletes the
 * namespace.
 *
 * @example
 * const namespace = new MilvusNamespace(this, 'namespace', { quota: { headRoom: 20 } });
 * const milvus = new MilvusCluster(this, 'milvus', { dependencies, egress: Egress.cilium() });
 * milvus.node.addDependency(namespace);
 */
export class MilvusNamespace extends Construct implements Sealable, INamespaceSelector, INetworkPolicyPeer {
  /** Name of the namespace. */
  public readonly name: string;
  /** The Namespace. */
  public readonly namespace: Manifest;
  /** The ResourceQuota; `undefined` with `quota: 'none'`. */
  public readonly resourceQuota: Manifest | undefined;
  /** The LimitRange; `undefined` with `limits: 'none'`. */
  public readonly limitRange: Manifest | undefined;
  /** The NetworkPolicy that denies connections. */
  public readonly networkPolicy: Manifest;

  private readonly props: MilvusNamespaceProps;
  private readonly peer: Namespaces;

  constructor(scope: Construct, id: string, given: MilvusNamespaceProps = {}) {
    super(scope, id);
    const model = AppModel.of(this);
    model.registerRules(NAMESPACE_RULES);
    model.add(this);
    const { props, mistakes } = readProps(given, MILVUS_NAMESPACE_TYPE, {});
    this.props = props;
    model.findings.addAll(this, '', [...mistakes, ...checkProps(props)]);
    this.name = this.usableName();
    this.peer = Namespaces.select(this, 'peer', { names: [this.name] });
    const { labels = {}, annotations = {} } = props;
    this.namespace = new Manifest(this, 'Resource', {
      apiVersion: 'v1',
      kind: 'Namespace',
      name: this.name,
      isClusterScoped: true,
      labels: { ...labels, ...this.podSecurityLabels() },
      annotations: { ...annotations, ...KEPT_BY_ARGO_CD, ...syncWave(WAVES.namespace) },
    });
    this.resourceQuota = props.quota === 'none' ? undefined : this.emitQuota();
    this.limitRange = props.limits === 'none' ? undefined : this.emitLimits();
    this.networkPolicy = this.emitPolicy();
  }

  /** Selects the namespace. Part of cdk8s-plus' `INamespaceSelector`. */
  public toNamespaceSelectorConfig(): NamespaceSelectorConfig {
    return this.peer.toNamespaceSelectorConfig();
  }

  /** All pods of the namespace as a peer of a network policy. Part of cdk8s-plus' `INetworkPolicyPeer`. */
  public toNetworkPolicyPeerConfig(): NetworkPolicyPeerConfig {
    return this.peer.toNetworkPolicyPeerConfig();
  }

  /** The pods as a selector. Part of cdk8s-plus' `INetworkPolicyPeer`. */
  public toPodSelector(): IPodSelector | undefined {
    return this.peer.toPodSelector();
  }

  /** @internal */
  public seal(): readonly ModelPart[] {
    return [this.spec()];
  }

  private usableName(): string {
    const { findings } = AppModel.of(this);
    const name = this.props.name ?? Chart.of(this).namespace;
    if (name === undefined) {
      findings.add(this, 'name', { rule: NO_NAME, problem: 'is missing, and the chart has no namespace.', fix: NO_NAME.fix });
      return STAND_IN_NAME;
    }
    const mistakes = checkNamespace(name);
    if (this.props.name !== undefined) findings.addAll(this, 'name', mistakes);
    return name;
  }

  private podSecurityLabels(): Record<string, string> {
    const { enforce = 'restricted', audit = 'restricted', warn = 'restricted', version = 'latest' } = this.props.podSecurity ?? {};
    const modes = Object.entries({ enforce, audit, warn });
    return Object.fromEntries(
      modes.flatMap(([mode, level]) => [
        [`pod-security.kubernetes.io/${mode}`, level],
        [`pod-security.kubernetes.io/${mode}-version`, version],
      ]),
    );
  }

  private emitQuota(): Manifest {
    return new Manifest<k8s.ResourceQuotaSpec>(this, 'quota', {
      ...this.metadata(NAME_OF.quota, WAVES.namespace),
      apiVersion: 'v1',
      kind: 'ResourceQuota',
      content: () => this.quotaSpec(),
      toJson: k8s.toJson_ResourceQuotaSpec,
    });
  }

  private quotaSpec(): k8s.ResourceQuotaSpec {
    const { headRoom = HEAD_ROOM, hard = {} } = this.quotaProps;
    const amounts = { ...hardAmounts(neededAmounts(this.app, this.name), headRoom), ...hard };
    return { hard: Object.fromEntries(Object.entries(amounts).map(([name, amount]) => [name, k8s.Quantity.fromString(amount)])) };
  }

  private emitLimits(): Manifest {
    const limits = this.limitsSpec();
    return new Manifest<k8s.LimitRangeSpec>(this, 'limits', {
      ...this.metadata(NAME_OF.limits, WAVES.namespace),
      apiVersion: 'v1',
      kind: 'LimitRange',
      content: () => limitRangeSpec(limits),
      toJson: k8s.toJson_LimitRangeSpec,
    });
  }

  private emitPolicy(): Manifest {
    const content = (): k8s.NetworkPolicySpec => ({
      podSelector: {},
      policyTypes: ['Ingress', ...(this.deniesEgress() ? ['Egress'] : [])],
    });
    // Not before the policies that name connections, or a sync would cut off a running Milvus for a moment.
    return new Manifest<k8s.NetworkPolicySpec>(this, 'network-policy', {
      ...this.metadata(NAME_OF.policy, WAVES.infrastructure),
      apiVersion: 'networking.k8s.io/v1',
      kind: 'NetworkPolicy',
      content,
      toJson: k8s.toJson_NetworkPolicySpec,
    });
  }

  private metadata(name: string, wave: number) {
    return { name, namespace: this.name, labels: { 'app.kubernetes.io/managed-by': 'cdk8s' }, annotations: syncWave(wave) };
  }

  private deniesEgress(): boolean {
    return this.props.denyEgress ?? unlimitedPods(this.app, this.name).length === 0;
  }

  private get app(): AppContents {
    return AppModel.of(this).seal(`the namespace ${this.name} was rendered`);
  }

  private get quotaProps(): Exclude<MilvusNamespaceProps['quota'], 'none' | undefined> {
    const { quota } = this.props;
    if (quota === undefined || quota === 'none') return {};
    const { headRoom = HEAD_ROOM, hard = {} } = quota;
    const usable = Object.entries(hard).filter(([name, text]) => isAmount(name, text));
    return { headRoom: isShare(headRoom) ? headRoom : HEAD_ROOM, hard: Object.fromEntries(usable) };
  }

  private spec(): MilvusNamespaceSpec {
    const { quota, limits, denyEgress, podSecurity } = this.props;
    const { headRoom = HEAD_ROOM, hard = {} } = this.quotaProps;
    return {
      kind: 'extension',
      extension: 'namespace',
      path: this.node.path,
      name: this.name,
      enforce: podSecurity?.enforce ?? 'restricted',
      ...(quota === 'none' ? {} : { quota: { headRoom, hard } }),
      ...(limits === 'none' ? {} : { limits: this.limitsSpec() }),
      ...present({ denyEgress }),
    };
  }

  private limitsSpec(): NamespaceLimitsSpec {
    const { limits = {} } = this.props;
    const { defaultRequest, defaultLimit, min, max, maxClaim }: NamespaceLimitsProps = limits === 'none' ? {} : limits;
    return {
      defaultRequest: { ...DEFAULT_REQUEST, ...amountsSpec(defaultRequest) },
      defaultLimit: { ...DEFAULT_LIMIT, ...amountsSpec(defaultLimit) },
      ...present({ min: min && amountsSpec(min), max: max && amountsSpec(max), maxClaim: maxClaim?.asString() }),
    };
  }
}

function amountsSpec({
  cpu,
  memory,
}: { readonly cpu?: CpuAmount; readonly memory?: ContainerAmounts['memory'] } = {}): ContainerAmountsSpec {
  return present({ cpu: cpu?.amount, memory: memory?.asString() });
}

function limitRangeSpec({ defaultRequest, defaultLimit, min, max, maxClaim }: NamespaceLimitsSpec): k8s.LimitRangeSpec {
  const bounds = present({ min: min && quantities(min), max: max && quantities(max) });
  return {
    limits: [
      {
        type: 'Container',
        defaultRequest: { ...quantities(defaultRequest), ...DEFAULT_EPHEMERAL.request },
        default: { ...quantities(defaultLimit), ...DEFAULT_EPHEMERAL.limit },
        ...bounds,
      },
      ...(maxClaim === undefined ? [] : [{ type: 'PersistentVolumeClaim', max: { storage: k8s.Quantity.fromString(maxClaim) } }]),
    ],
  };
}

function quantities(amounts: ContainerAmountsSpec): Record<string, k8s.Quantity> {
  return Object.fromEntries(Object.entries(amounts).map(([name, amount]: [string, string]) => [name, k8s.Quantity.fromString(amount)]));
}

/** Whether a text is an amount of a quota. */
function isAmount(name: string, text: string): boolean {
  return measured(name, text) >= 0;
}

function isShare(percent: number): boolean {
  return percent >= 0 && percent <= 10_000;
}

function checkProps({ quota, podSecurity }: MilvusNamespaceProps): Mistake[] {
  const { headRoom, hard = {} } = quota === undefined || quota === 'none' ? {} : quota;
  const wrong = Object.entries(hard).filter(([name, text]) => !isAmount(name, text));
  const version = podSecurity?.version ?? 'latest';
  const isVersion = /^(latest|v1\.\d{1,3})$/.test(version);
  return [
    ...(headRoom === undefined || isShare(headRoom)
      ? []
      : [{ rule: QUOTA_FORM, prop: 'quota.headRoom', problem: `is ${headRoom}.`, fix: 'Write a percentage from 0 to 10000, such as 20.' }]),
    ...wrong.map(([name, text]) => {
      return { rule: QUOTA_FORM, prop: `quota.hard['${name}']`, problem: `'${text}' is not an amount.`, fix: QUOTA_FORM.fix };
    }),
    ...(isVersion
      ? []
      : [{ rule: STANDARDS_VERSION, prop: 'podSecurity.version', problem: `is '${version}'.`, fix: STANDARDS_VERSION.fix }]),
  ];
}
