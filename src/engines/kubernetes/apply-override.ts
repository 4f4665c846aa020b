import type { k8s } from 'cdk8s-plus-27';
import type { Report } from '../../findings';
import type { ReplicaSpec, RoleSpec } from '../../model';
import { present } from '../../props';
import { GRACE_BELOW_STOP_TIMEOUT, SINGLETON_ROLE } from '../../role/rules';
import { podResourcesBeyond } from '../../sizing/pod-amounts';
import { ROLES } from '../../version';

/** Parts of a workload that rules check, after the user's override. */
type OverriddenWorkload = Pick<k8s.DeploymentSpec, 'replicas' | 'template'>;

/**
 * Applies an override to the model. It has the last word on the number of pods and on their grace period, so the rules must see
 * it. A value that the role does not support is a mistake and is ignored in the model.
 */
export function applyOverride(spec: RoleSpec, workload: OverriddenWorkload, report: Report): RoleSpec {
  const { template } = workload;
  return {
    ...spec,
    ...present({ podResources: template.spec && podResourcesBeyond(spec.resources, template.spec) }),
    replicas: replicasOf(spec, workload, report),
    drain: { ...spec.drain, gracePeriod: gracePeriodOf(spec, workload, report) },
  };
}

function replicasOf({ role, replicas, controller }: RoleSpec, workload: OverriddenWorkload, report: Report): ReplicaSpec {
  if (replicas.kind !== 'fixed' || workload.replicas === undefined) return replicas;
  if (workload.replicas > 1 && ROLES[role].nature === 'singleton') {
    const problem = `sets replicas to ${workload.replicas}; ${role} supports one pod.`;
    report(overrideProp(controller), { rule: SINGLETON_ROLE, problem, fix: 'Leave replicas as it is.' });
    return replicas;
  }
  return { kind: 'fixed', count: workload.replicas };
}

function gracePeriodOf({ drain, controller }: RoleSpec, workload: OverriddenWorkload, report: Report): number {
  const seconds = workload.template.spec?.terminationGracePeriodSeconds ?? drain.gracePeriod;
  if (seconds >= Math.min(drain.longestStop, drain.gracePeriod)) return seconds;
  const problem = `sets terminationGracePeriodSeconds to ${seconds}, but Milvus may take ${drain.longestStop} s to stop.`;
  const fix = 'Use the prop terminationGracePeriod: the library derives the stop timeout of Milvus from it.';
  report(overrideProp(controller), { rule: GRACE_BELOW_STOP_TIMEOUT, problem, fix });
  return drain.gracePeriod;
}

function overrideProp(controller: RoleSpec['controller']): string {
  return controller === 'StatefulSet' ? 'overrides.statefulSet' : 'overrides.deployment';
}
