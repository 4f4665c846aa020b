import { k8s } from 'cdk8s-plus-27';
import { renderUserYaml } from '../../config';
import {
  ObjectSet,
  PRUNE_LAST,
  overridden,
  placedOverride,
  instanceWave,
  type DeclaredObject,
  type Override,
  type PlacedOverride,
} from '../../emit';
import { OBJECT_NOT_EMITTED } from '../../app/rules';
import type { Report } from '../../findings';
import { mostReplicas, writtenAt, type RoleSpec } from '../../model';
import { PORTS, type NamingScheme } from '../../naming';
import { clientAppProtocol, clientServicePorts, clientServiceSpec, headlessServiceSpec } from '../../network';
import {
  type RoleObjectTypes,
  ROLE_OVERRIDE_READERS,
  defaultsOf,
  type GroupService,
  type EmittedRole,
  type RoleObjectName,
  type RoleDeclaration,
  type RoleObjects,
  type RoleOverrides,
} from '../../role';
import { isRemovedLater } from '../../version';
import { claimTemplates, deploymentSpec, disruptionBudgetSpec, milvusWorkload, statefulSetJson, statefulSetSpec } from '../../workload';
import { applyOverride } from './apply-override';
import type { RoleObject } from './role-object';
import { declareScalers } from './scalers';
import { present } from '../../props';

/** Result of sealing: the role as it will run, and the typed content after the user's overrides. */
interface SealedRole {
  readonly spec: RoleSpec;
  readonly workload: k8s.DeploymentSpec | k8s.StatefulSetSpec;
  readonly disruptionBudget: k8s.PodDisruptionBudgetSpec | undefined;
}

/** Workload of a role, and the objects around it. */
export class KubernetesRole implements RoleObjects {
  private readonly objects: ObjectSet<RoleObjectTypes>;
  private readonly overrides: RoleOverrides;
  private sealed: SealedRole | undefined;

  private readonly role: RoleDeclaration;

  constructor(private readonly emitted: EmittedRole) {
    this.role = emitted.declaration;
    const { role } = this;
    this.objects = new ObjectSet(emitted.scope);
    this.overrides = role.options.props.overrides ?? {};
    this.declareConfigMap();
    if (role.controller === 'StatefulSet') this.declareHeadlessService();
    this.declareWorkload();
    this.declareDisruptionBudget();
    for (const { name, object } of declareScalers(emitted)) this.add(name, object);
    if (emitted.groupService) this.declareClientService(emitted.groupService);
  }

  public get<Name extends RoleObjectName>(name: Name): RoleObjectTypes[Name] {
    return this.objects.get(name);
  }

  public find<Name extends RoleObjectName>(name: Name): RoleObjectTypes[Name] | undefined {
    return this.objects.find(name);
  }

  /** Applies the user's overrides to the model, and emits the objects that the role needs. */
  public seal(resolved: RoleSpec): RoleSpec {
    const { workload, spec: running } = this.overridden(resolved);
    const hasBudget = mostReplicas(running.replicas) > 1;
    const disruptionBudget = hasBudget ? this.budget() : undefined;
    const spec = disruptionBudget ? { ...running, disruptionBudget: evictions(disruptionBudget) } : running;
    this.sealed = { spec, workload: this.isStopped ? { ...workload, replicas: 0 } : workload, disruptionBudget };
    const unused = this.objects.settle(hasBudget ? ['disruptionBudget'] : [], this.overriddenNames());
    for (const { name, change } of unused) this.report(change === 'override' ? `overrides.${name}` : name, unusedChange(name, change));
    return spec;
  }

  private declareConfigMap(): void {
    const { role } = this;
    this.add('configMap', {
      id: 'config',
      apiVersion: 'v1',
      kind: 'ConfigMap',
      name: this.naming.configMap(role.identity),
      field: 'data',
      content: () => ({ 'user.yaml': renderUserYaml(this.spec.config), ...this.spec.configFiles }),
      override: this.placed('configMap', this.overrides.configMap),
    });
  }

