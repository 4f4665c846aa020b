import { valueProp } from '../props';
import { type InstanceModel, type ResourceGroupObstacle, fewestReplicas, mostReplicas } from '../model';
import { configNumber, configValue, groupNames, resourceGroupOf, rolesNamed, scalerProp, userEntries } from '../model/read-model';
import { DEFAULT_GROUP } from '../naming';
import {
  DEFAULT_RESOURCE_GROUP,
  RELEASES,
  RESOURCE_GROUPS_BY_LABEL,
  RESOURCE_GROUP_CALLS,
  SERVER_LABEL_PREFIX,
  type RoleName,
} from '../version';
import type { ModelRule, RuleReport } from './model-rule';

/** The resource groups that collections are loaded into where a load names none. */
const LOAD_GROUPS_KEY = 'queryCoord.clusterLevelLoadResourceGroups';

const BY_HAND = 'Make it with an SDK, as the guide on resource groups shows, and suppress this with the reason.';

export const MORE_REPLICAS_THAN_NODES: ModelRule = {
  id: 'MK-GRP-001',
  title: 'more replicas of the data than query nodes',
  severity: 'error',
  reason: 'Each in-memory replica needs a query node of its own: no collection could be loaded.',
  source: 'Milvus documentation, in-memory replica: replicas are at most the number of query nodes',
  fix: 'Add query nodes, or lower queryCoord.clusterLevelLoadReplicaNumber.',
  check: (instance, report) => {
    const nodes = rolesNamed(instance, 'queryNode').reduce((sum, role) => sum + mostReplicas(role.replicas), 0);
    for (const { entry } of userEntries(instance, 'queryCoord.clusterLevelLoadReplicaNumber')) {
      if (Number(entry.value) > nodes) report(entry, '', `is ${String(entry.value)}, and there are ${nodes} query nodes.`);
    }
  },
};

export const TOO_FEW_GROUPS: ModelRule = {
  id: 'MK-GRP-002',
  title: 'fewer resource groups than replicas',
  severity: 'error',
  reason: 'With several groups named, each replica goes into one of its own.',
  source: 'Milvus documentation, cluster level replica number and resource groups',
  fix: 'Name one resource group for all replicas, or one for each.',
  check: (instance, report) => {
    for (const { role, entry } of userEntries(instance, 'queryCoord.clusterLevelLoadResourceGroups')) {
      const groups = groupNames(entry);
      const replicas = configNumber(role, 'queryCoord.clusterLevelLoadReplicaNumber');
      if (groups.length > 1 && groups.length < replicas) report(entry, '', `names ${groups.length}, for ${replicas} replicas.`);
    }
  },
};

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

const ROLE_SCOPED = new RegExp(`^${SERVER_LABEL_PREFIX}(MIXCOORD|COORD|QUERYNODE|QN|DATANODE|DN|STREAMINGNODE|SN|PROXY)_`);

export const UNREAD_SERVER_LABEL: ModelRule = {
  id: 'MK-GRP-004',
  title: 'server label that the release does not read',
  severity: 'warning',
  releases: { below: '2.6.0' },
  reason: 'Server labels are read from 2.4 on, by query nodes; labels for one role from 2.6 on.',
  source: 'Milvus source, `internal/util/sessionutil` of each line',
  fix: 'Remove the variable, or use Milvus 2.6 or later.',
  check: (instance, report) => {
    const readsPlain = RELEASES[instance.line].serverLabels;
    for (const role of instance.roles) {
      for (const { name } of role.environment.filter((variable) => variable.name.startsWith(SERVER_LABEL_PREFIX))) {
        if (!readsPlain || ROLE_SCOPED.test(name)) report(role, valueProp('env', name), `means nothing to Milvus ${instance.version}.`);
      }
    }
  },
};

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

export const RESOURCE_GROUPS_RULES: readonly ModelRule[] = [
  MORE_REPLICAS_THAN_NODES,
  TOO_FEW_GROUPS,
  GROUP_WITHOUT_NODES,
  UNREAD_SERVER_LABEL,
  GROUPS_MADE_BY_HAND,
  IDLE_DEFAULT_GROUP,
  GROUPS_WITHOUT_A_FILTER,
];

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

/** Why no Job makes the resource groups, and what lets it. */
function describeObstacle(obstacle: ResourceGroupObstacle, { version }: InstanceModel): { readonly why: string; readonly fix: string } {
  const descriptions: Readonly<Record<ResourceGroupObstacle, { readonly why: string; readonly fix: string }>> = {
    'unsupported-release': {
      why: `Milvus ${version} has no REST calls for resource groups, which came with ${RESOURCE_GROUP_CALLS.from}`,
      fix: BY_HAND,
    },
    'rest-off': { why: 'proxy.http.enabled is false', fix: `Switch REST on. Or: ${BY_HAND}` },
    'rest-port-missing': {
      why: 'common.security.tlsMode takes REST off the port of clients, and proxy.http.port gives it no other',
      fix: `Set proxy.http.port and clientTls. Or: ${BY_HAND}`,
    },
    'authority-missing': {
      why: 'common.security.tlsMode is set, and clientTls is not, so the Job would trust nobody',
      fix: `Set clientTls: { caBundle: CaBundle.fromSecret(…) }. Or: ${BY_HAND}`,
    },
    'client-certificate-missing': {
      why: 'common.security.tlsMode is 2, and clientTls has no clientCertificate',
      fix: `Set clientTls.clientCertificate. Or: ${BY_HAND}`,
    },
  };
  return descriptions[obstacle];
}
