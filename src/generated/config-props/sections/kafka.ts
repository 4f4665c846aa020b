// Generated from data/ by `npm run generate:config`. Do not edit.
import type { ConfigNode, FlagValue, SizeValue, TextValue, TimeValue } from '../../../props/config-value';

/** Keys below `kafka`. */
export interface KafkaSection {
  readonly [key: string]: ConfigNode;
  /** Text. 2.3 to 2.4: empty; 2.5 to 3.0: `localhost:9092`. Change: restarts the roles that read it. */
  readonly brokerList?: TextValue | undefined;
  /** Whole number of KiB, 1 or more. 2.6 to 3.0: `100000`. Change: restarts the roles that read it. */
  readonly queuedmaxkbytes?: SizeValue | undefined;
  /** Whole number of seconds, 0 or more. 2.3 to 3.0: `10`. Change: reloads live. */
  readonly readTimeout?: TimeValue | undefined;
  /** Text. 2.3 to 3.0: empty. Change: restarts the roles that read it. */
  readonly saslMechanisms?: TextValue | undefined;
  /** Text. 2.3 to 3.0: empty. Change: restarts the roles that read it. */
  readonly securityProtocol?: TextValue | undefined;
  readonly ssl?: {
    readonly [key: string]: ConfigNode;
    /** Flag. 2.3 to 3.0: `false`. Change: restarts the roles that read it. */
    readonly enabled?: FlagValue | undefined;
    /** Text. 2.3 to 3.0: empty. Change: restarts the roles that read it. */
    readonly tlsCaCert?: TextValue | undefined;
    /** Text. 2.3 to 3.0: empty. Change: restarts the roles that read it. */
    readonly tlsCert?: TextValue | undefined;
    /** Text. 2.3 to 3.0: empty. Change: restarts the roles that read it. */
    readonly tlsKey?: TextValue | undefined;
  } | undefined;
}
