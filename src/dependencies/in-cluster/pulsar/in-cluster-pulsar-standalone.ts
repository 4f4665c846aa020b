import { Size } from 'cdk8s';
import { Cpu, type k8s } from 'cdk8s-plus-27';
import { Construct } from 'constructs';
import { AppModel } from '../../../app';
import type { DependencyBinding, ScrapeTarget } from '../../../model';
import { NAMING_READERS, VOLUMES, type NamingProps } from '../../../naming';
import { string, readProps, type PropsType } from '../../../props';
import { tcpProbe } from '../../../workload';
import type { DependencyContext, IMessageQueue } from '../../dependency';
import { serviceCertificatesReader, type ServiceCertificates } from '../certificates/service-certificates';
import { ServiceTls, secretForClients } from '../certificates/service-tls';
import { inApp } from '../in-app';
import { resolveRetention, retentionReader, type QueueRetention, type RetentionSpec } from '../queue-retention';
import type { ServiceMembers } from '../stateful-service/service-members';
import { StatefulService } from '../stateful-service/stateful-service';
import { SERVICE_READERS, type StatefulServiceProps } from '../stateful-service/stateful-service-props';
import { brokerPort } from './broker';
import { BROKER_TLS_SETTINGS, brokerCertificate, trustedPulsar } from './broker-tls';
import { bufferedMemory } from './java-options';
import { FRAME_SETTINGS, MESSAGE_SETTINGS, topicSettings } from './milvus-settings';
import { LOGS_VOLUME, PULSAR_GROUP, PULSAR_HOME, PULSAR_IMAGE, PULSAR_LOGS } from './pulsar-image';
import { milvusToken, pulsarTokensReader, tokenMounts, tokenSettings, tokenVersion, type PulsarTokens } from './pulsar-tokens';
import { configureFrom, settingsEnvironment } from './settings-file';

/** Props of `InClusterPulsarStandalone`. */
export interface InClusterPulsarStandaloneProps
  extends NamingProps, Omit<StatefulServiceProps, 'spread' | 'topologyKeys' | 'unhealthyPodEvictionPolicy'> {
  /**
   * Beginning of the names of the objects; they end with `-pulsar`. It cannot be changed later.
   *
   * @default - the construct id
   */
  readonly name?: string;
  /**
   * Certificate for TLS from Milvus. The administration stays reachable over plain HTTP, because Milvus calls it so.
   *
   * @default - no TLS; only the network policy restricts connections
   */
  readonly tls?: ServiceCertificates;
  /**
   * Tokens with which Milvus and the brokers authenticate. Without TLS they cross the network in plain text, which is a warning.
   *
   * @default - no authentication; only the network policy restricts connections
   */
  readonly tokens?: PulsarTokens;
  /**
   * How long messages are kept.
   *
   * @default - seven days, and any size
   */
  readonly retention?: QueueRetention;
}

const { spread: _spread, topologyKeys: _keys, unhealthyPodEvictionPolicy: _policy, ...KINDS } = SERVICE_READERS;

const STANDALONE_TYPE: PropsType<InClusterPulsarStandaloneProps> = {
  readers: {
    ...KINDS,
    ...NAMING_READERS,
    name: string,
    tls: serviceCertificatesReader,
    tokens: pulsarTokensReader,
    retention: retentionReader,
  },
  hints: {},
};

const HTTP = 8080;
const PORT_NAMES = { broker: 'broker', http: 'http' } as const;
const DATA = `${PULSAR_HOME}/data`;

/**
 * The smallest Pulsar for Milvus: metadata store, BookKeeper and broker in one process, with one disk. It is for tests and
 * development. A cluster that uses it gets a warning, because it has only one member; `InClusterPulsar` has several.
 *
 * Sources: `bin/pulsar standalone`, `docker/pulsar/Dockerfile` of `apache/pulsar`
 *
 * @example
 * new InClusterPulsarStandalone(this, 'search', { storage: { size: Size.gibibytes(100) } });
 */
