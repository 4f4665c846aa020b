import type { WorkerProps } from '../role';
import type { MilvusCluster } from './milvus-cluster';

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
