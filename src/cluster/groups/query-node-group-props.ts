import { string, type PropsType } from '../../props';
import { WORKER_READERS, type WorkerProps } from '../../role';
import { CLUSTER, ROLE_GROUP_READERS, type RoleGroupProps } from './role-group-props';

/** Props of `QueryNodeGroup`. */
export interface QueryNodeGroupProps extends WorkerProps, RoleGroupProps {
  /**
   * Milvus resource group of the query nodes, in Milvus 2.4 and later. The pods carry its server label. From 2.5.3 on, a Job
   * creates the group with a filter on that label. Several groups of pods may share one resource group.
   *
   * @default - no label: the nodes join the default resource group
   */
  readonly resourceGroup?: string;
}

/** The props of a group of query nodes. */
export const GROUP_TYPE: PropsType<QueryNodeGroupProps> = {
  readers: { ...WORKER_READERS, ...ROLE_GROUP_READERS, resourceGroup: string },
  hints: { cluster: CLUSTER },
};
