import type { Construct } from 'constructs';
import { readProps } from '../../props';
import type { WorkerProps } from '../../role';
import { DATA_NODE_GROUP_TYPE } from './data-node-group';
import { RoleGroup } from './role-group';
import { standInCluster, type RoleGroupProps } from './role-group-props';

/** Props of `IndexNodeGroup`. */
export interface IndexNodeGroupProps extends WorkerProps, RoleGroupProps {}

/**
 * An additional pool of index nodes, in Milvus up to 2.5. Later, data nodes build the indexes: use `DataNodeGroup`.
 *
 * @example
 * const services = new ExternalDependencies(this, 'services', {
 *   metaStore: MetaStore.etcd(['etcd-0.etcd:2379']),
 *   objectStorage: ObjectStorage.s3({
 *     bucket: 'search-vectors',
 *     region: 'eu-west-1',
 *     identity: WorkloadIdentity.awsRole('arn:aws:iam::111122223333:role/milvus'),
 *   }),
 *   messageQueue: MessageQueue.pulsar({ host: 'pulsar-proxy.pulsar' }),
 * });
 * const legacy = new MilvusCluster(this, 'legacy', { version: MilvusVersion.V2_5, dependencies: services });
 * new IndexNodeGroup(this, 'night', { cluster: legacy, replicas: 4 });
 */
export class IndexNodeGroup extends RoleGroup {
  constructor(scope: Construct, id: string, given: IndexNodeGroupProps) {
    super(scope, id, { role: 'indexNode', read: readProps(given, DATA_NODE_GROUP_TYPE, { cluster: () => standInCluster(scope, id) }) });
  }
}
