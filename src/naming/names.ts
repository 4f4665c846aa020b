import { DEFAULT_GROUP } from './labels';

/**
 * Names of the objects of one instance.
 *
 * Only this file creates object names, so that another scheme (the names of a Helm release, to adopt it in place) is just
 * another implementation.
 */
export interface NamingScheme {
  /** Name of the instance, the `app.kubernetes.io/instance` label. */
  readonly instance: string;
  workload(component: string, group?: string): string;
  configMap(workload: string): string;
  headlessService(workload: string): string;
  clientService(): string;
  canaryService(): string;
  serviceAccount(): string;
  networkPolicy(): string;
  recordedChoices(): string;
  resourceGroups(): string;
}

/** Names that start with the name of the instance and end with the purpose of the object. */
export class InstanceNaming implements NamingScheme {
  constructor(public readonly instance: string) {}

  /** `milvus-querynode`, `milvus-querynode-hot`. The workload of a standalone has the name of the instance. */
  public workload(component: string, group: string = DEFAULT_GROUP): string {
    if (component === 'standalone') return this.instance;
    return [this.instance, component, ...(group === DEFAULT_GROUP ? [] : [group])].join('-');
  }

  public configMap(workload: string): string {
    return `${workload}-config`;
  }

  public headlessService(workload: string): string {
    return `${workload}-headless`;
  }

  public clientService(): string {
    return this.instance;
  }

  public canaryService(): string {
    return `${this.instance}-canary`;
  }

  public serviceAccount(): string {
    return this.instance;
  }

  public networkPolicy(): string {
    return this.instance;
  }

  public recordedChoices(): string {
    return `${this.instance}-choices`;
  }

  public resourceGroups(): string {
    return `${this.instance}-resource-groups`;
  }
}

/** Names of volumes in a pod. */
export const VOLUMES = {
  /** The disk with the data. */
  data: 'data',
  /** The ConfigMap with `user.yaml`. */
  userConfig: 'user-config',
  /** The directory that Milvus reads, filled with links. */
  config: 'config',
  /** Temporary files. */
  temporary: 'tmp',
  /** Process files of Milvus. */
  run: 'run',
} as const;

/** Names of Milvus' ports in pods and Services. */
export const PORTS = { client: 'milvus', rest: 'rest', metrics: 'metrics', internal: 'internal' } as const;

/** Annotation of a pod template that changes when pods must restart for a new configuration. */
export const CONFIG_DIGEST_ANNOTATION = 'milvus.io/config-digest';

/** Name of the init container that fills the configuration directory. */
export const CONFIG_INIT_CONTAINER = 'link-config';

/** Name of an object of a service other than its workload: `search-etcd-defragmentation`, `search-etcd-client`. */
export function serviceObject(workload: string, purpose: string): string {
  return `${workload}-${purpose}`;
}

/** Name of the claim of one member of a StatefulSet. */
export function memberClaim(volume: string, workload: string, member: number): string {
  return `${volume}-${workload}-${member}`;
}
