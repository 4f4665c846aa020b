import type { Construct } from 'constructs';
import { AppModel } from '../app';
import { DIGEST_END, START_TIME_END } from '../jobs';
import { checkSecretField } from '../naming';
import { checkPurpose } from '../network';
import { inside } from '../props';
import type { PasswordCredentials } from '../security';
import { checkImage } from '../version';
import type { ClientJobProps } from './client-job';
import type { ScheduleProps } from './job-terms';
import { NO_DATABASE_NAME, RUN_WITHOUT_EFFECT } from './rules/inputs';

/** Props that are checked. */
interface CheckedProps extends ClientJobProps, ScheduleProps {
  readonly user?: PasswordCredentials;
  readonly run?: string;
  readonly afterEachSync?: boolean;
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
  checkTimeZone(scope, props);
  checkStarts(scope, props);
}

/** Checks the other props that start a Job. */
function checkStarts(scope: Construct, { schedule, run, afterEachSync }: CheckedProps): void {
  const { findings } = AppModel.of(scope);
  const report = (prop: string, problem: string, fix: string) => findings.add(scope, prop, { rule: RUN_WITHOUT_EFFECT, problem, fix });
  if (schedule && run !== undefined) report('run', 'is set together with schedule.', 'Remove run, or schedule.');
  else if (run?.trim() === '') report('run', 'is empty.', "Write a text that names this run, such as run: '2026-12-24', or remove it.");
  if (schedule && afterEachSync) {
    report('afterEachSync', 'is true, together with schedule.', 'Remove afterEachSync, or declare a second Job for the syncs.');
  }
}

/** Checks a time zone without a schedule. */
export function checkTimeZone(scope: Construct, { schedule, timeZone }: ScheduleProps): void {
  if (timeZone === undefined || schedule) return;
  const problem = 'is set, and schedule is not.';
  AppModel.of(scope).findings.add(scope, 'timeZone', { rule: RUN_WITHOUT_EFFECT, problem, fix: 'Set schedule, or remove timeZone.' });
}

function checkUser({ secret, usernameField = 'username', passwordField = 'password' }: PasswordCredentials) {
  return [usernameField, passwordField]
    .flatMap((field) => checkSecretField(secret.name, field))
    .map((mistake) => inside('secret', mistake));
}
