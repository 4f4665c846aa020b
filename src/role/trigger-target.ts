import { quantityBytes, type ResourceSpec } from '../model';
import { DEFAULT_GROUP } from '../naming';
import type { TriggerTarget } from '../scaling';
import { ROLES, type RoleName } from '../version';
import type { RoleDeclaration } from './role-declaration';

/** Roles that count the tasks of data nodes and index nodes. */
const DATA_COORDINATORS: readonly RoleName[] = ['mixCoord', 'dataCoord'];

/** Prometheus matchers for the pods of a role, from the names that their controller gives them. */
export function triggerTarget(declaration: RoleDeclaration, { limits }: ResourceSpec): TriggerTarget {
  const { instance } = declaration.options;
  const coordinators = DATA_COORDINATORS.map((role) =>
    instance.naming.workload({ ...instance.identity, component: ROLES[role].component, group: DEFAULT_GROUP }),
  );
  const suffix = declaration.controller === 'StatefulSet' ? '[0-9]+' : '[a-z0-9]+-[a-z0-9]{5}';
  return {
    version: instance.version,
    pods: matchers(instance.namespace, `${declaration.workloadName}-${suffix}`),
    coordinators: matchers(instance.namespace, `(${coordinators.join('|')})-.+`),
    memoryBytes: quantityBytes(limits.memory),
  };
}

function matchers(namespace: string | undefined, pods: string): string {
  return [...(namespace === undefined ? [] : [`namespace="${namespace}"`]), `pod=~"${pods}"`].join(',');
}
