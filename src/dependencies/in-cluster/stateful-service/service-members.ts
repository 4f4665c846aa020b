import type { ResourceSpec } from '../../../model';
import type { Labels, NamingScheme, PodIdentity } from '../../../naming';

/** What is known of the members of a service before any of its objects is made. */
export interface ServiceMembers {
  /** Name of the StatefulSet. */
  readonly workloadName: string;
  readonly identity: PodIdentity;
  /** The naming scheme. */
  readonly naming: NamingScheme;
  /** Labels by which the members are selected. */
  readonly selector: Labels;
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
  /** Name of an object that not every service has, such as the Secret with the purpose `client`. */
  objectName(purpose: string): string;
  /** Where an image of the library comes from: its own registry, or the one that stands in for all. @internal */
  mirrored(image: string): string;
}
