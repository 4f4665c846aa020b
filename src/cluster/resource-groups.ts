import {
  restInterface,
  servesRest,
  fewestReplicas,
  mostReplicas,
  type MilvusUserSpec,
  type ResourceGroupObstacle,
  type ResourceGroupSpec,
  type ResourceGroupsSpec,
  type RoleSpec,
} from '../model';
import { configNumber, rolesNamed } from '../model/read-model';
import { password, username } from '../security';
import type { ClientTls } from '../security/client-tls';
import type { MilvusAdministrator } from '../security/credentials';
import {
  ANY_NUMBER_OF_NODES,
  RESOURCE_GROUPS_BY_LABEL,
  RESOURCE_GROUP_CALLS,
  RESOURCE_GROUP_LABEL,
  isWithin,
  type MilvusVersion,
} from '../version';
import { present } from '../props';

/** Credentials and TLS settings of the Job. */
interface ResourceGroupCaller {
  readonly administrator?: MilvusAdministrator;
  readonly clientTls?: ClientTls;
}

/** The resource groups that the roles are for; none where all of them are in the default one. */
export function resourceGroups(
  roles: readonly RoleSpec[],
  version: MilvusVersion,
  { administrator, clientTls }: ResourceGroupCaller,
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
  const [proxy] = rolesNamed({ roles }, 'proxy');
  const obstacle = obstacleOf(proxy, version, clientTls);
  return {
    groups,
    rest: proxy ? restInterface(proxy) : { isEncrypted: false },
    ...present({ administrator: administrator && userSpec(administrator), obstacle }),
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

/** What keeps a Job from calling. */
function obstacleOf(proxy: RoleSpec | undefined, version: MilvusVersion, tls: ClientTls | undefined): ResourceGroupObstacle | undefined {
  if (!isWithin(version.version, RESOURCE_GROUP_CALLS)) return 'unsupported-release';
  if (!proxy || !servesRest(proxy)) return 'rest-off';
  const { port, isEncrypted } = restInterface(proxy);
  if (!isEncrypted) return undefined;
  if (port === undefined) return 'rest-port-missing';
  if (!tls) return 'authority-missing';
  return configNumber(proxy, 'common.security.tlsMode') > 1 && !tls.clientCertificate ? 'client-certificate-missing' : undefined;
}

function userSpec(administrator: MilvusAdministrator): MilvusUserSpec {
  const { secretName, field } = username(administrator);
  return { secretName, usernameField: field, passwordField: password(administrator).field };
}
