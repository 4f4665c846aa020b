import type { IServiceAccount, ISecret, k8s } from 'cdk8s-plus-27';
import { syncWavesReader, type Override, type SyncWaves } from '../../../emit';
import type { SpreadPolicy } from '../../../model';
import {
  type NetworkPeer,
  boolean,
  callback,
  secretReference,
  serviceAccountReference,
  string,
  listOf,
  peers,
  propsOf,
  stringMap,
  type PropReaders,
  type TopologyKey,
} from '../../../props';
import {
  PLACEMENT_READERS,
  RESOURCE_READERS,
  SPREAD_READERS,
  diskReader,
  evictionPolicyReader,
  type PersistentStorageProps,
  type ResourceProps,
} from '../../../workload';
import type { ServicePodProps } from './service-pods';

/** Changes to the objects of a service, applied last. Each takes the typed content and returns new content. */
export interface StatefulServiceOverrides {
  /**
   * Changes the spec of the StatefulSet.
   *
   * @default - none
   */
  readonly statefulSet?: Override<k8s.StatefulSetSpec>;
  /**
   * Changes the spec of the headless Service.
   *
   * @default - none
   */
  readonly headlessService?: Override<k8s.ServiceSpec>;
  /**
   * Changes the spec of the PodDisruptionBudget.
   *
   * @default - none
   */
  readonly disruptionBudget?: Override<k8s.PodDisruptionBudgetSpec>;
  /**
   * Changes the spec of the NetworkPolicy.
   *
   * @default - none
   */
  readonly networkPolicy?: Override<k8s.NetworkPolicySpec>;
}

/** Props of the pods of every service that the library runs next to Milvus. */
export interface StatefulServiceProps extends ResourceProps, ServicePodProps {
  /**
   * Disk of each member.
   *
   * @default - a size that depends on the service, in the default storage class, kept when the construct is removed
   */
  readonly storage?: PersistentStorageProps;
  /**
   * Full image reference, for another build.
   *
   * @default - the official image with an exact version
   */
  readonly image?: string;
  /**
   * Registry, with a path if it has one, that replaces the registries of the library's images, such as
   * `registry.bank.example/mirror`.
   *
   * @default - the registry of each image
   */
  readonly imageRegistry?: string;
  /**
   * Secrets with registry credentials.
   *
   * @default - none
   */
  readonly imagePullSecrets?: readonly ISecret[];
  /**
   * Service account of the members, such as one that an SCC of OpenShift or the role of a cloud is bound to. They get no token of it.
   *
   * @default - the default service account of the namespace
   */
  readonly serviceAccount?: IServiceAccount;
  /**
   * Whether members are spread evenly over zones and hosts: `preferred`, `required` or `none`.
   *
   * @default 'preferred'
   */
  readonly spread?: SpreadPolicy;
  /**
   * Node labels whose values are the domains of the spread, such as racks.
   *
   * @default - zones (`topology.kubernetes.io/zone`) and hosts (`kubernetes.io/hostname`)
   */
  readonly topologyKeys?: readonly TopologyKey[];
  /**
   * When the disruption budget lets members that are not ready be evicted: always, or only while enough other members are ready.
   *
   * @default 'AlwaysAllow' - a crash loop does not block the drain of a node
   */
  readonly unhealthyPodEvictionPolicy?: 'AlwaysAllow' | 'IfHealthyBudget';
  /**
   * Stops the service: it has no pods, and keeps its disks. Stop the Milvus that uses it before, with its prop `stopped`.
   *
   * @default false
   */
  readonly stopped?: boolean;
  /**
   * Argo CD wave of the objects, before those of the Milvus that uses the service: `{ from: 9 }`, or `false` for none.
   *
   * @default { from: -1 }
   */
  readonly syncWaves?: SyncWaves;
  /**
   * Peers that may connect, in addition to the Milvus instances that use the service.
   *
   * @default - no other peers
   */
  readonly clients?: readonly NetworkPeer[];
  /**
   * Peers that may read metrics.
   *
   * @default - only the members
   */
  readonly monitoring?: readonly NetworkPeer[];
  /**
   * Changes to the emitted objects.
   *
   * @default - none
   */
  readonly overrides?: StatefulServiceOverrides;
}

/** Readers of the overrides of every service. */
export const SERVICE_OVERRIDE_READERS: PropReaders<StatefulServiceOverrides> = {
  statefulSet: callback(),
  headlessService: callback(),
  disruptionBudget: callback(),
  networkPolicy: callback(),
};

/** Readers of the props of every service. */
export const SERVICE_READERS: PropReaders<StatefulServiceProps> = {
  ...RESOURCE_READERS,
  ...PLACEMENT_READERS,
  ...SPREAD_READERS,
  labels: stringMap,
  annotations: stringMap,
  storage: diskReader,
  image: string,
  imageRegistry: string,
  imagePullSecrets: listOf(secretReference),
  serviceAccount: serviceAccountReference,
  unhealthyPodEvictionPolicy: evictionPolicyReader,
  stopped: boolean,
  syncWaves: syncWavesReader,
  clients: peers,
  monitoring: peers,
  overrides: propsOf<StatefulServiceOverrides>(SERVICE_OVERRIDE_READERS, {}),
};
