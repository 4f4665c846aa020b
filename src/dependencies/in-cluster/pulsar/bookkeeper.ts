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

/** How long a bookie may be away before others copy what it has: longer than a node takes to be replaced or upgraded. */
const RECOVERY_DELAY_SECONDS = 600;

/** What the bookies of a Pulsar need of its other parts. */
interface Neighbours {
  readonly zooKeeper: ServiceMembers;
  readonly urls: () => PulsarClusterUrls;
}

/** The storage of a Pulsar: its messages, each on several bookies. */
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
    // Milvus' sizing tool: 1 CPU and 8 GiB for each of three; a journal of up to 50 GiB.
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

/** How many bookies a message is written to and how many confirm it: with more than two, one may always be away. */
export function quorums(bookies: number): { readonly write: number; readonly acknowledge: number } {
  const write = Math.min(3, Math.max(1, bookies - 1));
  return { write, acknowledge: Math.min(2, write) };
}

/**
 * A bookie is known by the name of its pod, and refuses a disk that bears another one. Before anything else it reads its
 * journal again, which may take minutes. It is alive while its HTTP server answers, and ready while it takes part.
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

/** Source: `conf/bookkeeper.conf` of apache/pulsar; BookKeeper documentation, configuration and admin REST API */
function settings(service: ServiceMembers, zooKeeper: ServiceMembers): Record<string, string> {
  return {
    // BookKeeper splits at commas, and Pulsar's driver turns these back into them. Ledgers lie below `/ledgers`: a path here
    // would be the root of everything else, and 3.0.7 then finds no cluster.
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
