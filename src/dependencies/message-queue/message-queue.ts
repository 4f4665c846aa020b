import { ExternalService } from '../external-service';
import { bindProps } from '../bind-props';
import type { DependencyBinding } from '../../model';
import type { DependencyContext } from '../dependency';
import { bindNatsmq, bindRocksmq } from './in-process-queues';
import { KAFKA_TYPE, checkKafka, kafkaBinding, type KafkaProps } from './kafka';
import { PULSAR_TYPE, bindPulsar, type PulsarProps } from './pulsar';
import { WOODPECKER_SERVICE_TYPE, bindWoodpecker, bindWoodpeckerService, type WoodpeckerServiceProps } from './woodpecker';

/**
 * Where Milvus writes first. The kind of queue can not be changed once Milvus has started with it: from 2.6 on Milvus
 * itself keeps the first one, and before, what has not been flushed would be lost.
 *
 * @example
 * MessageQueue.pulsar({ host: 'pulsar-proxy.pulsar', port: 6650 })
 * @example
 * MessageQueue.kafka({ brokers: ['kafka-0.kafka:9092', 'kafka-1.kafka:9092'] })
 * @example
 * MessageQueue.woodpecker()
 */
export class MessageQueue extends ExternalService<'messageQueue'> {
  /** A Pulsar that runs already. */
  public static pulsar(props: PulsarProps): MessageQueue {
    return new MessageQueue(bindProps(props, PULSAR_TYPE, bindPulsar));
  }

  /** A Kafka that runs already. */
  public static kafka(props: KafkaProps): MessageQueue {
    return new MessageQueue(bindProps(props, KAFKA_TYPE, (read, context) => kafkaBinding(read, checkKafka(read), context)));
  }

  /**
   * Milvus' own write-ahead log on its object storage, without a service to run. Milvus 2.6 and later.
   *
   * The object storage must support conditional writes, as Amazon S3 and MinIO from 2024-12-18 on do.
   */
  public static woodpecker(): MessageQueue {
    return new MessageQueue(bindWoodpecker);
  }

  /**
   * Milvus' own write-ahead log as a service that runs already. Milvus 3.0 and later; a Milvus that has started with the
   * embedded one can not move to it (zilliztech/woodpecker#216).
   */
  public static woodpeckerService(props: WoodpeckerServiceProps): MessageQueue {
    return new MessageQueue(bindProps(props, WOODPECKER_SERVICE_TYPE, bindWoodpeckerService));
  }

  /** A queue inside the process, on its disk. Standalone only. */
  public static rocksmq(): MessageQueue {
    return new MessageQueue(bindRocksmq);
  }

  /** A NATS server inside the process, on its disk. Standalone only, Milvus 2.3 to 2.5. */
  public static natsmq(): MessageQueue {
    return new MessageQueue(bindNatsmq);
  }

  private constructor(bind: (context: DependencyContext) => DependencyBinding) {
    super('messageQueue', bind);
  }
}
