import type { Cron, Duration } from 'cdk8s';
import type { ISecret, k8s } from 'cdk8s-plus-27';
import { MilvusInstance } from '../../cluster/instance';
import { StatefulService } from '../../dependencies/in-cluster/stateful-service/stateful-service';
import type { Override } from '../../emit';
import { callback, durationAmount, instanceOf, listOf, number, scheduleReader, secretReference, string, type PropsType } from '../../props';
import { PLACEMENT_READERS, type PlacementProps } from '../../workload';

/** Props of `VolumeSnapshots`. */
export interface VolumeSnapshotsProps extends PlacementProps {
  /** The Milvus, in the same namespace. The disk of a standalone is one of the disks; those of other roles are caches. */
  readonly milvus: MilvusInstance;
  /**
   * In-cluster services whose disks belong to the same sets, such as `[dependencies.metaStore.service]`.
   *
   * @default - none
   */
  readonly services?: readonly StatefulService[];
  /** Times of the snapshots, such as `Cron.daily()`. */
  readonly schedule: Cron;
  /**
   * Time zone of the schedule, such as `Europe/Zurich`.
   *
   * @default 'Etc/UTC'
   */
  readonly timeZone?: string;
  /**
   * VolumeSnapshotClass of the driver of the disks.
   *
   * @default - the default class of the driver
   */
  readonly volumeSnapshotClassName?: string;
  /**
   * Number of the newest sets that stay. Older ones are removed after a new set is usable, unless `keepFor` keeps them.
   *
   * @default 7
   */
  readonly keepLast?: number;
  /**
   * Age up to which sets stay, even if there are more than `keepLast`.
   *
   * @default - only `keepLast` counts
   */
  readonly keepFor?: Duration;
  /**
   * Image with a POSIX shell, curl, awk and sed.
   *
   * @default - the image of the Milvus
   */
  readonly image?: string;
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
  /**
   * Changes the spec of the CronJob, after everything else.
   *
   * @default - none
   */
  readonly override?: Override<k8s.CronJobSpec>;
}

export const VOLUME_SNAPSHOTS_TYPE: PropsType<VolumeSnapshotsProps> = {
  readers: {
    ...PLACEMENT_READERS,
    milvus: instanceOf<MilvusInstance>(MilvusInstance, "new MilvusStandalone(this, 'milvus')"),
    services: listOf(
      instanceOf<StatefulService>(StatefulService, 'the service of an in-cluster service, such as dependencies.metaStore.service'),
    ),
    schedule: scheduleReader,
    timeZone: string,
    volumeSnapshotClassName: string,
    keepLast: number,
    keepFor: durationAmount,
    image: string,
    imagePullSecrets: listOf(secretReference),
    name: string,
    override: callback(),
  },
  hints: {
    milvus: "Write the Milvus: new MilvusStandalone(this, 'milvus').",
    schedule: 'Write the times, such as schedule: Cron.daily().',
  },
};
