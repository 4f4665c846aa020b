import { DEPENDENCY_SLOTS } from '../dependencies';
import { connectionsOf, toHost } from '../dependencies/connections';
import type { ConnectionSpec, EgressSpec, InstanceDestinationSpec, RoleSpec } from '../model';
import type { ConnectedServer, Egress } from '../network';
import { callsService, type CalledService, type RoleName } from '../version';
import type { ConfiguredServer } from './configured-server';
import type { InstanceBindings } from './instance-bindings';
import { modelHosts } from './model-hosts';
import { traceHost } from './trace-host';

/** Connections that the roles of an instance open to others. During an upgrade, pods of the replaced release run, too. */
export function egressSpec(
  egress: Egress,
  bindings: InstanceBindings,
  roles: readonly RoleSpec[],
  releases: readonly string[],
  servers: readonly ConnectedServer[],
): EgressSpec {
  const names = [...new Set(roles.map(({ role }) => role))];
  const callersOf = (service: CalledService) => names.filter((role) => releases.some((release) => callsService(role, service, release)));
  const all = [
    ...DEPENDENCY_SLOTS.flatMap((slot) =>
      connectionsOf(slot, bindings[slot]).map(({ service, ...connection }) => destination(egress, slot, connection, callersOf(service))),
    ),
    ...servers.map(({ service, connection }) => destination(egress, service, connection, callersOf(service))),
    ...fromConfig(egress, 'traces', roles, traceHost),
    ...fromConfig(egress, 'models', roles, modelHosts),
    ...egress.allowed.map(({ roles: some, ...connection }, index) => {
      return destination(egress, `egress.allow[${index}]`, connection, some ?? names);
    }),
  ];
  return { policies: egress.policies, dns: egress.dns, destinations: all.filter(({ roles: callers }) => callers.length > 0) };
}

function destination(egress: Egress, purpose: string, connection: ConnectionSpec, roles: readonly RoleName[]): InstanceDestinationSpec {
  const { ports = [], ...places } = egress.resolve(connection);
  return { purpose, ports, ...places, roles };
}

/** Servers that the configuration of roles names, each with the roles that connect to it. */
function fromConfig(
  egress: Egress,
  purpose: string,
  roles: readonly RoleSpec[],
  serversOf: (role: RoleSpec) => readonly ConfiguredServer[],
): InstanceDestinationSpec[] {
  const callers = new Map<string, { server: ConfiguredServer; roles: Set<RoleName> }>();
  for (const role of roles) {
    for (const server of serversOf(role)) {
      const id = `${server.host}:${server.port}`;
      const known = callers.get(id) ?? { server, roles: new Set<RoleName>() };
      callers.set(id, known);
      known.roles.add(role.role);
    }
  }
  return [...callers.values()].map(({ server: { host, port }, roles: names }) => {
    return destination(egress, purpose, toHost(host, [port]), [...names]);
  });
}
