import type { Cron, Duration } from 'cdk8s';
import type { ISecret, k8s } from 'cdk8s-plus-27';
import type { Override } from '../emit';
import { MILVUS_HINT, type IMilvus } from '../network';
import { boolean, callback, durationAmount, scheduleReader, string, type PropsType } from '../props';
import { passwordReader, type PasswordCredentials } from '../security';
import type { PlacementProps } from '../workload';
import { CLIENT_POD_READERS } from './client-pod';

/** Props of `SmokeTest`. */
export interface SmokeTestProps extends PlacementProps {
  /** The Milvus. */
  readonly milvus: IMilvus;
  /**
   * Database in which the Job makes its collection.
   *
   * @default 'default'
   */
  readonly database?: string;
  /**
   * User of the Job. It needs the privileges to create, write, read and drop a collection: `DatabaseAdmin` and `CollectionAdmin`.
   *
   * @default - the administrator of the Milvus
   */
  readonly user?: PasswordCredentials;
  /**
   * Time for all steps together. It includes the time until Milvus is ready.
   *
   * @default Duration.minutes(10)
   */
  readonly timeout?: Duration;
  /**
   * Whether Argo CD runs the Job after each sync, as a `PostSync` hook: then a failure fails the sync. Without, the Job is an object like
   * others, and runs again if its content changes.
   *
   * @default true
   */
  readonly afterEachSync?: boolean;
  /**
   * Runs the test on a schedule, in a CronJob instead of the Job.
   *
   * @default - no schedule
   */
  readonly schedule?: Cron;
  /**
   * Time zone of the schedule, such as `Europe/Zurich`.
   *
   * @default 'Etc/UTC'
   */
  readonly timeZone?: string;
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

export const SMOKE_TEST_TYPE: PropsType<SmokeTestProps> = {
  readers: {
    ...CLIENT_POD_READERS,
    database: string,
    user: passwordReader,
    timeout: durationAmount,
    afterEachSync: boolean,
    schedule: scheduleReader,
    timeZone: string,
    override: callback<Override<k8s.JobSpec>>(),
  },
  hints: MILVUS_HINT,
};
