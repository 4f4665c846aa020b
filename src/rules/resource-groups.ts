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

/** Key with the resource groups for loads that name no group. */
const LOAD_GROUPS_KEY = 'queryCoord.clusterLevelLoadResourceGroups';

const BY_HAND = 'Create the group with an SDK, as the guide on resource groups shows, and suppress the rule with the reason.';

export const MORE_REPLICAS_THAN_NODES: ModelRule = {
  id: 'MK-GRP-001',
  title: 'more in-memory replicas than query nodes',
  severity: 'error',
  reason: 'Each in-memory replica needs its own query node; otherwise no collection can be loaded.',
  source: 'Milvus documentation, in-memory replica: replicas are at most the number of query nodes',
  fix: 'Add query nodes, or lower queryCoord.clusterLevelLoadReplicaNumber.',
  check: (instance, report) => {
    const nodes = rolesNamed(instance, 'queryNode').reduce((sum, role) => sum + mostReplicas(role.replicas), 0);
    for (const { entry } of userEntries(instance, 'queryCoord.clusterLevelLoadReplicaNumber')) {
      if (Number(entry.value) > nodes) report(entry, '', `is ${String(entry.value)}, but there are ${nodes} query nodes.`);
    }
  },
};

export const TOO_FEW_GROUPS: ModelRule = {
  id: 'MK-GRP-002',
  title: 'fewer resource groups than in-memory replicas',
  severity: 'error',
  reason: 'If several groups are named, each replica goes into its own group.',
  source: 'Milvus documentation, cluster level replica number and resource groups',
  fix: 'Name one resource group for all replicas, or one for each replica.',
  check: (instance, report) => {
    for (const { role, entry } of userEntries(instance, 'queryCoord.clusterLevelLoadResourceGroups')) {
      const groups = groupNames(entry);
      const replicas = configNumber(role, 'queryCoord.clusterLevelLoadReplicaNumber');
      if (groups.length > 1 && groups.length < replicas) report(entry, '', `names ${groups.length} groups for ${replicas} replicas.`);
    }
  },
};

/** Keys that name resource groups, with the roles that the groups need pods of. */
const KEYS: readonly (readonly [string, readonly RoleName[]])[] = [
  [LOAD_GROUPS_KEY, ['queryNode']],
  ['streaming.primaryResourceGroup', ['queryNode', 'streamingNode']],
];

export const GROUP_WITHOUT_NODES: ModelRule = {
  id: 'MK-GRP-003',
  title: 'resource group without pods',
  severity: 'warning',
  reason: 'A load into a group without nodes waits until it times out.',
  source: 'Milvus documentation, manage resource groups: node filter; milvus#49700',
  fix: 'Add a QueryNodeGroup with this resourceGroup.',
  check: (instance, report) => {
    for (const [key, roles] of KEYS) {
      const filled = rolesNamed(instance, ...roles).filter(({ replicas }) => mostReplicas(replicas) > 0);
      const known = filled.map((role) => resourceGroupOf(role) ?? DEFAULT_RESOURCE_GROUP);
      for (const { entry } of userEntries(instance, key)) {
        const missing = groupNames(entry).filter((name) => !known.includes(name));
        if (missing.length > 0) report(entry, '', `names ${missing.join(', ')}, but no pods belong there.`);
      }
    }
    checkDefaultGroup(instance, report);
  },
};

const ROLE_SCOPED = new RegExp(`^${SERVER_LABEL_PREFIX}(MIXCOORD|COORD|QUERYNODE|QN|DATANODE|DN|STREAMINGNODE|SN|PROXY)_`);

export const UNREAD_SERVER_LABEL: ModelRule = {
  id: 'MK-GRP-004',
  title: 'unsupported server label',
  severity: 'warning',
  releases: { below: '2.6.0' },
  reason: 'Query nodes read server labels from 2.4 on; labels for one role are read from 2.6 on.',
  source: 'Milvus source, `internal/util/sessionutil` of each line',
  fix: 'Remove the variable, or use Milvus 2.6 or later.',
  check: (instance, report) => {
    const readsPlain = RELEASES[instance.line].serverLabels;
    for (const role of instance.roles) {
      for (const { name } of role.environment.filter((variable) => variable.name.startsWith(SERVER_LABEL_PREFIX))) {
        if (!readsPlain || ROLE_SCOPED.test(name)) report(role, valueProp('env', name), `is not read by Milvus ${instance.version}.`);
      }
    }
  },
};

export const GROUPS_MADE_BY_HAND: ModelRule = {
  id: 'MK-GRP-005',
  title: 'resource group that no Job creates',
  severity: 'warning',
  releases: { below: RESOURCE_GROUPS_BY_LABEL.from },
  reason:
    'Before Milvus 2.6.10 the label alone does not create a resource group: without an API call the nodes serve in the default group.',
  source: 'Milvus documentation, manage resource groups; milvus#39092 (REST calls), milvus#46402 (groups from labels)',
  fix: 'Create the group with an SDK, as the guide on resource groups shows, and suppress the rule with the reason.',
  check: (instance, report) => {
    const { groups, obstacle } = instance.resourceGroups ?? { groups: [] };
    const [role] = instance.roles.filter(({ resourceGroup }) => resourceGroup !== undefined);
    if (obstacle === undefined || !role) return;
    const { why, fix } = describeObstacle(obstacle, instance);
    // One finding is enough: it is the same for every group.
    report(role, 'resourceGroup', `${why}: no Job creates ${groups.map(({ name }) => name).join(', ')}.`, fix);
  },
};

