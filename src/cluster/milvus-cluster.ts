import type { Size } from 'cdk8s';
import type { Construct } from 'constructs';
import { AppModel } from '../app';
import {
  MilvusRole,
  type AnyRoleProps,
  type CoordinatorProps,
  type DiskRoleProps,
  type ProxyProps,
  type RoleProps,
  type WorkerProps,
} from '../components';
import type { IDependencies } from '../dependencies';
import type { AppContents, InstanceModel, ResourceGroupsSpec } from '../model';
import { checkNameLength } from '../naming';
import type { AppContents, InstanceModel } from '../model';
import type { MilvusEndpoint } from '../network';
import { ROLE_OF_ANOTHER_RELEASE, UNKNOWN_VERSION } from '../rules/input';
import {
  ROLES,
  isRollback,
  linesWithRole,
  rolesOf,
  rollbackSteps,
  rolloutSteps,
  type CoordinatorTopology,
  type MilvusVersion,
  type RoleName,
  type RunningRelease,
} from '../version';
import type { Manifest } from '../workload';
import { MilvusInstance } from './instance';
import type { ClusterOverrides, InstanceProps, RolesProps } from './instance-props';
import { ProxyCanary, type ProxyCanaryProps } from './proxy-canary';
import { emitResourceGroupJob } from './resource-group-job';
import { resourceGroups, type ResourceGroupAdministrator } from './resource-groups';

