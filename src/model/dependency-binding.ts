import type { ConfigValue } from '../config';
import type { Mistake } from '../findings';
import type { AddressSpec } from './address-spec';
import type { ConnectionSpec } from './egress-spec';
import type { MountSpec } from './role-spec';
import type { SecretField } from './secret-field';

/** Contribution of a dependency to a Milvus that uses it, as plain data. */
export interface DependencyBinding {
  /** Kind of service, such as `kafka`. It is recorded, because it cannot change later. */
  readonly service: string;
  /**
   * Names that distinguish the data of this Milvus from other data on the same service, such as a bucket, by the name under which
   * they are recorded. They cannot change later. They include no address, because the same data may have several.
   *
   * @default - no names
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
   * Environment variables whose values come from Secrets, for libraries that read them.
   *
   * @default - none
   */
  readonly secretEnvironment?: Readonly<Record<string, SecretField>>;
  /**
   * Environment variables without secrets, for libraries that read them.
   *
   * @default - none
   */
  readonly environment?: Readonly<Record<string, string>>;
  /**
   * Files next to `user.yaml`.
   *
   * @default - none
   */
  readonly configFiles?: Readonly<Record<string, string>>;
  /**
   * Whether data is on the pod's own disk instead of in a service.
   *
   * @default false
   */
  readonly isLocal?: boolean;
  /**
   * For an object storage: whether it can refuse to overwrite an object; undefined if unknown.
   *
   * @default - unknown
   */
  readonly conditionalWrites?: boolean;
  /**
   * Working directory of Milvus.
   *
   * @default - the image's
   */
  readonly workingDirectory?: string;
  /**
   * Secrets and ConfigMaps to mount.
   *
   * @default - none
   */
  readonly mounts?: readonly MountSpec[];
  /**
   * Annotations for the pods' service account.
   *
   * @default - none
   */
  readonly serviceAccountAnnotations?: Readonly<Record<string, string>>;
  /**
   * Labels for the pods.
   *
   * @default - none
   */
  readonly podLabels?: Readonly<Record<string, string>>;
  /** Addresses by which two instances detect that they share the service; empty for a service that cannot be shared. */
  readonly addresses: readonly AddressSpec[];
  /**
   * Connections of the pods in addition to those to `addresses`: to pods of this app, and to the servers of an identity.
   *
   * @default - no other connections
   */
  readonly connections?: readonly ConnectionSpec[];
  /** The mistakes in this dependency. */
  readonly mistakes: readonly Mistake[];
}
