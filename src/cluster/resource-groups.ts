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
  readonly administrator: MilvusAdministrator | undefined;
  readonly clientTls: ClientTls | undefined;
}

/** Resource groups of the roles; `undefined` if all roles are in the default group. */
export function resourceGroups(
  roles: readonly RoleSpec[],
  version: MilvusVersion,
  { administrator, clientTls }: ResourceGroupCaller,
): ResourceGroupsSpec | undefined {
  // The API is about query nodes: the label alone groups streaming nodes.
  const nodes = roles.filter(({ role }) => role === 'queryNode');
  const names = new Set(nodes.flatMap(({ resourceGroup }) => (resourceGroup === undefined ? [] : [resourceGroup])));
  if (names.size === 0) return undefined;
  const groups = [...names].sort().map((name) =>
    groupSpec(
      name,
      nodes.filter(({ resourceGroup }) => resourceGroup === name),
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
 * The limit never keeps a node out, because the label filter does that. It must leave room for the additional pods of a rollout
 * or an autoscaler. If the label alone assigns nodes, a group requests its smallest number of nodes. Otherwise it requests the
 * largest number, because nodes above the request would stay in the default group.
 */
function groupSpec(name: string, roles: readonly RoleSpec[], version: MilvusVersion): ResourceGroupSpec {
  const wanted = isWithin(version.version, RESOURCE_GROUPS_BY_LABEL) ? fewestReplicas : mostReplicas;
  const nodes = roles.reduce((sum, { replicas }) => sum + wanted(replicas), 0);
  return {
    name,
    nodeLabels: { [RESOURCE_GROUP_LABEL]: name },
    // The REST interface of Milvus does not distinguish a missing number from 0, and rejects both.
    requests: Math.min(Math.max(nodes, 1), ANY_NUMBER_OF_NODES),
    limits: ANY_NUMBER_OF_NODES,
  };
}

/** Reason why the Job cannot call Milvus, if there is one. */
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
