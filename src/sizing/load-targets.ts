import { type InstanceModel, type RoleSpec, fewestReplicas, quantityBytes } from '../model';
import { configNumber, configValue, groupNames, resourceGroupOf, rolesNamed } from '../model/read-model';
import { DEFAULT_RESOURCE_GROUP } from '../version';

const GIB = 1024 ** 3;

/** Query nodes of one resource group that the data is loaded into. */
export interface LoadTarget {
  /** Resource group of Milvus. */
  readonly group: string;
  readonly nodes: readonly RoleSpec[];
  /** In-memory replicas in this group; Milvus gives each the same number of nodes. */
  readonly replicas: number;
  /** Bytes that these replicas need. */
  readonly bytes: number;
}

/**
 * Resource groups of the loaded data. If the cluster-level load names several groups, each gets one replica; if it names one, that
 * group gets all of them, otherwise the default group does.
 *
 * Source: Milvus documentation, cluster level replica number and resource groups.
 */
export function loadTargets(instance: InstanceModel, loadedData: number): LoadTarget[] {
  const [coordinator] = rolesNamed(instance, 'mixCoord', 'queryCoord');
  if (!coordinator) return [];
  const named = groupNames({ value: configValue(coordinator, 'queryCoord.clusterLevelLoadResourceGroups') });
  const groups = named.length === 0 ? [DEFAULT_RESOURCE_GROUP] : named;
  const replicas = Math.max(configNumber(coordinator, 'queryCoord.clusterLevelLoadReplicaNumber') || 1, groups.length);
  return groups.map((group) => ({
    group,
    nodes: rolesNamed(instance, 'queryNode').filter((node) => (resourceGroupOf(node) ?? DEFAULT_RESOURCE_GROUP) === group),
    replicas: replicas / groups.length,
    bytes: loadedData / groups.length,
  }));
}

/** Whether the number of pods is unknown, because the user's own autoscaler chooses it. */
export function isUnknown({ replicas }: RoleSpec): boolean {
  return replicas.kind === 'foreign';
}

/** Bytes that the query nodes of a target can load, with the same number of whole nodes for each replica. */
export function loadableBytes({ nodes, replicas }: LoadTarget, podsOf = fewestPods): number {
  const pods = nodes.reduce((sum, node) => sum + podsOf(node), 0);
  const bytes = nodes.reduce((sum, node) => sum + podsOf(node) * loadableOf(node), 0);
  return pods === 0 ? 0 : (bytes * Math.floor(pods / replicas) * replicas) / pods;
}

/** The fewest pods of a role; 0 if unknown. */
export function fewestPods(node: RoleSpec): number {
  return isUnknown(node) ? 0 : fewestReplicas(node.replicas);
}

/** Bytes that one pod can load. */
export function loadableOf(node: RoleSpec): number {
  const share = configNumber(node, 'queryCoord.overloadedMemoryThresholdPercentage') / 100;
  return quantityBytes(node.resources.limits.memory) * share;
}

/** The pods of a target in words, such as `2 of milvus-querynode with 16Gi`. */
export function podsInWords({ nodes }: LoadTarget, podsOf = fewestPods): string {
  return nodes.map((node) => `${podsOf(node)} of ${node.name} with ${node.resources.limits.memory}`).join(', ') || 'none';
}

/** The share of one target in words, if there are several. */
export function shareInWords({ group, bytes }: LoadTarget, targets: readonly LoadTarget[]): string {
  return targets.length === 1 && group === DEFAULT_RESOURCE_GROUP ? '' : `, with ${gibibytes(bytes)} for resource group ${group}`;
}

export function gibibytes(bytes: number): string {
  return `${Math.round((bytes / GIB) * 10) / 10} GiB`;
}
