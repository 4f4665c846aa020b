import type { ClaimTemplateSpec } from './claim-template';
import type { PlatformSpec } from '../platform';
import type { ResourceSpec, SpreadPolicy, StorageSpec } from './role-spec';

/** A Milvus that uses a service. */
export interface ConsumerSpec {
  readonly path: string;
  readonly namespace?: string;
}

/** Secrets that a service creates in its namespace for its clients, and that have no named copy. */
export interface ClientSecretsSpec {
  readonly names: readonly string[];
  /** The prop that names copies. */
  readonly prop: string;
}

/** An in-cluster service that the app runs, as plain data. */
export interface ServiceSpec {
  readonly kind: 'service';
  /** Path of the construct that has its props. */
  readonly path: string;
  /** Software, such as `etcd`. */
  readonly component: string;
  /** Name of the workload. */
  readonly name: string;
  readonly namespace?: string;
  readonly members: number;
  /** The prop that sets the number of members. */
  readonly membersProp: string;
  /** Missing if an operator chooses it. */
  readonly image?: string;
  /** Path of the construct whose prop sets the image: an outer construct if several services share the image. */
  readonly imagePath: string;
  /** Images that a user chose for maintenance or monitoring of the members, by their props. */
  readonly otherImages?: Readonly<Record<string, string>>;
  readonly resources: ResourceSpec;
  /** GPUs of each member; missing without any. */
  readonly gpus?: number;
  /** Storage of each member, if it has disks. */
  readonly storage?: StorageSpec;
  /** Claims of each member. */
  readonly claims: readonly ClaimTemplateSpec[];
  readonly spread: SpreadPolicy;
  /** The platform; missing if the app has no platform. */
  readonly platform?: PlatformSpec;
  /** None where it makes no Secrets for its clients, or copies of all are named. */
  readonly clientSecrets?: ClientSecretsSpec;
  /** Requests and limits of a whole pod, with its other containers and the user's override; missing if they are `resources`. */
  readonly podResources?: ResourceSpec;
  /** Whether policies name the connections that the members open; missing if they do not. */
  readonly limitsEgress?: true;
  /** Whether it has no pods for now; missing if it has. */
  readonly isStopped?: true;
  /** Whether its bundle is for tests (`profile: 'development'`); missing if it is not. */
  readonly isForTests?: true;
  /** Whether a Milvus that uses it also runs without it; missing if it does not. */
  readonly isOptional?: true;
  /** The Milvus instances that use it. */
  readonly consumers: readonly ConsumerSpec[];
}
