import type { RoleSpec } from '../model';
import { HOOK_FILE } from '../naming';
import { plainSecrets, valueProp, type PlainSecret } from '../props';
import type { ModelRule } from './model-rule';
import { jobContainers, ownContainers } from './pod-parts';

export const PLAIN_SECRET: ModelRule = {
  id: 'MK-SEC-040',
  title: 'secret in plain text',
  severity: 'error',
  reason: 'Everyone who may read the repository, the object or the logs of a deployment has the secret, and Git keeps it.',
  source: 'Kubernetes documentation, good practices for Secrets; RFC 7519 and RFC 7468 for the forms that are recognized',
  fix: 'Store it in a Secret, reference it there, and replace the secret: it was readable. In env: EnvValue.fromSecretValue(…).',
  check: (instance, report) => {
    const { annotations } = instance.access;
    for (const { path, what } of plainSecrets(annotations, 'service.annotations')) report(instance, path, `contains ${what}.`);
    for (const { what } of plainSecrets(instance.roles[0]?.configFiles[HOOK_FILE])) report(instance, 'hookConfig', `contains ${what}.`);
    for (const role of instance.roles) {
      for (const { path, what } of secretsOfRole(role)) report(role, path, `contains ${what}.`);
      for (const entry of role.config) {
        for (const { what } of plainSecrets(entry.value)) report(entry, '', `contains ${what}.`);
      }
    }
  },
  checkJob: (job, report) => {
    const { labels, annotations } = job;
    for (const { path, what } of plainSecrets({ labels, annotations })) report(job, path, `contains ${what}.`);
    for (const { name, env, args, command } of jobContainers(job)) {
      for (const { path, what } of plainSecrets({ env, args, command })) report(job, path, `of '${name}' contains ${what}.`);
    }
  },
};

export const SECRETS_RULES: readonly ModelRule[] = [PLAIN_SECRET];

function secretsOfRole(role: RoleSpec): PlainSecret[] {
  const environment = role.environment.flatMap(({ name, value }) => plainSecrets(value, valueProp('env', name)));
  const containers = ownContainers(role).flatMap(({ prop, container }) => plainSecrets(container, prop));
  const { labels, annotations, volumes } = role;
  return [...environment, ...plainSecrets({ labels, annotations, volumes }), ...containers];
}
