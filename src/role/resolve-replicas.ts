import type { Report } from '../findings';
import type { AutoscalingSpec, ReplicaSpec } from '../model';
import { DEFAULT_GROUP } from '../naming';
import {
  REPLICAS_AND_AUTOSCALING,
  REPLICAS_NOT_POSITIVE,
  REPLICAS_NOT_WHOLE,
  ROLE_CANNOT_AUTOSCALE,
  SINGLETON_ROLE,
  STANDBY_OFF_NEEDS_ONE_REPLICA,
  TWO_AUTOSCALERS,
} from './rules';
import { resolveAutoscaling, resolveKeda, type TriggerTarget } from '../scaling';
import { ROLES, canAutoscale, type RoleName } from '../version';
import type { RoleDeclaration } from './role-declaration';
import { defaultsOf } from './sized-defaults';
import type { AnyRoleProps } from './role-props';

/** Decides whether the number of pods is fixed or set by an autoscaler. */
export function resolveReplicas(declaration: RoleDeclaration, target: TriggerTarget, report: Report): ReplicaSpec {
  const { props } = declaration.options;
  const { replicas } = props;
  const scalers = [...(props.autoscaling ? ['autoscaling'] : []), ...(props.keda ? ['keda'] : [])];
  if (replicas !== undefined && (scalers.length > 0 || declaration.hasAutoscaler)) {
    const problem = `is ${replicas}, and the role is also autoscaled.`;
    report('replicas', { rule: REPLICAS_AND_AUTOSCALING, problem, fix: 'Remove replicas, or the autoscaling.' });
  }
  checkScalers(declaration, scalers, report);
  const autoscaling = resolveScaler(declaration, props, target, report);
  if (autoscaling) return { kind: 'autoscaled', autoscaling };
  if (declaration.hasAutoscaler) return { kind: 'foreign' };
  return {
    kind: 'fixed',
    count: fixedReplicas(declaration, replicas ?? defaultsOf(declaration).replicas, report),
  };
}

function checkScalers(declaration: RoleDeclaration, scalers: readonly string[], report: Report): void {
  const { role } = declaration.options;
  const all = [...scalers, ...(declaration.hasAutoscaler ? ['an autoscaler that targets the role'] : [])];
  const [first] = scalers;
  if (first === undefined) return;
  if (all.length > 1) {
    report(scalers.at(-1) ?? first, {
      rule: TWO_AUTOSCALERS,
      problem: `${all.join(' and ')} would scale ${role}.`,
      fix: TWO_AUTOSCALERS.fix,
    });
  }
  if (!canAutoscale(role)) {
    const fix = `Remove ${first} and set replicas.`;
    report(first, { rule: ROLE_CANNOT_AUTOSCALE, problem: `${role} can only be scaled by hand.`, fix });
  }
}

function resolveScaler(
  declaration: RoleDeclaration,
  { keda, autoscaling }: AnyRoleProps,
  target: TriggerTarget,
  report: Report,
): AutoscalingSpec | undefined {
  const { role } = declaration.options;
  if (!canAutoscale(role)) return undefined;
  if (keda) return resolveKeda(role, keda, target, report);
  return autoscaling && resolveAutoscaling(role, autoscaling, report);
}

/** Whether the role may have no pods: the default group of nodes, if another group does the work. Clients need proxies of the default group. */
function mayBeEmpty({ identity, options: { role, instance } }: RoleDeclaration): boolean {
  const { nature } = ROLES[role];
  return (
    (nature === 'worker' || nature === 'wal') &&
    identity.group === DEFAULT_GROUP &&
    instance.roles.some((other) => isFurtherGroup(other, role))
  );
}

function isFurtherGroup({ identity, options }: RoleDeclaration, role: RoleName): boolean {
  return options.role === role && identity.group !== DEFAULT_GROUP;
}

function fixedReplicas(declaration: RoleDeclaration, count: number, report: Report): number {
  const { role, props } = declaration.options;
  if (!(Number.isInteger(count) && count >= (mayBeEmpty(declaration) ? 0 : 1))) {
    report('replicas', {
      rule: Number.isInteger(count) ? REPLICAS_NOT_POSITIVE : REPLICAS_NOT_WHOLE,
      problem: `is ${count}.`,
      fix: 'Write a whole number of 1 or more.',
    });
    return defaultsOf(declaration).replicas;
  }
  if (count > 1 && ROLES[role].nature === 'singleton') {
    report('replicas', { rule: SINGLETON_ROLE, problem: `is ${count}; ${role} supports one pod.`, fix: 'Write 1, or leave it out.' });
    return 1;
  }
  if (count > 1 && props.activeStandby === false) {
    const fix = 'Remove activeStandby: false, or set replicas to 1.';
    report('replicas', { rule: STANDBY_OFF_NEEDS_ONE_REPLICA, problem: `is ${count} with activeStandby off.`, fix });
    return 1;
  }
  return count;
}
