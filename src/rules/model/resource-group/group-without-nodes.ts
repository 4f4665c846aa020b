import { mostReplicas, type InstanceModel } from '../../../model';
import { DEFAULT_RESOURCE_GROUP, type RoleName } from '../../../version';
import type { ModelRule, RuleReport } from '../model-rule';
import { configValue, resourceGroupOf, rolesNamed, userEntries } from '../read-model';
import { LOAD_GROUPS_KEY, groupNames } from './group-names';

/** Keys that name resource groups, with the roles whose pods these have to have. */
const KEYS: readonly (readonly [string, readonly RoleName[]])[] = [
  [LOAD_GROUPS_KEY, ['queryNode']],
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
    checkDefaultGroup(instance, report);
  },
};

/** Where no groups are named, neither by a load nor by the configuration, the default one is meant. */
function checkDefaultGroup(instance: InstanceModel, report: RuleReport): void {
  const nodes = rolesNamed(instance, 'queryNode');
  const ofDefaultGroup = nodes.filter((role) => resourceGroupOf(role) === undefined);
  const [role] = ofDefaultGroup;
  const isEmpty = ofDefaultGroup.every(({ replicas }) => mostReplicas(replicas) === 0);
  const hasNames = instance.roles.some((each) => (configValue(each, LOAD_GROUPS_KEY) ?? '') !== '');
  if (!role || !isEmpty || hasNames) return;
  const problem = 'is 0, and a collection that is loaded without resource_groups goes into the default one, which has no other nodes.';
  const others = [...new Set(nodes.flatMap((each) => resourceGroupOf(each) ?? []))].join(',');
  const fix = `Keep query nodes there, or set ${LOAD_GROUPS_KEY}: '${others}', where the release has it.`;
  report(role, 'replicas', problem, fix);
}
