import type { ISecret, k8s } from 'cdk8s-plus-27';
import type { Override } from '../../emit';
import { milvusReader, type IMilvus } from '../../network';
import { callback, listOf, number, secretReference, string, type PropsType } from '../../props';
import { PLACEMENT_READERS, type PlacementProps } from '../../workload';
import { siteReader, type ReplicationSite } from './replication-site';

/** Props of `Replication`. */
export interface ReplicationProps extends PlacementProps {
  /** The Milvus that is told the topology. It is one of the sites. */
  readonly milvus: IMilvus;
  /** The site that takes writes. To switch over, exchange it with a standby in the app of every site. */
  readonly primary: ReplicationSite;
  /** The sites that receive what the primary writes, and serve reads only. An empty list ends the replication. */
  readonly standbys: readonly ReplicationSite[];
  /**
   * Channels of the write-ahead log of every site (`rootCoord.dmlChannelNum`).
   *
   * @default 16
   */
  readonly channels?: number;
  /**
   * Image with a POSIX shell and grpcurl.
   *
   * @default - the official image of grpcurl
   */
  readonly toolImage?: string;
  /**
   * Credentials of the registry of `toolImage`.
   *
   * @default - those of the Milvus
   */
  readonly imagePullSecrets?: readonly ISecret[];
  /**
   * Purpose of the objects; their names end with it.
   *
   * @default - the construct id
   */
  readonly name?: string;
  /**
   * Changes the spec of the Job, after everything else.
   *
   * @default - none
   */
  readonly override?: Override<k8s.JobSpec>;
}

export const REPLICATION_TYPE: PropsType<ReplicationProps> = {
  readers: {
    ...PLACEMENT_READERS,
    milvus: milvusReader,
    primary: siteReader,
    standbys: listOf(siteReader),
    channels: number,
    toolImage: string,
    imagePullSecrets: listOf(secretReference),
    name: string,
    override: callback<Override<k8s.JobSpec>>(),
  },
  hints: {
    milvus: "Write the Milvus: new MilvusCluster(this, 'milvus', { … }).",
    primary: "Write the site that takes writes, such as ReplicationSite.of({ channelPrefix: 'search-frankfurt', address: '…' }).",
    standbys: "Write the other sites, such as standbys: [ReplicationSite.of({ channelPrefix: 'search-dublin', address: '…' })].",
  },
};
