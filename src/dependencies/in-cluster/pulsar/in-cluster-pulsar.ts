import { Size } from 'cdk8s';
import { Cpu, k8s } from 'cdk8s-plus-27';
import { Construct } from 'constructs';
import { quantityBytes } from '../../../model';
import { PULSAR_PORTS, VOLUMES } from '../../../naming';
import type { DependencyBinding, DependencyContext, IMessageQueue } from '../../dependency';
import { bindPulsar } from '../../message-queue/pulsar';
import { StatefulService } from '../stateful-service/stateful-service';
import type { StatefulServiceProps } from '../stateful-service/stateful-service-props';

/** Props of `InClusterPulsar`. */
export interface InClusterPulsarProps extends Omit<StatefulServiceProps, 'spread' | 'topologyKeys' | 'unhealthyPodEvictionPolicy'> {
  /**
   * Name that the names of objects start with; they end in `-pulsar`. It can not be changed later.
   *
   * @default - the construct id
   */
  readonly name?: string;
}

const BROKER = 6650;
const HTTP = 8080;
const DATA = '/pulsar/data';
const MEBIBYTE = 1024 ** 2;

/** Larger than any message of Milvus, with room for the frame around it. */
const MESSAGE_BYTES = 100 * MEBIBYTE;
const FRAME_BYTES = MESSAGE_BYTES + 10 * 1024;

/**
 * What Milvus wants of Pulsar: messages stay for a week whatever their size, and producers wait when nobody reads.
 *
 * Source: the values that Milvus' own chart gives to Pulsar
 */
const SETTINGS: Readonly<Record<string, string>> = {
  maxMessageSize: String(MESSAGE_BYTES),
  nettyMaxFrameSizeBytes: String(FRAME_BYTES),
  defaultRetentionTimeInMinutes: '10080',
  defaultRetentionSizeInMB: '-1',
  ttlDurationDefaultInSeconds: '259200',
  subscriptionExpirationTimeMinutes: '3',
  backlogQuotaDefaultLimitBytes: String(8 * 1024 ** 3),
  backlogQuotaDefaultRetentionPolicy: 'producer_request_hold',
};

/**
 * The smallest Pulsar that Milvus can use: metadata store, BookKeeper and broker in one process, with one disk. For tests
 * and for moving a Milvus that has always used Pulsar; it has no second member, so a cluster on it gets a warning. A
 * Pulsar with replicas is a system of its own: run it by its own operator or chart, and name it by
 * `MessageQueue.pulsar(…)`.
 *
 * Sources: `bin/pulsar standalone`, docker/pulsar/Dockerfile of apache/pulsar
 *
 * @example
 * new InClusterPulsar(this, 'search', { storage: { size: Size.gibibytes(100) } });
 */
export class InClusterPulsar extends Construct implements IMessageQueue {
  /** The pod and its objects. */
  public readonly service: StatefulService;
  public readonly slot = 'messageQueue';

  constructor(scope: Construct, id: string, props: InClusterPulsarProps = {}) {
    super(scope, id);
    this.service = new StatefulService(this, 'pulsar', {
      component: 'pulsar',
      name: props.name ?? id,
      members: { count: 1, prop: 'members', mistakes: [] },
      // The release that Milvus 2.5 and 2.6 are tested with.
      image: 'docker.io/apachepulsar/pulsar:3.0.7',
      ports: [
        { name: PULSAR_PORTS.broker, port: BROKER },
        { name: PULSAR_PORTS.http, port: HTTP },
      ],
      clientPorts: [BROKER],
      // The port of metrics is that of the administration, which asks nobody who they are.
      metricsPorts: [HTTP],
      defaults: { cpu: Cpu.units(2), memory: Size.gibibytes(8), ephemeralStorage: Size.gibibytes(1), storage: Size.gibibytes(100) },
      disks: { [VOLUMES.data]: DATA },
      gracePeriodSeconds: 120,
      emptyDirs: { [VOLUMES.pulsarLogs]: '/pulsar/logs' },
      container: pulsarContainer,
      props,
    });
  }

  public bind(context: DependencyContext): DependencyBinding {
    this.service.admit(context);
    return bindPulsar({ host: this.service.memberHosts[0] ?? '', port: BROKER }, context);
  }
}

/**
 * The settings are added to a copy of the image's own file, of which the last line for a key counts: the image's script
 * for it would write to the image. Clients are sent to the address that the pod keeps when it moves.
 */
function pulsarContainer(service: StatefulService): Partial<k8s.Container> {
  const script = [
    'set -e',
    'cp /pulsar/conf/standalone.conf "$PULSAR_STANDALONE_CONF"',
    `printf '\\n%s\\n' "$SETTINGS" >> "$PULSAR_STANDALONE_CONF"`,
    `exec bin/pulsar standalone --no-functions-worker --no-stream-storage --advertised-address "\${HOSTNAME}.${service.memberDomain}"`,
  ].join('\n');
  const settings = Object.entries(SETTINGS).map(([name, value]) => `${name}=${value}`);
  const quarter = Math.floor(quantityBytes(service.resources.limits.memory) / MEBIBYTE / 4);
  const env = {
    SETTINGS: settings.join('\n'),
    PULSAR_STANDALONE_CONF: '/tmp/standalone.conf',
    // A quarter for the heap and half for BookKeeper's caches and buffers, which lie outside of it.
    PULSAR_MEM: `-Xms${quarter}m -Xmx${quarter}m -XX:MaxDirectMemorySize=${2 * quarter}m`,
  };
  return {
    command: ['/bin/bash', '-c', script],
    env: Object.entries(env).map(([name, value]) => ({ name, value })),
    startupProbe: tcpProbe(PULSAR_PORTS.http, 5, 300),
    readinessProbe: tcpProbe(PULSAR_PORTS.broker, 5, 15),
    livenessProbe: tcpProbe(PULSAR_PORTS.http, 10, 60),
  };
}

function tcpProbe(port: string, period: number, window: number): k8s.Probe {
  return {
    tcpSocket: { port: k8s.IntOrString.fromString(port) },
    periodSeconds: period,
    timeoutSeconds: 5,
    failureThreshold: window / period,
  };
}
