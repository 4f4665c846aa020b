/** Identity of the pods of one workload. It must not contain anything that a user can change later. */
export interface PodIdentity {
  /** Software: `milvus`, `etcd`, `minio`, `kafka`. */
  readonly name: string;
  /** Instance: the name of the cluster, standalone or dependencies. */
  readonly instance: string;
  /** Role, such as `querynode`. */
  readonly component: string;
  /** Group within the role; `default` for the first one. */
  readonly group: string;
}

/** Group of a role without other groups. */
export const DEFAULT_GROUP = 'default';

/** Group of the canary proxies. */
export const CANARY_GROUP = 'canary';

/** Label with the software that a pod runs. */
export const NAME_LABEL = 'app.kubernetes.io/name';

/** Label with the instance that a pod belongs to. */
export const INSTANCE_LABEL = 'app.kubernetes.io/instance';

/** Label that tells groups of one role apart. */
export const GROUP_LABEL = 'milvus.io/group';

/** Labels that a workload, its budget and its spread select pods by. Immutable in a live cluster. */
export function selectorLabels(identity: PodIdentity): Record<string, string> {
  return {
    ...instanceLabels(identity),
    'app.kubernetes.io/component': identity.component,
    [GROUP_LABEL]: identity.group,
  };
}

/** Labels shared by all pods of one instance. */
export function instanceLabels(identity: Pick<PodIdentity, 'name' | 'instance'>): Record<string, string> {
  return { [NAME_LABEL]: identity.name, [INSTANCE_LABEL]: identity.instance };
}

/** Labels of the pods of a Job for an instance. Its network policy admits them, and no Service selects them. */
export function jobLabels(identity: Pick<PodIdentity, 'name' | 'instance' | 'component'>): Record<string, string> {
  return { ...instanceLabels(identity), 'app.kubernetes.io/component': identity.component };
}

/** Labels of an object that belongs to one workload. */
export function objectLabels(identity: PodIdentity, version?: string): Record<string, string> {
  return { ...selectorLabels(identity), ...managedLabels(version) };
}

/** Labels of an object that belongs to a whole instance. */
export function instanceObjectLabels(identity: Pick<PodIdentity, 'name' | 'instance'>, version?: string): Record<string, string> {
  return { ...instanceLabels(identity), ...managedLabels(version) };
}

function managedLabels(version: string | undefined): Record<string, string> {
  return { 'app.kubernetes.io/managed-by': 'cdk8s', ...(version === undefined ? {} : { 'app.kubernetes.io/version': version }) };
}
