import type { AppContents } from '../../model';
import type { ModelRule } from '../../rules';
import { isExternalSecret, type ExternalSecretPart } from '../external-secret-part';

export const CHANGING_PASSWORD: ModelRule = {
  id: 'MK-SEC-006',
  title: 'generated password that changes by itself',
  severity: 'error',
  reason:
    'At each refresh the generator makes a new password, which neither the service nor the pods that run use. The next pod that starts ' +
    'cannot log in.',
  source: 'External Secrets Operator, generators: Password',
  fix: 'Write SecretRefresh.once(), or leave refresh out.',
  checkApp: ({ extensions }, report) => {
    for (const secret of extensions.filter(isExternalSecret)) {
      if (secret.isGenerated && secret.refresh === 'Periodic') report(secret, 'refresh', 'replaces the generated password.');
    }
  },
};

export const MISSING_FIELD: ModelRule = {
  id: 'MK-SEC-007',
  title: 'field that an external Secret does not have',
  severity: 'error',
  reason: 'The kubelet does not start a container whose variable or file is a missing field: CreateContainerConfigError.',
  source: 'Kubernetes documentation, Secrets: "optional"',
  fix: 'Add the field to data or template.data, or name the field that exists.',
  checkApp: (app, report) => {
    const read = readFields(app);
    for (const secret of app.extensions.filter(isExternalSecret)) {
      for (const { field, reader } of missing(secret, read)) {
        const prop = `data.${field}`;
        report(secret, prop, `is missing, but ${reader} reads the field '${field}'; the Secret has ${secret.fields?.join(', ')}.`);
      }
    }
  },
};

/** The rules over the external Secrets of an app. */
export const SECRET_RULES: readonly ModelRule[] = [CHANGING_PASSWORD, MISSING_FIELD];

/** A field of a Secret that a pod reads. */
interface ReadField {
  readonly namespace: string | undefined;
  readonly secret: string;
  readonly field: string;
  /** Workload or Job. */
  readonly reader: string;
}

/** The first reader of each missing field. */
function missing({ name, namespace, fields }: ExternalSecretPart, read: readonly ReadField[]): readonly ReadField[] {
  if (fields === undefined) return [];
  const wrong = read.filter((each) => each.secret === name && each.namespace === namespace && !fields.includes(each.field));
  return wrong.filter(({ field }, index) => wrong.findIndex((other) => other.field === field) === index);
}

/** Fields of Secrets that the pods of Milvus and of Jobs read. */
function readFields({ instances, jobs }: AppContents): ReadField[] {
  const ofRoles = instances.flatMap(({ namespace, roles }) =>
    roles.flatMap(({ name: reader, environment, mounts }) =>
      [
        ...environment.flatMap(({ valueFrom }) => fieldOf(valueFrom?.secretKeyRef)),
        ...mounts.flatMap(({ secretName, keys = [] }) =>
          secretName === undefined ? [] : keys.map((field) => ({ secret: secretName, field })),
        ),
      ].map((field) => ({ namespace, reader, ...field })),
    ),
  );
  const ofJobs = jobs.flatMap(({ namespace, name: reader, pod }) =>
    [...(pod.initContainers ?? []), ...pod.containers]
      .flatMap(({ env = [] }) => env.flatMap(({ valueFrom }) => fieldOf(valueFrom?.secretKeyRef)))
      .map((field) => ({ namespace, reader, ...field })),
  );
  return [...ofRoles, ...ofJobs];
}

function fieldOf(reference: { readonly name?: string; readonly key: string; readonly optional?: boolean } | undefined) {
  if (reference?.name === undefined || reference.optional === true) return [];
  return [{ secret: reference.name, field: reference.key }];
}
