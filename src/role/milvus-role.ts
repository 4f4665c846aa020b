import {
  LabelSelector,
  k8s,
  type INetworkPolicyPeer,
  type IPodSelector,
  type IScalable,
  type NetworkPolicyPeerConfig,
  type PodSelectorConfig,
  type ScalingTarget,
} from 'cdk8s-plus-27';
import { Construct } from 'constructs';
import { AppModel } from '../app';
import { renderUserYaml, type MilvusConfig } from '../config';
import { mostReplicas, writtenAt, type ControllerKind, type DisruptionBudgetSpec, type RolePlace, type RoleSpec } from '../model';
import type { Report } from '../findings';
import { headlessServiceSpec } from '../network';
import {
  DEFAULT_GROUP,
  checkNameLengths,
  objectLabels,
  selectorLabels,
  type NamedObject,
  type NamingScheme,
  type PodIdentity,
} from '../naming';
import { ROLE_CANNOT_AUTOSCALE } from './rules';
import { ROLES, canAutoscale, isRemovedLater, type MilvusVersion, type RoleName } from '../version';
import { Manifest, PRUNE_LAST, syncWave, type ManifestProps } from '../emit';
import {
  claimTemplates,
  deploymentSpec,
  disruptionBudgetSpec,
  milvusWorkload,
  statefulSetJson,
  statefulSetSpec,
  type WorkloadSpec,
} from '../workload';
import { applyOverride } from './apply-override';
import type { MilvusRoleOptions, RoleDeclaration } from './role-declaration';
import { resolveRole } from './resolve-role';
import { rolePlace } from './role-place';
import type { AnyRoleProps } from './role-props';
import { ScalingObjects } from './scaling-objects';

/**
 * One role of a Milvus: its workload and what belongs to it.
 *
 * It can be the target of a cdk8s-plus HorizontalPodAutoscaler (give it `metrics`), Service selector or NetworkPolicy.
 *
 * @example
 * new HorizontalPodAutoscaler(this, 'proxies', {
 *   target: milvus.proxy,
 *   maxReplicas: 10,
 *   metrics: [Metric.resourceCpu(MetricTarget.averageUtilization(60))],
 * });
 */
export class MilvusRole extends Construct implements RoleDeclaration, IScalable, IPodSelector, INetworkPolicyPeer {
  /** The Deployment or StatefulSet. */
  public readonly workload: Manifest;
  /** The ConfigMap with this role's `user.yaml`. */
  public readonly configMap: Manifest;
  /** The Service that gives pods names; only with a StatefulSet. */
  public readonly headlessService: Manifest | undefined;
  /** The PodDisruptionBudget; not part of the output while there is one replica. */
  public readonly disruptionBudget: Manifest;
  /** The HorizontalPodAutoscaler; only with `autoscaling`. */
  public readonly autoscaler: Manifest | undefined;
  /** KEDA's ScaledObject; only with `keda`. */
  public readonly scaledObject: Manifest | undefined;
  /** The VerticalPodAutoscaler; only with `recommendResources`. */
  public readonly verticalPodAutoscaler: Manifest | undefined;
  /** This role's configuration, on top of the instance's. */
  public readonly config: MilvusConfig;
  /** Labels by which the pods are selected. */
  public readonly identity: PodIdentity;
  /** Name of the workload. */
  public readonly workloadName: string;
  /** Which controller runs the pods. */
  public readonly controller: ControllerKind;
  /** Where the user declared it. */
  public readonly place: RolePlace;

  private isScaled = false;
  private sealed: SealedRole | undefined;

  /** @hidden */
  constructor(
    scope: Construct,
    id: string,
    /** What the role is made from. @internal */
    public readonly options: MilvusRoleOptions,
  ) {
    super(scope, id);
    const { instance, role, props, group = DEFAULT_GROUP } = options;
    const { component } = ROLES[role];
    this.identity = { name: 'milvus', instance: instance.name, component, group };
    this.workloadName = instance.naming.workload(component, group);
    this.config = instance.config.forRole({ role, workload: this.workloadName });
    this.controller = controllerOf(role, props);
    this.place = rolePlace(this.node.path, options);
    this.configMap = this.emitConfigMap();
    this.headlessService = this.controller === 'StatefulSet' ? this.emitHeadlessService() : undefined;
    this.workload = this.controller === 'StatefulSet' ? this.emitStatefulSet() : this.emitDeployment();
    this.disruptionBudget = this.emitDisruptionBudget();
    const scaling = new ScalingObjects(this);
    this.autoscaler = props.autoscaling && !props.keda ? scaling.autoscaler() : undefined;
    this.scaledObject = props.keda ? scaling.scaledObject() : undefined;
    const isWatched = props.recommendResources ?? instance.podDefaults.recommendResources ?? false;
    this.verticalPodAutoscaler = isWatched ? scaling.verticalPodAutoscaler() : undefined;
    // Where the role belongs to an instance, that has looked at the longest of all names already.
    const names = options.prop === undefined ? roleObjects(instance.naming, role, group, props) : [];
    instance.reported.addAll(this, 'name', checkNameLengths(names, 'the construct id'));
    instance.addRole(this);
  }

