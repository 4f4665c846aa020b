import type { Construct } from 'constructs';
import type { ExtensionSpec } from '../model';
import type { IMilvus } from '../network';
import { present } from '../props';
import type { PasswordCredentials } from '../security';
import { clientReach, type ClientReach } from './client-reach';
import type { ScheduleProps } from './job-terms';

/** What a Job of this room does. */
export type UpkeepTask = 'smoke-test' | 'flush' | 'compact';

/** One `SmokeTest` or `Maintenance`, as plain data. */
export interface UpkeepSpec extends ClientReach {
  readonly extension: 'upkeep';
  readonly task: UpkeepTask;
  /** Databases that it names. */
  readonly databases: readonly string[];
  /** Cron expression, if it runs on a schedule. */
  readonly schedule?: string;
}

/** The construct as a part of the model. */
export function upkeepSpec(
  scope: Construct,
  milvus: IMilvus,
  user: PasswordCredentials | undefined,
  { schedule }: ScheduleProps,
  work: Pick<UpkeepSpec, 'task' | 'databases'>,
): UpkeepSpec {
  return {
    ...clientReach('upkeep', scope, milvus, user),
    ...work,
    ...present({ schedule: schedule?.expressionString }),
  };
}

/** Whether a part of the app is a `SmokeTest` or a `Maintenance`. */
export function isUpkeep(part: ExtensionSpec): part is UpkeepSpec {
  return part.extension === 'upkeep';
}
