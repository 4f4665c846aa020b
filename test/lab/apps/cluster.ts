import {
  EtcdCertificates,
  EtcdMemberRecovery,
  InCluster,
  InClusterDependencies,
  MilvusCluster,
  QueryNodeGroup,
  type MilvusVersion,
  type MilvusConfigProps,
} from '@org/milvus-k8s';
import { Egress } from '@org/milvus-k8s/namespace';
import { Backup, SmokeTest } from '@org/milvus-k8s/operations';
import { Alerts, Dashboards, Monitoring } from '@org/milvus-k8s/monitoring';
import { App, Chart, Cron, Duration, Size, Testing } from 'cdk8s';
import { Cpu, Namespaces, NetworkPolicyIpBlock, Secret } from 'cdk8s-plus-27';

import { testedRelease } from './standalone';

/** The Secret that the MinIO and Milvus share; the suite makes it. */
export const minioSecret = 'milvus-minio';

/** The Secrets with the certificates of etcd, where it has any; the suite makes them. */
export const etcdSecrets = { server: 'milvus-etcd-server', peer: 'milvus-etcd-peer', client: 'milvus-etcd-client' } as const;

/** What the drills change on a cluster. */
export interface ClusterVariant {
  readonly queryNodes?: number;
  /** A second coordinator that waits. */
  readonly standby?: boolean;
  /** A further group of query nodes. */
  readonly group?: string;
  /** The release; the one of the test image where left out. */
  readonly release?: MilvusVersion;
  /** The release that runs, where another one replaces it. */
  readonly upgradingFrom?: MilvusVersion;
  /** Proxies of another release beside the ones that serve. */
  readonly canary?: MilvusVersion;
  /** TLS with certificates for both sides, between the members of etcd and to its clients. */
  readonly etcdTls?: boolean;
  /** The disks of the services, in gibibytes, and their storage class where it is not the default one. */
  readonly disks?: { readonly size: number; readonly storageClassName: string };
  /** The message queue. */
  readonly queue?: 'kafka' | 'pulsar';
  /** Monitors, all alerts that fit, dashboards, and backups that run once a year unless somebody changes that. */
  readonly monitored?: boolean;
  readonly config?: MilvusConfigProps;
  /** Closed on all sides: who may connect to Milvus, and what its pods may connect to beside each other. */
  readonly closed?: ClosedTo;
}

/** Who is let through the network policies of a cluster that is closed. */
export interface ClosedTo {
  /** Namespace of the clients. */
  readonly clients: string;
  /** Namespace of what reads metrics. */
  readonly monitoring: string;
  /** Addresses from which clients outside of pods come. */
  readonly outside: string;
  /** Address of the DNS server. */
  readonly dns: string;
}

// Little is requested, so that twenty pods fit on small nodes; the limit leaves room to start up.
const cpu = { request: Cpu.millis(50), limit: Cpu.millis(2000) };
const resources = { cpu, memory: Size.gibibytes(1) };

/**
 * One more than in-memory replicas. Milvus 2.3 may give the successor of a query node to the other replica, and a node that
 * stops as the last one of its replica then waits for a peer until its grace ends. This makes it rarer, and not impossible.
 */
const queryNodes = 3;

/** A cluster with etcd, MinIO and a queue beside it in their usual numbers, as `cdk8s synth` would write it. */
export function inClusterYaml(namespace: string, variant: ClusterVariant = {}): string {
  return declare(namespace, variant).app.synthYaml();
}

/** Every DNS name by which a member of the cluster's etcd is reached. */
export function etcdHosts(namespace: string): string[] {
  const { service } = declare(namespace, {}).etcd;
  return [...service.memberHosts, service.memberDomain, 'localhost'];
}

/** What brings back a member of etcd that lost its disk, and the names of what has to be deleted for it. */
export function etcdRecovery(namespace: string, variant: ClusterVariant, member: number) {
  const { app, etcd } = declare(namespace, variant);
  const chart = new Chart(app, 'recovery', { namespace });
  const { claim, pod, job, configMap } = new EtcdMemberRecovery(chart, 'recovery', { etcd, member });
  return { objects: Testing.synth(chart) as object[], claim, pod, job: job.name, configMap: configMap.name };
}

