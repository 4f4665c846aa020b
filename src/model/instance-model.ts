import type { k8s } from 'cdk8s-plus-27';
import type { AddressSpec } from './address-spec';
import type { DeployedStatefulSet } from './claim-template';
import type { DependencySpec } from './dependency-spec';
import type { EgressSpec } from './egress-spec';
import type { CoordinatorTopology, DeploymentMode, ReleaseLine, RunningRelease } from '../version';
import type { LoadBalancerSpec } from './load-balancer-spec';
import type { OperatorSpec } from './operator-spec';
import type { PlatformSpec } from '../platform';
import type { Profile } from './profile';
import type { ResourceGroupsSpec } from './resource-group-spec';
import type { RoleSpec } from './role-spec';
import type { WorkloadSizes } from './workload-sizes';

/** A prefix that an instance claims on a dependency that others may use too. */
export interface PrefixClaim {
  /** Kind of prefix, in words: `etcd root path`. */
  readonly kind: string;
  /** Addresses of the dependency. Two claims with a common address are on the same dependency. */
  readonly addresses: readonly AddressSpec[];
  readonly value: string;
  /** The prop that sets it. */
  readonly prop: string;
  /**
   * Whether data lies there already, of a live instance that the app takes over.
   *
   * @default false
   */
  readonly isTakenOver?: boolean;
}

/** How clients reach an instance. */
export interface AccessSpec {
  readonly serviceName: string;
  readonly serviceType: 'ClusterIP' | 'NodePort' | 'LoadBalancer';
  readonly port: number;
  /** Client networks that a load balancer admits; empty for all. */
  readonly sourceRanges: readonly string[];
  /** Annotations of the Service, such as those that a cloud's load balancer reads. */
  readonly annotations: Readonly<Record<string, string>>;
  /** Port on every node, if requested. */
  readonly nodePort?: number;
  readonly loadBalancerClass?: string;
  /** Missing if the user writes the annotations of the load balancer, or without a load balancer. */
  readonly loadBalancer?: LoadBalancerSpec;
  /** Whether a headless Service lets clients balance over the proxies themselves. */
  readonly headless: boolean;
  /** Whether a gateway or an ingress controller of this app balances the requests of clients over the proxies. */
  readonly balancedByWayIn: boolean;
  /** Peers that may connect to the client port; everyone if omitted. */
  readonly clients?: readonly k8s.NetworkPolicyPeer[];
  /** Peers that may connect to port 9091, in addition to the instance's own pods. */
  readonly monitoring: readonly k8s.NetworkPolicyPeer[];
}

/** The deployed state, as far as the synth received it. */
export interface PreviousSpec {
  /** Number of objects that were examined. */
  readonly objects: number;
  /** The release recorded for this instance. */
  readonly release?: string;
  /** How the coordinators of this instance run, if their workloads are among the objects. */
  readonly coordinators?: CoordinatorTopology;
  /** The choices recorded for this instance; missing if no record was among the objects. */
  readonly choices?: Readonly<Record<string, string>>;
  /** Whether the deployed roles use TLS between each other; missing if no configuration of a role is among the objects. */
  readonly internalTls?: boolean;
  /** How the deployed proxies serve TLS to clients: `common.security.tlsMode`; missing if no configuration of a role is among the objects. */
  readonly tlsMode?: number;
  /** Whether a deployed pod has the first password of root; missing if no workload of the instance is among the objects. */
  readonly rootPassword?: boolean;
  /** Every StatefulSet among the objects, of any instance. */
  readonly statefulSets: readonly DeployedStatefulSet[];
}

/** The release that an upgrade or rollback replaces. */
export interface ReplacedRelease extends RunningRelease {
  /** The prop that names it. */
  readonly prop: 'upgradingFrom' | 'previous';
}

/** Everything known about one Milvus, as plain data. */
export interface InstanceModel {
  readonly kind: 'instance';
  readonly path: string;
  readonly name: string;
  readonly namespace?: string;
  readonly mode: DeploymentMode;
  /** What the instance is for. */
  readonly profile: Profile;
  /** The platform; missing if the app has no platform. */
  readonly platform?: PlatformSpec;
  readonly version: string;
  /** The minor line of `version`. */
  readonly line: ReleaseLine;
  /** Roles in rollout order. */
  readonly roles: readonly RoleSpec[];
  readonly dependencies: readonly DependencySpec[];
  readonly access: AccessSpec;
  /** Missing if the pods may connect to everything. */
  readonly egress?: EgressSpec;
  readonly prefixes: readonly PrefixClaim[];
  /** Missing if no query nodes belong to a resource group. */
  readonly resourceGroups?: ResourceGroupsSpec;
  /** The running release, if the app declares that it is replaced or the deployed state shows it. */
  readonly upgradingFrom?: ReplacedRelease;
  /** Bytes of memory that the loaded collections need, if the app states it. */
  readonly loadedData?: number;
  /** Whether the roles have no pods for now; missing if they have. The number of pods of a role is the one with which it starts again. */
  readonly isStopped?: true;
  /** Whether the app leaves the waves of the sync out. */
  readonly hasNoWaves?: true;
  /** Sizes for the workload, if the app states one. */
  readonly workload?: WorkloadSizes;
  /** Missing if the app emits the workloads itself. */
  readonly operator?: OperatorSpec;
  /** Choices that cannot change later without losing access to data. */
  readonly choices: Readonly<Record<string, string>>;
  /** Missing if the user gave no deployed state. */
  readonly previous?: PreviousSpec;
}
