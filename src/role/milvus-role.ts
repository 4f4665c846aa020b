import {
  type INetworkPolicyPeer,
  type IPodSelector,
  type IScalable,
  type NetworkPolicyPeerConfig,
  type PodSelectorConfig,
  type ScalingTarget,
} from 'cdk8s-plus-27';
import { Construct } from 'constructs';
import { AppModel } from '../app';
import type { MilvusConfig } from '../config';
import type { ConfigMapManifest, Manifest } from '../emit';
import { writtenAt, type ControllerKind, type RolePlace, type RoleSpec } from '../model';
import { DEFAULT_GROUP, checkNames, type NamedObject, type PodIdentity } from '../naming';
import { labelSelectorOf } from '../network';
import { ROLES, canAutoscale, type MilvusVersion, type RoleName } from '../version';
import type { GroupService, RoleObjects } from './engine';
import type { InstanceDeclaration } from './instance-declaration';
import { resolveRole } from './resolve-role';
import { writeRoleConfig } from './role-config';
import type { MilvusRoleOptions, RoleDeclaration } from './role-declaration';
import { rolePlace } from './role-place';
import type { AnyRoleProps } from './role-props';
import { ROLE_CANNOT_AUTOSCALE } from './rules';
import { present } from '../props';

/**
 * One role of a Milvus instance: its workload and the objects around it.
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
  /** This role's configuration, on top of the instance's. */
  public readonly config: MilvusConfig;
  /** Labels by which the pods are selected. */
  public readonly identity: PodIdentity;
  /** Name of the workload. */
  public readonly workloadName: string;
  /** Kind of controller that runs the pods. */
  public readonly controller: ControllerKind;
  /** Place where the user declared the role. */
  public readonly place: RolePlace;

  /** @internal */
  protected readonly objects: RoleObjects;
  private isScaled = false;
  private sealed: RoleSpec | undefined;

  /** @hidden */
  constructor(
    scope: Construct,
    id: string,
    /** Options from which the role is resolved. @internal */
    public readonly options: MilvusRoleOptions,
    groupService?: GroupService,
  ) {
    super(scope, id);
    const { instance, role, props, group = DEFAULT_GROUP } = options;
    const { component } = ROLES[role];
    this.identity = { ...instance.identity, component, group };
    this.workloadName = instance.naming.workload(this.identity);
    this.config = instance.config.forRole({ role, workload: this.workloadName });
    this.controller = controllerOf(role, props);
    this.place = rolePlace(this.node.path, options);
    // An instance checks the roles that its props declare; only a role that is a separate construct is checked here.
    const names = options.prop === undefined ? roleObjects(instance, role, group, props) : [];
    instance.findings.addAll(this, 'name', checkNames(names, 'the construct id'));
    AppModel.of(this).assertOpen('a role was added');
    this.checkAdoption();
    writeRoleConfig(this);
    instance.roles.push(this);
    const sealedSpec = () => this.sealedSpec();
    this.objects = instance.engine.declareRole({ declaration: this, scope: this, sealedSpec, ...present({ groupService }) });
  }

  /** The Deployment or StatefulSet. */
  public get workload(): Manifest {
    return this.objects.get('workload');
  }

  /** The ConfigMap with this role's `user.yaml`. */
  public get configMap(): ConfigMapManifest {
    return this.objects.get('configMap');
  }

  /** The headless Service, which gives each pod a name; only with a StatefulSet. */
  public get headlessService(): Manifest | undefined {
    return this.objects.find('headlessService');
  }

  /** The PodDisruptionBudget. It is emitted if the role can have several pods; otherwise, patching it is a finding. */
  public get disruptionBudget(): Manifest {
    return this.objects.get('disruptionBudget');
  }

  /** The HorizontalPodAutoscaler; only with `autoscaling`. */
  public get autoscaler(): Manifest | undefined {
    return this.objects.find('autoscaler');
  }

  /** KEDA's ScaledObject; only with `keda`. */
  public get scaledObject(): Manifest | undefined {
    return this.objects.find('scaledObject');
  }

  /** The VerticalPodAutoscaler; only with `recommendResources`. */
  public get verticalPodAutoscaler(): Manifest | undefined {
    return this.objects.find('verticalPodAutoscaler');
  }

  /** Whether an autoscaler sets the number of pods. Part of cdk8s-plus' `IScalable`. */
  public get hasAutoscaler(): boolean {
    return this.isScaled;
  }

  /** Release that the pods run: that of the canary, or else of the instance. */
  public get version(): MilvusVersion {
    return this.options.canary?.version ?? this.options.instance.version;
  }

  /** Argo CD wave of the pods. A canary comes after all roles, so that a canary that does not start cannot hold them up. */
  public get wave(): number {
    const { canary, instance, role } = this.options;
    return canary ? instance.waves.afterRoles : instance.waves.role(role);
  }

  /** Called by an autoscaler that targets this role; the workload then has no `replicas`. Part of `IScalable`. */
  public markHasAutoscaler(): void {
    AppModel.of(this).assertOpen('an autoscaler targeted a role');
    const { role, instance } = this.options;
    this.isScaled = true;
    if (canAutoscale(role)) return;
    const { path, prop } = writtenAt(this.place, 'autoscaling');
    instance.findings.addAt(path, prop, {
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
    const { naming, namespace } = this.options.instance;
    const labelSelector = labelSelectorOf({ matchLabels: naming.selector(this.identity) });
    return { labelSelector, ...(namespace === undefined ? {} : { namespaces: { names: [namespace] } }) };
  }

  /** The pods as a peer of a network policy. Part of cdk8s-plus' `INetworkPolicyPeer`. */
  public toNetworkPolicyPeerConfig(): NetworkPolicyPeerConfig {
    return { podSelector: this.toPodSelectorConfig() };
  }

  /** The pods as a selector. Part of cdk8s-plus' `INetworkPolicyPeer`. */
  public toPodSelector(): IPodSelector {
    return this;
  }

  /** Resolves the role. Part of sealing the instance. @internal */
  public seal(): RoleSpec {
    this.sealed ??= this.objects.seal(resolveRole(this));
    return this.sealed;
  }

  /** Reports why the workload cannot replace a live one of its name in place. */
  private checkAdoption(): void {
    const { path, naming, findings } = this.options.instance;
    const mistakes = naming.live?.checkWorkload({ pods: this.identity, controller: this.controller }) ?? [];
    for (const { prop, ...mistake } of mistakes) {
      const written = prop === undefined ? { path, prop: 'naming' } : writtenAt(this.place, prop);
      findings.addAt(written.path, written.prop, mistake, 'model');
    }
  }

  private sealedSpec(): RoleSpec {
    AppModel.of(this).seal(`${this.workloadName} was rendered`);
    return this.seal();
  }
}

function controllerOf(role: RoleName, props: AnyRoleProps): ControllerKind {
  if (role === 'standalone') return props.controller ?? (props.storage?.spec.type === 'existingClaim' ? 'Deployment' : 'StatefulSet');
  return props.controller ?? (props.storage?.spec.type === 'claimTemplate' ? 'StatefulSet' : 'Deployment');
}

/** Objects of a role with names that may be too long. */
export function roleObjects(
  { identity, naming }: Pick<InstanceDeclaration, 'identity' | 'naming'>,
  role: RoleName,
  group: string,
  props: AnyRoleProps,
): NamedObject[] {
  const kind = controllerOf(role, props);
  const pods = { ...identity, component: ROLES[role].component, group };
  const headless: NamedObject[] = kind === 'StatefulSet' ? [{ name: naming.headlessService(pods), kind: 'Service' }] : [];
  return [{ name: naming.workload(pods), kind }, ...headless];
}
