import { Size } from 'cdk8s';
import { Cpu, type k8s } from 'cdk8s-plus-27';
import type { Construct } from 'constructs';
import { httpProbe } from '../../../workload';
import { oneOrAtLeast } from '../stateful-service/members';
import type { ServiceMembers } from '../stateful-service/service-members';
import { StatefulService } from '../stateful-service/stateful-service';
import type { ServiceNames } from '../stateful-service/stateful-service-options';
import type { StatefulServiceProps } from '../stateful-service/stateful-service-props';
import { clusterMetadata, type PulsarClusterUrls } from './cluster-metadata';
import type { PulsarBookKeeperProps } from './in-cluster-pulsar-props';
import { bufferedMemory } from './java-options';
import { FRAME_SETTINGS } from './milvus-settings';
import { LOGS_VOLUME, PULSAR_GROUP, PULSAR_HOME, PULSAR_IMAGE, PULSAR_LOGS } from './pulsar-image';
import { configureFrom, settingsEnvironment } from './settings-file';
import { zooKeeperAddresses } from './zookeeper';

const BOOKIE = 3181;
const HTTP = 8000;
const PORT_NAMES = { bookie: 'bookie', http: 'http' } as const;
const JOURNAL = `${PULSAR_HOME}/data/bookkeeper/journal`;
const LEDGERS = `${PULSAR_HOME}/data/bookkeeper/ledgers`;

/** Time that a bookie may be down before others copy its data: longer than the replacement or upgrade of a node takes. */
const RECOVERY_DELAY_SECONDS = 600;

/** Parts of a Pulsar that its bookies use. */
interface Neighbours {
  readonly zooKeeper: ServiceMembers;
  readonly urls: () => PulsarClusterUrls;
}

/** The storage of a Pulsar, which keeps each message on several bookies. */
export function declareBookKeeper(
  scope: Construct,
  names: ServiceNames,
  { zooKeeper, urls }: Neighbours,
  { members, journal, ...props }: PulsarBookKeeperProps & StatefulServiceProps,
): StatefulService {
  return new StatefulService(scope, 'pulsar', {
    software: 'pulsar',
    component: 'bookkeeper',
    ...names,
    members: oneOrAtLeast('BookKeeper', 'members', members ?? 3, 3),
    image: PULSAR_IMAGE,
    ports: [
      { name: PORT_NAMES.bookie, port: BOOKIE },
      { name: PORT_NAMES.http, port: HTTP },
    ],
    clientPorts: [BOOKIE],
    metricsPorts: [HTTP],
    // Sizing tool of Milvus: 1 CPU and 8 GiB for each of three bookies; a journal of up to 50 GiB.
    defaults: { cpu: Cpu.units(1), memory: Size.gibibytes(8), ephemeralStorage: Size.gibibytes(1), storage: Size.gibibytes(100) },
    disks: { ledgers: LEDGERS },
    extraDisks: { journal: { path: JOURNAL, prop: 'journal', storage: journal ?? { size: Size.gibibytes(50) } } },
    gracePeriodSeconds: 120,
    group: PULSAR_GROUP,
    emptyDirs: { [LOGS_VOLUME]: PULSAR_LOGS },
    initContainers: (service) => [clusterMetadata(service, zooKeeper, urls())],
    container: (service) => bookieContainer(service, zooKeeper),
    props,
  });
}

/**
 * Number of bookies to which a message is written, and number that must confirm it. With more than two bookies, one may always be
 * down.
 */
export function quorums(bookies: number): { readonly write: number; readonly acknowledge: number } {
  const write = Math.min(3, Math.max(1, bookies - 1));
  return { write, acknowledge: Math.min(2, write) };
}

/**
 * A bookie is identified by the name of its pod, and refuses a disk of another bookie. At start it replays its journal, which may
 * take minutes. It is alive while its HTTP server answers, and ready while it is part of the cluster.
 */
function bookieContainer(service: ServiceMembers, zooKeeper: ServiceMembers): Partial<k8s.Container> {
  const script = [
    'set -e',
    ...configureFrom(`${PULSAR_HOME}/conf/bookkeeper.conf`, '"$PULSAR_BOOKKEEPER_CONF"'),
    'exec bin/pulsar bookie',
  ].join('\n');
  const configuration = { name: 'PULSAR_BOOKKEEPER_CONF', value: '/tmp/bookkeeper.conf' };
  return {
    command: ['/bin/bash', '-c', script],
    env: [...settingsEnvironment(settings(service, zooKeeper)), configuration, ...bufferedMemory('BOOKIE', service)],
    startupProbe: httpProbe('/heartbeat', PORT_NAMES.http, 5, 600),
    readinessProbe: httpProbe('/api/v1/bookie/is_ready', PORT_NAMES.http, 5, 15),
    livenessProbe: httpProbe('/heartbeat', PORT_NAMES.http, 10, 60),
  };
}

/** Source: `conf/bookkeeper.conf` of `apache/pulsar`; BookKeeper documentation, configuration and admin REST API */
function settings(service: ServiceMembers, zooKeeper: ServiceMembers): Record<string, string> {
  return {
    // BookKeeper splits at commas, and Pulsar's driver replaces semicolons by commas. Ledgers are below `/ledgers`. A path here
    // would be the root of all other nodes, and 3.0.7 would then not find the cluster.
    metadataServiceUri: `metadata-store:zk:${zooKeeperAddresses(zooKeeper).join(';')}`,
    bookiePort: String(BOOKIE),
    advertisedAddress: `$(POD_NAME).${service.memberDomain}`,
    journalDirectories: JOURNAL,
    ledgerDirectories: LEDGERS,
    httpServerEnabled: 'true',
    httpServerPort: String(HTTP),
    httpServerClass: 'org.apache.bookkeeper.http.vertx.VertxHttpServer',
    prometheusStatsHttpPort: String(HTTP),
    ...FRAME_SETTINGS,
    autoRecoveryDaemonEnabled: 'true',
    lostBookieRecoveryDelay: String(RECOVERY_DELAY_SECONDS),
  };
}
