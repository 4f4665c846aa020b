import type { Cron, Duration } from 'cdk8s';
import type { ISecret, k8s } from 'cdk8s-plus-27';
import type { Override } from '../emit';
import { MILVUS_HINT, type IMilvus } from '../network';
import { callback, durationAmount, scheduleReader, string, type PropsType } from '../props';
import { passwordReader, type PasswordCredentials } from '../security';
import type { PlacementProps } from '../workload';
import { CLIENT_POD_READERS } from './client-pod';
import { taskReader, type MaintenanceTask } from './maintenance-task';

/** Props of `Maintenance`. */
export interface MaintenanceProps extends PlacementProps {
  /** The Milvus. */
  readonly milvus: IMilvus;
  /** What the Job does. */
  readonly task: MaintenanceTask;
  /**
   * Runs the task on a schedule, in a CronJob.
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
   * User of the Job. It needs the privileges `Flush` or `Compaction`, `ShowCollections`, and `ListDatabases` for all databases.
   *
   * @default - the administrator of the Milvus
   */
  readonly user?: PasswordCredentials;
  /**
   * Time for all collections together.
   *
   * @default Duration.hours(1)
   */
  readonly timeout?: Duration;
  /**
   * Image with a POSIX shell, curl, awk, sed and date.
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
   * Changes the spec of the Job, after everything else. With `schedule`, the spec of each of its Jobs.
   *
   * @default - no change
   */
  readonly override?: Override<k8s.JobSpec>;
}

export const MAINTENANCE_TYPE: PropsType<MaintenanceProps> = {
  readers: {
    ...CLIENT_POD_READERS,
    task: taskReader,
    schedule: scheduleReader,
    timeZone: string,
    run: string,
    user: passwordReader,
    timeout: durationAmount,
    override: callback<Override<k8s.JobSpec>>(),
  },
  hints: { ...MILVUS_HINT, task: 'Write the work, such as task: MaintenanceTask.flush().' },
};