export const IDLE_DEFAULT_GROUP: ModelRule = {
  id: 'MK-GRP-007',
  title: 'idle query nodes of the default resource group',
  severity: 'advice',
  reason: 'If groups are named for every load, replicas go only there: the nodes of the default group cost as much and serve nothing.',
  source: 'Milvus documentation, cluster level replica number and resource groups',
  fix: 'Set replicas to 0. If collections are loaded into the default group by name, suppress the rule with the reason.',
  check: (instance, report) => {
    const entries = instance.roles.flatMap(({ config }) => config.filter(({ key }) => key === LOAD_GROUPS_KEY));
    const names = new Set(entries.flatMap(groupNames));
    const nodes = rolesNamed(instance, 'queryNode');
    // Groups without pods are another mistake.
    const hasNodes = nodes.some((role) => names.has(resourceGroupOf(role) ?? '') && fewestReplicas(role.replicas) > 0);
    if (!hasNodes || names.has(DEFAULT_RESOURCE_GROUP)) return;
    for (const role of nodes) {
      const count = fewestReplicas(role.replicas);
      if (resourceGroupOf(role) !== undefined || count === 0) continue;
      const isFixed = role.replicas.kind === 'fixed';
      const problem = `${isFixed ? 'is' : 'keeps at least'} ${count}, but collections are loaded into ${[...names].join(', ')}.`;
      const isOwn = role.identity.group === DEFAULT_GROUP;
      report(
        role,
        isFixed ? 'replicas' : scalerProp(role),
        problem,
        isOwn ? undefined : 'Remove the QueryNodeGroup, or set its resourceGroup.',
      );
    }
  },
};

export const GROUPS_WITHOUT_A_FILTER: ModelRule = {
  id: 'MK-GRP-008',
  title: 'resource group that other query nodes can join',
  severity: 'warning',
  releases: RESOURCE_GROUPS_BY_LABEL,
  reason:
    'Milvus creates the group from the label, without a filter and with the capacity of the default group. A query node without a ' +
    'label goes to the group with the most free capacity, which can be this one.',
  source:
    'Milvus source, `internal/querycoordv2/meta/resource_manager.go`: stageCreateResourceGroupIfNotExists, mustSelectAssignIncomingNodeTargetRG',
  fix: 'Let the Job call Milvus, or give every query node a resource group.',
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

/** Without groups in a load or in the configuration, a collection is loaded into the default group. */
function checkDefaultGroup(instance: InstanceModel, report: RuleReport): void {
  const nodes = rolesNamed(instance, 'queryNode');
  const ofDefaultGroup = nodes.filter((role) => resourceGroupOf(role) === undefined);
  const [role] = ofDefaultGroup;
  const isEmpty = ofDefaultGroup.every(({ replicas }) => mostReplicas(replicas) === 0);
  const hasNames = instance.roles.some((each) => (configValue(each, LOAD_GROUPS_KEY) ?? '') !== '');
  if (!role || !isEmpty || hasNames) return;
  const problem = 'is 0, but a collection loaded without resource_groups goes into the default group, which has no other nodes.';
  const others = [...new Set(nodes.flatMap((each) => resourceGroupOf(each) ?? []))].join(',');
  const fix = `Keep query nodes in the default group, or set ${LOAD_GROUPS_KEY}: '${others}' if the release has the key.`;
  report(role, 'replicas', problem, fix);
}

/** Why no Job creates the resource groups, and what would allow it. */
function describeObstacle(obstacle: ResourceGroupObstacle, { version }: InstanceModel): { readonly why: string; readonly fix: string } {
  const descriptions: Readonly<Record<ResourceGroupObstacle, { readonly why: string; readonly fix: string }>> = {
    'unsupported-release': {
      why: `Milvus ${version} has no REST API for resource groups, which exists from ${RESOURCE_GROUP_CALLS.from} on`,
      fix: BY_HAND,
    },
    'rest-off': { why: 'proxy.http.enabled is false', fix: `Set proxy.http.enabled: true. Or: ${BY_HAND}` },
    'rest-port-missing': {
      why: 'common.security.tlsMode removes REST from the client port, and proxy.http.port is not set',
      fix: `Set proxy.http.port and clientTls. Or: ${BY_HAND}`,
    },
    'authority-missing': {
      why: 'common.security.tlsMode is set, but clientTls is not, so the Job has no CA to trust',
      fix: `Set tls, or clientTls: { caBundle: CaBundle.fromSecret(…) }. Or: ${BY_HAND}`,
    },
    'client-certificate-missing': {
      why: 'common.security.tlsMode is 2, but Jobs have no client certificate',
      fix: `Set jobs in clientCertificates of tls, or clientTls.clientCertificate. Or: ${BY_HAND}`,
    },
  };
  return descriptions[obstacle];
}
