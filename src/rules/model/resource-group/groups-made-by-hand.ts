import type { InstanceModel, ResourceGroupObstacle } from '../../../model';
import { RESOURCE_GROUPS_BY_LABEL, RESOURCE_GROUP_CALLS } from '../../../version';
import type { ModelRule } from '../model-rule';

export const GROUPS_MADE_BY_HAND: ModelRule = {
  id: 'MK-GRP-005',
  title: 'resource group that nobody makes',
  severity: 'warning',
  releases: { below: RESOURCE_GROUPS_BY_LABEL.from },
  reason: 'The label alone makes no resource group before Milvus 2.6.10: without a call of its API the nodes serve in the default one.',
  source: 'Milvus documentation, manage resource groups; milvus#39092 (REST calls), milvus#46402 (groups from labels)',
  fix: 'Make it with an SDK, as the guide on resource groups shows, and suppress this with the reason.',
  check: (instance, report) => {
    const { groups, obstacle } = instance.resourceGroups ?? { groups: [] };
    if (obstacle === undefined) return;
    const names = groups.map(({ name }) => name).join(', ');
    for (const role of instance.roles.filter(({ resourceGroup }) => resourceGroup !== undefined)) {
      // Groups that share a resource group, or a call, would all say the same.
      return report(role, 'resourceGroup', `${why(obstacle, instance)}: no Job makes ${names}.`);
    }
  },
};

function why(obstacle: ResourceGroupObstacle, { version }: InstanceModel): string {
  const reasons: Readonly<Record<ResourceGroupObstacle, string>> = {
    release: `Milvus ${version} has no REST calls for resource groups, which came with ${RESOURCE_GROUP_CALLS.from}`,
    'REST off': 'proxy.http.enabled is false',
    'REST port': 'proxy.http.port takes REST off the port of the client Service',
    TLS: 'common.security.tlsMode takes REST off the port of the client Service',
  };
  return reasons[obstacle];
}
