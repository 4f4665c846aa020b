import type { Findings, Mistake } from '../findings';
import {
  CANARY_GROUP,
  PROXIES,
  STAND_IN_NAME,
  checkNameLength,
  checkNamePart,
  checkNames,
  milvusIdentity,
  resolveScheme,
  type Labels,
  type NamedObject,
} from '../naming';
import { SERVICE_LABEL } from '../naming/rules';
import { valueProp } from '../props';
import { roleObjects, type AnyRoleProps, type InstanceDeclaration } from '../role';
import type { RoleName } from '../version';
import type { InstanceProps } from './instance-props';

/** Role with object names that are made from the name of the instance. */
export interface NamedRole {
  readonly role: RoleName;
  readonly group: string;
  readonly props: AnyRoleProps;
}

/** Identity and naming scheme of an instance. */
export type InstanceNames = Pick<InstanceDeclaration, 'identity' | 'naming'>;

/** Instance with a name that is being resolved. */
interface NamedInstance {
  readonly id: string;
  readonly path: string;
  readonly findings: Findings;
}

/** Takes the name from the prop or the construct id. Stand-ins replace a name or a scheme that is not valid for objects. */
export function resolveName(
  { id, path, findings }: NamedInstance,
  given: Pick<InstanceProps, 'name' | 'naming' | 'service'>,
  roles: readonly NamedRole[],
): InstanceNames {
  const { name = id } = given;
  const prop = given.name === undefined ? 'name (by default the construct id)' : 'name';
  const illegal = checkNamePart(name, prop);
  const identity = milvusIdentity(illegal.length === 0 ? name : STAND_IN_NAME);
  const named = (names: InstanceNames) => namedObjects(names, roles, given.service?.headless ?? false);
  const { naming, mistakes } = resolveScheme(given.naming, (scheme) => named({ identity, naming: scheme }));
  for (const mistake of mistakes) findings.addAt(path, 'naming', mistake);
  const tooLong = checkNames(named({ identity: milvusIdentity(name), naming }), prop);
  for (const mistake of [...illegal, ...tooLong]) findings.addAt(path, 'name', mistake);
  return { identity: tooLong.length === 0 ? identity : milvusIdentity(STAND_IN_NAME), naming };
}

/** Objects with names that may be illegal. */
function namedObjects(names: InstanceNames, roles: readonly NamedRole[], headless: boolean): NamedObject[] {
  const { identity, naming } = names;
  const hasCanary = roles.some(({ group }) => group === CANARY_GROUP);
  return [
    { name: naming.clientService(identity), kind: 'Service' },
    ...roles.flatMap(({ role, group, props }) => roleObjects(names, role, group, props)),
    ...(hasCanary ? [{ name: naming.instanceObject(identity, CANARY_GROUP), kind: 'Service' as const }] : []),
    ...(headless ? [{ name: naming.instanceObject(identity, PROXIES), kind: 'Service' as const }] : []),
  ];
}

/** Reports labels of the client Service that the naming scheme has, too. */
export function checkServiceLabels(labels: Labels = {}, { identity, naming }: InstanceNames): Mistake[] {
  const own = naming.instanceLabels(identity);
  return Object.keys(labels)
    .filter((key) => key in own)
    .map((key) => ({
      rule: SERVICE_LABEL,
      prop: valueProp('labels', key),
      problem: `'${key}' is a label of the naming scheme.`,
      fix: 'Remove it.',
    }));
}

/** Checks the user's name of the client Service. */
export function checkServiceName(name: string | undefined): Mistake[] {
  if (name === undefined) return [];
  return [...checkNamePart(name, 'service.name'), ...checkNameLength(name, 'Service', 'service.name')];
}
