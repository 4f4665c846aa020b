import { instanceHook, syncWave } from '../emit';
import type { CredentialFile } from '../jobs';
import { password, secretField, username } from '../security';
import { isWithin } from '../version';
import type { AccessControlProps } from './access-control-props';
import type { AccessControlSpec } from './access-control-spec';
import { ACCESS_SCRIPT } from './access-script';
import type { ClientJobOptions } from './client-job';
import type { ClientProgram } from './client-pod';
import { declaredLines } from './declared-lines';
import { KEPT_SECONDS } from './job-terms';
import { LEVEL_GRANTS } from './privileges';
import type { AccessAdministrator } from './user-props';

/** Long enough for a cluster that has to pull its images first. */
const DEADLINE_SECONDS = 1800;

/** The Job that makes what an `AccessControl` declares. */
export function accessJob(props: AccessControlProps, spec: () => AccessControlSpec): ClientJobOptions {
  const { milvus } = props;
  return {
    props,
    program: () => program(props, spec()),
    // Retries for some minutes if Milvus refuses a call while it starts, such as a call of a user that it does not know yet.
    limits: { backoffLimit: 4, activeDeadlineSeconds: DEADLINE_SECONDS, ttlSecondsAfterFinished: KEPT_SECONDS },
    annotations: { ...instanceHook(milvus.firstWave), ...(milvus.lastWave === undefined ? {} : syncWave(milvus.lastWave + 1)) },
    versions: versions(props),
  };
}

/** The administrator of the construct, or of the Milvus. */
function administratorOf({ administrator, milvus }: AccessControlProps): AccessAdministrator | undefined {
  return administrator ?? milvus.administrator;
}

/** Versions that the user gives to the Secrets. */
function versions({ administrator, users = [] }: AccessControlProps): string {
  return JSON.stringify([administrator?.version, ...users.map(({ version }) => version)].map((version) => version ?? ''));
}

function program(props: AccessControlProps, spec: AccessControlSpec): ClientProgram {
  const { undeclared = 'keep' } = props;
  return {
    script: ACCESS_SCRIPT,
    environment: {
      GRANTS: isWithin(spec.release, LEVEL_GRANTS) ? 'v2' : 'v1',
      UNDECLARED: undeclared,
      // Kubernetes replaces $(NAME) in the value of a variable, and takes $$ for $.
      DECLARED: declaredLines(spec).join('\n').replaceAll('$', '$$$$'),
    },
    credentials: credentialFiles(props),
  };
}

/** Files with user names and passwords. The previous passwords are optional, because a Secret has one only after a change. */
function credentialFiles(props: AccessControlProps): CredentialFile[] {
  const administrator = administratorOf(props);
  const administratorFiles = administrator
    ? [
        { path: 'administrator/username', field: username(administrator) },
        { path: 'administrator/password', field: password(administrator) },
        ...previous('administrator', administrator),
      ]
    : [];
  const userFiles = (props.users ?? []).flatMap((user) => [
    { path: `users/${user.name}/password`, field: secretField(user, user.passwordField ?? 'password') },
    ...previous(`users/${user.name}`, user),
  ]);
  return [...administratorFiles, ...userFiles];
}

function previous(folder: string, given: Pick<AccessAdministrator, 'secret' | 'previousPasswordField'>): CredentialFile[] {
  const { previousPasswordField: field } = given;
  return field === undefined ? [] : [{ path: `${folder}/previous`, field: secretField(given, field), isOptional: true }];
}
