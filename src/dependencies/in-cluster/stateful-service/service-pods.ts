import type { ISecret } from 'cdk8s-plus-27';
import type { PlacementProps } from '../../../workload';

/** Where the pods of a service may run, and what they carry. */
export interface ServicePodProps extends PlacementProps {
  /**
   * More labels on the pods, and on those of the service's Jobs, such as the one by which a service mesh leaves a pod alone.
   *
   * @default - none
   */
  readonly labels?: Readonly<Record<string, string>>;
  /**
   * More annotations on the pods, and on those of the service's Jobs, which a sidecar of a service mesh would keep from
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