export class InClusterPulsarStandalone extends Construct implements IMessageQueue {
  /** The pod and its objects. */
  public readonly service: StatefulService;
  public readonly slot = 'messageQueue';

  private readonly tls: ServiceTls | undefined;
  private readonly retention: RetentionSpec;
  private readonly tokens: PulsarTokens | undefined;

  constructor(scope: Construct, id: string, given: InClusterPulsarStandaloneProps = {}) {
    super(scope, id);
    const { props, mistakes } = readProps(given, STANDALONE_TYPE, {});
    AppModel.of(this).findings.addAll(this, '', mistakes);
    const { tls, tokens } = props;
    this.tokens = tokens;
    this.service = new StatefulService(this, 'pulsar', {
      component: 'pulsar',
      name: props.name ?? id,
      naming: props.naming,
      members: { count: 1, prop: 'members', mistakes: [] },
      image: PULSAR_IMAGE,
      ports: [
        { name: PORT_NAMES.broker, port: brokerPort(tls) },
        { name: PORT_NAMES.http, port: HTTP },
      ],
      // Milvus removes the subscriptions of lost data nodes over HTTP.
      clientPorts: [brokerPort(tls), HTTP],
      metricsPorts: [HTTP],
      metricsPath: '/metrics/',
      defaults: { cpu: Cpu.units(2), memory: Size.gibibytes(8), ephemeralStorage: Size.gibibytes(1), storage: Size.gibibytes(100) },
      disks: { [VOLUMES.data]: DATA },
      gracePeriodSeconds: 120,
      group: PULSAR_GROUP,
      emptyDirs: { [LOGS_VOLUME]: PULSAR_LOGS },
      secrets: (service) => ({ ...brokerCertificate(service, tls), ...tokenMounts(tokens) }),
      secretVersion: () => tokenVersion(tokens),
      clientSecrets: (service) => secretForClients(service, tls),
      container: (service) => pulsarContainer(service, { ...(tls ? BROKER_TLS_SETTINGS : {}), ...tokenSettings(tokens) }, this.retention),
      props,
    });
    const disks = { members: 1, storage: this.service.storage?.spec, copies: 1 };
    this.retention = resolveRetention(props.retention, disks, (prop, mistake) => AppModel.of(this).findings.add(this, prop, mistake));
    this.tls = tls && new ServiceTls(this, this.service, tls, { dnsNames: this.service.memberHosts, key: 'rsa-pkcs8' });
  }

  /** @internal */
  public scrapeTargets(): readonly ScrapeTarget[] {
    return this.service.scrapeTargets();
  }

  public bind(context: DependencyContext): DependencyBinding {
    this.service.admit(context);
    const place = { host: this.service.memberHosts[0] ?? '', webPort: HTTP, ...milvusToken(this.tokens) };
    return inApp(trustedPulsar(place, this.tls, context), this.service.toMembers(context.namespace));
  }
}

/** Clients get the address that the pod keeps when it is rescheduled. */
function pulsarContainer(
  service: ServiceMembers,
  security: Readonly<Record<string, string>>,
  retention: RetentionSpec,
): Partial<k8s.Container> {
  const script = [
    'set -e',
    ...configureFrom(`${PULSAR_HOME}/conf/standalone.conf`, '"$PULSAR_STANDALONE_CONF"'),
    `exec bin/pulsar standalone --no-functions-worker --no-stream-storage --advertised-address "\${HOSTNAME}.${service.memberDomain}"`,
  ].join('\n');
  const settings = { ...MESSAGE_SETTINGS, ...FRAME_SETTINGS, ...topicSettings(retention), ...security };
  const configuration = { name: 'PULSAR_STANDALONE_CONF', value: '/tmp/standalone.conf' };
  return {
    command: ['/bin/bash', '-c', script],
    env: [...settingsEnvironment(settings), configuration, ...bufferedMemory('PULSAR', service)],
    startupProbe: tcpProbe(PORT_NAMES.http, 5, 300),
    readinessProbe: tcpProbe(PORT_NAMES.broker, 5, 15),
    livenessProbe: tcpProbe(PORT_NAMES.http, 10, 60),
  };
}
