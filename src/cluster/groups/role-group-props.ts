import type { Construct } from 'constructs';
import { StandInDependencies } from '../../dependencies';
import { instanceOf, string, type PropReaders } from '../../props';
import { MilvusCluster } from '../milvus-cluster';

/** Props of a group of pods of any role. */
export interface RoleGroupProps {
  /** Cluster that the pods join. */
  readonly cluster: MilvusCluster;
  /**
   * Name of the group; the names of its objects end with it. It cannot be changed later.
   *
   * @default - the construct id
   */
  readonly name?: string;
  /**
   * Zone of all pods of the group, as in the label `topology.kubernetes.io/zone` of the nodes. The pods then spread over hosts only.
   *
   * @default - any zone
   */
  readonly zone?: string;
  /**
   * Registry to pull the image of the release from.
   *
   * @default - the registry of the cluster
   */
  readonly imageRegistry?: string;
}

export const CLUSTER = 'Write the MilvusCluster that the pods join.';

export const clusterReader = instanceOf<MilvusCluster>(MilvusCluster, "new MilvusCluster(this, 'milvus', { … })");

/** Readers of the props of a group of any role. */
export const ROLE_GROUP_READERS: PropReaders<RoleGroupProps> = {
  cluster: clusterReader,
  name: string,
  zone: string,
  imageRegistry: string,
};

/** Stand-in cluster for a group without a valid `cluster`, so that its other mistakes are found too. */
export function standInCluster(scope: Construct, id: string): MilvusCluster {
  return new MilvusCluster(scope, `stand-in-of-${id}`, { dependencies: new StandInDependencies(scope, `dependencies-of-${id}`) });
}
