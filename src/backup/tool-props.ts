import type { Cron, Duration } from 'cdk8s';
import type { ISecret, IServiceAccount } from 'cdk8s-plus-27';
import { objectStorageReader, type IObjectStorage } from '../dependencies';
import { milvusReader, type IMilvus } from '../network';
import {
  durationAmount,
  listOf,
  oneOf,
  scheduleReader,
  secretReference,
  serviceAccountReference,
  string,
  type PropReaders,
} from '../props';
import { caBundleReader, type CaBundle } from '../security';
import { PLACEMENT_READERS, RESOURCE_READERS, type PlacementProps, type ResourceProps } from '../workload';
import type { BackupTransfer } from './tool-config';

/** Props of every Job that runs milvus-backup. */
export interface BackupToolProps extends PlacementProps, ResourceProps {
  /** The Milvus. */
  readonly milvus: IMilvus;
  /**
   * Object storage of the Milvus.
   *
   * @default - the one of its dependencies; a Milvus of another app needs this prop
   */
  readonly storage?: IObjectStorage;
  /**
   * Authorities that sign the certificates of the storages.
   *
   * @default - the authorities of the image, and those of the dependencies of the Milvus
   */
  readonly caBundle?: CaBundle;
  /**
   * How data gets from one storage to the other: `direct` lets the storage copy it, with the credentials of the storage that receives it;
   * `streaming` sends it through the pod.
   *
   * @default - 'direct' within one service, or else 'streaming'
   */
  readonly transfer?: BackupTransfer;
  /**
   * Service account of the pods, for the identity of a cloud.
   *
   * @default - the one of the Milvus, if its storage uses an identity
   */
  readonly serviceAccount?: IServiceAccount;
  /**
   * Longest time of one run. The run is then aborted.
   *
   * @default Duration.hours(6)
   */
  readonly deadline?: Duration;
  /**
   * Full image reference of milvus-backup. Its tag names the release, which decides the format of the configuration.
   *
   * @default 'docker.io/milvusdb/milvus-backup:v0.6.1'
   */
  readonly image?: string;
  /**
   * Secrets with registry credentials.
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

/** Readers of the shared props. */
export const TOOL_READERS: PropReaders<BackupToolProps> = {
  ...PLACEMENT_READERS,
  ...RESOURCE_READERS,
  milvus: milvusReader,
  storage: objectStorageReader,
  caBundle: caBundleReader,
  transfer: oneOf<BackupTransfer>({ direct: true, streaming: true }),
  serviceAccount: serviceAccountReference,
  deadline: durationAmount,
  image: string,
  imagePullSecrets: listOf(secretReference),
  name: string,
};

/** Props about when a CronJob runs. */
export interface ScheduleProps {
  /** Times of the runs, such as `Cron.schedule({ minute: '30', hour: '1' })`. */
  readonly schedule: Cron;
  /**
   * Time zone of the schedule, such as `Europe/Zurich`.
   *
   * @default 'Etc/UTC'
   */
  readonly timeZone?: string;
}

/** Readers of the schedule. */
export const SCHEDULE_READERS: PropReaders<ScheduleProps> = { schedule: scheduleReader, timeZone: string };

/** Hint for a missing schedule. */
export const SCHEDULE_HINT = { schedule: "Write when it runs, such as schedule: Cron.schedule({ minute: '30', hour: '1' })." };