const yearly = Cron.schedule({ minute: '0', hour: '0', day: '1', month: '1' });

function closed(chart: Chart, { clients, monitoring, outside, dns }: ClosedTo) {
  const namespace = (name: string) => Namespaces.select(chart, `namespace-${name}`, { names: [name] });
  return {
    clients: [namespace(clients), NetworkPolicyIpBlock.ipv4(chart, 'outside', outside)],
    monitoring: [namespace(monitoring)],
    egress: Egress.kubernetes({ dns: [NetworkPolicyIpBlock.ipv4(chart, 'dns', `${dns}/32`)] }),
  };
}

/** The Job that uses the cluster as a client does, and gives up after this many seconds. */
export function smokeTestOf(namespace: string, variant: ClusterVariant, seconds: number) {
  const { app, cluster } = declare(namespace, variant);
  const chart = new Chart(app, 'smoke', { namespace });
  const { job } = new SmokeTest(chart, 'smoke-test', { milvus: cluster, timeout: Duration.seconds(seconds), afterEachSync: false });
  return { objects: Testing.synth(chart) as object[], job: job.name };
}

function declare(namespace: string, variant: ClusterVariant) {
  const app = new App();
  const chart = new Chart(app, 'cluster', { namespace });
  const { size, ...disks } = variant.disks ?? { size: 10 };
  const storage = { ...disks, size: Size.gibibytes(size) };
  const secret = (name: string) => Secret.fromSecretName(chart, name, name);
  const certificates = () =>
    EtcdCertificates.fromSecrets({
      server: secret(etcdSecrets.server),
      peer: secret(etcdSecrets.peer),
      client: secret(etcdSecrets.client),
    });
  const dependencies = new InClusterDependencies(chart, 'dependencies', {
    name: 'milvus',
    metaStore: InCluster.etcd({ ...resources, storage, ...(variant.etcdTls === true ? { tls: certificates() } : {}) }),
    objectStorage: InCluster.minio({ ...resources, storage, credentials: { secret: secret(minioSecret) } }),
    messageQueue:
      variant.queue === 'pulsar'
        ? InCluster.pulsar({
            zooKeeper: { cpu, memory: Size.mebibytes(512), storage },
            bookKeeper: { ...resources, storage, journal: storage },
            broker: resources,
          })
        : InCluster.kafka({ ...resources, storage }),
  });
  const cluster = new MilvusCluster(chart, 'milvus', {
    version: variant.release ?? testedRelease,
    ...(variant.upgradingFrom ? { upgradingFrom: variant.upgradingFrom } : {}),
    ...(variant.canary ? { proxyCanary: { version: variant.canary } } : {}),
    dependencies,
    ...(variant.config ? { config: variant.config } : {}),
    ...(variant.closed ? closed(chart, variant.closed) : {}),
    proxy: { ...resources, replicas: 2 },
    mixCoord: { ...resources, replicas: variant.standby === true ? 2 : 1 },
    queryNode: { ...resources, replicas: variant.queryNodes ?? queryNodes },
    dataNode: { ...resources, replicas: 1 },
    indexNode: { ...resources, replicas: 1 },
  });
  if (variant.group !== undefined) {
    new QueryNodeGroup(chart, variant.group, { cluster, ...resources, replicas: 1 });
  }
  if (variant.monitored === true) {
    new Backup(chart, 'backup', { milvus: cluster, schedule: yearly, deadline: Duration.minutes(1) });
    new Monitoring(chart, 'metrics', { milvus: cluster, prometheus: { namespace: 'monitoring' } });
    const alerts = new Alerts(chart, 'alerts', { milvus: cluster, set: 'all' });
    new Dashboards(chart, 'dashboards', { milvus: cluster, alerts });
  }
  return { app, cluster, etcd: dependencies.metaStore };
}
