import type { InstanceModel, ResourceGroupObstacle } from '../../../model';
import { RESOURCE_GROUP_CALLS } from '../../../version';

const BY_HAND = 'Make it with an SDK, as the guide on resource groups shows, and suppress this with the reason.';

/** Why no Job makes the resource groups, and what lets it. */
export function describeObstacle(
  obstacle: ResourceGroupObstacle,
  { version }: InstanceModel,
): { readonly why: string; readonly fix: string } {
  const descriptions: Readonly<Record<ResourceGroupObstacle, { readonly why: string; readonly fix: string }>> = {
    release: {
      why: `Milvus ${version} has no REST calls for resource groups, which came with ${RESOURCE_GROUP_CALLS.from}`,
      fix: BY_HAND,
    },
    'REST off': { why: 'proxy.http.enabled is false', fix: `Switch REST on. Or: ${BY_HAND}` },
    'no REST port': {
      why: 'common.security.tlsMode takes REST off the port of clients, and proxy.http.port gives it no other',
      fix: `Set proxy.http.port and resourceGroupTls. Or: ${BY_HAND}`,
    },
    'no authority': {
      why: 'common.security.tlsMode is set, and resourceGroupTls is not, so the Job would trust nobody',
      fix: `Set resourceGroupTls: { caBundle: CaBundle.fromSecret(…) }. Or: ${BY_HAND}`,
    },
    'no client certificate': {
      why: 'common.security.tlsMode is 2, and resourceGroupTls has no clientCertificate',
      fix: `Set resourceGroupTls.clientCertificate. Or: ${BY_HAND}`,
    },
  };
  return descriptions[obstacle];
}
