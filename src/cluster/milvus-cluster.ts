import type { Construct } from 'constructs';
import { AppModel } from '../app';
import { StandInDependencies } from '../dependencies';
import type { Manifest } from '../emit';
import type { AppContents, InstanceModel, ResourceGroupsSpec } from '../model';
import { CANARY_GROUP, DEFAULT_GROUP, checkNameLength, type NamedObject, type NamingScheme } from '../naming';
import type { MilvusEndpoint } from '../network';
import { readProps } from '../props';
import { MilvusRole, roleObjects, type AnyRoleProps } from '../role';
import {
  CLIENT_PORT,
  ROLES,
  hasRole,
  isRollback,
  rangeWords,
  rolesOf,
  rollbackSteps,
  rolloutSteps,
  type CoordinatorTopology,
  type RoleName,
} from '../version';
import { MilvusInstance } from './instance';
import { CLUSTER_TYPE, type MilvusClusterProps } from './milvus-cluster-props';
import { ProxyCanary } from './proxy-canary';
import { emitResourceGroupJob, emitResourceGroupPolicy } from './resource-groups/resource-group-job';
import { resourceGroups } from './resource-groups/resource-groups';
import { emitRestService } from './resource-groups/rest-access';
import { ROLE_OF_ANOTHER_RELEASE, STEP_FROM_NOWHERE } from './rules';