  private declareHeadlessService(): void {
    const { role } = this;
    this.add('headlessService', {
      id: 'headless-service',
      apiVersion: 'v1',
      kind: 'Service',
      name: this.naming.headlessService(role.identity),
      content: () => headlessServiceSpec(this.naming.selector(role.identity), this.spec.ports),
      override: this.placed('headlessService', this.overrides.headlessService),
      toJson: k8s.toJson_ServiceSpec,
    });
  }

  /** The override was applied when the role was sealed. */
  private declareWorkload(): void {
    const { controller: kind } = this.role;
    const toJson = kind === 'StatefulSet' ? statefulSetJson : k8s.toJson_DeploymentSpec;
    this.add<k8s.DeploymentSpec & k8s.StatefulSetSpec>('workload', {
      id: 'Resource',
      apiVersion: 'apps/v1',
      kind,
      content: () => this.sealedRole.workload as k8s.DeploymentSpec & k8s.StatefulSetSpec,
      toJson,
    });
  }

  private declareDisruptionBudget(): void {
    const budget = this.named<k8s.PodDisruptionBudgetSpec>({
      id: 'disruption-budget',
      apiVersion: 'policy/v1',
      kind: 'PodDisruptionBudget',
      name: this.naming.disruptionBudget(this.role.identity),
      wave: this.role.options.instance.waves.afterRoles,
      content: () => this.sealedRole.disruptionBudget ?? this.budget(),
      toJson: k8s.toJson_PodDisruptionBudgetSpec,
    });
    if (this.hasSeveralPods()) this.objects.add('disruptionBudget', budget);
    else this.objects.addUndecided('disruptionBudget', budget);
  }

  /**
   * Whether the props alone give the role several pods. An override of the workload, or an autoscaler that is added later, may
   * change that.
   */
  private hasSeveralPods(): boolean {
    const { props } = this.role.options;
    if (this.overrides.deployment ?? this.overrides.statefulSet) return false;
    const { maxReplicas } = props.autoscaling ?? props.keda ?? {};
    return (maxReplicas ?? props.replicas ?? defaultsOf(this.role).replicas) > 1;
  }

  private declareClientService({ name, port, override }: GroupService): void {
    const { role } = this;
    const restPort = () => this.spec.ports.find(({ name }) => name === PORTS.rest)?.port;
    this.add('service', {
      id: 'service',
      apiVersion: 'v1',
      kind: 'Service',
      name,
      wave: role.options.instance.waves.afterRoles,
      ports: () => clientServicePorts({ port }),
      content: () => {
        const appProtocol = clientAppProtocol(role.options.instance.wayIns, this.spec);
        return clientServiceSpec({ port }, this.naming.selector(role.identity), { restPort: restPort(), appProtocol });
      },
      override: this.placed('service', override),
      toJson: k8s.toJson_ServiceSpec,
    });
  }

  /** Role and workload after the user's override. Called once, so that the override runs once. */
  private overridden(resolved: RoleSpec): Pick<SealedRole, 'spec' | 'workload'> {
    const standard = milvusWorkload(resolved, this.naming, this.role.options.instance.platform);
    const report: Report = (prop, mistake) => this.report(prop, mistake);
    const { findings } = this.role.options.instance;
    if (this.role.controller === 'Deployment') {
      const deployment = deploymentSpec(standard);
      const workload = overridden(this.placed('deployment', this.overrides.deployment), deployment, findings, k8s.toJson_DeploymentSpec);
      return { workload, spec: applyOverride(resolved, workload, report) };
    }
    const statefulSet = statefulSetSpec(standard);
    const workload = overridden(this.placed('statefulSet', this.overrides.statefulSet), statefulSet, findings, statefulSetJson);
    const claims = claimTemplates(workload);
    return { workload, spec: { ...applyOverride(resolved, workload, report), ...(claims.length > 0 ? { claims } : {}) } };
  }

