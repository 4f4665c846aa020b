import type { k8s } from 'cdk8s-plus-27';
import type { Override } from '../emit';
import { callback, type PropReaders } from '../props';

/** Changes to the objects of an instance, applied last. Each takes the typed content and returns new content. */
export interface InstanceOverrides {
  /**
   * Changes the spec of the client Service.
   *
   * @default - none
   */
  readonly service?: Override<k8s.ServiceSpec>;
  /**
   * Changes the spec of the NetworkPolicy.
   *
   * @default - none
   */
  readonly networkPolicy?: Override<k8s.NetworkPolicySpec>;
}

/** Changes to the objects of a cluster. */
export interface ClusterOverrides extends InstanceOverrides {
  /**
   * Changes the spec of the Job that creates the resource groups of query node groups.
   *
   * @default - none
   */
  readonly resourceGroupJob?: Override<k8s.JobSpec>;
}

export const INSTANCE_OVERRIDES: PropReaders<InstanceOverrides> = { service: callback(), networkPolicy: callback() };
