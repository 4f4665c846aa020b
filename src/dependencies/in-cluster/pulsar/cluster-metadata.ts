import type { k8s } from 'cdk8s-plus-27';
import { VOLUMES } from '../../../naming';
import { CONTAINER_SECURITY_CONTEXT, containerResources } from '../../../workload';
import type { ServiceMembers } from '../stateful-service/service-members';
import { toolMemory } from './java-options';
import { LOGS_VOLUME, PULSAR_LOGS } from './pulsar-image';
import { zooKeeperAddresses } from './zookeeper';

/** Addresses that a Pulsar announces. */
export interface PulsarClusterUrls {
  readonly web: string;
  readonly broker: string;
  /** Addresses for TLS; `broker` is then one of them. */
  readonly webTls?: string;
}

/**
 * Node that `initialize-cluster-metadata` writes last. If it exists, the metadata is complete.
 *
 * Source: `PulsarClusterMetadataSetup.initializeCluster` of `apache/pulsar` 3.0.7
 */
const LAST_NODE = '/admin/partitioned-topics/pulsar/system/persistent/transaction_coordinator_assign';

/** Address of the metadata store in Pulsar's format. */
export function metadataStore(zooKeeper: ServiceMembers): string {
  return `zk:${zooKeeperAddresses(zooKeeper).join(',')}`;
}

/**
 * Init container that lets a bookie or a broker start when the metadata of the cluster exists. A bookie that starts earlier would
 * later regard itself as part of another cluster.
 *
 * With `urls` the first member writes missing metadata. With a single writer there is no race, the next attempt completes an
 * interrupted one, and there is no Job to prune or to keep.
 */
export function clusterMetadata(service: ServiceMembers, zooKeeper: ServiceMembers, urls?: PulsarClusterUrls): k8s.Container {
  const script = [
    `is_written() { bin/pulsar zookeeper-shell -server "$ZOOKEEPER" stat ${LAST_NODE}; }`,
    'until is_written > /dev/null 2>&1; do',
    '  echo "no metadata of the cluster yet"',
    ...(urls ? ['  [ "${HOSTNAME##*-}" != 0 ] || bin/pulsar initialize-cluster-metadata \\', ...initialArguments(service, urls)] : []),
    '  sleep 3',
    'done',
  ].join('\n');
  return {
    name: 'cluster-metadata',
    image: service.image,
    imagePullPolicy: 'IfNotPresent',
    command: ['/bin/bash', '-c', script],
    env: [{ name: 'ZOOKEEPER', value: zooKeeperAddresses(zooKeeper).join(',') }, ...toolMemory()],
    // The resources that the pod already requests.
    resources: containerResources(service.resources),
    securityContext: CONTAINER_SECURITY_CONTEXT,
    volumeMounts: [
      { name: VOLUMES.temporary, mountPath: '/tmp' },
      { name: LOGS_VOLUME, mountPath: PULSAR_LOGS },
    ],
  };
}

/** Sets no containers for the state store of functions, which Milvus does not use. */
function initialArguments(service: ServiceMembers, urls: PulsarClusterUrls): string[] {
  return [
    `    --cluster ${service.identity.instance} --metadata-store "zk:$ZOOKEEPER" --configuration-metadata-store "zk:$ZOOKEEPER" \\`,
    `    --web-service-url ${urls.web} ${brokerArguments(urls)} \\`,
    '    --initial-num-stream-storage-containers 0',
  ];
}

function brokerArguments({ broker, webTls }: PulsarClusterUrls): string {
  if (webTls === undefined) return `--broker-service-url ${broker}`;
  return `--web-service-url-tls ${webTls} --broker-service-url-tls ${broker}`;
}
