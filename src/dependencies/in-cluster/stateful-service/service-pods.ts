import type { ISecret } from 'cdk8s-plus-27';
import type { PlacementProps } from '../../../workload';

/** Placement, labels and annotations of the pods of a service. */
export interface ServicePodProps extends PlacementProps {
  /**
   * Additional labels of the pods and of the pods of the service's Jobs, such as the label that excludes a pod from a service
   * mesh.
   *
   * @default - none
   */
  readonly labels?: Readonly<Record<string, string>>;
  /**
   * Additional annotations of the pods and of the pods of the service's Jobs. A sidecar of a service mesh would keep a Job from
   * ending.
   *
   * @default - none
   */
  readonly annotations?: Readonly<Record<string, string>>;
}

/** Names of Secrets with registry credentials. */
export function secretNames(secrets: readonly ISecret[] = []): string[] {
  return secrets.map(({ name }) => name);
}
