import { fewestReplicas } from '../../../model';
import { DEFAULT_GROUP } from '../../../naming';
import { DEFAULT_RESOURCE_GROUP } from '../../../version';
import type { ModelRule } from '../model-rule';
import { resourceGroupOf, rolesNamed, scalerProp } from '../read-model';
import { LOAD_GROUPS_KEY, groupNames } from './group-names';

export const IDLE_DEFAULT_GROUP: ModelRule = {
  id: 'MK-GRP-007',
  title: 'query nodes that no collection is loaded onto',
  severity: 'advice',
  reason: 'Where groups are named for every load, replicas go there alone: nodes of the default group cost as much and serve nothing.',
  source: 'Milvus documentation, cluster level replica number and resource groups',
  fix: 'Set replicas to 0. Keep them where collections are loaded into the default group by name, and suppress this with the reason.',
  check: (instance, report) => {
    const entries = instance.roles.flatMap(({ config }) => config.filter(({ key }) => key === LOAD_GROUPS_KEY));
    const names = new Set(entries.flatMap(groupNames));
    const nodes = rolesNamed(instance, 'queryNode');
    // Names of groups that nobody has are another mistake.
    const hasNodes = nodes.some((role) => names.has(resourceGroupOf(role) ?? '') && fewestReplicas(role.replicas) > 0);
    if (!hasNodes || names.has(DEFAULT_RESOURCE_GROUP)) return;
    for (const role of nodes) {
      const count = fewestReplicas(role.replicas);
      if (resourceGroupOf(role) !== undefined || count === 0) continue;
      const isFixed = role.replicas.kind === 'fixed';
      const problem = `${isFixed ? 'is' : 'keeps at least'} ${count}, and collections are loaded into ${[...names].join(', ')}.`;
      const isOwn = role.identity.group === DEFAULT_GROUP;
      report(role, isFixed ? 'replicas' : scalerProp(role), problem, isOwn ? undefined : 'Remove the group, or give it a resourceGroup.');
    }
  },
};
