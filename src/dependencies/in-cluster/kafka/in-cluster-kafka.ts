import { Size } from 'cdk8s';
import { Cpu, type k8s } from 'cdk8s-plus-27';
import { Construct } from 'constructs';
import { createHash } from 'node:crypto';
import { AppModel } from '../../../app';
import { quantityBytes, type DependencyBinding, type ScrapeTarget } from '../../../model';
import { NAMING_READERS, VOLUMES, type NamingProps } from '../../../naming';
import { number, string, readProps, type PropsType } from '../../../props';
import { CONTAINER_SECURITY_CONTEXT, containerResources, httpProbe, tcpProbe } from '../../../workload';
import type { DependencyContext, IMessageQueue } from '../../dependency';
import { kafkaBinding } from '../../message-queue/kafka';
import { inApp } from '../in-app';
import { membersOf } from '../stateful-service/members';
import type { ServiceMembers } from '../stateful-service/service-members';
import { StatefulService } from '../stateful-service/stateful-service';
import { SERVICE_READERS, type StatefulServiceProps } from '../stateful-service/stateful-service-props';
import { brokerSettings, variableOfSetting, heapMebibytes } from './kafka-settings';

/** Props of `InClusterKafka`. */
export interface InClusterKafkaProps extends NamingProps, StatefulServiceProps {
  /**
   * Beginning of the names of the objects; they end with `-kafka`. It cannot be changed later.
   *
   * @default - the construct id
   */
  readonly name?: string;
  /**
   * Number of brokers, which are also controllers: 1 or 3. It cannot be changed later.
   *
   * @default 3
   */
  readonly brokers?: number;
  /**
   * Image of kafka-exporter, such as `docker.io/danielqsj/kafka-exporter:v1.9.0`. A container next to each broker serves topics,
   * offsets and consumer lag on port 9308. Kafka's own image serves no metrics.
   *
   * Source: https://github.com/danielqsj/kafka_exporter
   *
   * @default - no exporter and no metrics
   */
  readonly exporterImage?: string;
}

const KAFKA_TYPE: PropsType<InClusterKafkaProps> = {
  readers: {
    ...SERVICE_READERS,
    ...NAMING_READERS,
    name: string,
    brokers: number,
    exporterImage: string,
  },
  hints: {},
};

/**
 * A broker is ready when it has caught up with the controllers, not with the other brokers. Until it also has the messages that
 * it missed, a message with its other copy on the next broker to roll cannot be written, because two of three copies are
 * required. Half a minute at disk speed copies far more data than arrives during a restart. A probe for partitions with too few
 * copies would start a JVM each time.
 */
const CATCH_UP_SECONDS = 30;

const BROKER = 9092;
const CONTROLLER = 9093;
const METRICS = 9308;
const PORT_NAMES = { broker: 'broker', controller: 'controller', metrics: 'metrics' } as const;
const EXPORTER = 'exporter';
const DATA = '/var/lib/kafka/data';

/**
 * A Kafka next to Milvus, in KRaft mode, without ZooKeeper. It uses no TLS and no passwords. If the network policy is not enough,
 * use a `StrimziKafka` with `securityProtocol: 'SASL_SSL'`, or your own Kafka.
 *
 * Brokers roll one by one. Each waits half a minute after the previous broker is ready, so that this broker can copy the messages
 * that it missed. If that takes longer, writes wait and are retried until it is done; no acknowledged message is lost. A drain of
 * nodes only waits for ready brokers. Strimzi's operator also checks the copies: see `StrimziKafka`.
 *
 * @example
 * new InClusterKafka(this, 'search', { brokers: 3, storage: { size: Size.gibibytes(200) } });
 */
export class InClusterKafka extends Construct implements IMessageQueue {
  /** The pods and their objects. */
  public readonly service: StatefulService;
  public readonly slot = 'messageQueue';

  constructor(scope: Construct, id: string, given: InClusterKafkaProps = {}) {
    super(scope, id);
    const { props, mistakes } = readProps(given, KAFKA_TYPE, {});
    AppModel.of(this).findings.addAll(this, '', mistakes);
    const { exporterImage } = props;
    this.service = new StatefulService(this, 'kafka', {
      component: 'kafka',
      name: props.name ?? id,
      naming: props.naming,
      members: membersOf('Kafka', 'brokers', props.brokers ?? 3, [1, 3]),
      // Milvus is tested with Kafka 2 and 3; this is the last 3.x line.
      image: 'docker.io/apache/kafka:3.9.1',
      otherImages: { exporterImage },
      ports: [
        { name: PORT_NAMES.broker, port: BROKER },
        { name: PORT_NAMES.controller, port: CONTROLLER },
        ...(exporterImage === undefined ? [] : [{ name: PORT_NAMES.metrics, port: METRICS, container: EXPORTER }]),
      ],
      clientPorts: [BROKER],
      metricsPorts: exporterImage === undefined ? [] : [METRICS],
      sidecars: () => (exporterImage === undefined ? [] : [exporter(exporterImage)]),
      // Sizing tool of Milvus: 2 CPU and 8 GiB for each of three brokers.
      defaults: { cpu: Cpu.units(2), memory: Size.gibibytes(8), ephemeralStorage: Size.gibibytes(1), storage: Size.gibibytes(100) },
      disks: { [VOLUMES.data]: DATA },
      gracePeriodSeconds: 120,
      minReadySeconds: CATCH_UP_SECONDS,
      emptyDirs: { 'kafka-config': '/opt/kafka/config', 'kafka-logs': '/opt/kafka/logs' },
      container: kafkaContainer,
      props,
    });
  }

