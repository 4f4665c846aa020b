import type { Size } from 'cdk8s';
import { DEPENDENCIES_HINT, dependenciesReader, type IDependencies } from '../dependencies';
import { callback, sizeAmount, oneOf, propsOf, type PropsType } from '../props';
import {
  coordinatorReader,
  diskRoleReader,
  podReader,
  profileReader,
  proxyReader,
  roleReader,
  workerReader,
  type CoordinatorProps,
  type DiskRoleProps,
  type ProxyProps,
  type RoleProps,
  type WorkerProps,
} from '../role';
import { type ClusterOverrides, INSTANCE_OVERRIDES } from '../role/instance-overrides';
import type { CoordinatorTopology } from '../version';
import { INSTANCE, type InstanceProps, type RolesProps } from './instance-props';
import { proxyCanaryReader, type ProxyCanaryProps } from './proxy-canary-props';

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
   * How the coordinators of the release run that `version` replaces. The step from 2.5 to 2.6 has to know it.
   *
   * @default - what `previous` shows
   */
  readonly upgradingFromCoordinators?: CoordinatorTopology;
  /**
   * Memory that the loaded collections need on the query nodes, all their in-memory replicas counted: data times replicas.
   * It sets nothing: it is checked against what the fewest query nodes can load, 90 % of their memory unless
   * `queryCoord.overloadedMemoryThresholdPercentage` says another share. Only nodes count that the data goes to: those of the
   * resource groups that `queryCoord.clusterLevelLoadResourceGroups` names, an equal part for each, else those of none.
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
   * Changes to the emitted objects.
   *
   * @default - none
   */
  readonly overrides?: ClusterOverrides;
}

const topologyReader = oneOf<CoordinatorTopology>({ mixcoord: true, separate: true });

/** The props of a cluster. */
export const CLUSTER_TYPE: PropsType<MilvusClusterProps> = {
  readers: {
    ...INSTANCE,
    dependencies: dependenciesReader,
    coordinators: topologyReader,
    upgradingFromCoordinators: topologyReader,
    loadedData: sizeAmount,
    profile: profileReader,
    podDefaults: podReader,
    proxy: proxyReader,
    proxyCanary: proxyCanaryReader,
    mixCoord: coordinatorReader,
    rootCoord: coordinatorReader,
    queryCoord: coordinatorReader,
    dataCoord: coordinatorReader,
    indexCoord: coordinatorReader,
    queryNode: workerReader,
    dataNode: workerReader,
    indexNode: workerReader,
    streamingNode: diskRoleReader,
    cdc: roleReader,
    overrides: propsOf<ClusterOverrides>({ ...INSTANCE_OVERRIDES, resourceGroupJob: callback() }, {}),
  },
  hints: { dependencies: DEPENDENCIES_HINT },
};
