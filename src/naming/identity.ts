/** What tells the objects of one installation from those of all others. */
export interface InstanceIdentity {
  /** Software: `milvus`, `etcd`, `minio`, `kafka`. */
  readonly name: string;
  /** Instance: the name of the cluster, standalone or dependencies. */
  readonly instance: string;
}

/** What tells the pods of a Job from those of other Jobs of the instance. */
export interface JobIdentity extends InstanceIdentity {
  /** What the Job does, such as `resource-groups`. */
  readonly component: string;
}

/** What tells the pods of one workload from all others. Nothing a user can change later may enter here. */
export interface PodIdentity extends InstanceIdentity {
  /** Role, such as `querynode`. */
  readonly component: string;
  /** Group within the role; `default` for the plain one. */
  readonly group: string;
}

/** Group of a role that has no further groups. */
export const DEFAULT_GROUP = 'default';

/** Group of the proxies that try another release. */
export const CANARY_GROUP = 'canary';

const MILVUS = 'milvus';

/** The identity of an instance of Milvus. */
export function milvusIdentity(instance: string): InstanceIdentity {
  return { name: MILVUS, instance };
}

/** Whether an identity is that of a Milvus, and not of a service beside it. */
export function isMilvus({ name }: InstanceIdentity): boolean {
  return name === MILVUS;
}

/** Purpose of the ConfigMap that records what cannot be changed later. */
export const RECORDED_CHOICES = 'choices';

/** Purpose of the Job that makes resource groups, and of its network policy and Service. */
export const RESOURCE_GROUPS = 'resource-groups';
