/** Identity of the objects of one instance. */
export interface InstanceIdentity {
  /** Software: `milvus`, `etcd`, `minio`, `kafka`. */
  readonly name: string;
  /** Instance: the name of the cluster, standalone or dependencies. */
  readonly instance: string;
}

/** Identity of the pods of one kind of Job. */
export interface JobIdentity extends InstanceIdentity {
  /** Purpose of the Job, such as `resource-groups`. */
  readonly component: string;
}

/** Identity of the pods of one workload. It must not contain anything that a user can change later. */
export interface PodIdentity extends InstanceIdentity {
  /** Role, such as `querynode`. */
  readonly component: string;
  /** Group within the role; `default` for the first one. */
  readonly group: string;
}

/** Group of a role without other groups. */
export const DEFAULT_GROUP = 'default';

/** Group of the canary proxies. */
export const CANARY_GROUP = 'canary';

/** Purpose of the headless Service of the pods that clients connect to. */
export const PROXIES = 'proxies';

const MILVUS = 'milvus';

/** The identity of an instance of Milvus. */
export function milvusIdentity(instance: string): InstanceIdentity {
  return { name: MILVUS, instance };
}

/** Whether an identity is that of a Milvus, not of an in-cluster service. */
export function isMilvus({ name }: InstanceIdentity): boolean {
  return name === MILVUS;
}

/** Purpose of the ConfigMap with the recorded choices. */
export const RECORDED_CHOICES = 'choices';

/** Purpose of the Job that creates resource groups, of its network policy and its Service. */
export const RESOURCE_GROUPS = 'resource-groups';
