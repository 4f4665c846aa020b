import { string, listOf, type PropsType } from '../props';
import { WORKER_READERS, type WorkerProps } from '../role';
import { type MilvusCluster } from './milvus-cluster';
import { CLUSTER, clusterReader } from './query-node-group-props';

/** Props of `ZonalQueryNodes`. All but the first three are those of each zone's pods; `replicas` counts the pods of one zone. */
export interface ZonalQueryNodesProps extends WorkerProps {
  /** The cluster that the query nodes join. */
  readonly cluster: MilvusCluster;
  /** The zones, as nodes are labelled, such as `eu-west-1a`. Each gets a copy of every collection. */
  readonly zones: readonly string[];
  /**
   * Label of nodes that tells their zone.
   *
   * @default 'topology.kubernetes.io/zone'
   */
  readonly zoneLabel?: string;
}

/** The props of query nodes in each zone. */
export const ZONAL_TYPE: PropsType<ZonalQueryNodesProps> = {
  readers: { ...WORKER_READERS, cluster: clusterReader, zones: listOf(string), zoneLabel: string },
  hints: { cluster: CLUSTER, zones: "Write the zones as nodes are labelled: zones: ['eu-west-1a', 'eu-west-1b']." },
};
