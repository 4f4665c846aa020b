import type { ResourceSpec } from '../../../model';
import type { PodIdentity } from '../../../naming';

/** What is known of the members of a service before any of its objects is made. */
export interface ServiceMembers {
  /** Name of the StatefulSet; the names of all objects start with it. */
  readonly workloadName: string;
  readonly identity: PodIdentity;
  /** Namespace of the chart, if it has one. */
  readonly namespace: string | undefined;
  /** How many there are. */
  readonly members: number;
  /** Name of each: that of its pod. */
  readonly memberNames: readonly string[];
  /** DNS name of each. */
  readonly memberHosts: readonly string[];
  /** Domain that these lie in. */
  readonly memberDomain: string;
  readonly image: string;
  readonly resources: ResourceSpec;
  /** Where an image of the library comes from: its own registry, or the one that stands in for all. @internal */
  mirrored(image: string): string;
}
