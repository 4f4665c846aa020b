import type { Construct } from 'constructs';
import { AppModel } from '../app';
import { StandInDependencies } from '../dependencies';
import type { Manifest } from '../emit';
import { CANARY_GROUP, DEFAULT_GROUP } from '../naming';
import type { MilvusEndpoint } from '../network';
import { readProps } from '../props';
import { MilvusRole, type AnyRoleProps } from '../role';
import { MilvusVersion, ROLES, hasRole, rangeWords, rolesOf, type RoleName } from '../version';
import { MilvusInstance } from './instance';
import type { NamedRole } from './instance-name';
import { CLUSTER_TYPE, type MilvusClusterProps } from './milvus-cluster-props';
import { ProxyCanary } from './proxy-canary';
import { ROLE_OF_ANOTHER_RELEASE, TOPOLOGY_WITHOUT_RELEASE } from './rules';

/**
 * A Milvus with a workload for each role.
 *
 * @example
 * const milvus = new MilvusCluster(this, 'milvus', {
 *   version: MilvusVersion.V2_6,
 *   dependencies,
 *   proxy: { replicas: 3 },
 *   queryNode: { replicas: 5, cpu: Cpu.units(4), memory: Size.gibibytes(16) },
 * });
 */
export class MilvusCluster extends MilvusInstance {
  /** The proxy. */
  public readonly proxy: MilvusRole;
  /** The proxies of the canary release; only with `proxyCanary`. */
  public readonly proxyCanary: ProxyCanary | undefined;
  /** The query nodes of the default group. */
  public readonly queryNode: MilvusRole;
  /** The data nodes. */
  public readonly dataNode: MilvusRole;
  /** The coordinator; not with separate coordinators. */
  public readonly mixCoord: MilvusRole | undefined;
  /** The root coordinator; only with separate coordinators. */
  public readonly rootCoord: MilvusRole | undefined;
  /** The query coordinator; only with separate coordinators. */
  public readonly queryCoord: MilvusRole | undefined;
  /** The data coordinator; only with separate coordinators. */
  public readonly dataCoord: MilvusRole | undefined;
  /** The index coordinator; only with separate coordinators. */
  public readonly indexCoord: MilvusRole | undefined;
  /** The index nodes; only before 2.6. */
  public readonly indexNode: MilvusRole | undefined;
  /** The streaming nodes; only from 2.6 on. */
  public readonly streamingNode: MilvusRole | undefined;
  /** Change data capture; only with `cdc`. */
  public readonly cdc: MilvusRole | undefined;

  constructor(scope: Construct, id: string, given: MilvusClusterProps) {
    const standIn = () => new StandInDependencies(scope, `stand-in-of-${id}`);
    const { props, mistakes } = readProps(given, CLUSTER_TYPE, { dependencies: standIn });
    const { coordinators = 'mixcoord', version = MilvusVersion.V2_6 } = props;
    const present = rolesOf(version, coordinators);
    super(scope, id, {
      mode: 'cluster',
      props,
      version,
      dependencies: props.dependencies,
      podDefaults: props.podDefaults ?? {},
      profile: props.profile ?? 'standard',
      coordinators,
      coordinatorsBefore: props.upgradingFromCoordinators,
      roles: namedRoles(props, present),
      loadedData: props.loadedData,
      internalTls: props.internalTls,
    });
    AppModel.of(this).findings.addAll(this, '', mistakes);
    this.checkCoordinatorsBefore(props);
    const role = (name: ClusterRole): MilvusRole | undefined => {
      if (!present.includes(name)) return this.reportMissingRole(name, props);
      return this.declare(name, props[name] ?? {});
    };
    this.mixCoord = role('mixCoord');
    this.rootCoord = role('rootCoord');
    this.queryCoord = role('queryCoord');
    this.dataCoord = role('dataCoord');
    this.indexCoord = role('indexCoord');
    this.streamingNode = role('streamingNode');
    this.queryNode = this.declare('queryNode', props.queryNode ?? {});
    this.dataNode = this.declare('dataNode', props.dataNode ?? {});
    this.indexNode = role('indexNode');
    this.proxy = this.declare('proxy', props.proxy ?? {});
    this.cdc = props.cdc && role('cdc');
    const cluster = this.declaration;
    this.proxyCanary = props.proxyCanary && new ProxyCanary(this, 'proxy-canary', { cluster, props, canary: props.proxyCanary });
  }

