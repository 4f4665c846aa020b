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
import { internalTlsReader, type InternalTls } from '../security';
import type { CoordinatorTopology } from '../version';
import { INSTANCE, type InstanceProps, type RolesProps } from './instance-props';
import { proxyCanaryReader, type ProxyCanaryProps } from './proxy-canary-props';

/** Props of `MilvusCluster`. */
export interface MilvusClusterProps extends InstanceProps, RolesProps {
  /** Meta store, object storage and message queue: external, in the cluster, or mixed. */
  readonly dependencies: IDependencies;
  /**
   * TLS between the roles, in Milvus 2.5 and later. It cannot be turned on or off while Milvus serves.
   *
   * @default - roles talk to each other in plain text
   */
  readonly internalTls?: InternalTls;
  /**
   * Whether the coordinators of Milvus 2.3 to 2.5 run in one process, which the upgrade to 2.6 needs, or in separate processes.
   *
   * @default 'mixcoord'
   */
  readonly coordinators?: CoordinatorTopology;
  /**
   * Coordinator topology of the release that `version` replaces. The upgrade from 2.5 to 2.6 depends on it.
   *
   * @default - the topology in `previous`
   */
  readonly upgradingFromCoordinators?: CoordinatorTopology;
  /**
   * Memory that the loaded collections need on the query nodes, including in-memory replicas: data times replicas. It sets
   * nothing. It is checked against the capacity of the smallest number of query nodes: 90 % of their memory, or the share in
   * `queryCoord.overloadedMemoryThresholdPercentage`. Only query nodes that can get the data count: those of the resource groups
   * in `queryCoord.clusterLevelLoadResourceGroups`, with an equal part for each group; otherwise, those without a resource group.
   *
   * @default - not checked
   */
  readonly loadedData?: Size;
  /**
   * Props of the proxy, to which clients connect.
   *
   * @default - two pods with the defaults of the release
   */
  readonly proxy?: ProxyProps;
  /**
   * Proxies of another patch release, next to the proxies in use and behind a separate Service. Adding or removing them restarts
   * nothing else. To promote the release, set `version` to it; to remove the proxies, delete this prop.
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
   * The query nodes of the default group. A `QueryNodeGroup` adds further groups; with them, `replicas` may be 0.
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
   * Change data capture to a second cluster, in Milvus 2.6.6 and later. It runs if the prop is given, even if it is empty.
   *
   * @default - does not run
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
    internalTls: internalTlsReader,
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
