import type { MilvusConfig } from '../config';
import { CLIENT_PORT } from '../version';

/**
 * The port of REST, by what the proxies are told so far; `undefined` where they do not serve it.
 *
 * Source: `internal/distributed/proxy/listener_manager.go` of 2.5 and later: REST shares the port of clients where no other is given,
 * and then without TLS.
 */
export function restPort(config: MilvusConfig): number | undefined {
  if (String(config.valueSoFar('proxy.http.enabled')) === 'false') return undefined;
  const port = Number(config.valueSoFar('proxy.http.port') ?? 0);
  if (port > 0 && port !== CLIENT_PORT) return port;
  return Number(config.valueSoFar('common.security.tlsMode') ?? 0) > 0 ? undefined : CLIENT_PORT;
}
