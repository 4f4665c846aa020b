import { CLIENT_PORT } from '../version';
import { configNumber, isOn, type RoleConfig } from './read-model';
import type { RestInterfaceSpec } from './resource-group-spec';
import { present } from '../props';

/** Whether a role that clients connect to serves REST. */
export function servesRest(front: RoleConfig): boolean {
  return isOn(front, 'proxy.http.enabled');
}

/**
 * The port that REST has for itself; undefined where it shares the port of clients, or is off. Source:
 * `internal/distributed/proxy/listener_manager.go` of 2.5 and later: on the port of clients where no other is given.
 */
export function restPort(front: RoleConfig): number | undefined {
  const port = configNumber(front, 'proxy.http.port');
  return servesRest(front) && port > 0 && port !== CLIENT_PORT ? port : undefined;
}

/** Where a role serves REST: on the port of clients without TLS, on a separate port as `tlsMode` says. */
export function restInterface(front: RoleConfig): RestInterfaceSpec {
  const port = restPort(front);
  return { ...present({ port }), isEncrypted: configNumber(front, 'common.security.tlsMode') > 0 };
}