/**
 * A Milvus whose roles run in pods of their own.
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
  /** The proxies that try another release; only where asked for. */
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
  /** Change data capture; only where asked for. */
  public readonly cdc: MilvusRole | undefined;
  /** The Job that makes the resource groups; not part of the output while no query nodes are for one. */
  public readonly resourceGroupJob: Manifest;
  /** The NetworkPolicy that lets nobody connect to the pods of that Job. */
  public readonly resourceGroupNetworkPolicy: Manifest;

  /** The Service by which that Job reaches REST; only where REST has a port of its own. */
  public readonly resourceGroupService: Manifest;

  private resourceGroups: ResourceGroupsSpec = { groups: [], rest: { isEncrypted: false } };

  private readonly props: MilvusClusterProps;

  constructor(scope: Construct, id: string, given: MilvusClusterProps) {
    const standIn = () => new StandInDependencies(scope, `stand-in-of-${id}`);
    const { props, mistakes } = readProps(given, CLUSTER_TYPE, { dependencies: standIn });
    const coordinators = props.coordinators ?? 'mixcoord';
    super(scope, id, {
      mode: 'cluster',
      props,
      dependencies: () => props.dependencies,
      podDefaults: props.podDefaults ?? {},
      steps: (version, from) => (from && isRollback(from, version.version) ? rollbackSteps : rolloutSteps)(version, coordinators),
      objects: (naming, version) => objectsOf(props, naming, rolesOf(version, coordinators)),
      front: 'proxy',
      ...(props.upgradingFromCoordinators === undefined ? {} : { coordinatorsBefore: props.upgradingFromCoordinators }),
      ...(props.profile === undefined ? {} : { profile: props.profile }),
      ...(props.loadedData === undefined ? {} : { loadedData: props.loadedData }),
    });
    this.props = props;
    this.reported.addAll(this, '', mistakes);
    const isStep = props.upgradingFrom !== undefined || props.previous !== undefined;
    if (props.upgradingFromCoordinators !== undefined && !isStep) this.reportStepFromNowhere(props.upgradingFromCoordinators);
    const present = rolesOf(this.version, coordinators);
    const role = (name: ClusterRole): MilvusRole | undefined => {
      if (!present.includes(name)) return this.refuse(name, props);
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
    this.proxyCanary = props.proxyCanary && new ProxyCanary(this, 'proxy-canary', { cluster: this, props, canary: props.proxyCanary });
    this.resourceGroupJob = this.emitResourceGroups();
    this.resourceGroupNetworkPolicy = emitResourceGroupPolicy(this);
    this.resourceGroupService = emitRestService(this, this.proxy.identity, () => this.sealedResourceGroups().rest.port ?? CLIENT_PORT);
  }

  /**
   * Where clients that try the next release connect: the Service of `proxyCanary`, or that of the cluster while there is none.
   *
   * @example
   * tester.addContainer({ image, envVariables: { MILVUS_URI: EnvValue.fromValue(milvus.canaryEndpoint.uri) } });
   */
  public get canaryEndpoint(): MilvusEndpoint {
    return this.proxyCanary?.endpoint ?? this.endpoint;
  }

  /** @internal */
  public override seal(): Partial<AppContents> {
    const { instances = [] } = super.seal();
    return { instances: instances.map((instance) => this.withResourceGroups(instance)) };
  }

  /** The query nodes say which resource groups there are, so only now it is known whether a Job makes some. */
  private withResourceGroups(instance: InstanceModel): InstanceModel {
    const { resourceGroupAdministrator: administrator, resourceGroupTls: tls } = this.props;
    const spec = resourceGroups(instance.roles, this.version, {
      ...(administrator === undefined ? {} : { administrator }),
      ...(tls === undefined ? {} : { tls }),
    });
    if (!spec || spec.obstacle !== undefined) {
      this.resourceGroupJob.remove();
      this.resourceGroupNetworkPolicy.remove();
    }
    if (!spec || spec.obstacle !== undefined || spec.rest.port === undefined) this.resourceGroupService.remove();
    if (!spec) return instance;
    this.resourceGroups = spec;
    const { name } = this.resourceGroupJob;
    this.reported.addAll(this, 'name', checkNameLength(name, 'other', 'name'));
    return { ...instance, resourceGroups: spec };
  }

  private emitResourceGroups(): Manifest {
    const { resourceGroupTls: tls, overrides } = this.props;
    const spec = () => this.sealedResourceGroups();
    return emitResourceGroupJob({ instance: this, endpoint: this.endpoint, tls, spec, override: overrides?.resourceGroupJob });
  }

  private sealedResourceGroups(): ResourceGroupsSpec {
    AppModel.of(this).instances();
    return this.resourceGroups;
  }

  private declare(name: ClusterRole, props: AnyRoleProps): MilvusRole {
    return new MilvusRole(this, ROLES[name].component, { instance: this, role: name, props, prop: name });
  }

  private reportStepFromNowhere(coordinators: CoordinatorTopology): void {
    const problem = `is '${coordinators}', and neither upgradingFrom nor previous is there.`;
    this.reported.add(this, 'upgradingFromCoordinators', { rule: STEP_FROM_NOWHERE, problem, fix: STEP_FROM_NOWHERE.fix });
  }

  /** A prop for a role that does not exist here is a mistake; none is fine. */
  private refuse(name: ClusterRole, props: MilvusClusterProps): undefined {
    if (props[name] === undefined) return undefined;
    const isTopology = hasRole(this.version, name);
    this.reported.add(this, name, {
      rule: ROLE_OF_ANOTHER_RELEASE,
      problem: isTopology
        ? `${name} does not run with coordinators: '${name === 'mixCoord' ? 'separate' : 'mixcoord'}'.`
        : `Milvus ${this.version} has no ${name}; ${rangeWords(ROLES[name].releases)} have it.`,
      fix: isTopology
        ? `Remove ${name}, or set coordinators: '${name === 'mixCoord' ? 'mixcoord' : 'separate'}'.`
        : `Remove ${name}${instead(name)}, or use one of these releases.`,
    });
    return undefined;
  }
}

/** The objects of the roles that the cluster has, and those of its canary. */
function objectsOf(props: MilvusClusterProps, naming: NamingScheme, roles: readonly RoleName[]): NamedObject[] {
  const present = roles.filter((role): role is ClusterRole => role !== 'standalone' && (role !== 'cdc' || props.cdc !== undefined));
  const own = present.flatMap((role) => roleObjects(naming, role, DEFAULT_GROUP, props[role] ?? {}));
  if (!props.proxyCanary) return own;
  return [...own, ...roleObjects(naming, 'proxy', CANARY_GROUP, props.proxyCanary), { name: naming.canaryService(), kind: 'Service' }];
}

type ClusterRole = Exclude<RoleName, 'standalone'>;

function instead(role: ClusterRole): string {
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
