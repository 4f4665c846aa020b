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

/** Names of volumes in a pod, and of the claims created from them. */
export const VOLUMES = {
  /** Milvus' storage; also the claim template of a StatefulSet. */
  data: 'data',
  /** The ConfigMap with `user.yaml`. */
  userConfig: 'user-config',
  /** The directory that Milvus reads, filled with links. */
  config: 'config',
  /** Temporary files. */
  temporary: 'tmp',
  /** Process files of Milvus. */
  run: 'run',
  /** Configuration written by Kafka's image. */
  kafkaConfig: 'kafka-config',
  /** Kafka's log files. */
  kafkaLogs: 'kafka-logs',
  /** CA certificates that every client in the pod trusts. */
  caBundle: 'ca-bundle',
  /** The same bundle, mounted over the image's CA file. */
  systemCa: 'system-ca',
  /** CA certificates that only the client of one service trusts. */
  etcdCa: 'etcd-ca',
  tikvCa: 'tikv-ca',
  kafkaCa: 'kafka-ca',
  /** Client certificates and keys of Milvus. */
  etcdCertificate: 'etcd-certificate',
  tikvCertificate: 'tikv-certificate',
  kafkaCertificate: 'kafka-certificate',
  pulsarCertificate: 'pulsar-certificate',
  pulsarToken: 'pulsar-token',
  /** Token of the service account for a cloud identity. */
  identityToken: 'identity-token',
  /** Pulsar's log files. */
  pulsarLogs: 'pulsar-logs',
  /** Journal and ledgers of a bookie. */
  journal: 'journal',
  ledgers: 'ledgers',
  /** Configuration written by woodpecker's image. */
  woodpeckerConfig: 'config',
  /** Certificate that etcd presents to clients. */
  etcdServerTls: 'server-tls',
  /** Certificate that etcd members present to each other. */
  etcdPeerTls: 'peer-tls',
} as const;

/** Names of Milvus' ports in pods and Services. */
export const PORTS = { client: 'milvus', rest: 'rest', metrics: 'metrics', internal: 'internal' } as const;

/** Names of etcd's ports. */
export const ETCD_PORTS = { client: 'client', peer: 'peer', metrics: 'metrics' } as const;

/** Names of MinIO's ports. */
export const MINIO_PORTS = { api: 'api' } as const;

/** Names of Pulsar's ports. */
export const PULSAR_PORTS = { broker: 'broker', http: 'http' } as const;

/** Names of ZooKeeper's ports. */
export const ZOOKEEPER_PORTS = { client: 'client', peer: 'peer', election: 'election', metrics: 'metrics' } as const;

/** Names of BookKeeper's ports. */
export const BOOKKEEPER_PORTS = { bookie: 'bookie', http: 'http' } as const;

/** Names of woodpecker's ports. */
export const WOODPECKER_PORTS = { service: 'service', gossip: 'gossip', metrics: 'metrics' } as const;

/** Names of Kafka's ports. */
export const KAFKA_PORTS = { broker: 'broker', controller: 'controller', metrics: 'metrics' } as const;

/** Annotation of a pod template that changes when pods must restart for a new configuration. */
export const CONFIG_DIGEST_ANNOTATION = 'milvus.io/config-digest';

/** Annotation of a pod template that changes when the pods of a service must read their Secrets again. */
export const SECRET_VERSION_ANNOTATION = 'milvus.io/secret-version';

/** Name of the init container that fills the configuration directory. */
export const CONFIG_INIT_CONTAINER = 'link-config';

/** Name of the init container that waits for the metadata of a Pulsar, and creates it. */
export const PULSAR_METADATA_INIT_CONTAINER = 'cluster-metadata';

/** Name of an object of a service other than its workload: `search-etcd-defragmentation`, `search-etcd-client`. */
export function serviceObject(workload: string, purpose: string): string {
  return `${workload}-${purpose}`;
}

/** Name of the claim of one member of a StatefulSet. */
export function memberClaim(volume: string, workload: string, member: number): string {
  return `${volume}-${workload}-${member}`;
}
