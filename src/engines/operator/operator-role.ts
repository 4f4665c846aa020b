import { k8s } from 'cdk8s-plus-27';
import { OBJECT_NOT_EMITTED } from '../../app/rules';
import { ObjectSet, overridden, placedOverride, syncWave } from '../../emit';
import { mostReplicas, writtenAt, type RoleSpec } from '../../model';
import { present } from '../../props';
import {
  ROLE_OVERRIDE_READERS,
  type EmittedRole,
  type RoleObjectName,
  type RoleObjectTypes,
  type RoleObjects,
  type RoleOverrides,
} from '../../role';
import { disruptionBudgetSpec } from '../../workload';
import { declareScalers } from '../kubernetes/scalers';
import { canSay } from './operator-release';

/** Objects of a role that the operator does not make: its disruption budget, and the autoscalers that it leaves to others. */
export class OperatorRole implements RoleObjects {
  private readonly objects: ObjectSet<RoleObjectTypes>;
  private budget: k8s.PodDisruptionBudgetSpec | undefined;

  constructor(
    private readonly emitted: EmittedRole,
    private readonly release: string,
  ) {
    this.objects = new ObjectSet(emitted.scope);
    this.declareDisruptionBudget();
    this.declareScalers();
  }

  public get<Name extends RoleObjectName>(name: Name): RoleObjectTypes[Name] {
    return this.objects.get(name);
  }

  public find<Name extends RoleObjectName>(name: Name): RoleObjectTypes[Name] | undefined {
    return this.objects.find(name);
  }

  public seal(role: RoleSpec): RoleSpec {
    const hasBudget = mostReplicas(role.replicas) > 1;
    this.budget = hasBudget ? this.disruptionBudget() : undefined;
    for (const { name, change } of this.objects.settle(hasBudget ? ['disruptionBudget'] : [], this.overriddenNames())) {
      const problem = change === 'patch' ? `a JSON patch of ${String(name)} has no object to change.` : 'has no object to change.';
      const { path, prop } = writtenAt(this.emitted.declaration.place, change === 'patch' ? String(name) : `overrides.${String(name)}`);
      this.instance.findings.addAt(path, prop, { rule: OBJECT_NOT_EMITTED, problem, fix: OBJECT_NOT_EMITTED.fix });
    }
    if (!this.budget) return role;
    const { maxUnavailable, minAvailable } = this.budget;
    return { ...role, disruptionBudget: present({ maxUnavailable: maxUnavailable?.value, minAvailable: minAvailable?.value }) };
  }

  private declareDisruptionBudget(): void {
    const { identity, version } = this.emitted.declaration;
    const { naming, waves } = this.instance;
    this.objects.addUndecided<k8s.PodDisruptionBudgetSpec>('disruptionBudget', {
      id: 'disruption-budget',
      apiVersion: 'policy/v1',
      kind: 'PodDisruptionBudget',
      name: naming.disruptionBudget(identity),
      labels: naming.workloadLabels(identity, version.version),
      annotations: syncWave(waves.afterRoles),
      content: () => this.budget ?? this.disruptionBudget(),
      toJson: k8s.toJson_PodDisruptionBudgetSpec,
    });
  }

  /** Declares the autoscalers of roles with one Deployment. The query nodes have two, and one is empty. */
  private declareScalers(): void {
    const { identity, options, version } = this.emitted.declaration;
    if (options.role === 'queryNode') return;
    const { naming } = this.instance;
    const labels = naming.workloadLabels(identity, version.version);
    for (const { name, object } of declareScalers(this.emitted)) {
      if (name === 'autoscaler' && canSay(this.release, 'hpa')) continue;
      const { wave = this.instance.waves.afterRoles, name: objectName = naming.autoscaler(identity), annotations = {}, ...rest } = object;
      this.objects.add(name, { ...rest, name: objectName, labels, annotations: { ...annotations, ...syncWave(wave) } });
    }
  }

  private disruptionBudget(): k8s.PodDisruptionBudgetSpec {
    const { identity, options, place } = this.emitted.declaration;
    const policy = options.props.unhealthyPodEvictionPolicy ?? this.instance.podDefaults.unhealthyPodEvictionPolicy;
    const standard = disruptionBudgetSpec(this.instance.naming.selector(identity), policy);
    const { path, prop } = writtenAt(place, 'overrides.disruptionBudget');
    const override = placedOverride(options.props.overrides?.disruptionBudget, path, prop);
    return overridden(override, standard, this.instance.findings, k8s.toJson_PodDisruptionBudgetSpec);
  }

  /** Names in the user's overrides of this role. The `overrides` of a standalone also contain those of the instance. */
  private overriddenNames(): (keyof RoleOverrides)[] {
    const { overrides } = this.emitted.declaration.options.props;
    return (Object.keys(ROLE_OVERRIDE_READERS) as (keyof RoleOverrides)[]).filter((name) => overrides?.[name] !== undefined);
  }

  private get instance() {
    return this.emitted.declaration.options.instance;
  }
}
