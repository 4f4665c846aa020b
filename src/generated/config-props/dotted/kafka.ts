// Generated from data/ by `npm run generate:config`. Do not edit.
import type { FlagValue, SizeValue, TextValue, TimeValue } from '../../../props/config-value';

/** Keys of `kafka`, each in one piece. */
export interface KafkaKeys {
  /** Text. 2.3 to 2.4: empty; 2.5 to 3.0: `localhost:9092`. Change: restarts the roles that read it. */
  readonly 'kafka.brokerList'?: TextValue | undefined;
  /** Whole number of KiB, 1 or more. 2.6 to 3.0: `100000`. Change: restarts the roles that read it. */
  readonly 'kafka.queuedmaxkbytes'?: SizeValue | undefined;
  /** Whole number of seconds, 0 or more. 2.3 to 3.0: `10`. Change: reloads live. */
  readonly 'kafka.readTimeout'?: TimeValue | undefined;
  /** Text. 2.3 to 3.0: empty. Change: restarts the roles that read it. */
  readonly 'kafka.saslMechanisms'?: TextValue | undefined;
  /** Text. 2.3 to 3.0: empty. Change: restarts the roles that read it. */
  readonly 'kafka.securityProtocol'?: TextValue | undefined;
  /** Flag. 2.3 to 3.0: `false`. Change: restarts the roles that read it. */
  readonly 'kafka.ssl.enabled'?: FlagValue | undefined;
  /** Text. 2.3 to 3.0: empty. Change: restarts the roles that read it. */
  readonly 'kafka.ssl.tlsCaCert'?: TextValue | undefined;
  /** Text. 2.3 to 3.0: empty. Change: restarts the roles that read it. */
  readonly 'kafka.ssl.tlsCert'?: TextValue | undefined;
  /** Text. 2.3 to 3.0: empty. Change: restarts the roles that read it. */
  readonly 'kafka.ssl.tlsKey'?: TextValue | undefined;
}