  /** Whether an autoscaler decides on the number of pods. Part of cdk8s-plus' `IScalable`. */
  public get hasAutoscaler(): boolean {
    return this.isScaled;
  }

  /** The release that the pods run: that of the instance, or the one that a canary tries. */
  public get version(): MilvusVersion {
    return this.options.canary?.version ?? this.options.instance.version;
  }

  /** Step of an Argo CD sync in which the pods come. A canary that does not start must not hold up what comes before. */
  public get wave(): number {
    const { canary, instance, role } = this.options;
    return canary ? instance.lastWave : instance.waveOf(role);
  }

  /** Called by an autoscaler that aims at this role: the workload then has no `replicas`. Part of `IScalable`. */
  public markHasAutoscaler(): void {
    AppModel.of(this).assertOpen('an autoscaler was aimed at a role');
    const { role, instance } = this.options;
    this.isScaled = true;
    if (canAutoscale(role)) return;
    const { path, prop } = writtenAt(this.place, 'autoscaling');
    instance.reported.addAt(path, prop, {
      rule: ROLE_CANNOT_AUTOSCALE,
      problem: `${role} is the target of an autoscaler.`,
      fix: `Remove the autoscaler and set ${writtenAt(this.place, 'replicas').prop}.`,
    });
  }

  /** The workload as a scaling target. Part of `IScalable`. */
  public toScalingTarget(): ScalingTarget {
    return { kind: this.controller, apiVersion: 'apps/v1', name: this.workloadName, containers: [] };
  }

  /** Selects the pods of this role and group. Part of cdk8s-plus' `IPodSelector`. */
  public toPodSelectorConfig(): PodSelectorConfig {
    return { labelSelector: LabelSelector.of({ labels: selectorLabels(this.identity) }) };
  }

  /** The pods as a peer of a network policy. Part of cdk8s-plus' `INetworkPolicyPeer`. */
  public toNetworkPolicyPeerConfig(): NetworkPolicyPeerConfig {
    return { podSelector: this.toPodSelectorConfig() };
  }

  /** The pods as a selector. Part of cdk8s-plus' `INetworkPolicyPeer`. */
  public toPodSelector(): IPodSelector {
    return this;
  }

  /** Decides what is still open, and which objects exist. @internal */
  public seal(): RoleSpec {
    const resolved = resolveRole(this);
    const standard = milvusWorkload(resolved, this.options.instance.naming);
    const { claims, ...asItRuns } = this.overridden(resolved, standard);
    const hasBudget = mostReplicas(asItRuns.replicas) > 1;
    const spec: RoleSpec = {
      ...asItRuns,
      ...(claims && claims.length > 0 ? { claims } : {}),
      ...(hasBudget ? { disruptionBudget: this.budgetSpec() } : {}),
    };
    this.sealed = { spec, standard };
    if (!hasBudget) this.disruptionBudget.remove();
    return spec;
  }

  /** The role as plain data. Sealing the app first, if nobody has. */
  public get spec(): RoleSpec {
    AppModel.of(this).instances();
    return this.sealed?.spec ?? this.seal();
  }

  private emitConfigMap(): Manifest {
    const content = () => ({ 'user.yaml': renderUserYaml(this.spec.config), ...this.spec.configFiles });
    const name = this.options.instance.naming.configMap(this.workloadName);
    const override = this.options.props.overrides?.configMap;
    return this.emit('config', 'v1', 'ConfigMap', this.wave, { name, field: 'data', content, override });
  }

  /** What is emitted, before an override changes it. */
  private standardWorkload(): WorkloadSpec {
    const { spec } = this;
    return this.sealed?.standard ?? milvusWorkload(spec, this.options.instance.naming);
  }

  private emitDeployment(): Manifest {
    const content = () => deploymentSpec(this.standardWorkload());
    const override = this.options.props.overrides?.deployment;
    return this.emit('Resource', 'apps/v1', 'Deployment', this.wave, { content, override, toJson: k8s.toJson_DeploymentSpec });
  }

