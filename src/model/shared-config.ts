import type { k8s } from 'cdk8s-plus-27';
import { reads, variableOfKey, type ConfigEntry, type ConfigValue } from '../config';
import { RELEASES } from '../version';
import type { InstanceModel } from './instance-model';
import type { RoleSpec } from './role-spec';

/** The configuration of an instance in the form of an installer that has one for all roles. */
export interface SharedConfig {
  readonly entries: readonly ConfigEntry[];
  /** Entries that hold for one role only, which become variables of its pods. */
  readonly ofRoles: ReadonlyMap<RoleSpec, readonly ConfigEntry[]>;
}

/** A key as one role has it. */
interface Holder {
  readonly role: RoleSpec;
  readonly entry: ConfigEntry;
}

/**
 * Splits the configuration of the roles. A key is shared if every role that reads it has the same value. Otherwise, each role gets its value
 * as a variable, which Milvus prefers to the file.
 */
export function shareConfig({ roles }: Pick<InstanceModel, 'roles'>): SharedConfig {
  const holders = new Map<string, Holder[]>();
  for (const role of roles) {
    for (const entry of role.config.filter(({ value }) => value !== undefined)) {
      const known = holders.get(entry.key);
      if (known) known.push({ role, entry });
      else holders.set(entry.key, [{ role, entry }]);
    }
  }
  const entries: ConfigEntry[] = [];
  const ofRoles = new Map<RoleSpec, ConfigEntry[]>();
  for (const [key, found] of holders) {
    const [first] = found;
    const readers = roles.filter(({ role, line }) => reads(role, key, line));
    const isShared = first && readers.every((role) => found.some((holder) => holder.role === role && isSame(holder.entry, first.entry)));
    if (isShared && found.every(({ entry }) => isSame(entry, first.entry))) entries.push(first.entry);
    else for (const { role, entry } of found) ofRoles.set(role, [...(ofRoles.get(role) ?? []), entry]);
  }
  return { entries, ofRoles };
}

/** The variables of a role that replace its own configuration. Milvus splits the text of a list at commas. */
export function configVariables({ line }: Pick<RoleSpec, 'line'>, entries: readonly ConfigEntry[]): k8s.EnvVar[] {
  const { environmentPrefix } = RELEASES[line];
  return entries.flatMap(({ key, value }) => {
    if (value === undefined) return [];
    return [{ name: variableOfKey(key, environmentPrefix), value: Array.isArray(value) ? value.join(',') : String(value) }];
  });
}

/** A value of the shared configuration. */
export function sharedValue({ entries }: SharedConfig, key: string): ConfigValue | undefined {
  return entries.find((entry) => entry.key === key)?.value;
}

function isSame(a: ConfigEntry, b: ConfigEntry): boolean {
  return JSON.stringify(a.value) === JSON.stringify(b.value);
}
