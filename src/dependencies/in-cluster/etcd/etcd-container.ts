import type { k8s } from 'cdk8s-plus-27';
import { httpProbe } from '../../../workload';
import type { ServiceMembers } from '../stateful-service/service-members';
import type { EtcdCompaction } from './etcd-compaction';
import { corruptCheck } from './etcd-release';
import { tlsFlags, type EtcdTls } from './etcd-tls';

/** The newest 3.5 release in the compatibility tables of Milvus 2.6 and 3.0. Since 3.5.7 the image has no shell. */
export const ETCD_IMAGE = 'quay.io/coreos/etcd:v3.5.25';

export const ETCD_CLIENT_PORT = 2379;
export const ETCD_PEER_PORT = 2380;
export const ETCD_METRICS_PORT = 2381;
/** Names of the ports. */
export const ETCD_PORTS = { client: 'client', peer: 'peer', metrics: 'metrics' } as const;

/** Directory of the disk. */
export const DATA_PATH = '/var/lib/etcd';
/** Directory of the data on it. */
export const DATA_DIRECTORY = `${DATA_PATH}/data`;

/** Key of the ConfigMap of a recovery. */
export const INITIAL_STATE_KEY = 'initial-cluster-state';

/** Facts from which the command of a member is built. */
export interface EtcdServer {
  readonly service: ServiceMembers;
  readonly tls: EtcdTls | undefined;
  readonly compaction: EtcdCompaction;
  readonly quotaBytes: number;
}

/** URL of a member for the other members. */
export function peerUrl({ service, tls }: Pick<EtcdServer, 'service' | 'tls'>, member: string): string {
  return `${tls ? 'https' : 'http'}://${member}.${service.memberDomain}:${ETCD_PEER_PORT}`;
}

/** All members with their URLs, as etcd takes them. */
export function initialCluster(server: Pick<EtcdServer, 'service' | 'tls'>): string {
  return server.service.memberNames.map((name) => `${name}=${peerUrl(server, name)}`).join(',');
}

/** Name of the ConfigMap that makes a member with an empty disk join the cluster instead of founding one. */
export function recoveryConfigMap(service: ServiceMembers): string {
  return service.objectName('recovery');
}

/**
 * Container of a member.
 *
 * The list of members is fixed: members never add or remove themselves. `initial-cluster-state` only affects an empty disk and is
 * `new`. A recovery sets it to `existing` through a ConfigMap, so that no pod restarts for it.
 *
 * A member is alive if the process can read its own data, and ready if it reaches a quorum. Without a quorum the members must
 * keep running and wait (seen with 3.5: `/livez` answers without a quorum, `/readyz` does not). The metrics port serves both in
 * plain text, regardless of TLS on the client port.
 */
export function etcdContainer(server: EtcdServer): Partial<k8s.Container> {
  const { service, tls, compaction, quotaBytes } = server;
  const scheme = tls ? 'https' : 'http';
  const self = `$(POD_NAME).${service.memberDomain}`;
  return {
    command: [
      '/usr/local/bin/etcd',
      '--name=$(POD_NAME)',
      `--data-dir=${DATA_DIRECTORY}`,
      `--listen-client-urls=${scheme}://0.0.0.0:${ETCD_CLIENT_PORT}`,
      `--advertise-client-urls=${scheme}://${self}:${ETCD_CLIENT_PORT}`,
      `--listen-peer-urls=${scheme}://0.0.0.0:${ETCD_PEER_PORT}`,
      `--initial-advertise-peer-urls=${peerUrl(server, '$(POD_NAME)')}`,
      `--listen-metrics-urls=http://0.0.0.0:${ETCD_METRICS_PORT}`,
      `--initial-cluster=${initialCluster(server)}`,
      `--initial-cluster-token=${service.workloadName}`,
      ...(tls ? tlsFlags(tls) : []),
      `--auto-compaction-mode=${compaction.mode}`,
      `--auto-compaction-retention=${compaction.retention}`,
      `--quota-backend-bytes=${quotaBytes}`,
      '--heartbeat-interval=500',
      '--election-timeout=2500',
      // A member with data that differs from its peers' stops at start, before it serves any request.
      corruptCheck(service.image, ETCD_IMAGE),
    ],
    env: [
      { name: 'POD_NAME', valueFrom: { fieldRef: { apiVersion: 'v1', fieldPath: 'metadata.name' } } },
      {
        name: 'ETCD_INITIAL_CLUSTER_STATE',
        valueFrom: { configMapKeyRef: { name: recoveryConfigMap(service), key: INITIAL_STATE_KEY, optional: true } },
      },
    ],
    startupProbe: httpProbe('/livez', ETCD_PORTS.metrics, 5, 300),
    readinessProbe: httpProbe('/readyz', ETCD_PORTS.metrics, 5, 15),
    livenessProbe: httpProbe('/livez', ETCD_PORTS.metrics, 10, 60),
  };
}
