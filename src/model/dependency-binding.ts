import type { ConfigValue } from '../config';
import type { Mistake } from '../findings';
import type { AddressSpec } from './address-spec';
import type { MountSpec } from './role-spec';
import type { SecretField } from './secret-field';

/** What a dependency contributes to a Milvus that uses it. All of it is plain data. */
export interface DependencyBinding {
  /** Kind of service, such as `kafka`; recorded, because it can not be changed later. */
  readonly service: string;
  /**
   * What tells the data of this Milvus from other data on the same service, such as a bucket, by the name it is recorded
   * under: it can not be changed later. An address is none of it, because the same data may be reached by another one.
   *
   * @default - nothing
   */
  readonly choices?: Readonly<Record<string, string>>;
  /** Configuration keys that the dependency owns. */
  readonly config: Readonly<Record<string, ConfigValue>>;
  /**
   * Configuration keys whose values come from Secrets.
   *
   * @default - none
   */
  readonly secrets?: Readonly<Record<string, SecretField>>;
  /**
   * Environment variables that are no secrets, for libraries that read them.
   *
   * @default - none
   */
  readonly environment?: Readonly<Record<string, string>>;
  /**
   * Files beside `user.yaml`.
   *
   * @default - none
   */
  readonly configFiles?: Readonly<Record<string, string>>;
  /**
   * Whether data lies on the pod's own disk, in place of a service.
   *
   * @default false
   */
  readonly isLocal?: boolean;
  /**
   * Of an object storage: whether it can refuse to overwrite an object; undefined where nobody knows.
   *
   * @default - nobody knows
   */
  readonly conditionalWrites?: boolean;
  /**
   * Directory that Milvus has to run in.
   *
   * @default - that of the image
   */
  readonly workingDirectory?: string;
  /**
   * Secrets and ConfigMaps to mount.
   *
   * @default - none
   */
  readonly mounts?: readonly MountSpec[];
  /**
   * Annotations that the pods' service account needs.
   *
   * @default - none
   */
  readonly serviceAccountAnnotations?: Readonly<Record<string, string>>;
  /**
   * Labels that the pods need.
   *
   * @default - none
   */
  readonly podLabels?: Readonly<Record<string, string>>;
  /** Addresses by which two instances notice that they share the service; none for one that can not be shared. */
  readonly addresses: readonly AddressSpec[];
  /** What is wrong, if anything. */
  readonly mistakes: readonly Mistake[];
}
