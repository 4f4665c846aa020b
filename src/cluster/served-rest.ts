import type { MilvusConfig } from '../config';
import { restInterface, servesRest } from '../model';
import { CLIENT_PORT, type MilvusVersion } from '../version';

/** Where the proxies serve REST. */
export interface ServedRest {
  readonly port: number;
  readonly isEncrypted: boolean;
}

/** Where the proxies serve REST, by the configuration so far; `undefined` if they do not serve it. */
export function restSoFar(config: MilvusConfig, { line }: MilvusVersion): ServedRest | undefined {
  const front = { line, config: config.entriesSoFar() };
  const { port, isEncrypted } = restInterface(front);
  if (port !== undefined) return { port, isEncrypted };
  // Behind TLS, Milvus serves REST on a port of its own alone.
  return servesRest(front) && !isEncrypted ? { port: CLIENT_PORT, isEncrypted } : undefined;
}
