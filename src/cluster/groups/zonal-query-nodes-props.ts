import { string, listOf, type PropsType } from '../../props';
import { WORKER_READERS, type WorkerProps } from '../../role';
import { type MilvusCluster } from '../milvus-cluster';
import { CLUSTER, clusterReader } from './role-group-props';

/** Props of `ZonalQueryNodes`. All except the first three apply to the pods of each zone; `replicas` counts the pods of one zone. */
export interface ZonalQueryNodesProps extends WorkerProps {
  /** Cluster that the query nodes join. */
  readonly cluster: MilvusCluster;
  /** Zones, as in the label of the nodes, such as `eu-west-1a`. Each zone gets a copy of every collection. */
  readonly zones: readonly string[];
  /**
   * Node label with the zone.
   *
   * @default 'topology.kubernetes.io/zone'
   */
  readonly zoneLabel?: string;
}

/** The props of query nodes in each zone. */
export const ZONAL_TYPE: PropsType<ZonalQueryNodesProps> = {
  readers: { ...WORKER_READERS, cluster: clusterReader, zones: listOf(string), zoneLabel: string },
  hints: { cluster: CLUSTER, zones: "Write the zones as in the label of the nodes: zones: ['eu-west-1a', 'eu-west-1b']." },
};
