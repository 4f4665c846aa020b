import type { Mistake } from '../findings';
import {
  CANARY_GROUP,
  InstanceNaming,
  STAND_IN_NAME,
  checkNameLength,
  checkNameLengths,
  checkNamePart,
  type NamedObject,
  type NamingScheme,
} from '../naming';
import { roleObjects, type AnyRoleProps } from '../role';
import type { RoleName } from '../version';

/** A role whose objects have names that are made from that of the instance. */
export interface NamedRole {
  readonly role: RoleName;
  readonly group: string;
  readonly props: AnyRoleProps;
}

/** The names of an instance, and what is wrong with the one that they are made from. */
export interface ResolvedName {
  readonly naming: NamingScheme;
  readonly mistakes: readonly Mistake[];
}

/** Takes the name from the prop or the construct id; a stand-in where no object could have it. */
export function resolveName(given: string | undefined, id: string, roles: readonly NamedRole[]): ResolvedName {
  const name = given ?? id;
  const prop = given === undefined ? 'name (by default the construct id)' : 'name';
  const naming = new InstanceNaming(name);
  const objects: NamedObject[] = [
    { name, kind: 'Service' },
    ...roles.flatMap(({ role, group, props }) => roleObjects(naming, role, group, props)),
    ...(roles.some(({ group }) => group === CANARY_GROUP) ? [{ name: naming.canaryService(), kind: 'Service' as const }] : []),
  ];
  const mistakes = [...checkNamePart(name, prop), ...checkNameLengths(objects, prop)];
  return { naming: mistakes.length === 0 ? naming : new InstanceNaming(STAND_IN_NAME), mistakes };
}

/** Checks the name that a user chose for the client Service. */
export function checkServiceName(name: string | undefined): Mistake[] {
  if (name === undefined) return [];
  return [...checkNamePart(name, 'service.name'), ...checkNameLength(name, 'Service', 'service.name')];
}
