import type { InstanceDeclaration } from '../role';
import { writeBinding } from '../role/role-config';
import { callsService, type RoleName } from '../version';

/** Configures the roles that call servers of the app, when all roles are declared and before they are resolved. */
export function configureCallers({ servers, roles, roleBindings }: InstanceDeclaration): void {
  for (const { service, binding } of servers) {
    const callers = roles.filter(({ options: { role }, version }) => callsService(role, service, version.version));
    const names = new Set<RoleName>(callers.map(({ options: { role } }) => role));
    roleBindings.push({ ...binding, roles: [...names] });
    for (const { config } of callers) writeBinding(config, binding, binding);
  }
}
