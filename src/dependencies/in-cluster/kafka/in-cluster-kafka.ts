import { Size } from 'cdk8s';
import { Cpu } from 'cdk8s-plus-27';
import { Construct } from 'constructs';
import { AppModel } from '../../../app';
import type { DependencyBinding, ScrapeTarget } from '../../../model';
import { NAMING_READERS, VOLUMES, type NamingProps } from '../../../naming';
import { number, string, readProps, type PropsType } from '../../../props';
import type { DependencyContext, IMessageQueue } from '../../dependency';
import { kafkaBinding } from '../../message-queue/kafka';
import { serviceCertificatesReader, type ServiceCertificates } from '../certificates/service-certificates';
import { ServiceTls, certificateSecret, secretForClients } from '../certificates/service-tls';
import { inApp } from '../in-app';
import { resolveRetention, retentionReader, type QueueRetention, type RetentionSpec } from '../queue-retention';
import { membersOf } from '../stateful-service/members';
import { StatefulService } from '../stateful-service/stateful-service';
import type { SecretMount } from '../stateful-service/stateful-service-options';
import { SERVICE_READERS, type StatefulServiceProps } from '../stateful-service/stateful-service-props';
import { BROKER, CERTIFICATE, CONTROLLER, DATA, EXPORTER, METRICS, PORT_NAMES, exporter, kafkaContainer } from './kafka-container';
import { kafkaCopies } from './kafka-settings';

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
   * Certificate for TLS from clients and between brokers. It cannot be turned on or off broker by broker: delete all pods at once.
   * Brokers read it only at start, so a new `version` rolls them.
   *
   * @default - no TLS; only the network policy restricts connections
   */
  readonly tls?: ServiceCertificates;
  /**
   * Image of kafka-exporter, such as `docker.io/danielqsj/kafka-exporter:v1.9.0`. A container next to each broker serves topics,
   * offsets and consumer lag on port 9308. Kafka's own image serves no metrics.
   *
   * Source: https://github.com/danielqsj/kafka_exporter
   *
   * @default - no exporter and no metrics
   */
  readonly exporterImage?: string;
  /**
   * How long messages are kept.
   *
   * @default - seven days, and any size
   */
  readonly retention?: QueueRetention;
}

const KAFKA_TYPE: PropsType<InClusterKafkaProps> = {
  readers: {
    ...SERVICE_READERS,
    ...NAMING_READERS,
    name: string,
    brokers: number,
    tls: serviceCertificatesReader,
    exporterImage: string,
    retention: retentionReader,
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

/**
 * A Kafka next to Milvus, in KRaft mode, without ZooKeeper. It has no users. Without `tls`, messages cross the network in plain text.
 * For a user with a password, use a `StrimziKafka` with `securityProtocol: 'SASL_SSL'`, or your own Kafka.
 *
 * Brokers roll one by one. Each waits half a minute after the previous broker is ready, so that this broker can copy the messages
 * that it missed. If that takes longer, writes wait and are retried until it is done; no acknowledged message is lost. A drain of
 * nodes only waits for ready brokers. Strimzi's operator also checks the copies: see `StrimziKafka`.
 *
 * @example
 * new InClusterKafka(this, 'search', {
 *   brokers: 3,
 *   storage: { size: Size.gibibytes(200) },
 *   tls: ServiceCertificates.certManager({ issuer: 'search-ca' }),
 * });
 */
export class InClusterKafka extends Construct implements IMessageQueue {
  /** The pods and their objects. */
  public readonly service: StatefulService;
  public readonly slot = 'messageQueue';

  private readonly tls: ServiceTls | undefined;
  private readonly retention: RetentionSpec;

  constructor(scope: Construct, id: string, given: InClusterKafkaProps = {}) {
    super(scope, id);
    const { props, mistakes } = readProps(given, KAFKA_TYPE, {});
    AppModel.of(this).findings.addAll(this, '', mistakes);
    const { exporterImage, tls } = props;
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
      sidecars: (service) => (exporterImage === undefined ? [] : [exporter(exporterImage, service, tls !== undefined)]),
      // Sizing tool of Milvus: 2 CPU and 8 GiB for each of three brokers.
      defaults: { cpu: Cpu.units(2), memory: Size.gibibytes(8), ephemeralStorage: Size.gibibytes(1), storage: Size.gibibytes(100) },
      disks: { [VOLUMES.data]: DATA },
      gracePeriodSeconds: 120,
      minReadySeconds: CATCH_UP_SECONDS,
      emptyDirs: { 'kafka-config': '/opt/kafka/config', 'kafka-logs': '/opt/kafka/logs' },
      secrets: (service): Record<string, SecretMount> =>
        tls ? { [CERTIFICATE.volume]: { secretName: certificateSecret(service, tls), path: CERTIFICATE.path } } : {},
      clientSecrets: (service) => secretForClients(service, tls),
      secretVersion: () => tls?.version,
      container: (service) => kafkaContainer(service, tls !== undefined, this.retention),
      props,
    });
    const disks = { members: this.service.members, storage: this.service.storage?.spec, copies: kafkaCopies(this.service.members) };
    this.retention = resolveRetention(props.retention, disks, (prop, mistake) => AppModel.of(this).findings.add(this, prop, mistake));
    const dnsNames = [this.service.memberDomain, ...this.service.memberHosts];
    this.tls = tls && new ServiceTls(this, this.service, tls, { dnsNames, key: 'rsa-pkcs8', isForClients: true });
  }

  /** @internal */
  public scrapeTargets(): readonly ScrapeTarget[] {
    return this.service.scrapeTargets();
  }

  public bind(context: DependencyContext): DependencyBinding {
    this.service.admit(context);
    const brokers = this.service.memberHosts.map((host) => `${host}:${BROKER}`);
    const binding = kafkaBinding({ brokers, ...(this.tls ? { tls: true, caBundle: this.tls.authorityFor(context) } : {}) });
    return inApp(binding, this.service.toMembers(context.namespace));
  }
}
