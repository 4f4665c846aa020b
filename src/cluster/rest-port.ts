import type { MilvusConfig } from '../config';
import { restInterface, servesRest } from '../model';
import { CLIENT_PORT, type MilvusVersion } from '../version';

/** The port of REST, by what the proxies are told so far; `undefined` where they do not serve it. */
export function restPortSoFar(config: MilvusConfig, { line }: MilvusVersion): number | undefined {
  const front = { line, config: config.entriesSoFar() };
  const { port, isEncrypted } = restInterface(front);
  if (port !== undefined) return port;
  // Behind TLS, Milvus serves REST on a port of its own alone.
  return servesRest(front) && !isEncrypted ? CLIENT_PORT : undefined;
}
