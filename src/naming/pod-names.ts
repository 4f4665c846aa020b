/** Names of volumes in the pods. */
export const VOLUMES = {
  /** The disk with the data; Milvus' own local storage. */
  data: 'data',
  /** The ConfigMap with `user.yaml`. */
  userConfig: 'user-config',
  /** The directory that Milvus reads, filled with links. */
  config: 'config',
  /** Temporary files. */
  temporary: 'tmp',
  /** User names and passwords of a Job. */
  credentials: 'credentials',
  /** Process files of Milvus. */
  run: 'run',
} as const;

/** Names of Milvus' ports in pods and Services. */
export const PORTS = { client: 'milvus', rest: 'rest', metrics: 'metrics', internal: 'internal' } as const;

/** Annotation of a pod template that changes when the pods have to restart for a new configuration. */
export const CONFIG_DIGEST_ANNOTATION = 'milvus.io/config-digest';

/** Name of the init container that fills the configuration directory. */
export const CONFIG_INIT_CONTAINER = 'link-config';
