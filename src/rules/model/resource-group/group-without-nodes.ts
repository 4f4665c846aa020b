import { mostReplicas } from '../../../model';
import { DEFAULT_RESOURCE_GROUP, type RoleName } from '../../../version';
import type { ModelRule } from '../model-rule';
import { resourceGroupOf, rolesNamed, userEntries } from '../read-model';
import { groupNames } from './group-names';

/** Keys that name resource groups, with the roles whose pods these have to have. */
const KEYS: readonly (readonly [string, readonly RoleName[]])[] = [
  ['queryCoord.clusterLevelLoadResourceGroups', ['queryNode']],
  ['streaming.primaryResourceGroup', ['queryNode', 'streamingNode']],
];

export const GROUP_WITHOUT_NODES: ModelRule = {
  id: 'MK-GRP-003',
  title: 'resource group without pods',
  severity: 'warning',
  reason: 'A load into a group that no node belongs to waits until it times out.',
  source: 'Milvus documentation, manage resource groups: node filter; milvus#49700',
  fix: 'Make a QueryNodeGroup with this resourceGroup.',
  check: (instance, report) => {
    for (const [key, roles] of KEYS) {
      const filled = rolesNamed(instance, ...roles).filter(({ replicas }) => mostReplicas(replicas) > 0);
      const known = filled.map((role) => resourceGroupOf(role) ?? DEFAULT_RESOURCE_GROUP);
      for (const { entry } of userEntries(instance, key)) {
        const missing = groupNames(entry).filter((name) => !known.includes(name));
        if (missing.length > 0) report(entry, '', `names ${missing.join(', ')}, and no pods belong there.`);
      }
    }
  },
};
