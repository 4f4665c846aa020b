import type { RetentionSpec } from '../queue-retention';

/** Milvus sends messages of up to 10 MiB. */
const MESSAGE_BYTES = 10 * 1024 ** 2;

/**
 * Broker settings that Milvus needs, under Kafka's names. Topics are created on first use. They are kept for a week regardless of
 * their size, because Milvus reads its log again from its last checkpoint.
 *
 * Source: the values that Milvus' own chart sets for Kafka
 */
export function brokerSettings(brokers: number, { minutes, mebibytes }: RetentionSpec = {}): Record<string, string> {
  const replication = String(kafkaCopies(brokers));
  const inSync = String(brokers === 1 ? 1 : 2);
  return {
    'auto.create.topics.enable': 'true',
    'default.replication.factor': replication,
    'offsets.topic.replication.factor': replication,
    'transaction.state.log.replication.factor': replication,
    'transaction.state.log.min.isr': inSync,
    'min.insync.replicas': inSync,
    'message.max.bytes': String(MESSAGE_BYTES),
    'replica.fetch.max.bytes': String(MESSAGE_BYTES),
    ...(minutes === undefined ? { 'log.retention.hours': '168' } : { 'log.retention.minutes': String(minutes) }),
    'log.retention.bytes': mebibytes === undefined ? '-1' : String(mebibytes * 1024 ** 2),
  };
}

/** Copies of each message. */
export function kafkaCopies(brokers: number): number {
  return Math.min(3, brokers);
}

/** Environment variable from which Kafka's image takes a setting. */
export function variableOfSetting(setting: string): string {
  return `KAFKA_${setting.replace(/\./g, '_').toUpperCase()}`;
}

/** Half of the memory for the heap, in MiB. Kafka leaves the rest to the page cache. */
export function heapMebibytes(memoryBytes: number): number {
  return Math.floor(memoryBytes / 1024 ** 2 / 2);
}
