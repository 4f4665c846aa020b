// Generated from data/ by `npm run generate:config`. Do not edit.
import type { FlagValue, SizeValue, TextValue, TimeValue } from '../../../props/config-value';

/** Keys of `kafka`, each in one piece. */
export interface KafkaKeys {
  /**
   * Addresses of the brokers, with commas between them. The message queue prop sets it.
   *
   * Text. 2.3 to 2.4: empty; 2.5 to 3.0: `localhost:9092`. Change: restarts the roles that read it.
   */
  readonly 'kafka.brokerList'?: TextValue | undefined;
  /**
   * KiB that a consumer reads ahead; each channel has a consumer. Lower it if consumers of many channels take too much memory.
   *
   * Whole number of KiB, 1 or more. 2.6 to 3.0: `100000`. Change: restarts the roles that read it.
   */
  readonly 'kafka.queuedmaxkbytes'?: SizeValue | undefined;
  /**
   * Seconds that a read from Kafka may take. Raise it for a slow Kafka.
   *
   * Whole number of seconds, 0 or more. 2.3 to 3.0: `10`. Change: reloads live.
   */
  readonly 'kafka.readTimeout'?: TimeValue | undefined;
  /**
   * Method with which Milvus signs in at Kafka, such as `PLAIN` or `SCRAM-SHA-512`. The message queue prop sets it.
   *
   * Text. 2.3 to 3.0: empty. Change: restarts the roles that read it.
   */
  readonly 'kafka.saslMechanisms'?: TextValue | undefined;
  /**
   * Protection of the connection: `PLAINTEXT`, `SSL`, `SASL_PLAINTEXT` or `SASL_SSL`. The message queue prop sets it.
   *
   * Text. 2.3 to 3.0: empty. Change: restarts the roles that read it.
   */
  readonly 'kafka.securityProtocol'?: TextValue | undefined;
  /**
   * Uses the certificate files of this section for Kafka. The message queue prop sets it together with the files.
   *
   * Flag. 2.3 to 3.0: `false`. Change: restarts the roles that read it.
   */
  readonly 'kafka.ssl.enabled'?: FlagValue | undefined;
  /**
   * Path of the authority's certificate with which brokers are verified. The message queue prop sets it to the file that it mounts.
   *
   * Text. 2.3 to 3.0: empty. Change: restarts the roles that read it.
   */
  readonly 'kafka.ssl.tlsCaCert'?: TextValue | undefined;
  /**
   * Path of the certificate that Milvus shows to brokers. The message queue prop sets it, if brokers ask for client certificates.
   *
   * Text. 2.3 to 3.0: empty. Change: restarts the roles that read it.
   */
  readonly 'kafka.ssl.tlsCert'?: TextValue | undefined;
  /**
   * Path of the private key that belongs to `kafka.ssl.tlsCert`. The message queue prop sets it to the file that it mounts.
   *
   * Text. 2.3 to 3.0: empty. Change: restarts the roles that read it.
   */
  readonly 'kafka.ssl.tlsKey'?: TextValue | undefined;
}
