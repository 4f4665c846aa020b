import { mostReplicas } from '../../../model';
import { RESOURCE_GROUPS_BY_LABEL } from '../../../version';
import type { ModelRule } from '../model-rule';
import { resourceGroupOf, rolesNamed } from '../read-model';
import { describeObstacle } from './obstacle';

export const GROUPS_WITHOUT_A_FILTER: ModelRule = {
  id: 'MK-GRP-008',
  title: 'resource group that other query nodes can join',
  severity: 'warning',
  releases: RESOURCE_GROUPS_BY_LABEL,
  reason:
    'Milvus makes the group from the label, without a filter and with as much room as its default one, and a query node without a label ' +
    'goes where the most room is: it can join the group.',
  source:
    'Milvus source, `internal/querycoordv2/meta/resource_manager.go`: stageCreateResourceGroupIfNotExists, mustSelectAssignIncomingNodeTargetRG',
  fix: 'Let the Job call, or give every query node a resource group.',
  check: (instance, report) => {
    const { groups, obstacle } = instance.resourceGroups ?? { groups: [] };
    const nodes = rolesNamed(instance, 'queryNode');
    const [role] = nodes.filter(({ resourceGroup }) => resourceGroup !== undefined);
    const hasOthers = nodes.some((each) => resourceGroupOf(each) === undefined && mostReplicas(each.replicas) > 0);
    if (obstacle === undefined || !role || !hasOthers) return;
    const { why, fix } = describeObstacle(obstacle, instance);
    const names = groups.map(({ name }) => name).join(', ');
    report(role, 'resourceGroup', `${why}: no Job keeps query nodes without a label out of ${names}.`, fix);
  },
};
