import type { Cron, Duration } from 'cdk8s';
import type { IServiceAccount, k8s } from 'cdk8s-plus-27';
import { InClusterEtcd } from '../../dependencies/in-cluster/etcd/in-cluster-etcd';
import type { Override } from '../../emit';
import {
  callback,
  durationAmount,
  instanceOf,
  number,
  scheduleReader,
  serviceAccountReference,
  string,
  withMistakes,
  type PropsType,
} from '../../props';
import { SnapshotDestination } from './snapshot-destination';

/** Props of `EtcdSnapshots`. */
export interface EtcdSnapshotsProps {
  /** The etcd, in the same namespace. */
  readonly etcd: InClusterEtcd;
  /** Times of the snapshots, such as `Cron.hourly()`. What Milvus writes between two of them is not in any snapshot. */
  readonly schedule: Cron;
  /**
   * Time zone of the schedule, such as `Europe/Zurich`.
   *
   * @default 'Etc/UTC'
   */
  readonly timeZone?: string;
  /** A bucket or a claim. */
  readonly destination: SnapshotDestination;
  /**
   * Number of the newest snapshots that stay. Older ones are removed after a new snapshot is stored, unless `keepFor` keeps them.
   *
   * @default 24
   */
  readonly keepLast?: number;
  /**
   * Age up to which snapshots stay, even if there are more than `keepLast`.
   *
   * @default - only `keepLast` counts
   */
  readonly keepFor?: Duration;
  /**
   * Service account whose cloud identity may write to the bucket, such as a role of IAM. Its token is not mounted.
   *
   * @default - the default service account, and the keys of the destination
   */
  readonly serviceAccount?: IServiceAccount;
  /**
   * Image with a POSIX shell and rclone, for a bucket.
   *
   * @default - the official image of rclone
   */
  readonly uploadImage?: string;
  /**
   * Purpose of the objects; their names end with it.
   *
   * @default - the construct id
   */
  readonly name?: string;
  /**
   * Changes the spec of the CronJob, after everything else.
   *
   * @default - none
   */
  readonly override?: Override<k8s.CronJobSpec>;
}

/** Type of the props. */
export const ETCD_SNAPSHOTS_TYPE: PropsType<EtcdSnapshotsProps> = {
  readers: {
    etcd: instanceOf<InClusterEtcd>(InClusterEtcd, 'the InClusterEtcd, such as dependencies.metaStore'),
    schedule: scheduleReader,
    timeZone: string,
    destination: withMistakes(
      instanceOf<SnapshotDestination>(
        SnapshotDestination,
        "SnapshotDestination.s3({ bucket: 'search-etcd-snapshots', region: 'eu-west-1' })",
      ),
    ),
    keepLast: number,
    keepFor: durationAmount,
    serviceAccount: serviceAccountReference,
    uploadImage: string,
    name: string,
    override: callback(),
  },
  hints: {
    etcd: 'Write the InClusterEtcd, such as etcd: dependencies.metaStore.',
    schedule: 'Write the times, such as schedule: Cron.hourly().',
    destination: "Write a bucket, such as SnapshotDestination.s3({ bucket: 'search-etcd-snapshots', region: 'eu-west-1' }).",
  },
};
