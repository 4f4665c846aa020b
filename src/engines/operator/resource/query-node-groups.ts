import { k8s } from 'cdk8s-plus-27';
import type { RoleSpec } from '../../../model';
import { DEFAULT_GROUP, OPERATOR_GROUP_LABEL } from '../../../naming';
import { componentSpec, environmentOf, placementFields, podAnnotations, replicasOf, type ComponentContext } from './component';
import type { DeploymentGroupSpec, GroupedComponentSpec } from './milvus-resource';
import { configVariables } from './shared-config';

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
  const { podLabels, podAnnotations: _annotations, ...component } = componentSpec(base.role, base.context);
  const { [OPERATOR_GROUP_LABEL]: _group, ...labels } = podLabels;
  return { ...component, podLabels: labels, podAnnotations: {}, groups: groups.map((group) => groupSpec(group, base)) };
}

function groupSpec({ role, context }: GroupedRole, base: GroupedRole): DeploymentGroupSpec {
  const known = new Set(variablesOf(base).map((variable) => JSON.stringify(variable)));
  const extraEnv = variablesOf({ role, context }).filter((variable) => !known.has(JSON.stringify(variable)));
  const { priorityClassName: _priority, schedulerName: _scheduler, ...placement } = placementFields(role);
  return {
    name: role.identity.group,
    replicas: replicasOf(role, context.isStopped),
    labels: { ...role.labels, [OPERATOR_GROUP_LABEL]: role.identity.group },
    annotations: podAnnotations(role),
    ...(extraEnv.length > 0 ? { extraEnv } : {}),
    // Written if it is empty too: a group inherits what it leaves out.
    ...(base.role.placement.nodeSelector && !placement.nodeSelector ? { nodeSelector: {} } : {}),
    ...(base.role.placement.tolerations?.length && !placement.tolerations ? { tolerations: [] } : {}),
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