/** Props of `MilvusCluster`. */
export interface MilvusClusterProps extends InstanceProps, RolesProps {
  /** Meta store, object storage and message queue: external, in the cluster, or mixed. */
  readonly dependencies: IDependencies;
  /**
   * Whether the coordinators of Milvus 2.3 to 2.5 run in one process, as the upgrade to 2.6 needs, or each in its own.
   *
   * @default 'mixcoord'
   */
  readonly coordinators?: CoordinatorTopology;
  /**
   * The release that runs now, while `version` replaces it. A step that Milvus does not support is a finding, and a step
   * back to an older release rolls in the reversed order. Remove it when the step is done; it restarts nothing.
   *
   * @default - a first installation, or a step forward that is not checked
   */
  readonly upgradingFrom?: MilvusVersion;
  /**
   * How the coordinators of `upgradingFrom` run.
   *
   * @default 'mixcoord'
   */
  readonly upgradingFromCoordinators?: CoordinatorTopology;
  /**
   * Memory that the loaded collections need on the query nodes, all their in-memory replicas counted. It sets nothing:
   * it is checked against what the fewest query nodes can load, 90 % of their memory.
   *
   * @default - not checked
   */
  readonly loadedData?: Size;
  /**
   * The proxy, which clients talk to.
   *
   * @default - two pods with the defaults of the release
   */
  readonly proxy?: ProxyProps;
  /**
   * Proxies of another patch release beside the ones that serve, behind a Service of their own. Adding and removing it
   * restarts nothing else. To promote it, set `version` to its release; to remove it, delete this prop.
   *
   * @default - none
   */
  readonly proxyCanary?: ProxyCanaryProps;
  /**
   * The coordinator.
   *
   * @default - one pod with the defaults of the release
   */
  readonly mixCoord?: CoordinatorProps;
  /**
   * The root coordinator, with separate coordinators.
   *
   * @default - one pod with the defaults of the release
   */
  readonly rootCoord?: CoordinatorProps;
  /**
   * The query coordinator, with separate coordinators.
   *
   * @default - one pod with the defaults of the release
   */
  readonly queryCoord?: CoordinatorProps;
  /**
   * The data coordinator, with separate coordinators.
   *
   * @default - one pod with the defaults of the release
   */
  readonly dataCoord?: CoordinatorProps;
  /**
   * The index coordinator, with separate coordinators.
   *
   * @default - one pod with the defaults of the release
   */
  readonly indexCoord?: CoordinatorProps;
  /**
   * The query nodes of the default group. Further groups are `QueryNodeGroup`s; beside such, `replicas` may be 0.
   *
   * @default - two pods with the defaults of the release
   */
  readonly queryNode?: WorkerProps;
  /**
   * The data nodes.
   *
   * @default - two pods with the defaults of the release
   */
  readonly dataNode?: WorkerProps;
  /**
   * The index nodes of Milvus 2.3 to 2.5.
   *
   * @default - two pods with the defaults of the release
   */
  readonly indexNode?: WorkerProps;
  /**
   * The streaming nodes of Milvus 2.6 and later.
   *
   * @default - two pods with the defaults of the release
   */
  readonly streamingNode?: DiskRoleProps;
  /**
   * Change data capture to a second cluster, of Milvus 2.6.6 and later. Given, even empty, it runs.
   *
   * @default - not run
   */
  readonly cdc?: RoleProps;
  /**
   * The user as whom the resource groups of query node groups are made. With `common.security.authorizationEnabled` it is
   * needed: one with the privileges to list, create and update resource groups, such as `root`.
   *
   * @default - nobody is named: Milvus does not ask
   */
  readonly resourceGroupAdministrator?: ResourceGroupAdministrator;
  /**
   * Changes to the emitted objects.
   *
   * @default - none
   */
  readonly overrides?: ClusterOverrides;
}

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

  private resourceGroups: ResourceGroupsSpec = { groups: [] };

  constructor(
    scope: Construct,
    id: string,
    private readonly props: MilvusClusterProps,
  ) {
    const coordinators = props.coordinators ?? 'mixcoord';
    const from = runningRelease(props);
    super(scope, id, {
      mode: 'cluster',
      props,
      dependencies: () => props.dependencies,
      podDefaults: props.podDefaults ?? {},
      steps: (version) => (from && isRollback(from, version.version) ? rollbackSteps : rolloutSteps)(version, coordinators),
      front: 'proxy',
      ...(from === undefined ? {} : { upgradingFrom: from }),
      ...(props.profile === undefined ? {} : { profile: props.profile }),
      ...(props.loadedData === undefined ? {} : { loadedData: props.loadedData }),
    });
    const unknown = props.upgradingFrom?.mistakes.filter(({ rule }) => rule === UNKNOWN_VERSION) ?? [];
    this.reported.adopt(this, 'upgradingFrom', unknown);
    const present = rolesOf(this.version, coordinators);
    const role = (name: ClusterRole): MilvusRole | undefined => {
      if (!present.includes(name)) return this.refuse(name, props);
      const own: AnyRoleProps | undefined = props[name];
      if (name === 'cdc' && (own === undefined || !this.version.isAtLeast(ROLES.cdc.since ?? ''))) return this.refuse(name, props);
      return this.declare(name, own ?? {});
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
    this.cdc = role('cdc');
    this.proxyCanary = props.proxyCanary && new ProxyCanary(this, 'proxy-canary', { cluster: this, props, canary: props.proxyCanary });
    this.resourceGroupJob = this.emitResourceGroups();
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
    const spec = resourceGroups(instance.roles, this.version, this.props.resourceGroupAdministrator);
    if (!spec || spec.obstacle !== undefined) this.resourceGroupJob.remove();
    if (!spec) return instance;
    this.resourceGroups = spec;
    const { name } = this.resourceGroupJob;
    this.reported.adopt(this, 'name', checkNameLength(name, 'other', 'name'));
    return { ...instance, resourceGroups: spec };
  }

  private emitResourceGroups(): Manifest {
    const spec = () => {
      AppModel.of(this).instances();
      return this.resourceGroups;
    };
    return emitResourceGroupJob({ instance: this, uri: this.endpoint.uri, spec, override: this.props.overrides?.resourceGroupJob });
  }

  private declare(name: ClusterRole, props: AnyRoleProps): MilvusRole {
    return new MilvusRole(this, ROLES[name].component, { instance: this, role: name, props, prop: name });
  }

  /** A prop for a role that does not exist here is a mistake; none is fine. */
  private refuse(name: ClusterRole, props: MilvusClusterProps): undefined {
    if (props[name] === undefined) return undefined;
    const { lines, since } = ROLES[name];
    const isTopology = lines.includes(this.version.line) && name !== 'cdc';
    this.reported.add(this, name, {
      rule: ROLE_OF_ANOTHER_RELEASE,
      problem: isTopology
        ? `${name} does not run with coordinators: '${name === 'mixCoord' ? 'separate' : 'mixcoord'}'.`
        : `Milvus ${this.version} has no ${name}; ${since ? `${since} and later have it` : `${linesWithRole(name)} have it`}.`,
      fix: isTopology
        ? `Remove ${name}, or set coordinators: '${name === 'mixCoord' ? 'mixcoord' : 'separate'}'.`
        : `Remove ${name}${instead(name)}, or use one of these releases.`,
    });
    return undefined;
  }
}

/** What runs now, as plain data. */
function runningRelease({ upgradingFrom, upgradingFromCoordinators = 'mixcoord' }: MilvusClusterProps): RunningRelease | undefined {
  return upgradingFrom && { release: upgradingFrom.version, coordinators: upgradingFromCoordinators };
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
