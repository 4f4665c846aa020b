import type { Construct } from 'constructs';
import { StandInDependencies } from '../dependencies';
import { string, instanceOf, type PropsType } from '../props';
import { WORKER_READERS, type WorkerProps } from '../role';
import { MilvusCluster } from './milvus-cluster';

/** Props of `QueryNodeGroup`. */
export interface QueryNodeGroupProps extends WorkerProps {
  /** The cluster that the query nodes join. */
  readonly cluster: MilvusCluster;
  /**
   * Name of the group; it ends the names of its objects. It can not be changed later.
   *
   * @default - the construct id
   */
  readonly name?: string;
  /**
   * Resource group of Milvus that the query nodes belong to, from Milvus 2.4 on. The pods carry its server label, and from
   * 2.5.3 on a Job makes the group, with a filter on that label. Groups of pods may share one.
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

/** A cluster for query nodes that have none, so that their other mistakes are found too. */
export function standInCluster(scope: Construct, id: string): MilvusCluster {
  return new MilvusCluster(scope, `stand-in-of-${id}`, { dependencies: new StandInDependencies(scope, `dependencies-of-${id}`) });
}
