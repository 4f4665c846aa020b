import type { InstanceModel } from './instance-model';
import { mostReplicas, type RoleSpec } from './role-spec';
import { type ConfigEntry, type ConfigValue, keyFacts } from '../config';
import { CANARY_GROUP } from '../naming';
import { RESOURCE_GROUP_VARIABLE, type RoleName } from '../version';

/** The entries that count for a role, and the line with the defaults of the other keys. */
export type RoleConfig = Pick<RoleSpec, 'config' | 'line'>;

/** The entry of a key, where the library or the user writes one. */
export function entryOf({ config }: Pick<RoleConfig, 'config'>, key: string): ConfigEntry | undefined {
  return config.find((entry) => entry.key === key);
}

/** A role with the keys that other roles of its Milvus read: what holds for one role may depend on the key of another. */
export function amongRoles({ roles }: Pick<InstanceModel, 'roles'>, { line, config }: RoleConfig): RoleConfig {
  return { line, config: [...config, ...roles.flatMap((role) => role.config)] };
}

/** The value that a role runs with, where the library or the user sets one. */
export function configValue(role: Pick<RoleConfig, 'config'>, key: string): ConfigValue | undefined {
  return entryOf(role, key)?.value;
}

/** The number that a role runs with; not a number, which nothing is above or below, where the release has no such key. */
export function configNumber(role: RoleConfig, key: string): number {
  const value = configValue(role, key);
  return Number(value === undefined || value === '' || Number.isNaN(Number(value)) ? defaultOf(role, key) : value);
}

/** Whether a switch is on for a role; one that the release does not have is off. */
export function isOn(role: RoleConfig, key: string): boolean {
  return String(configValue(role, key) ?? defaultOf(role, key)) === 'true';
}

function defaultOf({ line }: RoleConfig, key: string): string | undefined {
  return keyFacts(key)?.defaults[line];
}

/** A key that a user set, with the role that reads it. */
export interface UserEntry {
  readonly role: RoleSpec;
  readonly entry: ConfigEntry;
}

/** What users set in each instance, by key: dozens of rules ask for keys that nearly no user sets. */
const USER_ENTRIES = new WeakMap<Pick<InstanceModel, 'roles'>, ReadonlyMap<string, readonly UserEntry[]>>();

/** Every place where a user set a key. A place that several roles read appears once. */
export function userEntries(instance: Pick<InstanceModel, 'roles'>, key: string): readonly UserEntry[] {
  return knownEntries(instance).get(key) ?? [];
}

/** Every place where a user set any key. */
export function allUserEntries(instance: Pick<InstanceModel, 'roles'>): readonly UserEntry[] {
  return [...knownEntries(instance).values()].flat();
}

function knownEntries(instance: Pick<InstanceModel, 'roles'>): ReadonlyMap<string, readonly UserEntry[]> {
  const known = USER_ENTRIES.get(instance) ?? userEntriesByKey(instance);
  USER_ENTRIES.set(instance, known);
  return known;
}

function userEntriesByKey({ roles }: Pick<InstanceModel, 'roles'>): ReadonlyMap<string, readonly UserEntry[]> {
  const byKey = new Map<string, Map<string, UserEntry>>();
  for (const role of roles) {
    for (const entry of role.config.filter(({ standing }) => standing === 'user')) {
      const places = byKey.get(entry.key) ?? new Map<string, UserEntry>();
      byKey.set(entry.key, places);
      const place = JSON.stringify(entry.origin);
      if (!places.has(place)) places.set(place, { role, entry });
    }
  }
  return new Map([...byKey].map(([key, places]) => [key, [...places.values()]]));
}

/** The places where a user set a switch to a value. */
export function userSwitches(instance: InstanceModel, key: string, value: boolean): ConfigEntry[] {
  return userEntries(instance, key).flatMap(({ entry }) => (String(entry.value) === String(value) ? [entry] : []));
}

/** The role that clients connect to. */
export function frontOf({ roles }: InstanceModel): RoleSpec | undefined {
  return roles.find((role) => (role.role === 'proxy' && !isCanary(role)) || role.role === 'standalone');
}

/** The canary proxies, if any. */
export function canaryOf({ roles }: InstanceModel): RoleSpec | undefined {
  return roles.find(isCanary);
}

/** Whether a role is a canary. */
export function isCanary({ role, identity }: RoleSpec): boolean {
  return role === 'proxy' && identity.group === CANARY_GROUP;
}

/** The pods of some roles. */
export function rolesNamed({ roles }: Pick<InstanceModel, 'roles'>, ...names: readonly RoleName[]): RoleSpec[] {
  return roles.filter(({ role }) => names.includes(role));
}

/** The prop that lets an autoscaler choose the number of pods. */
export function scalerProp({ replicas }: RoleSpec): 'autoscaling' | 'keda' {
  return replicas.kind === 'autoscaled' && replicas.autoscaling.scaler === 'ScaledObject' ? 'keda' : 'autoscaling';
}

/** Whether a role can have more than one pod. */
export function hasSeveral(role: RoleSpec): boolean {
  return mostReplicas(role.replicas) > 1;
}

/** The value of an environment variable with a literal value. */
export function literalVariable({ environment }: RoleSpec, name: string): string | undefined {
  return environment.find((variable) => variable.name === name)?.value;
}

/** The resource group whose label the pods of a role carry. */
export function resourceGroupOf(role: RoleSpec): string | undefined {
  return literalVariable(role, RESOURCE_GROUP_VARIABLE);
}

/** The resource groups that a configuration value names. */
export function groupNames({ value }: { readonly value?: ConfigValue | undefined }): string[] {
  const names = Array.isArray(value) ? value.map(String) : String(value ?? '').split(',');
  return names.map((name) => name.trim()).filter(Boolean);
}
