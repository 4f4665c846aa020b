import { ExternalService } from '../external-service';
import { bindProps } from '../bind-props';
import type { DependencyBinding } from '../../model';
import type { DependencyContext } from '../dependency';
import { bindNatsmq, bindRocksmq } from './in-process-queues';
import { KAFKA_TYPE, checkKafka, kafkaBinding, type KafkaProps } from './kafka';
import { PULSAR_TYPE, bindPulsar, type PulsarProps } from './pulsar';
import { WOODPECKER_SERVICE_TYPE, bindWoodpecker, bindWoodpeckerService, type WoodpeckerServiceProps } from './woodpecker';

/**
 * Message queue, to which Milvus writes first. The kind of queue cannot be changed after Milvus has started with it. From 2.6 on,
 * Milvus itself keeps the first kind; before, a change loses data that has not been flushed.
 *
 * @example
 * MessageQueue.pulsar({ host: 'pulsar-proxy.pulsar', port: 6650 })
 * @example
 * MessageQueue.kafka({ brokers: ['kafka-0.kafka:9092', 'kafka-1.kafka:9092'] })
 * @example
 * MessageQueue.woodpecker()
 */
export class MessageQueue extends ExternalService<'messageQueue'> {
  /** An existing Pulsar. */
  public static pulsar(props: PulsarProps): MessageQueue {
    return new MessageQueue(bindProps(props, PULSAR_TYPE, bindPulsar));
  }

  /** An existing Kafka. */
  public static kafka(props: KafkaProps): MessageQueue {
    return new MessageQueue(bindProps(props, KAFKA_TYPE, (read, context) => kafkaBinding(read, checkKafka(read), context)));
  }

  /**
   * Milvus' write-ahead log on its object storage, without another service. Milvus 2.6 and later.
   *
   * The object storage must support conditional writes, as Amazon S3 and MinIO from 2024-12-18 on do.
   */
  public static woodpecker(): MessageQueue {
    return new MessageQueue(bindWoodpecker);
  }

  /**
   * An existing woodpecker, the write-ahead log as a service. Milvus 3.0 and later. A Milvus that has started with the embedded
   * log cannot move to it (zilliztech/woodpecker#216).
   */
  public static woodpeckerService(props: WoodpeckerServiceProps): MessageQueue {
    return new MessageQueue(bindProps(props, WOODPECKER_SERVICE_TYPE, bindWoodpeckerService));
  }

  /** A queue inside the process, on its disk. Only for a standalone. */
  public static rocksmq(): MessageQueue {
    return new MessageQueue(bindRocksmq);
  }

  /** A NATS server inside the process, on its disk. Only for a standalone with Milvus 2.3 to 2.5. */
  public static natsmq(): MessageQueue {
    return new MessageQueue(bindNatsmq);
  }

  private constructor(bind: (context: DependencyContext) => DependencyBinding) {
    super('messageQueue', bind);
  }
}
