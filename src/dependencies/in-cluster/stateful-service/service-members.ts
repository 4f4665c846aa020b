import type { ResourceSpec } from '../../../model';
import type { Platform } from '../../../platform';
import type { Labels, NamingScheme, PodIdentity } from '../../../naming';

/** Facts about the members of a service that are known before any of its objects is created. */
export interface ServiceMembers {
  /** Name of the StatefulSet. */
  readonly workloadName: string;
  readonly identity: PodIdentity;
  /** The naming scheme. */
  readonly naming: NamingScheme;
  /** Labels that select the members. */
  readonly selector: Labels;
  /** Namespace of the chart, if it has one. */
  readonly namespace: string | undefined;
  /** Number of members. */
  readonly members: number;
  /** Name of each member and its pod. */
  readonly memberNames: readonly string[];
  /** DNS name of each member. */
  readonly memberHosts: readonly string[];
  /** Domain of the DNS names. */
  readonly memberDomain: string;
  readonly image: string;
  /** The Kubernetes cluster that they run on. @internal */
  readonly platform: Platform;
  readonly resources: ResourceSpec;
  /** Name of an object that only some services have, such as the Secret with the purpose `client`. */
  objectName(purpose: string): string;
  /** Reference of an image of the library, in its own registry or in the registry that the user gives. @internal */
  mirrored(image: string): string;
}
