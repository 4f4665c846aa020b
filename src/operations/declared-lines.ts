import { isWithin } from '../version';
import type { AccessControlSpec, GrantSpec } from './access-control-spec';
import { LEVEL_GRANTS, objectTypeOf } from './privileges';

/**
 * What the script reads: a line for each thing, in the order of the work. Names have no spaces; the properties of a database are JSON.
 *
 *     database sales {"database.max.collections":"20"}
 *     privilege_group search_only
 *     privilege search_only Search
 *     role reader
 *     grant reader search_only sales *
 *     user shop
 *     member shop reader
 *
 * A grant before Milvus 2.5 ends with the type of its object. Users and roles are removed first, because their number is limited, and
 * privilege groups last, when no role has them anymore.
 */
export function declaredLines({ databases, privilegeGroups, roles, users, removed, release }: AccessControlSpec): string[] {
  const grant = (role: string, { privilege, database, collection }: GrantSpec) => {
    const line = `grant ${role} ${privilege} ${database} ${collection}`;
    return isWithin(release, LEVEL_GRANTS) ? line : `${line} ${objectTypeOf(privilege)}`;
  };
  return [
    ...removed.users.map((name) => `remove_user ${name}`),
    ...removed.roles.map((name) => `remove_role ${name}`),
    ...databases.map(({ name, properties }) => `database ${name} ${JSON.stringify(properties)}`),
    ...privilegeGroups.flatMap(({ name, privileges }) => [
      `privilege_group ${name}`,
      ...privileges.map((privilege) => `privilege ${name} ${privilege}`),
    ]),
    ...roles.flatMap(({ name, grants }) => [`role ${name}`, ...grants.map((each) => grant(name, each))]),
    ...users.flatMap(({ name, roles: given }) => [`user ${name}`, ...given.map((role) => `member ${name} ${role}`)]),
    ...removed.privilegeGroups.map((name) => `remove_privilege_group ${name}`),
  ];
}
