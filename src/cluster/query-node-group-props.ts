import type { WorkerProps } from '../role';
import type { MilvusCluster } from './milvus-cluster';

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
