import { keyFacts, type ConfigEntry, type ConfigValue } from '../../config';
import { mostReplicas, type InstanceModel, type RoleSpec } from '../../model';
import { CANARY_GROUP } from '../../naming';
import type { RoleName } from '../../version';

/** The value that a role runs with, where the library or the user sets one. */
export function configValue(role: RoleSpec, key: string): ConfigValue | undefined {
  return role.config.find((entry) => entry.key === key)?.value;
}

/** The number that a role runs with; not a number, which nothing is above or below, where the release has no such key. */
export function configNumber(role: RoleSpec, key: string): number {
  const value = configValue(role, key);
  return Number(value === undefined || value === '' || Number.isNaN(Number(value)) ? defaultOf(role, key) : value);
}

/** Whether a switch is on for a role; one that the release does not have is off. */
export function isOn(role: RoleSpec, key: string): boolean {
  return String(configValue(role, key) ?? defaultOf(role, key)) === 'true';
}

function defaultOf({ line }: RoleSpec, key: string): string | undefined {
  return keyFacts(key)?.defaults[line];
}

/** A key that a user set, with the role that reads it. */
export interface UserEntry {
  readonly role: RoleSpec;
  readonly entry: ConfigEntry;
}

/** Every place where a user set a key; one that several roles read comes once. */
export function userEntries({ roles }: Pick<InstanceModel, 'roles'>, key: string): UserEntry[] {
  const found = new Map<string, UserEntry>();
  for (const role of roles) {
    const entry = role.config.find((candidate) => candidate.key === key && candidate.standing === 'user');
    if (!entry) continue;
    const place = JSON.stringify(entry.origin);
    if (!found.has(place)) found.set(place, { role, entry });
  }
  return [...found.values()];
}

/** The places where a user set a switch to a value. */
export function userSwitches(instance: InstanceModel, key: string, value: boolean): ConfigEntry[] {
  return userEntries(instance, key).flatMap(({ entry }) => (String(entry.value) === String(value) ? [entry] : []));
}

/** The role that clients connect to. */
export function frontOf({ roles }: InstanceModel): RoleSpec | undefined {
  return roles.find((role) => (role.role === 'proxy' && !isCanary(role)) || role.role === 'standalone');
}

/** The proxies that try another release, where there are any. */
export function canaryOf({ roles }: InstanceModel): RoleSpec | undefined {
  return roles.find(isCanary);
}

/** Whether a role tries another release, beside those that serve. */
export function isCanary({ role, identity }: RoleSpec): boolean {
  return role === 'proxy' && identity.group === CANARY_GROUP;
}

/** The pods of some roles. */
export function rolesNamed({ roles }: InstanceModel, ...names: readonly RoleName[]): RoleSpec[] {
  return roles.filter(({ role }) => names.includes(role));
}

/** The prop that has an autoscaler decide on the number of pods. */
export function scalerProp({ replicas }: RoleSpec): 'autoscaling' | 'keda' {
  return replicas.kind === 'autoscaled' && replicas.autoscaling.scaler === 'ScaledObject' ? 'keda' : 'autoscaling';
}

/** Whether a role can have more than one pod. */
export function hasSeveral(role: RoleSpec): boolean {
  return mostReplicas(role.replicas) > 1;
}

/** The value of an environment variable that is written down, not referenced. */
export function literalVariable({ environment }: RoleSpec, name: string): string | undefined {
  return environment.find((variable) => variable.name === name)?.value;
}

/** The resource group whose label the pods of a role carry. */
export function resourceGroupOf(role: RoleSpec): string | undefined {
  return literalVariable(role, 'MILVUS_SERVER_LABEL_RESOURCE_GROUP');
}
