import type { ISecret, k8s } from 'cdk8s-plus-27';
import type { Override } from '../../../emit';
import type { SpreadPolicy } from '../../../model';
import { type NetworkPeer, callback, secretReference, string, listOf, peers, propsOf, stringMap, type PropReaders, type TopologyKey } from '../../../props';
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

/** Changes to the objects of a service, each applied last. They take the typed content and give back a new one. */
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

/** What can be set for the pods of every service that the library runs beside Milvus. */
export interface StatefulServiceProps extends ResourceProps, ServicePodProps {
  /**
   * Disk of each member.
   *
   * @default - by service, of the default storage class, kept when the construct is removed
   */
  readonly storage?: PersistentStorageProps;
  /**
   * Image in full, for another build.
   *
   * @default - the official image, at an exact version
   */
  readonly image?: string;
  /**
   * Registry, with a path where it has one, that stands in for those of the library's own images, such as
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
   * Whether members are spread evenly over zones and hosts: as a wish, as a demand, or not at all.
   *
   * @default 'preferred'
   */
  readonly spread?: SpreadPolicy;
  /**
   * Labels of nodes whose values are the domains of the spread, such as racks.
   *
   * @default - zones (`topology.kubernetes.io/zone`) and hosts (`kubernetes.io/hostname`)
   */
  readonly topologyKeys?: readonly TopologyKey[];
  /**
   * Whether the budget lets members that are not ready be evicted: always, or only while enough others are ready.
   *
   * @default 'AlwaysAllow' - a crash loop does not block the drain of a node
   */
  readonly unhealthyPodEvictionPolicy?: 'AlwaysAllow' | 'IfHealthyBudget';
  /**
   * Who, beside the Milvus instances that use the service, may connect to it.
   *
   * @default - nobody
   */
  readonly clients?: readonly NetworkPeer[];
  /**
   * Who may read metrics.
   *
   * @default - nobody but the members
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
  unhealthyPodEvictionPolicy: evictionPolicyReader,
  clients: peers,
  monitoring: peers,
  overrides: propsOf<StatefulServiceOverrides>(SERVICE_OVERRIDE_READERS, {}),
};
