import type { Construct } from 'constructs';
import { WORKER_KINDS } from '../role';
import { StandInDependencies } from '../dependencies';
import { aText, listOf, made, type PropsType } from '../props';
import { MilvusCluster } from './milvus-cluster';
import type { QueryNodeGroupProps } from './query-node-group-props';
import type { ZonalQueryNodesProps } from './zonal-query-nodes-props';

const CLUSTER = 'Write the MilvusCluster that the query nodes join.';
const clusterKind = made<MilvusCluster>(MilvusCluster, "new MilvusCluster(this, 'milvus', { … })");

/** The props of a group of query nodes. */
export const GROUP_TYPE: PropsType<QueryNodeGroupProps> = {
  kinds: { ...WORKER_KINDS, cluster: clusterKind, name: aText, resourceGroup: aText },
  instead: { cluster: CLUSTER },
};

/** The props of query nodes in each zone. */
export const ZONAL_TYPE: PropsType<ZonalQueryNodesProps> = {
  kinds: { ...WORKER_KINDS, cluster: clusterKind, zones: listOf(aText), zoneLabel: aText },
  instead: { cluster: CLUSTER, zones: "Write the zones as nodes are labelled: zones: ['eu-west-1a', 'eu-west-1b']." },
};

/** A cluster for query nodes that have none, so that their other mistakes are found too. */
export function standInCluster(scope: Construct, id: string): MilvusCluster {
  return new MilvusCluster(scope, `stand-in-of-${id}`, { dependencies: new StandInDependencies(scope, `dependencies-of-${id}`) });
}