  /** The objects that create the resource groups; `undefined` if no query nodes are declared for a resource group. */
  public get resourceGroups(): ResourceGroupObjects | undefined {
    const isNeeded = this.declaration.roles.some(
      ({ options: { role, resourceGroup } }) => role === 'queryNode' && resourceGroup !== undefined,
    );
    if (!isNeeded) return undefined;
    return {
      job: this.objects.get('resourceGroupJob'),
      networkPolicy: this.objects.get('resourceGroupNetworkPolicy'),
      service: this.objects.get('resourceGroupService'),
    };
  }

  /**
   * Address for clients that try the next release: the Service of `proxyCanary`, or else the Service of the cluster.
   *
   * @example
   * tester.addContainer({ image, envVariables: { MILVUS_URI: EnvValue.fromValue(milvus.canaryEndpoint.uri) } });
   */
  public get canaryEndpoint(): MilvusEndpoint {
    return this.proxyCanary?.endpoint ?? this.endpoint;
  }

  private declare(name: ClusterRole, props: AnyRoleProps): MilvusRole {
    return new MilvusRole(this, ROLES[name].component, { instance: this.declaration, role: name, props, prop: name });
  }

  private checkCoordinatorsBefore({ upgradingFromCoordinators: coordinators, upgradingFrom, previous }: MilvusClusterProps): void {
    if (coordinators === undefined || upgradingFrom !== undefined || previous !== undefined) return;
    const problem = `is '${coordinators}', but neither upgradingFrom nor previous is given.`;
    const { findings } = this.declaration;
    findings.add(this, 'upgradingFromCoordinators', { rule: TOPOLOGY_WITHOUT_RELEASE, problem, fix: TOPOLOGY_WITHOUT_RELEASE.fix });
  }

  /** Reports props for a role that this release does not have. */
  private reportMissingRole(name: ClusterRole, props: MilvusClusterProps): undefined {
    if (props[name] === undefined) return undefined;
    const isTopology = hasRole(this.version, name);
    this.declaration.findings.add(this, name, {
      rule: ROLE_OF_ANOTHER_RELEASE,
      problem: isTopology
        ? `${name} does not run with coordinators: '${name === 'mixCoord' ? 'separate' : 'mixcoord'}'.`
        : `Milvus ${this.version} has no ${name}; ${rangeWords(ROLES[name].releases)} have it.`,
      fix: isTopology
        ? `Remove ${name}, or set coordinators: '${name === 'mixCoord' ? 'mixcoord' : 'separate'}'.`
        : `Remove ${name}${replacementHint(name)}, or use one of these releases.`,
    });
    return undefined;
  }
}

/** The objects that create the resource groups of query nodes. */
export interface ResourceGroupObjects {
  /** The Job that calls Milvus. */
  readonly job: Manifest;
  /** The NetworkPolicy that denies all connections to the pods of the Job. */
  readonly networkPolicy: Manifest;
  /** The Service through which the Job reaches REST. If REST shares the port of clients, patching it is a finding. */
  readonly service: Manifest;
}

/** Roles that the cluster declares, including its canary. */
function namedRoles(props: MilvusClusterProps, present: readonly RoleName[]): NamedRole[] {
  const own = present.filter((role): role is ClusterRole => role !== 'standalone' && (!ROLES[role].optional || props[role] !== undefined));
  return [
    ...own.map((role) => ({ role, group: DEFAULT_GROUP, props: props[role] ?? {} })),
    ...(props.proxyCanary ? [{ role: 'proxy' as const, group: CANARY_GROUP, props: props.proxyCanary }] : []),
  ];
}

type ClusterRole = Exclude<RoleName, 'standalone'>;

function replacementHint(role: ClusterRole): string {
  const replacements: Partial<Record<ClusterRole, string>> = {
    indexNode: ' (dataNode builds the indexes)',
    rootCoord: ' (mixCoord does its work)',
    queryCoord: ' (mixCoord does its work)',
    dataCoord: ' (mixCoord does its work)',
    indexCoord: ' (mixCoord does its work)',
    streamingNode: ' (dataNode and queryNode do its work)',
  };
  return replacements[role] ?? '';
}
