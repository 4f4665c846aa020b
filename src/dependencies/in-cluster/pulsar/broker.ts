import { Size } from 'cdk8s';
import { Cpu, type k8s } from 'cdk8s-plus-27';
import type { Construct } from 'constructs';
import { httpProbe } from '../../../workload';
import type { ServiceCertificates } from '../certificates/service-certificates';
import { secretForClients } from '../certificates/service-tls';
import type { RetentionSpec } from '../queue-retention';
import { oneOrAtLeast } from '../stateful-service/members';
import type { ServiceMembers } from '../stateful-service/service-members';
import { StatefulService } from '../stateful-service/stateful-service';
import type { ServiceNames } from '../stateful-service/stateful-service-options';
import type { StatefulServiceProps } from '../stateful-service/stateful-service-props';
import { quorums } from './bookkeeper';
import { BROKER_HTTPS_PORT, BROKER_PORT, BROKER_TLS_PORT, BROKER_TLS_SETTINGS, brokerCertificate } from './broker-tls';
import { clusterMetadata, metadataStore } from './cluster-metadata';
import type { PulsarBrokerProps } from './in-cluster-pulsar-props';
import { bufferedMemory } from './java-options';
import { MESSAGE_SETTINGS, topicSettings } from './milvus-settings';
import { LOGS_VOLUME, PULSAR_GROUP, PULSAR_HOME, PULSAR_IMAGE, PULSAR_LOGS } from './pulsar-image';
import { tokenMounts, tokenSettings, tokenVersion, type PulsarTokens } from './pulsar-tokens';
import { configureFrom, settingsEnvironment } from './settings-file';

export const BROKER_HTTP_PORT = 8080;
export const PORT_NAMES = { broker: 'broker', http: 'http', https: 'https' } as const;
const STATUS_FILE = '/tmp/status';

/** Port of the binary protocol. */
export function brokerPort(tls: ServiceCertificates | undefined): number {
  return tls ? BROKER_TLS_PORT : BROKER_PORT;
}

/** Parts of a Pulsar that its brokers use. */
interface Neighbours {
  readonly zooKeeper: ServiceMembers;
  readonly bookKeeper: ServiceMembers;
  readonly tls: ServiceCertificates | undefined;
  readonly tokens: PulsarTokens | undefined;
  /** How long messages are kept. */
  readonly retention: () => RetentionSpec;
}

/**
 * The brokers of a Pulsar. They own topics for a time, and hand them over when they stop. They keep no data, but are a
 * StatefulSet for its stable names: a broker redirects clients to another broker by name.
 */
export function declareBroker(
  scope: Construct,
  names: ServiceNames,
  neighbours: Neighbours,
  { members, ...props }: PulsarBrokerProps & StatefulServiceProps,
): StatefulService {
  const { tls, tokens } = neighbours;
  return new StatefulService(scope, 'pulsar', {
    software: 'pulsar',
    component: 'broker',
    ...names,
    members: oneOrAtLeast('the broker', 'members', members ?? 2, 2),
    image: PULSAR_IMAGE,
    ports: [
      { name: PORT_NAMES.broker, port: brokerPort(tls) },
      { name: PORT_NAMES.http, port: BROKER_HTTP_PORT },
      ...(tls ? [{ name: PORT_NAMES.https, port: BROKER_HTTPS_PORT }] : []),
    ],
    // Milvus removes the subscriptions of lost data nodes over HTTP.
    clientPorts: [brokerPort(tls), BROKER_HTTP_PORT],
    metricsPorts: [BROKER_HTTP_PORT],
    metricsPath: '/metrics/',
    // Sizing tool of Milvus: 1 CPU and 4 GiB for each of two brokers.
    defaults: { cpu: Cpu.units(1), memory: Size.gibibytes(4), ephemeralStorage: Size.gibibytes(1) },
    gracePeriodSeconds: 120,
    group: PULSAR_GROUP,
    secrets: (service) => ({ ...brokerCertificate(service, tls), ...tokenMounts(tokens) }),
    secretVersion: () => tokenVersion(tokens),
    clientSecrets: (service) => secretForClients(service, tls),
    emptyDirs: { [LOGS_VOLUME]: PULSAR_LOGS },
    initContainers: (service) => [clusterMetadata(service, neighbours.zooKeeper)],
    container: (service) => brokerContainer(service, neighbours),
    props,
  });
}

/**
 * The status shows whether the broker has started, and from 4.0.2 on whether it is deadlocked (pulsar#23634), which only a
 * restart ends. It depends neither on ZooKeeper nor on a bookie (`VipStatus` and `PulsarService` of `apache/pulsar`), so it
 * serves all probes: no broker restarts because another part is missing. Pulsar only reports the status if the file exists.
 */
function brokerContainer(service: ServiceMembers, neighbours: Neighbours): Partial<k8s.Container> {
  const script = [
    'set -e',
    ...configureFrom(`${PULSAR_HOME}/conf/broker.conf`, '"$PULSAR_BROKER_CONF"'),
    `touch ${STATUS_FILE}`,
    'exec bin/pulsar broker',
  ].join('\n');
  const configuration = { name: 'PULSAR_BROKER_CONF', value: '/tmp/broker.conf' };
  return {
    command: ['/bin/bash', '-c', script],
    env: [...settingsEnvironment(settings(service, neighbours)), configuration, ...bufferedMemory('PULSAR', service)],
    startupProbe: httpProbe('/status.html', PORT_NAMES.http, 5, 300),
    readinessProbe: httpProbe('/status.html', PORT_NAMES.http, 5, 15),
    livenessProbe: httpProbe('/status.html', PORT_NAMES.http, 10, 60),
  };
}

/** Source: `conf/broker.conf` of `apache/pulsar` */
function settings(service: ServiceMembers, { zooKeeper, bookKeeper, tls, tokens, retention }: Neighbours): Record<string, string> {
  const { write, acknowledge } = quorums(bookKeeper.members);
  return {
    clusterName: service.identity.instance,
    metadataStoreUrl: metadataStore(zooKeeper),
    configurationMetadataStoreUrl: metadataStore(zooKeeper),
    advertisedAddress: `$(POD_NAME).${service.memberDomain}`,
    brokerServicePort: String(BROKER_PORT),
    webServicePort: String(BROKER_HTTP_PORT),
    statusFilePath: STATUS_FILE,
    functionsWorkerEnabled: 'false',
    managedLedgerDefaultEnsembleSize: String(write),
    managedLedgerDefaultWriteQuorum: String(write),
    managedLedgerDefaultAckQuorum: String(acknowledge),
    ...MESSAGE_SETTINGS,
    ...topicSettings(retention()),
    ...(tls ? BROKER_TLS_SETTINGS : {}),
    ...tokenSettings(tokens),
  };
}
