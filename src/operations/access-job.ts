import { Chart } from 'cdk8s';
import { type k8s } from 'cdk8s-plus-27';
import type { Construct } from 'constructs';
import { AppModel } from '../app';
import { MilvusInstance } from '../cluster/instance';
import { SYNC_HOOK, syncWave } from '../emit';
import { CREDENTIALS, DeclaredJob, jobDigest, milvusAccess, shellCommand, type CredentialFile, type JobRun } from '../jobs';
import type { ImageSpec } from '../model';
import type { IMilvus } from '../network';
import { password, secretField, username } from '../security';
import type { PodProps } from '../role';
import type { PlacementProps } from '../workload';
import type { AccessControlProps } from './access-control-props';
import type { AccessControlSpec } from './access-control-spec';
import { ACCESS_SCRIPT } from './access-script';
import { declaredLines } from './declared-lines';
import { LEVEL_GRANTS } from './privileges';
import type { AccessAdministrator } from './user-props';
import { isWithin } from '../version';

/** Long enough for a cluster that has to pull its images first. */
const DEADLINE_SECONDS = 1800;

/** Long enough to read the log. */
const KEPT_SECONDS = 3600;

/** The Job that makes what an `AccessControl` declares. */
export function accessJob(scope: Construct, props: AccessControlProps, spec: () => AccessControlSpec): DeclaredJob<k8s.JobSpec> {
  const { milvus, name: purpose = scope.node.id, override } = props;
  const { name, labels } = milvus.objectFor(purpose);
  const { path } = scope.node;
  return DeclaredJob.once({
    name: (job) => `${name}-${jobDigest(job, versions(props))}`,
    namespace: Chart.of(scope).namespace,
    component: purpose,
    place: { pods: { path, prop: '' }, image: { path, prop: 'image' }, override: { path, prop: 'override' } },
    labels,
    annotations: { ...SYNC_HOOK, ...(milvus.lastWave === undefined ? {} : syncWave(milvus.lastWave + 1)) },
    run: () => jobRun(props, purpose, spec()),
    override,
    limitsEgress: () => milvus.limitsEgress,
    findings: AppModel.of(scope).findings,
  });
}

/** The administrator of the construct, or of the Milvus. */
export function administratorOf({ administrator, milvus }: AccessControlProps): AccessAdministrator | undefined {
  return administrator ?? milvus.administrator;
}

/** Versions that the user gives to the Secrets. */
function versions({ administrator, users = [] }: AccessControlProps): string {
  return JSON.stringify([administrator?.version, ...users.map(({ version }) => version)].map((version) => version ?? ''));
}

function jobRun(props: AccessControlProps, purpose: string, spec: AccessControlSpec): JobRun {
  const { milvus, undeclared = 'keep', image } = props;
  const access = milvusAccess(milvus);
  const defaults = podDefaults(milvus);
  return {
    // Retries for some minutes if Milvus refuses a call while it starts, such as a call of a user that it does not know yet.
    backoffLimit: 4,
    activeDeadlineSeconds: DEADLINE_SECONDS,
    ttlSecondsAfterFinished: KEPT_SECONDS,
    pod: {
      name: purpose,
      image: imageOf(props),
      command: shellCommand(ACCESS_SCRIPT),
      environment: {
        MILVUS: access?.address.MILVUS ?? milvus.endpoint.uri,
        ...access?.options,
        SECRETS: CREDENTIALS,
        PAUSE: '5',
        GRANTS: isWithin(spec.release, LEVEL_GRANTS) ? 'v2' : 'v1',
        UNDECLARED: undeclared,
        // Kubernetes replaces $(NAME) in the value of a variable, and takes $$ for $.
        DECLARED: declaredLines(spec).join('\n').replaceAll('$', '$$$$'),
      },
      credentials: credentialFiles(props),
      mounts: access?.mounts ?? [],
      resources: { cpu: '100m', memory: '128Mi', ephemeralStorage: '64Mi' },
      selector: milvus.objectFor(purpose).jobPodLabels,
      labels: defaults.labels,
      annotations: defaults.annotations,
      placement: { ...defaults, ...placementOf(props) },
      ...(image === undefined ? { group: milvus.version.facts.imageGroup } : {}),
      // Shows in the status of the pod what Milvus refused.
      terminationMessagePolicy: 'FallbackToLogsOnError',
    },
  };
}

/** Values of a Milvus of this app for all its pods. */
export function podDefaults(milvus: IMilvus): PodProps {
  return milvus instanceof MilvusInstance ? milvus.declaration.podDefaults : {};
}

/** The props of the construct that say where its pods run. */
export function placementOf(props: PlacementProps): PlacementProps {
  const { nodeSelector, tolerations, affinity, priorityClassName, runtimeClassName, schedulerName } = props;
  const given = { nodeSelector, tolerations, affinity, priorityClassName, runtimeClassName, schedulerName };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

/** The image of a Job that calls with curl: the user's, or the one of the Milvus. */
export function imageOf({ milvus, image, imagePullSecrets }: Pick<AccessControlProps, 'milvus' | 'image' | 'imagePullSecrets'>): ImageSpec {
  const own = milvus instanceof MilvusInstance ? milvus.declaration.image : undefined;
  return {
    reference: image ?? own?.reference ?? milvus.version.image,
    pullPolicy: own?.pullPolicy ?? 'IfNotPresent',
    pullSecrets: imagePullSecrets?.map(({ name }) => name) ?? own?.pullSecrets ?? [],
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
