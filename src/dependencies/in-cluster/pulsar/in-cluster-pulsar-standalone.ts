import { Size } from 'cdk8s';
import { Cpu, type k8s } from 'cdk8s-plus-27';
import { Construct } from 'constructs';
import { AppModel } from '../../../app';
import type { DependencyBinding, ScrapeTarget } from '../../../model';
import { NAMING_READERS, VOLUMES, type NamingProps } from '../../../naming';
import { string, readProps, type PropsType } from '../../../props';
import { tcpProbe } from '../../../workload';
import type { DependencyContext, IMessageQueue } from '../../dependency';
import { bindPulsar } from '../../message-queue/pulsar';
import { inApp } from '../in-app';
import type { ServiceMembers } from '../stateful-service/service-members';
import { StatefulService } from '../stateful-service/stateful-service';
import { SERVICE_READERS, type StatefulServiceProps } from '../stateful-service/stateful-service-props';
import { bufferedMemory } from './java-options';
import { FRAME_SETTINGS, MESSAGE_SETTINGS, TOPIC_SETTINGS } from './milvus-settings';
import { LOGS_VOLUME, PULSAR_GROUP, PULSAR_HOME, PULSAR_IMAGE, PULSAR_LOGS } from './pulsar-image';
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
}

const { spread: _spread, topologyKeys: _keys, unhealthyPodEvictionPolicy: _policy, ...KINDS } = SERVICE_READERS;

const STANDALONE_TYPE: PropsType<InClusterPulsarStandaloneProps> = {
  readers: { ...KINDS, ...NAMING_READERS, name: string },
  hints: {},
};

const BROKER = 6650;
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

  constructor(scope: Construct, id: string, given: InClusterPulsarStandaloneProps = {}) {
    super(scope, id);
    const { props, mistakes } = readProps(given, STANDALONE_TYPE, {});
    AppModel.of(this).findings.addAll(this, '', mistakes);
    this.service = new StatefulService(this, 'pulsar', {
      component: 'pulsar',
      name: props.name ?? id,
      naming: props.naming,
      members: { count: 1, prop: 'members', mistakes: [] },
      image: PULSAR_IMAGE,
      ports: [
        { name: PORT_NAMES.broker, port: BROKER },
        { name: PORT_NAMES.http, port: HTTP },
      ],
      // Milvus removes the subscriptions of lost data nodes over HTTP.
      clientPorts: [BROKER, HTTP],
      metricsPorts: [HTTP],
      metricsPath: '/metrics/',
      defaults: { cpu: Cpu.units(2), memory: Size.gibibytes(8), ephemeralStorage: Size.gibibytes(1), storage: Size.gibibytes(100) },
      disks: { [VOLUMES.data]: DATA },
      gracePeriodSeconds: 120,
      group: PULSAR_GROUP,
      emptyDirs: { [LOGS_VOLUME]: PULSAR_LOGS },
      container: pulsarContainer,
      props,
    });
  }

  /** @internal */
  public scrapeTargets(): readonly ScrapeTarget[] {
    return this.service.scrapeTargets();
  }

  public bind(context: DependencyContext): DependencyBinding {
    this.service.admit(context);
    return inApp(bindPulsar({ host: this.service.memberHosts[0] ?? '', port: BROKER, webPort: HTTP }, context));
  }
}

/** Clients get the address that the pod keeps when it is rescheduled. */
function pulsarContainer(service: ServiceMembers): Partial<k8s.Container> {
  const script = [
    'set -e',
    ...configureFrom(`${PULSAR_HOME}/conf/standalone.conf`, '"$PULSAR_STANDALONE_CONF"'),
    `exec bin/pulsar standalone --no-functions-worker --no-stream-storage --advertised-address "\${HOSTNAME}.${service.memberDomain}"`,
  ].join('\n');
  const settings = { ...MESSAGE_SETTINGS, ...FRAME_SETTINGS, ...TOPIC_SETTINGS };
  const configuration = { name: 'PULSAR_STANDALONE_CONF', value: '/tmp/standalone.conf' };
  return {
    command: ['/bin/bash', '-c', script],
    env: [...settingsEnvironment(settings), configuration, ...bufferedMemory('PULSAR', service)],
    startupProbe: tcpProbe(PORT_NAMES.http, 5, 300),
    readinessProbe: tcpProbe(PORT_NAMES.broker, 5, 15),
    livenessProbe: tcpProbe(PORT_NAMES.http, 10, 60),
  };
}
