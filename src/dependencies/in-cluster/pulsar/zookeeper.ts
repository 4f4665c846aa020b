import { Size } from 'cdk8s';
import { Cpu, type k8s } from 'cdk8s-plus-27';
import type { Construct } from 'constructs';
import { VOLUMES } from '../../../naming';
import { membersOf } from '../stateful-service/members';
import type { ServiceMembers } from '../stateful-service/service-members';
import { StatefulService } from '../stateful-service/stateful-service';
import type { ServiceNames } from '../stateful-service/stateful-service-options';
import type { StatefulServiceProps } from '../stateful-service/stateful-service-props';
import type { PulsarZooKeeperProps } from './in-cluster-pulsar-props';
import { heapMemory } from './java-options';
import { LOGS_VOLUME, PULSAR_GROUP, PULSAR_HOME, PULSAR_IMAGE, PULSAR_LOGS } from './pulsar-image';
import { settingsEnvironment } from './settings-file';

const CLIENT = 2181;
const PEER = 2888;
const ELECTION = 3888;
const METRICS = 8000;
const PORT_NAMES = { client: 'client', peer: 'peer', election: 'election', metrics: 'metrics' } as const;
const DISK = `${PULSAR_HOME}/data`;
const DATA = `${DISK}/zookeeper`;
const CONFIGURATION = '/tmp/zookeeper.conf';

/** The metadata store of a Pulsar: its topics, and the places of their messages. */
export function declareZooKeeper(
  scope: Construct,
  names: ServiceNames,
  { members, ...props }: PulsarZooKeeperProps & StatefulServiceProps,
): StatefulService {
  return new StatefulService(scope, 'pulsar', {
    software: 'pulsar',
    component: 'zookeeper',
    ...names,
    members: membersOf('ZooKeeper', 'members', members ?? 3, [1, 3]),
    image: PULSAR_IMAGE,
    ports: [
      { name: PORT_NAMES.client, port: CLIENT },
      { name: PORT_NAMES.peer, port: PEER },
      { name: PORT_NAMES.election, port: ELECTION },
      { name: PORT_NAMES.metrics, port: METRICS },
    ],
    clientPorts: [CLIENT],
    metricsPorts: [METRICS],
    // Sizing tool of Milvus: half a CPU, 2 GiB and 30 GiB of disk for each of three members.
    defaults: { cpu: Cpu.millis(500), memory: Size.gibibytes(2), ephemeralStorage: Size.gibibytes(1), storage: Size.gibibytes(30) },
    disks: { [VOLUMES.data]: DISK },
    gracePeriodSeconds: 60,
    group: PULSAR_GROUP,
    emptyDirs: { [LOGS_VOLUME]: PULSAR_LOGS },
    container: zooKeeperContainer,
    props,
  });
}

/** Addresses of the metadata store in the format of ZooKeeper's clients. */
export function zooKeeperAddresses(zooKeeper: ServiceMembers): string[] {
  return zooKeeper.memberHosts.map((host) => `${host}:${CLIENT}`);
}

/** The number of a member is derived from the name of its pod; ZooKeeper counts from one. */
function zooKeeperContainer(service: ServiceMembers): Partial<k8s.Container> {
  const script = [
    'set -e',
    `mkdir -p ${DATA}`,
    `echo "$((\${HOSTNAME##*-} + 1))" > ${DATA}/myid`,
    'printf \'%s\\n\' "$SETTINGS" > "$PULSAR_ZK_CONF"',
    'exec bin/pulsar zookeeper',
  ].join('\n');
  return {
    command: ['/bin/bash', '-c', script],
    env: [...settingsEnvironment(settings(service)), { name: 'PULSAR_ZK_CONF', value: CONFIGURATION }, ...heapMemory(service)],
    startupProbe: commandProbe('ruok', 'imok', 5, 300),
    readinessProbe: commandProbe('srvr', 'Mode:', 5, 15),
    livenessProbe: commandProbe('ruok', 'imok', 10, 60),
  };
}

/** Source: ZooKeeper's administrator's guide, configuration parameters; `conf/zookeeper.conf` of `apache/pulsar` */
function settings(service: ServiceMembers): Record<string, string> {
  const servers = service.memberHosts.map((host, index) => [`server.${index + 1}`, `${host}:${PEER}:${ELECTION}`] as const);
  return {
    tickTime: '2000',
    initLimit: '10',
    syncLimit: '5',
    dataDir: DATA,
    clientPort: String(CLIENT),
    maxClientCnxns: '0',
    'autopurge.snapRetainCount': '3',
    'autopurge.purgeInterval': '1',
    // The HTTP administration needs no authentication.
    'admin.enableServer': 'false',
    '4lw.commands.whitelist': 'ruok,srvr',
    'metricsProvider.className': 'org.apache.zookeeper.metrics.prometheus.PrometheusMetricsProvider',
    'metricsProvider.httpPort': String(METRICS),
    // A member starts before its own name can be resolved.
    quorumListenOnAllIPs: 'true',
    ...(servers.length > 1 ? Object.fromEntries(servers) : {}),
  };
}

/**
 * Probe that sends a command of four letters and expects a word in the answer. A member that looks for the others answers `ruok`,
 * so it is alive. It answers `srvr` with its role if there is a majority, so it is ready.
 */
function commandProbe(command: string, answer: string, period: number, window: number): k8s.Probe {
  const script = `exec 3<>/dev/tcp/127.0.0.1/${CLIENT} && printf ${command} >&3 && grep -q ${answer} <&3`;
  return {
    exec: { command: ['/bin/bash', '-c', script] },
    periodSeconds: period,
    timeoutSeconds: 5,
    failureThreshold: window / period,
  };
}
