import type { ReleaseRange } from '../findings';

/**
 * Releases whose REST interface creates resource groups (`/v2/vectordb/resource_groups`): milvus#39092 on the 2.5 line,
 * merged after 2.5.2. Node filters came with milvus#37588, before it.
 */
export const RESOURCE_GROUP_CALLS = { from: '2.5.3' } as const satisfies ReleaseRange;

/**
 * Releases that put a query node into the resource group that its server label names, whatever that group requests:
 * milvus#46402. In earlier releases a node joins a group that lacks nodes, otherwise the one with the most room left.
 */
export const RESOURCE_GROUPS_BY_LABEL = { from: '2.6.10' } as const satisfies ReleaseRange;

/**
 * A number of query nodes that no cluster reaches. Milvus' default group has room for 1,000,000, and a node joins the group
 * with the most room. So a group needs more room, or the default group gets the nodes that the group does not request.
 *
 * Source: `internal/querycoordv2/meta/resource_manager.go`, mustSelectAssignIncomingNodeTargetRG and
 * defaultResourceGroupCapacity.
 */
export const ANY_NUMBER_OF_NODES = 2_000_000;

/** The resource group of nodes without a label. */
export const DEFAULT_RESOURCE_GROUP = '__default_resource_group';

/** Server label that names the resource group of a node. Milvus reads it from `MILVUS_SERVER_LABEL_RESOURCE_GROUP`. */
export const RESOURCE_GROUP_LABEL = 'RESOURCE_GROUP';
