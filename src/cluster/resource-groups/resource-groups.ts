import {
  fewestReplicas,
  mostReplicas,
  type MilvusUserSpec,
  type ResourceGroupSpec,
  type ResourceGroupsSpec,
  type RoleSpec,
} from '../../model';
import { password, username, type PasswordCredentials } from '../../security';
import {
  ANY_NUMBER_OF_NODES,
  RESOURCE_GROUPS_BY_LABEL,
  RESOURCE_GROUP_CALLS,
  RESOURCE_GROUP_LABEL,
  isWithin,
  type MilvusVersion,
} from '../../version';

/** The user who administers resource groups: name and password, in a Secret. */
export type ResourceGroupAdministrator = Omit<PasswordCredentials, 'version'>;

/** The resource groups that the roles are for; none where all of them are in the default one. */
export function resourceGroups(
  roles: readonly RoleSpec[],
  version: MilvusVersion,
  administrator: ResourceGroupAdministrator | undefined,
): ResourceGroupsSpec | undefined {
  const names = new Set(roles.flatMap(({ resourceGroup }) => (resourceGroup === undefined ? [] : [resourceGroup])));
  if (names.size === 0) return undefined;
  const groups = [...names].sort().map((name) =>
    groupSpec(
      name,
      roles.filter(({ resourceGroup }) => resourceGroup === name),
      version,
    ),
  );
  const obstacle = obstacleOf(roles, version);
  return {
    groups,
    ...(administrator === undefined ? {} : { administrator: userSpec(administrator) }),
    ...(obstacle === undefined ? {} : { obstacle }),
  };
}

/**
 * The limit never keeps a node out, because the label does: it has to leave room for the pods of a rollout and those of an
 * autoscaler. Where the label alone brings nodes in, a group asks for the fewest that it has; where it does not, a group
 * asks for the most, or nodes above the fewest would stay in the default group.
 */
function groupSpec(name: string, roles: readonly RoleSpec[], version: MilvusVersion): ResourceGroupSpec {
  const wanted = isWithin(version.version, RESOURCE_GROUPS_BY_LABEL) ? fewestReplicas : mostReplicas;
  const nodes = roles.reduce((sum, { replicas }) => sum + wanted(replicas), 0);
  return {
    name,
    nodeLabels: { [RESOURCE_GROUP_LABEL]: name },
    // Milvus' REST interface takes a missing number and 0 for the same, and refuses both.
    requests: Math.min(Math.max(nodes, 1), ANY_NUMBER_OF_NODES),
    limits: ANY_NUMBER_OF_NODES,
  };
}

/** What keeps a Job from calling, by what the proxies are told. Source: Milvus documentation, encryption in transit: REST. */
function obstacleOf(roles: readonly RoleSpec[], version: MilvusVersion): ResourceGroupsSpec['obstacle'] {
  const proxy = roles.find(({ role }) => role === 'proxy');
  const value = (key: string) => proxy?.config.find((entry) => entry.key === key)?.value;
  if (!isWithin(version.version, RESOURCE_GROUP_CALLS)) return 'release';
  if (String(value('proxy.http.enabled')) === 'false') return 'REST off';
  if (Number(value('common.security.tlsMode') ?? 0) > 0) return 'TLS';
  return Number(value('proxy.http.port') ?? 0) > 0 ? 'REST port' : undefined;
}

function userSpec(administrator: ResourceGroupAdministrator): MilvusUserSpec {
  const { secretName, field } = username(administrator);
  return { secretName, usernameField: field, passwordField: password(administrator).field };
}
