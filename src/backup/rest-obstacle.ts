import type { IMilvus } from '../network';
import type { RestObstacle } from './backup-spec';
import type { ToolFacts } from './tool-release';

/**
 * Why the tool cannot use REST of a Milvus. It describes segments and imports data over REST.
 *
 * Source: milvus-backup, `internal/client/milvus/restful.go`: the address of gRPC in releases without `milvus.rest.endpoint`, the
 * authorities of the system, the name in the address, and no client certificate
 */
export function restObstacle(milvus: IMilvus, tool: ToolFacts): RestObstacle | undefined {
  const { restEndpoint: rest, endpoint, clientTls } = milvus;
  if (rest === undefined) return 'off';
  if (rest.uri !== endpoint.uri && !tool.separateRest) return 'old-tool';
  if (!rest.uri.startsWith('https:')) return undefined;
  if (clientTls?.clientCertificate) return 'client-certificate';
  return (clientTls?.serverName ?? rest.host) === rest.host ? undefined : 'server-name';
}