  private budget(): k8s.PodDisruptionBudgetSpec {
    const { instance, props } = this.role.options;
    const policy = props.unhealthyPodEvictionPolicy ?? instance.podDefaults.unhealthyPodEvictionPolicy;
    const standard = disruptionBudgetSpec(this.naming.selector(this.role.identity), policy);
    const override = this.placed('disruptionBudget', this.overrides.disruptionBudget);
    return overridden(override, standard, this.role.options.instance.findings, k8s.toJson_PodDisruptionBudgetSpec);
  }

  /** A stopped role has no pods; its model and its pod template are those with which it starts again. */
  private get isStopped(): boolean {
    return this.role.options.instance.isStopped;
  }

  private get naming(): NamingScheme {
    return this.role.options.instance.naming;
  }

  private get spec(): RoleSpec {
    return this.emitted.sealedSpec();
  }

  private get sealedRole(): SealedRole {
    this.emitted.sealedSpec();
    if (!this.sealed) throw new Error(`${this.role.workloadName} was not sealed.`);
    return this.sealed;
  }

  private add<T extends object>(name: RoleObjectName, object: RoleObject<T>): void {
    this.objects.add(name, this.named(object));
  }

  /** Adds the standard name and wave: those of the workload, unless the object has others. */
  private named<T extends object>({
    wave = this.role.wave,
    name = this.role.workloadName,
    annotations = {},
    ...object
  }: RoleObject<T>): DeclaredObject<T> {
    const { options, identity, version } = this.role;
    const goesLast = isRemovedLater(options.role) || options.canary !== undefined;
    return {
      ...object,
      name,
      labels: this.naming.workloadLabels(identity, version.version),
      annotations: { ...annotations, ...instanceWave(options.instance.waves, wave), ...(goesLast ? PRUNE_LAST : {}) },
    };
  }

  /** Names in the user's overrides of this role, without overrides that a canary inherits. */
  private overriddenNames(): (RoleObjectName | 'deployment' | 'statefulSet')[] {
    const { controller, place } = this.role;
    const inherited = place.like?.props ?? [];
    return overriddenNames(this.overrides).flatMap((name) => {
      if (inherited.includes('overrides') || inherited.includes(`overrides.${name}`)) return [];
      if (name === 'deployment' || name === 'statefulSet') return controller.toLowerCase() === name.toLowerCase() ? [] : [name];
      return [name];
    });
  }

  private placed<T>(name: string, override: Override<T> | undefined): PlacedOverride<T> | undefined {
    const { path, prop } = writtenAt(this.role.place, `overrides.${name}`);
    return placedOverride(override, path, prop);
  }

  private report(prop: string, mistake: Parameters<Report>[1]): void {
    const written = writtenAt(this.role.place, prop);
    this.role.options.instance.findings.addAt(written.path, written.prop, mistake);
  }
}

/** Names of the overrides of a role. The `overrides` of a standalone also contain overrides of the instance. */
const ROLE_OVERRIDES = Object.keys(ROLE_OVERRIDE_READERS) as (keyof RoleOverrides)[];

function overriddenNames(overrides: RoleOverrides): (keyof RoleOverrides)[] {
  return ROLE_OVERRIDES.filter((name) => overrides[name] !== undefined);
}

function evictions({ maxUnavailable, minAvailable }: k8s.PodDisruptionBudgetSpec): NonNullable<RoleSpec['disruptionBudget']> {
  return present({ maxUnavailable: maxUnavailable?.value, minAvailable: minAvailable?.value });
}

function unusedChange(name: string, change: 'patch' | 'override'): Parameters<Report>[1] {
  const problem = change === 'patch' ? `a JSON patch of ${name} has no object to change.` : 'has no object to change.';
  return { rule: OBJECT_NOT_EMITTED, problem, fix: OBJECT_NOT_EMITTED.fix };
}
