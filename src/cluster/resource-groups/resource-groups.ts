import {
  fewestReplicas,
  mostReplicas,
  type MilvusUserSpec,
  type ResourceGroupObstacle,
  type ResourceGroupSpec,
  type ResourceGroupsSpec,
  type RestInterfaceSpec,
  type RoleSpec,
} from '../../model';
import { password, username, type CaBundle, type ClientCertificate, type PasswordCredentials } from '../../security';
import {
  ANY_NUMBER_OF_NODES,
  CLIENT_PORT,
  RESOURCE_GROUPS_BY_LABEL,
  RESOURCE_GROUP_CALLS,
  RESOURCE_GROUP_LABEL,
  isWithin,
  type MilvusVersion,
} from '../../version';

/** The user who administers resource groups: name and password, in a Secret. */
export type ResourceGroupAdministrator = Omit<PasswordCredentials, 'version'>;

/** What the Job that makes resource groups needs where clients reach Milvus by TLS. */
export interface ResourceGroupTls {
  /** The authorities that signed the certificate of the proxies. */
  readonly caBundle: CaBundle;
  /**
   * A host name in that certificate. The Job looks for it there, and connects to a Service of its own all the same.
   *
   * @default - the host of the client Service, such as `milvus.search.svc`
   */
  readonly serverName?: string;
  /**
   * The certificate that the Job proves itself with: needed with mutual TLS (`common.security.tlsMode: 2`).
   *
   * @default - none
   */
  readonly clientCertificate?: ClientCertificate;
}

/** As whom the Job calls, and how it trusts whom it calls. */
export interface ResourceGroupCaller {
  readonly administrator?: ResourceGroupAdministrator;
  readonly tls?: ResourceGroupTls;
}

/** The resource groups that the roles are for; none where all of them are in the default one. */
export function resourceGroups(
  roles: readonly RoleSpec[],
  version: MilvusVersion,
  { administrator, tls }: ResourceGroupCaller,
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
  const obstacle = obstacleOf(roles, version, tls);
  return {
    groups,
    rest: restInterface(roles),
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

/**
 * Where the proxies serve REST, by what they are told. Source: `internal/distributed/proxy/listener_manager.go` of 2.5 and later: on
 * the port of clients where no other is given, and then without TLS; on a port of its own as `tlsMode` says.
 */
function restInterface(roles: readonly RoleSpec[]): RestInterfaceSpec {
  const port = Number(proxyValue(roles, 'proxy.http.port') ?? 0);
  return { ...(port > 0 && port !== CLIENT_PORT ? { port } : {}), isEncrypted: tlsMode(roles) > 0 };
}

/** What keeps a Job from calling. */
function obstacleOf(
  roles: readonly RoleSpec[],
  version: MilvusVersion,
  tls: ResourceGroupTls | undefined,
): ResourceGroupObstacle | undefined {
  if (!isWithin(version.version, RESOURCE_GROUP_CALLS)) return 'unsupported-release';
  if (String(proxyValue(roles, 'proxy.http.enabled')) === 'false') return 'rest-off';
  const { port, isEncrypted } = restInterface(roles);
  if (!isEncrypted) return undefined;
  if (port === undefined) return 'rest-port-missing';
  if (!tls) return 'authority-missing';
  return tlsMode(roles) > 1 && !tls.clientCertificate ? 'client-certificate-missing' : undefined;
}

function tlsMode(roles: readonly RoleSpec[]): number {
  return Number(proxyValue(roles, 'common.security.tlsMode') ?? 0);
}

function proxyValue(roles: readonly RoleSpec[], key: string) {
  return roles.find(({ role }) => role === 'proxy')?.config.find((entry) => entry.key === key)?.value;
}

function userSpec(administrator: ResourceGroupAdministrator): MilvusUserSpec {
  const { secretName, field } = username(administrator);
  return { secretName, usernameField: field, passwordField: password(administrator).field };
}
