import type { k8s } from 'cdk8s-plus-27';
import type { AddressSpec } from './address-spec';
import type { DeployedStatefulSet } from './claim-template';
import type { DependencySpec } from './dependency-spec';
import type { CoordinatorTopology, ReleaseLine, RunningRelease } from '../version';
import type { ResourceGroupsSpec } from './resource-group-spec';
import type { RoleSpec } from './role-spec';

/** A prefix that an instance claims on a dependency which others may use too. */
export interface PrefixClaim {
  /** Kind of prefix, in words: `etcd root path`. */
  readonly kind: string;
  /** Addresses of the dependency; two claims with one address in common are on the same dependency. */
  readonly addresses: readonly AddressSpec[];
  readonly value: string;
  /** The prop that sets it. */
  readonly prop: string;
}

/** How clients reach an instance. */
export interface AccessSpec {
  readonly serviceName: string;
  readonly serviceType: 'ClusterIP' | 'NodePort' | 'LoadBalancer';
  readonly port: number;
  /** Client networks that a load balancer lets in; none named is everybody. */
  readonly sourceRanges: readonly string[];
  /** Annotations of the Service, such as those that a cloud's load balancer reads. */
  readonly annotations: Readonly<Record<string, string>>;
  /** Port on every node, where one is asked for. */
  readonly nodePort?: number;
  readonly loadBalancerClass?: string;
  /** Who may connect to the client port; everybody when left out. */
  readonly clients?: readonly k8s.NetworkPolicyPeer[];
  /** Who may connect to port 9091, beside the instance's own pods. */
  readonly monitoring: readonly k8s.NetworkPolicyPeer[];
}

/** What is deployed, as far as it was given to the synth. */
export interface PreviousSpec {
  /** How many objects were looked through. */
  readonly objects: number;
  /** The release that was recorded for this instance. */
  readonly release?: string;
  /** How the coordinators of this instance run, where their workloads are among the objects. */
  readonly coordinators?: CoordinatorTopology;
  /** The choices that were recorded for this instance; none where no record was among the objects. */
  readonly choices?: Readonly<Record<string, string>>;
  /** Every StatefulSet among the objects, of this instance or not. */
  readonly statefulSets: readonly DeployedStatefulSet[];
}

/** The release that another one replaces. */
export interface ReplacedRelease extends RunningRelease {
  /** The prop that says so. */
  readonly prop: 'upgradingFrom' | 'previous';
}

/** Everything that is known about one Milvus, as plain data. */
export interface InstanceModel {
  readonly path: string;
  readonly name: string;
  readonly namespace?: string;
  readonly mode: 'cluster' | 'standalone';
  /** What the instance is for. */
  readonly profile: 'development' | 'standard' | 'highly-available';
  readonly version: string;
  /** The minor line of `version`. */
  readonly line: ReleaseLine;
  /** In rollout order. */
  readonly roles: readonly RoleSpec[];
  readonly dependencies: readonly DependencySpec[];
  readonly access: AccessSpec;
  readonly prefixes: readonly PrefixClaim[];
  /** None where no query nodes are for one. */
  readonly resourceGroups?: ResourceGroupsSpec;
  /** The release that runs now, where the app says that it is replaced or what is deployed shows it. */
  readonly upgradingFrom?: ReplacedRelease;
  /** Bytes of memory that the loaded collections need, where the app says it. */
  readonly loadedData?: number;
  /** What can not be changed later without losing sight of data. */
  readonly choices: Readonly<Record<string, string>>;
  /** None where the user gave nothing to compare with. */
  readonly previous?: PreviousSpec;
}
