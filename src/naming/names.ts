import { DEFAULT_GROUP } from './labels';

/**
 * Names of the objects of one instance.
 *
 * This is the only place that makes an object name, so that a second scheme (the names of a Helm release, to adopt it
 * in place) is a second implementation and nothing else.
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

/** Names that start with the name of the instance and say what the object is for. */
export class InstanceNaming implements NamingScheme {
  constructor(public readonly instance: string) {}

  /** `milvus-querynode`, `milvus-querynode-hot`. A standalone's one workload is named like the instance. */
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

/** Names of volumes in a pod and of the claims made from them. */
export const VOLUMES = {
  /** Milvus' own storage, also the claim template of a StatefulSet. */
  data: 'data',
  /** The ConfigMap with `user.yaml`. */
  userConfig: 'user-config',
  /** The directory that Milvus reads, filled with links. */
  config: 'config',
  /** Temporary files. */
  temporary: 'tmp',
  /** Process files of Milvus. */
  run: 'run',
  /** Configuration that Kafka's image writes. */
  kafkaConfig: 'kafka-config',
  /** Kafka's own log files. */
  kafkaLogs: 'kafka-logs',
  /** Certificates of the authorities that every client in the pod trusts. */
  caBundle: 'ca-bundle',
  /** The same, in the place of the image's own. */
  systemCa: 'system-ca',
  /** Certificates of the authorities that only the client of one service trusts. */
  etcdCa: 'etcd-ca',
  tikvCa: 'tikv-ca',
  kafkaCa: 'kafka-ca',
  /** Certificates and keys that Milvus proves itself with. */
  etcdCertificate: 'etcd-certificate',
  tikvCertificate: 'tikv-certificate',
  kafkaCertificate: 'kafka-certificate',
  pulsarCertificate: 'pulsar-certificate',
  pulsarToken: 'pulsar-token',
  /** The token by which a cloud knows the service account. */
  identityToken: 'identity-token',
  /** Pulsar's own log files. */
  pulsarLogs: 'pulsar-logs',
  /** What a bookie writes first, and what it keeps. */
  journal: 'journal',
  ledgers: 'ledgers',
  /** Configuration that woodpecker's image writes. */
  woodpeckerConfig: 'config',
  /** Certificate that etcd shows to clients. */
  etcdServerTls: 'server-tls',
  /** Certificate that etcd's members show to each other. */
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

/** Annotation of a pod template that changes when the pods have to restart for a new configuration. */
export const CONFIG_DIGEST_ANNOTATION = 'milvus.io/config-digest';

/** Annotation of a pod template that changes when the pods of a service have to read their Secrets anew. */
export const SECRET_VERSION_ANNOTATION = 'milvus.io/secret-version';

/** Name of the init container that fills the configuration directory. */
export const CONFIG_INIT_CONTAINER = 'link-config';

/** Name of the init container that waits for the metadata of a Pulsar, and makes it. */
export const PULSAR_METADATA_INIT_CONTAINER = 'cluster-metadata';

/** Name of what belongs to a service and is not its workload: `search-etcd-defragmentation`, `search-etcd-client`. */
export function serviceObject(workload: string, purpose: string): string {
  return `${workload}-${purpose}`;
}

/** Name of the claim of one member of a StatefulSet. */
export function memberClaim(volume: string, workload: string, member: number): string {
  return `${volume}-${workload}-${member}`;
}
