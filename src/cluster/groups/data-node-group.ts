import type { Construct } from 'constructs';
import { readProps, type PropsType } from '../../props';
import { WORKER_READERS, type WorkerProps } from '../../role';
import { RoleGroup } from './role-group';
import { CLUSTER, ROLE_GROUP_READERS, standInCluster, type RoleGroupProps } from './role-group-props';

/** Props of `DataNodeGroup`. */
export interface DataNodeGroupProps extends WorkerProps, RoleGroupProps {}

/** The props of a group of data nodes, or of index nodes. */
export const DATA_NODE_GROUP_TYPE: PropsType<DataNodeGroupProps> = {
  readers: { ...WORKER_READERS, ...ROLE_GROUP_READERS },
  hints: { cluster: CLUSTER },
};

/**
 * An additional pool of data nodes. The coordinator gives tasks to all data nodes alike: compactions and, from 2.6 on, builds of indexes go to a
 * node with free slots, so larger nodes get more of them.
 *
 * @example
 * new DataNodeGroup(this, 'gpu', { cluster: milvus, gpu: Gpu.resource('nvidia.com/mig-1g.10gb'), replicas: 2 });
 */
export class DataNodeGroup extends RoleGroup {
  constructor(scope: Construct, id: string, given: DataNodeGroupProps) {
    super(scope, id, { role: 'dataNode', read: readProps(given, DATA_NODE_GROUP_TYPE, { cluster: () => standInCluster(scope, id) }) });
  }
}
