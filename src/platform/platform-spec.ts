import type { Distribution } from './distributions';
import type { KubernetesRelease } from './kubernetes-release';

/** The platform of a part of the model, as plain data. */
export interface PlatformSpec {
  readonly kubernetes: KubernetesRelease;
  /** Missing if the app does not name it. */
  readonly distribution?: Distribution;
  /** Whether the platform chooses the user and the groups of pods; missing if the library does. */
  readonly assignsUsers?: true;
  readonly imageRegistry?: string;
  readonly storageClassName?: string;
}
