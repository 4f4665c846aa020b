import type { AppContents } from '../../model';
import { checkExtensionsOfMilvus } from '../../rules';
import { isAccessControl, type AccessControlSpec } from '../access-control-spec';

/** Checks each `AccessControl`, with the Milvus of this app that it is about. */
export const checkEach = checkExtensionsOfMilvus(isAccessControl);

/** All declarations for the Milvus of one of them, in the order of the app. */
export function declarationsFor({ address }: AccessControlSpec, { extensions }: AppContents): AccessControlSpec[] {
  return extensions.filter(isAccessControl).filter((other) => other.address === address);
}

/** Kinds of things with a name, each with the prop that declares it and the words for one of them. */
export const NAMED = [
  { prop: 'databases', one: 'database' },
  { prop: 'privilegeGroups', one: 'privilege group' },
  { prop: 'roles', one: 'role' },
  { prop: 'users', one: 'user' },
] as const;
