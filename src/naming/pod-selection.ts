import type { k8s } from 'cdk8s-plus-27';
import type { Mistake } from '../findings';
import type { InstanceIdentity, PodIdentity } from './identity';
import type { Labels, NamingScheme } from './naming-scheme';
import { SELECTION } from './rules';

/** All labels that a scheme gives to the pods of a workload. */
export function labelsOfPods(naming: NamingScheme, pods: PodIdentity, version?: string): Record<string, string> {
  return { ...naming.podLabels(pods, version), ...naming.selector(pods) };
}

/** Whether a selector matches pods with these labels. */
export function selects({ matchLabels = {}, matchExpressions = [] }: k8s.LabelSelector, labels: Labels): boolean {
  return (
    Object.entries(matchLabels).every(([key, value]) => labels[key] === value) &&
    matchExpressions.every(({ key, operator, values = [] }) => {
      const value = labels[key];
      if (operator === 'Exists') return value !== undefined;
      if (operator === 'DoesNotExist') return value === undefined;
      const isListed = value !== undefined && values.includes(value);
      return operator === 'In' ? isListed : !isListed;
    })
  );
}

/** Checks that the selector of each workload matches no pods of another workload. */
export function checkSelectors(naming: NamingScheme, workloads: readonly PodIdentity[]): Mistake[] {
  return workloads.flatMap((pods) => {
    const matchLabels = naming.selector(pods);
    const name = naming.workload(pods);
    if (Object.keys(matchLabels).length === 0) return [selection(`gives ${name} an empty selector, which matches every pod.`)];
    const others = workloads.filter((other) => naming.workload(other) !== name);
    const taken = others.filter((other) => selects({ matchLabels }, labelsOfPods(naming, other)));
    return taken.map((other) => selection(`gives ${name} a selector that also matches the pods of ${naming.workload(other)}.`));
  });
}

/** Checks that the selectors of an instance match its pods, and tell the pods of roles from those of Jobs. */
export function checkInstanceSelectors(naming: NamingScheme, instance: InstanceIdentity, roles: readonly PodIdentity[]): Mistake[] {
  const all = naming.instancePods(instance);
  const ofRoles = naming.rolePods(instance);
  const job = naming.jobPodLabels({ ...instance, component: 'job' });
  const missed = (selector: k8s.LabelSelector) => roles.filter((pods) => !selects(selector, labelsOfPods(naming, pods)));
  return [
    ...checkSelectors(naming, roles),
    ...missed(all).map((pods) => selection(`has instancePods that do not match the pods of ${naming.workload(pods)}.`)),
    ...missed(ofRoles).map((pods) => selection(`has rolePods that do not match the pods of ${naming.workload(pods)}.`)),
    ...(selects(all, job) ? [] : [selection('has instancePods that do not match the pods of Jobs.')]),
    ...(selects(ofRoles, job) ? [selection('has rolePods that match the pods of Jobs.')] : []),
    ...roles
      .filter((pods) => selects({ matchLabels: naming.selector(pods) }, job))
      .map((pods) => selection(`gives ${naming.workload(pods)} a selector that matches the pods of Jobs.`)),
  ];
}

function selection(problem: string): Mistake {
  return { rule: SELECTION, problem, fix: SELECTION.fix };
}
