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
 * Releases that load every collection into given resource groups (`queryCoord.clusterLevelLoadReplicaNumber` and
 * `queryCoord.clusterLevelLoadResourceGroups` of `configs/milvus.yaml`).
 */
export const CLUSTER_LEVEL_LOAD: ReleaseRange = { from: '2.4.0' };

/**
 * Releases that keep the write-ahead logs on the streaming nodes of one resource group (`streaming.primaryResourceGroup`).
 * Source: milvus-helm 5.0.19, which writes the key from 2.6.10 on; `internal/streamingcoord/server/balancer` of 2.6 and 3.0.
 */
export const PRIMARY_RESOURCE_GROUP: ReleaseRange = { from: '2.6.10' };

/**
 * A number of query nodes that no cluster reaches. Milvus' own default group has room for 1,000,000: a node that joins goes
 * where the most room is, so a group has to have more, or nodes that it does not ask for end up in the default one.
 *
 * Source: `internal/querycoordv2/meta/resource_manager.go`, mustSelectAssignIncomingNodeTargetRG and
 * defaultResourceGroupCapacity.
 */
export const ANY_NUMBER_OF_NODES = 2_000_000;

/** The resource group of nodes without a label. */
export const DEFAULT_RESOURCE_GROUP = '__default_resource_group';

/** Start of the environment variables that Milvus takes for labels of the server's session. */
export const SERVER_LABEL_PREFIX = 'MILVUS_SERVER_LABEL_';

/** Server label that names the resource group of a node. */
export const RESOURCE_GROUP_LABEL = 'RESOURCE_GROUP';

/** The variable from which Milvus reads that label. */
export const RESOURCE_GROUP_VARIABLE = `${SERVER_LABEL_PREFIX}${RESOURCE_GROUP_LABEL}`;
