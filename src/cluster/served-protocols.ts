import type { MilvusConfig } from '../config';
import { restInterface, servesRest } from '../model';
import { CLIENT_PORT, type MilvusVersion } from '../version';

/** Port on which the proxies serve REST. */
export interface ServedRest {
  readonly port: number;
  readonly isEncrypted: boolean;
}

/** Scheme of the address for clients, according to the configuration written so far. */
export function clientScheme(config: MilvusConfig, { line }: MilvusVersion): 'http' | 'https' {
  return restInterface({ line, config: config.entriesSoFar() }).isEncrypted ? 'https' : 'http';
}

/** Port on which the proxies serve REST, according to the configuration written so far; `undefined` if they do not serve it. */
export function restSoFar(config: MilvusConfig, { line }: MilvusVersion): ServedRest | undefined {
  const front = { line, config: config.entriesSoFar() };
  const { port, isEncrypted } = restInterface(front);
  if (port !== undefined) return { port, isEncrypted };
  // With TLS, Milvus serves REST only on a separate port.
  return servesRest(front) && !isEncrypted ? { port: CLIENT_PORT, isEncrypted } : undefined;
}
