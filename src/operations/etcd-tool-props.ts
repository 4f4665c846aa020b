import type { Cron } from 'cdk8s';
import type { ISecret, k8s } from 'cdk8s-plus-27';
import { MilvusInstance } from '../cluster/instance';
import type { Override } from '../emit';
import { boolean, callback, instanceOf, listOf, scheduleReader, secretReference, string, type PropReaders, type PropsType } from '../props';
import { PLACEMENT_READERS, type PlacementProps } from '../workload';
import { MILVUS_HINT } from '../network';

/** Props of the tools for the etcd of a Milvus. */
export interface EtcdToolProps extends PlacementProps {
  /** The cluster or standalone. Its etcd, with certificates and user, is the one of the tool. */
  readonly milvus: MilvusInstance;
  /**
   * Credentials of the registry of `image`.
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
}

/** Props of `ExternalEtcdDefragmentation`. */
export interface ExternalEtcdDefragmentationProps extends EtcdToolProps {
  /**
   * Schedule at a time with little load, in a CronJob.
   *
   * @default - a Job, which runs once
   */
  readonly schedule?: Cron;
  /**
   * Time zone of the schedule, such as `Europe/Zurich`.
   *
   * @default 'Etc/UTC'
   */
  readonly timeZone?: string;
  /**
   * Any text, such as a date or a ticket. If it changes, a new Job runs.
   *
   * @default - the Job runs again if its content changes
   */
  readonly run?: string;
  /**
   * Image with a shell, sed, tr and etcdctl.
   *
   * @default 'docker.io/milvusdb/etcd:3.5.25-r1'
   */
  readonly image?: string;
  /**
   * Changes the spec of the Job, after everything else. With `schedule`, the spec of each of its Jobs.
   *
   * @default - no change
   */
  readonly override?: Override<k8s.JobSpec>;
}

/** Props of `Birdwatcher`. */
export interface BirdwatcherProps extends EtcdToolProps {
  /**
   * Whether the pod runs. Without, the Deployment has no pod, and costs nothing.
   *
   * @default false
   */
  readonly enabled?: boolean;
  /**
   * Image with a shell and birdwatcher.
   *
   * @default 'docker.io/milvusdb/birdwatcher:v1.1.2'
   */
  readonly image?: string;
  /**
   * Changes the spec of the Deployment, after everything else.
   *
   * @default - no change
   */
  readonly override?: Override<k8s.DeploymentSpec>;
}

const TOOL: PropReaders<EtcdToolProps> = {
  ...PLACEMENT_READERS,
  milvus: instanceOf<MilvusInstance>(MilvusInstance, "new MilvusCluster(this, 'milvus', { … })"),
  imagePullSecrets: listOf(secretReference),
  name: string,
};

export const DEFRAGMENTATION_TYPE: PropsType<ExternalEtcdDefragmentationProps> = {
  readers: {
    ...TOOL,
    schedule: scheduleReader,
    timeZone: string,
    run: string,
    image: string,
    override: callback<Override<k8s.JobSpec>>(),
  },
  hints: MILVUS_HINT,
};

export const BIRDWATCHER_TYPE: PropsType<BirdwatcherProps> = {
  readers: { ...TOOL, enabled: boolean, image: string, override: callback<Override<k8s.DeploymentSpec>>() },
  hints: MILVUS_HINT,
};
