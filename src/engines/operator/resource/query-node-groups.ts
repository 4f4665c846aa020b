import { k8s } from 'cdk8s-plus-27';
import type { RoleSpec } from '../../../model';
import { DEFAULT_GROUP, OPERATOR_GROUP_LABEL } from '../../../naming';
import { componentSpec, environmentOf, placementFields, podAnnotations, replicasOf, type ComponentContext } from './component';
import type { ComponentSpec, DeploymentGroupSpec, GroupedComponentSpec } from './milvus-resource';
import { configVariables } from '../../../model';

/** The query nodes of an instance, and the configuration of each group. */
export interface GroupedRole {
  readonly role: RoleSpec;
  readonly context: ComponentContext;
}

/**
 * The component of query nodes in several groups. With `groups`, the operator makes no Deployment without a group, so the query nodes of the
 * cluster itself are one of them.
 *
 * Source: zilliztech/milvus-operator, `pkg/controllers/components.go`: GetComponentWorkloadsBySpec
 */
export function groupedComponentSpec(base: GroupedRole, groups: readonly GroupedRole[]): GroupedComponentSpec {
  const component: ComponentSpec = componentSpec(base.role, base.context);
  const ofGroups = ['podLabels', 'podAnnotations', 'nodeSelector', 'affinity', 'tolerations', 'topologySpreadConstraints'];
  const ofAll = Object.fromEntries(Object.entries(component).filter(([field]) => !ofGroups.includes(field))) as SharedFields;
  const texts = groups.map((group) => new Set(variablesOf(group).map((variable) => JSON.stringify(variable))));
  const isCommon = (variable: unknown) => texts.every((known) => known.has(JSON.stringify(variable)));
  return { ...ofAll, env: variablesOf(base).filter(isCommon), groups: groups.map((group) => groupSpec(group, isCommon)) };
}

/** Fields of a component that its groups share. A group cannot remove what it inherits, so nothing else is written there. */
type SharedFields = Omit<ComponentSpec, 'podLabels' | 'podAnnotations'>;

function groupSpec({ role, context }: GroupedRole, isCommon: (variable: unknown) => boolean): DeploymentGroupSpec {
  const extraEnv = variablesOf({ role, context }).filter((variable) => !isCommon(variable));
  const { priorityClassName: _priority, schedulerName: _scheduler, ...placement } = placementFields(role);
  return {
    name: role.identity.group,
    replicas: replicasOf(role, context.isStopped),
    labels: { ...role.labels, [OPERATOR_GROUP_LABEL]: role.identity.group },
    annotations: podAnnotations(role),
    ...(extraEnv.length > 0 ? { extraEnv } : {}),
    ...placement,
  };
}

function variablesOf({ role, context }: GroupedRole): unknown[] {
  return [...environmentOf(role, context), ...configVariables(role, context.ownConfig)].map(k8s.toJson_EnvVar);
}

/** The query nodes of the cluster itself. */
export function isDefaultGroup({ identity }: RoleSpec): boolean {
  return identity.group === DEFAULT_GROUP;
}