  /** @internal */
  public scrapeTargets(): readonly ScrapeTarget[] {
    return this.service.scrapeTargets();
  }

  public bind(context: DependencyContext): DependencyBinding {
    this.service.admit(context);
    return inApp(kafkaBinding({ brokers: this.service.memberHosts.map((host) => `${host}:${BROKER}`) }));
  }
}

/**
 * The image creates its configuration from the environment. Node id and address are derived from the name of the pod.
 *
 * The controller's port opens when the process starts, so it is the liveness probe. The broker's port opens when the controllers
 * have a leader and the broker has caught up with them, so it is the readiness probe. Members without a quorum therefore wait for
 * each other and are not restarted.
 */
function kafkaContainer(service: ServiceMembers): Partial<k8s.Container> {
  const script = [
    'export KAFKA_NODE_ID="${HOSTNAME##*-}"',
    `export KAFKA_ADVERTISED_LISTENERS="PLAINTEXT://\${HOSTNAME}.${service.memberDomain}:${BROKER}"`,
    'exec /etc/kafka/docker/run',
  ].join('\n');
  const settings: Record<string, string> = {
    CLUSTER_ID: clusterId(service),
    KAFKA_PROCESS_ROLES: 'broker,controller',
    KAFKA_CONTROLLER_QUORUM_VOTERS: service.memberHosts.map((host, index) => `${index}@${host}:${CONTROLLER}`).join(','),
    KAFKA_LISTENERS: `PLAINTEXT://:${BROKER},CONTROLLER://:${CONTROLLER}`,
    KAFKA_LISTENER_SECURITY_PROTOCOL_MAP: 'PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT',
    KAFKA_CONTROLLER_LISTENER_NAMES: 'CONTROLLER',
    KAFKA_INTER_BROKER_LISTENER_NAME: 'PLAINTEXT',
    KAFKA_LOG_DIRS: `${DATA}/log`,
    ...Object.fromEntries(Object.entries(brokerSettings(service.members)).map(([name, value]) => [variableOfSetting(name), value])),
    KAFKA_HEAP_OPTS: heapOptions(service),
  };
  return {
    command: ['/bin/bash', '-c', script],
    env: Object.entries(settings).map(([name, value]) => ({ name, value })),
    startupProbe: tcpProbe(PORT_NAMES.controller, 5, 300),
    readinessProbe: tcpProbe(PORT_NAMES.broker, 5, 15),
    livenessProbe: tcpProbe(PORT_NAMES.controller, 10, 60),
  };
}

function heapOptions(service: ServiceMembers): string {
  const heap = heapMebibytes(quantityBytes(service.resources.limits.memory));
  return `-Xms${heap}m -Xmx${heap}m`;
}

/** Kafka needs 16 bytes in base64. They must be the same in every synth as long as the disks exist. */
function clusterId(service: ServiceMembers): string {
  const place = `${service.namespace ?? ''}/${service.workloadName}`;
  const id = createHash('sha256').update(place).digest().subarray(0, 16).toString('base64url');
  return id.startsWith('-') ? `A${id.slice(1)}` : id;
}

/**
 * Exporter that queries the broker in the same pod. While the broker is down, the exporter serves nothing, and is restarted until
 * the broker returns.
 */
function exporter(image: string): k8s.Container {
  const amounts = { cpu: '100m', memory: '128Mi', ephemeralStorage: '64Mi' };
  return {
    name: EXPORTER,
    image,
    imagePullPolicy: 'IfNotPresent',
    args: [`--kafka.server=localhost:${BROKER}`],
    ports: [{ name: PORT_NAMES.metrics, containerPort: METRICS }],
    resources: containerResources({ requests: amounts, limits: amounts }),
    livenessProbe: httpProbe('/healthz', PORT_NAMES.metrics, 10, 60),
    securityContext: CONTAINER_SECURITY_CONTEXT,
  };
}
