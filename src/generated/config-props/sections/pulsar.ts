// Generated from data/ by `npm run generate:config`. Do not edit.
import type { ConfigNode, FlagValue, NumberValue, SizeTextValue, SizeValue, TextValue, TimeValue } from '../../../props/config-value';

/** Connection to Pulsar as the message queue. */
export interface PulsarSection {
  readonly [key: string]: ConfigNode;
  /**
   * Address of Pulsar, with or without scheme and port. The message queue prop sets it.
   *
   * Text. 2.3 to 3.0: `localhost`. Change: restarts the roles that read it.
   */
  readonly address?: TextValue | undefined;
  /**
   * Method with which Milvus signs in at Pulsar, such as `token`. The message queue prop sets it.
   *
   * Text. 2.3 to 3.0: empty. Change: restarts the roles that read it.
   */
  readonly authPlugin?: TextValue | undefined;
  /**
   * Size of the backlog of a subscription that Milvus no longer needs, from which it clears it. Lower it if bookies fill although data is flushed.
   *
   * Size such as `64m`. 2.6 to 3.0: `100m`. Change: restarts the roles that read it.
   */
  readonly backlogAutoClearBytes?: SizeTextValue | undefined;
  /**
   * Adds the metrics of the Pulsar client to those of the role. Turn it off if they are too many series.
   *
   * Flag. 2.3 to 2.5: `false`; 2.6 to 3.0: `true`. Change: restarts the roles that read it.
   */
  readonly enableClientMetrics?: FlagValue | undefined;
  /**
   * Largest message in bytes that Milvus sends to Pulsar; larger inserts are split. At most the `maxMessageSize` of the brokers.
   *
   * Whole number of bytes, 1 or more. 2.3: `5242880`; 2.4 to 3.0: `2097152`. Change: reloads live.
   */
  readonly maxMessageSize?: SizeValue | undefined;
  /**
   * Pulsar namespace of the topics. Before the first start, if instances share a tenant; afterwards never.
   *
   * Text. 2.3 to 3.0: `default`. Change: never: Milvus would start empty, next to its data.
   */
  readonly namespace?: TextValue | undefined;
  /**
   * Port of Pulsar, if the address does not contain one. The message queue prop sets it.
   *
   * Whole number, 1 to 65535. 2.3 to 3.0: `6650`. Change: restarts the roles that read it.
   */
  readonly port?: NumberValue | undefined;
  /**
   * Seconds that a request to Pulsar may take. Raise it for slow brokers.
   *
   * Whole number of seconds, 0 or more. 2.3 to 3.0: `60`. Change: restarts the roles that read it.
   */
  readonly requestTimeout?: TimeValue | undefined;
  /**
   * Pulsar tenant of the topics. Before the first start, if instances share a Pulsar; afterwards never.
   *
   * Text. 2.3 to 3.0: `public`. Change: never: Milvus would start empty, next to its data.
   */
  readonly tenant?: TextValue | undefined;
  /**
   * Address of Pulsar's HTTP interface; empty derives it from `pulsar.address`. If that interface has another host.
   *
   * Text. 2.3 to 3.0: empty. Change: restarts the roles that read it.
   */
  readonly webaddress?: TextValue | undefined;
  /**
   * Port of Pulsar's HTTP interface. The message queue prop sets it.
   *
   * Whole number, 1 to 65535. 2.3 to 3.0: `80`. Change: restarts the roles that read it.
   */
  readonly webport?: NumberValue | undefined;
}
