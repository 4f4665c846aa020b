import { DEFAULT_GROUP, type PodIdentity } from '../naming';
import type { MilvusRoleOptions } from './role-declaration';
import { roleDefaults, type RoleDefaults } from './role-defaults';

/** A role whose defaults are asked for. */
interface DeclaredRole {
  readonly identity: Pick<PodIdentity, 'group'>;
  readonly options: Pick<MilvusRoleOptions, 'instance' | 'role'>;
}

/**
 * Defaults of a role for the workload of its instance, or those of the profile without one. The workload decides the number of pods of the
 * default group; a further group or a canary only gets pods of the same size.
 */
export function defaultsOf({ identity, options: { instance, role } }: DeclaredRole): RoleDefaults {
  const ofProfile = roleDefaults(role, instance.version, instance.profile);
  const sized = instance.sizing?.role(role);
  if (!sized) return ofProfile;
  const { replicas, cpu, memory, storage } = sized;
  return { replicas: identity.group === DEFAULT_GROUP ? replicas : ofProfile.replicas, cpu, memory, storage };
}
