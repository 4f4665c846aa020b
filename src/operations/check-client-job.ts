import type { Construct } from 'constructs';
import { AppModel } from '../app';
import { DIGEST_END, START_TIME_END } from '../jobs';
import { checkSecretField } from '../naming';
import { checkPurpose } from '../network';
import { inside, isCronExpression, isTimeZone } from '../props';
import type { PasswordCredentials } from '../security';
import { checkImage } from '../version';
import type { ClientJobProps } from './client-job';
import type { ScheduleProps } from './job-terms';
import { NO_DATABASE_NAME, SCHEDULE, TIME_ZONE } from './rules/inputs';

/** Props that are checked. */
interface CheckedProps extends ClientJobProps, ScheduleProps {
  readonly user?: PasswordCredentials;
  readonly database?: string;
  readonly databases?: readonly string[];
  readonly collections?: readonly string[];
}

const OBJECT_NAME = /^[A-Za-z_][A-Za-z0-9_]{0,254}$/;

/** Checks the props that the Jobs of this room share. */
export function checkClientJob(scope: Construct, props: CheckedProps): void {
  const { findings } = AppModel.of(scope);
  const { milvus, name, image, user, schedule, database } = props;
  checkPurpose(scope, milvus, name, schedule ? START_TIME_END : DIGEST_END);
  if (image !== undefined) findings.addAll(scope, 'image', checkImage(image));
  if (user) findings.addAll(scope, 'user', checkUser(user));
  const names = (prop: 'databases' | 'collections') => (props[prop] ?? []).map((each, index) => [`task.${prop}[${index}]`, each] as const);
  const checked = [...(database === undefined ? [] : [['database', database] as const]), ...names('databases'), ...names('collections')];
  for (const [prop, given] of checked) {
    if (OBJECT_NAME.test(given)) continue;
    findings.add(scope, prop, { rule: NO_DATABASE_NAME, problem: `is '${given}'.`, fix: NO_DATABASE_NAME.fix });
  }
  checkSchedule(scope, props);
}

/** Checks when a CronJob starts. */
export function checkSchedule(scope: Construct, { schedule, timeZone }: ScheduleProps): void {
  const { findings } = AppModel.of(scope);
  if (schedule && !isCronExpression(schedule.expressionString)) {
    findings.add(scope, 'schedule', { rule: SCHEDULE, problem: `is '${schedule.expressionString}'.`, fix: SCHEDULE.fix });
  }
  if (timeZone !== undefined && (!schedule || !isTimeZone(timeZone))) {
    const [problem, fix] = schedule
      ? [`is '${timeZone}'.`, TIME_ZONE.fix]
      : ['is set, and schedule is not.', 'Set schedule, or remove timeZone.'];
    findings.add(scope, 'timeZone', { rule: TIME_ZONE, problem, fix });
  }
}

function checkUser({ secret, usernameField = 'username', passwordField = 'password' }: PasswordCredentials) {
  return [usernameField, passwordField]
    .flatMap((field) => checkSecretField(secret.name, field))
    .map((mistake) => inside('secret', mistake));
}
