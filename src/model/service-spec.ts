import type { ClaimTemplateSpec } from './claim-template';
import type { ResourceSpec, SpreadPolicy, StorageSpec } from './role-spec';

/** A Milvus that uses a service. */
export interface ConsumerSpec {
  readonly path: string;
  readonly namespace?: string;
}

/** Secrets that are made in the namespace of a service for those who use it, and that nobody has named a copy of. */
export interface ClientSecretsSpec {
  readonly names: readonly string[];
  /** The prop that names copies of them. */
  readonly prop: string;
}

/** A service that the app runs beside Milvus, as plain data. */
export interface ServiceSpec {
  /** Path of the construct whose props it is made from. */
  readonly path: string;
  /** Software, such as `etcd`. */
  readonly component: string;
  /** Name of the workload. */
  readonly name: string;
  readonly namespace?: string;
  readonly members: number;
  /** The prop that sets the number of members. */
  readonly membersProp: string;
  /** None where an operator chooses it. */
  readonly image?: string;
  /** Path of the construct whose prop the image is: one around this, where several services share it. */
  readonly imagePath: string;
  /** Images that a user chose for what maintains or watches the members, by their props. */
  readonly otherImages?: Readonly<Record<string, string>>;
  readonly resources: ResourceSpec;
  /** What is asked for the disks of each member, where it has any. */
  readonly storage?: StorageSpec;
  /** Disks of each member. */
  readonly claims: readonly ClaimTemplateSpec[];
  readonly spread: SpreadPolicy;
  /** None where it makes no Secrets for its clients, or copies of all are named. */
  readonly clientSecrets?: ClientSecretsSpec;
  /** The Milvus instances that use it. */
  readonly consumers: readonly ConsumerSpec[];
}
