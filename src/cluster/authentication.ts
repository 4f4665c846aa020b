import type { RoleBinding } from '../model';
import { password, type AuthenticationProps } from '../security';
import { FIRST_ROOT_PASSWORD, isWithin, type MilvusVersion, type RoleName } from '../version';

/** Roles that write the first password of root. Source: InitCredential in `internal/rootcoord/meta_table.go`. */
const WRITERS: readonly RoleName[] = ['rootCoord', 'mixCoord', 'standalone'];

/** Keys of `authentication` on all roles, and the first password of root on those that write it. */
export function declareAuthentication({ root, superUsers = [] }: AuthenticationProps, version: MilvusVersion): RoleBinding[] {
  const switches: RoleBinding = {
    prop: 'authentication',
    config: {
      'common.security.authorizationEnabled': true,
      ...(superUsers.length > 0 ? { 'common.security.superUsers': [...superUsers] } : {}),
    },
  };
  if (!root || !isWithin(version.version, FIRST_ROOT_PASSWORD)) return [switches];
  const secrets = { 'common.security.defaultRootPassword': password(root) };
  return [switches, { prop: 'authentication.root', roles: WRITERS, config: {}, secrets }];
}
