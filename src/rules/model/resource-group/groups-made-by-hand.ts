import { RESOURCE_GROUPS_BY_LABEL } from '../../../version';
import type { ModelRule } from '../model-rule';
import { describeObstacle } from './obstacle';

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
    const [role] = instance.roles.filter(({ resourceGroup }) => resourceGroup !== undefined);
    if (obstacle === undefined || !role) return;
    const { why, fix } = describeObstacle(obstacle, instance);
    // Groups that share a resource group, or a call, would all say the same.
    report(role, 'resourceGroup', `${why}: no Job makes ${groups.map(({ name }) => name).join(', ')}.`, fix);
  },
};
