// Generated from data/ by `npm run generate:config`. Do not edit.
import type { MeaningRow } from '../meaning-row';

export const KAFKA_MEANINGS: readonly MeaningRow[] = [
  ['kafka', 'Connection to Kafka as the message queue.'],
  ['kafka.brokerList', 'Addresses of the brokers, with commas between them.', 'The message queue prop sets it.'],
  ['kafka.consumer', 'Options of consumers for librdkafka.'],
  ['kafka.consumer.*', 'Option of librdkafka of this name for all consumers of Milvus.', 'To tune fetching; the options of librdkafka are documented there.'],
  ['kafka.producer', 'Options of producers for librdkafka.'],
  ['kafka.producer.*', 'Option of librdkafka of this name for all producers of Milvus.', 'To tune batches, such as `linger.ms`, or the largest message.'],
  ['kafka.queuedmaxkbytes', 'KiB that a consumer reads ahead; each channel has a consumer.', 'Lower it if consumers of many channels take too much memory.'],
  ['kafka.readTimeout', 'Seconds that a read from Kafka may take.', 'Raise it for a slow Kafka.'],
  ['kafka.saslMechanisms', 'Method with which Milvus signs in at Kafka, such as `PLAIN` or `SCRAM-SHA-512`.', 'The message queue prop sets it.'],
  ['kafka.saslPassword', 'Password at Kafka; its value comes from a Secret.', 'Use `credentials` of `MessageQueue.kafka`; `config` refuses it.'],
  ['kafka.saslUsername', 'User at Kafka; its value comes from a Secret.', 'Use `credentials` of `MessageQueue.kafka`; `config` refuses it.'],
  ['kafka.securityProtocol', 'Protection of the connection: `PLAINTEXT`, `SSL`, `SASL_PLAINTEXT` or `SASL_SSL`.', 'The message queue prop sets it.'],
  ['kafka.ssl', 'Certificates for TLS to Kafka.'],
  ['kafka.ssl.enabled', 'Uses the certificate files of this section for Kafka.', 'The message queue prop sets it together with the files.'],
  ['kafka.ssl.tlsCaCert', 'Path of the authority\'s certificate with which brokers are verified.', 'The message queue prop sets it to the file that it mounts.'],
  ['kafka.ssl.tlsCert', 'Path of the certificate that Milvus shows to brokers.', 'The message queue prop sets it, if brokers ask for client certificates.'],
  ['kafka.ssl.tlsKey', 'Path of the private key that belongs to `kafka.ssl.tlsCert`.', 'The message queue prop sets it to the file that it mounts.'],
  ['kafka.ssl.tlsKeyPassword', 'Password of the private key; its value comes from a Secret.', 'Use `passphraseField` of the client certificate; `config` refuses it.'],
];
