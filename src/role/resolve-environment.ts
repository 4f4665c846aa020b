import type { k8s } from 'cdk8s-plus-27';
import { variableOfKey, keyOfEnvironment, keyOfVariable, secretKeyOfEnvironment, type ConfigEntry } from '../config';
import { LITERAL_SECRET } from '../config/rules';
import type { Mistake, Report } from '../findings';
import { bindingsOfRole } from '../model';
import { checkSecretField } from '../naming';
import { valueProp, type VariableValue } from '../props';
import { fromSecret } from '../security';
import { RESOURCE_GROUP_VARIABLE, stopKeyNames, type ReleaseLine, type RoleName } from '../version';
import type { RoleDeclaration } from './role-declaration';
import { CONFIGURING_ENVIRONMENT, RESERVED_ENVIRONMENT, VARIABLE_NAME } from './rules';
import { present } from '../props';

/** Variables that the library sets in every pod. */
const RESERVED = ['MILVUSCONF', 'MEM_LIMIT', 'LOCAL_STORAGE_SIZE'];

/**
 * Environment of the pod: variables of the dependencies, most of them from Secrets; the server label of a resource group; and the
 * user's variables.
 */
export function resolveEnvironment(
  { options: { instance, resourceGroup, role } }: RoleDeclaration,
  config: readonly ConfigEntry[],
  env: Readonly<Record<string, VariableValue | string>>,
  report: Report,
): k8s.EnvVar[] {
  const contributions = [...instance.bindings, ...bindingsOfRole(instance.roleBindings, role)];
  const secrets = contributions.flatMap((binding) => Object.entries(binding.secrets ?? {}));
  const own: k8s.EnvVar[] = secrets.map(([key, field]) => fromSecret(variableOfKey(key, instance.version.facts.environmentPrefix), field));
  const named = instance.bindings.flatMap((binding) => Object.entries(binding.secretEnvironment ?? {}));
  own.push(...named.map(([name, field]) => fromSecret(name, field)));
  const plain = instance.bindings.flatMap((binding) => Object.entries(binding.environment ?? {}));
  own.push(...plain.map(([name, value]) => ({ name, value })));
  if (resourceGroup !== undefined) own.push({ name: RESOURCE_GROUP_VARIABLE, value: resourceGroup });
  const taken = new Set([...RESERVED, ...own.map(({ name }) => name)]);
  const owned = config.filter((entry) => entry.standing === 'owned');
  const users = Object.entries(env).flatMap(([name, value]) => {
    const literal: unknown = typeof value === 'string' ? value : value.value;
    const mistake = checkVariable(name, literal, taken, owned) ?? checkStopTimeout(name, role, instance.version.version);
    const accident = mistake ?? checkAccident(name, literal, instance.version.line);
    if (accident) report(valueProp('env', name), accident);
    for (const wrong of checkReference(value)) report(valueProp('env', name), wrong);
    return mistake ? [] : [typeof value === 'string' ? { name, value } : environmentVariable(name, value)];
  });
  return [...own, ...users];
}

function checkVariable(name: string, literal: unknown, taken: ReadonlySet<string>, owned: readonly ConfigEntry[]): Mistake | undefined {
  if (!/^[-._a-zA-Z][-._a-zA-Z0-9]*$/.test(name))
    return { rule: VARIABLE_NAME, problem: `'${name}' is not a name.`, fix: VARIABLE_NAME.fix };
  if (taken.has(name)) return { rule: RESERVED_ENVIRONMENT, problem: 'is set by the library.', fix: 'Remove it.' };
  const secret = secretKeyOfEnvironment(name);
  if (literal !== undefined && secret !== undefined) {
    const fix = "Use a reference: EnvValue.fromSecretValue({ secret: Secret.fromSecretName(this, 'credentials', '…'), key: '…' }).";
    return { rule: LITERAL_SECRET, problem: `sets ${secret} in plain text.`, fix };
  }
  const entry = owned.find(({ key }) => keyOfEnvironment(name, [key]) !== undefined);
  if (!entry) return undefined;
  const { prop, path } = entry.origin;
  const fix = prop === undefined ? 'Remove it.' : `Remove it, and set ${prop} of ${path} instead.`;
  return { rule: RESERVED_ENVIRONMENT, problem: `sets ${entry.key}, which is set by ${prop ?? 'the library'}.`, fix };
}

/** Checks the name and the field of a Secret reference, because cdk8s-plus accepts any. */
function checkReference(value: VariableValue | string): Mistake[] {
  const { secretKeyRef } = (typeof value === 'string' ? {} : (value.valueFrom ?? {})) as k8s.EnvVarSource;
  return secretKeyRef ? checkSecretField(secretKeyRef.name, secretKeyRef.key) : [];
}

/** Reports a variable that sets the stop timeout: the library derives the grace period from it, so it must know the value. */
function checkStopTimeout(name: string, role: RoleName, release: string): Mistake | undefined {
  const key = keyOfEnvironment(name, stopKeyNames(role, release));
  if (key === undefined) return undefined;
  const fix = `Remove it, and write config: { '${key}': … }.`;
  return { rule: RESERVED_ENVIRONMENT, problem: `sets ${key}, from which the library derives the grace period of the pod.`, fix };
}

/**
 * Reports a plain variable that Milvus reads as a configuration key. References pass, because a file cannot hold one. So do
 * variables with Milvus' own prefix, which nobody writes by accident.
 */
function checkAccident(name: string, literal: unknown, line: ReleaseLine): Mistake | undefined {
  const facts = literal === undefined ? undefined : keyOfVariable(name, line);
  if (!facts) return undefined;
  const fix = `To set the key, write config: { '${facts.key}': … }; otherwise rename the variable.`;
  return { rule: CONFIGURING_ENVIRONMENT, problem: `sets the Milvus key ${facts.key}.`, fix };
}

function environmentVariable(name: string, { value, valueFrom }: VariableValue): k8s.EnvVar {
  return { name, ...present({ value: value === undefined ? undefined : String(value), valueFrom }) };
}