  /** The role as the user's override of its workload leaves it. */
  private overridden(resolved: RoleSpec, standard: WorkloadSpec): RoleSpec {
    const { instance, props } = this.options;
    const report: Report = (prop, mistake) => {
      const written = writtenAt(this.place, prop);
      instance.reported.addAt(written.path, written.prop, mistake);
    };
    if (this.controller === 'Deployment') {
      const deployment = deploymentSpec(standard);
      return applyOverride(resolved, props.overrides?.deployment?.(deployment) ?? deployment, report);
    }
    const statefulSet = statefulSetSpec(standard);
    const changed = props.overrides?.statefulSet?.(statefulSet) ?? statefulSet;
    return { ...applyOverride(resolved, changed, report), claims: claimTemplates(changed) };
  }

  private emitStatefulSet(): Manifest {
    const content = () => statefulSetSpec(this.standardWorkload());
    const override = this.options.props.overrides?.statefulSet;
    return this.emit('Resource', 'apps/v1', 'StatefulSet', this.wave, { content, override, toJson: statefulSetJson });
  }

  private emitHeadlessService(): Manifest {
    const name = this.options.instance.naming.headlessService(this.workloadName);
    const content = () => headlessServiceSpec(selectorLabels(this.identity), this.spec.ports);
    const override = this.options.props.overrides?.headlessService;
    return this.emit('headless-service', 'v1', 'Service', this.wave, { name, content, override, toJson: k8s.toJson_ServiceSpec });
  }

  private emitDisruptionBudget(): Manifest {
    const content = () => disruptionBudgetSpec(this.identity, this.unhealthyPodEvictionPolicy);
    const override = this.options.props.overrides?.disruptionBudget;
    const toJson = k8s.toJson_PodDisruptionBudgetSpec;
    return this.emit('disruption-budget', 'policy/v1', 'PodDisruptionBudget', this.options.instance.lastWave, {
      content,
      override,
      toJson,
    });
  }

  /** The budget as the user's override leaves it. */
  private budgetSpec(): DisruptionBudgetSpec {
    const standard = disruptionBudgetSpec(this.identity, this.unhealthyPodEvictionPolicy);
    const { maxUnavailable, minAvailable } = this.options.props.overrides?.disruptionBudget?.(standard) ?? standard;
    return {
      ...(maxUnavailable === undefined ? {} : { maxUnavailable: maxUnavailable.value }),
      ...(minAvailable === undefined ? {} : { minAvailable: minAvailable.value }),
    };
  }

  private get unhealthyPodEvictionPolicy() {
    const { instance, props } = this.options;
    return props.unhealthyPodEvictionPolicy ?? instance.podDefaults.unhealthyPodEvictionPolicy;
  }

  /** @internal */
  public emit<T extends object>(id: string, apiVersion: string, kind: string, wave: number, props: RoleManifestProps<T>): Manifest {
    const labels = objectLabels(this.identity, this.version.version);
    const name = props.name ?? this.workloadName;
    const goesLast = isRemovedLater(this.options.role) || this.options.canary !== undefined;
    return new Manifest<T>(this, id, {
      ...props,
      apiVersion,
      kind,
      name,
      labels,
      annotations: { ...syncWave(wave), ...(goesLast ? PRUNE_LAST : {}) },
    });
  }
}

/** What was decided: the role as it will run, and its workload before an override changes it. */
interface SealedRole {
  readonly spec: RoleSpec;
  readonly standard: WorkloadSpec;
}

/** Content of an object of a role, which has the name of the workload unless it says another. */
export type RoleManifestProps<T extends object> = Pick<ManifestProps<T>, 'field' | 'content' | 'toJson' | 'override'> & {
  readonly name?: string;
};

function controllerOf(role: RoleName, props: AnyRoleProps): ControllerKind {
  if (role === 'standalone') return 'StatefulSet';
  return props.controller ?? (props.storage?.spec.type === 'claimTemplate' ? 'StatefulSet' : 'Deployment');
}

/** The objects of a role whose names may be too long. */
export function roleObjects(naming: NamingScheme, role: RoleName, group: string, props: AnyRoleProps): NamedObject[] {
  const kind = controllerOf(role, props);
  const name = naming.workload(ROLES[role].component, group);
  return [{ name, kind }, ...(kind === 'StatefulSet' ? [{ name: naming.headlessService(name), kind: 'Service' as const }] : [])];
}
