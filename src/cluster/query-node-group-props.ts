import type { Construct } from 'constructs';
import { StandInDependencies } from '../dependencies';
import { string, instanceOf, type PropsType } from '../props';
import { WORKER_READERS, type WorkerProps } from '../role';
import { MilvusCluster } from './milvus-cluster';

/** Props of `QueryNodeGroup`. */
export interface QueryNodeGroupProps extends WorkerProps {
  /** Cluster that the query nodes join. */
  readonly cluster: MilvusCluster;
  /**
   * Name of the group; the names of its objects end with it. It cannot be changed later.
   *
   * @default - the construct id
   */
  readonly name?: string;
  /**
   * Milvus resource group of the query nodes, in Milvus 2.4 and later. The pods carry its server label. From 2.5.3 on, a Job
   * creates the group with a filter on that label. Several groups of pods may share one resource group.
   *
   * @default - no label: the nodes join the default resource group
   */
  readonly resourceGroup?: string;
}

export const CLUSTER = 'Write the MilvusCluster that the query nodes join.';

export const clusterReader = instanceOf<MilvusCluster>(MilvusCluster, "new MilvusCluster(this, 'milvus', { … })");

/** The props of a group of query nodes. */
export const GROUP_TYPE: PropsType<QueryNodeGroupProps> = {
  readers: { ...WORKER_READERS, cluster: clusterReader, name: string, resourceGroup: string },
  hints: { cluster: CLUSTER },
};

/** Stand-in cluster for query nodes without a valid `cluster`, so that their other mistakes are found too. */
export function standInCluster(scope: Construct, id: string): MilvusCluster {
  return new MilvusCluster(scope, `stand-in-of-${id}`, { dependencies: new StandInDependencies(scope, `dependencies-of-${id}`) });
}
