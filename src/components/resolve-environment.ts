import type { EnvValue, k8s } from 'cdk8s-plus-27';
import { environmentName, secretKeyOfEnvironment } from '../config';
import { LITERAL_SECRET, RESERVED_ENVIRONMENT } from '../rules/catalogue';
import type { MilvusInstance, Report } from './role-declaration';

/** Variables that the pod already has. */
const RESERVED = ['MILVUSCONF', 'MEM_LIMIT', 'LOCAL_STORAGE_SIZE'];

/** Variables from Secrets of the dependencies, the server label of a resource group, and the user's own. */
export function resolveEnvironment(
  instance: MilvusInstance,
  env: Readonly<Record<string, EnvValue | string>>,
  resourceGroup: string | undefined,
  report: Report,
): k8s.EnvVar[] {
  const secrets = instance.bindings.flatMap((binding) => Object.entries(binding.secrets ?? {}));
  const own: k8s.EnvVar[] = secrets.map(([key, { secretName, field }]) => ({
    name: environmentName(key, instance.version.facts.environmentPrefix),
    valueFrom: { secretKeyRef: { name: secretName, key: field } },
  }));
  if (resourceGroup !== undefined) own.push({ name: 'MILVUS_SERVER_LABEL_RESOURCE_GROUP', value: resourceGroup });
  const taken = new Set([...RESERVED, ...own.map(({ name }) => name)]);
  const users = Object.entries(env).flatMap(([name, value]) => {
    const literal = typeof value === 'string' ? value : value.value;
    if (taken.has(name)) {
      report(`env.${name}`, { rule: RESERVED_ENVIRONMENT, problem: 'is set by the library.', fix: 'Remove it.' });
      return [];
    }
    if (literal !== undefined && secretKeyOfEnvironment(name) !== undefined) {
      const fix = "Use a reference: EnvValue.fromSecretValue({ secret: Secret.fromSecretName(this, 'credentials', '…'), key: '…' }).";
      report(`env.${name}`, { rule: LITERAL_SECRET, problem: `sets ${secretKeyOfEnvironment(name)} in plain text.`, fix });
      return [];
    }
    return [typeof value === 'string' ? { name, value } : environmentVariable(name, value)];
  });
  return [...own, ...users];
}

function environmentVariable(name: string, { value, valueFrom }: EnvValue): k8s.EnvVar {
  return { name, ...(value === undefined ? {} : { value: String(value) }), ...(valueFrom === undefined ? {} : { valueFrom }) };
}
