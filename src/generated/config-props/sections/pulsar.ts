// Generated from data/ by `npm run generate:config`. Do not edit.
import type { ConfigNode, FlagValue, NumberValue, SizeTextValue, SizeValue, TextValue, TimeValue } from '../../../props/config-value';

/** Keys below `pulsar`. */
export interface PulsarSection {
  readonly [key: string]: ConfigNode;
  /** Text. 2.3 to 3.0: `localhost`. Change: restarts the roles that read it. */
  readonly address?: TextValue | undefined;
  /** Text. 2.3 to 3.0: empty. Change: restarts the roles that read it. */
  readonly authPlugin?: TextValue | undefined;
  /** Size such as `64m`. 2.6 to 3.0: `100m`. Change: restarts the roles that read it. */
  readonly backlogAutoClearBytes?: SizeTextValue | undefined;
  /** Flag. 2.3 to 2.5: `false`; 2.6 to 3.0: `true`. Change: restarts the roles that read it. */
  readonly enableClientMetrics?: FlagValue | undefined;
  /** Whole number of bytes, 1 or more. 2.3: `5242880`; 2.4 to 3.0: `2097152`. Change: reloads live. */
  readonly maxMessageSize?: SizeValue | undefined;
  /** Text. 2.3 to 3.0: `default`. Change: restarts the roles that read it. */
  readonly namespace?: TextValue | undefined;
  /** Whole number, 1 to 65535. 2.3 to 3.0: `6650`. Change: restarts the roles that read it. */
  readonly port?: NumberValue | undefined;
  /** Whole number of seconds, 0 or more. 2.3 to 3.0: `60`. Change: restarts the roles that read it. */
  readonly requestTimeout?: TimeValue | undefined;
  /** Text. 2.3 to 3.0: `public`. Change: restarts the roles that read it. */
  readonly tenant?: TextValue | undefined;
  /** Text. 2.3 to 3.0: empty. Change: restarts the roles that read it. */
  readonly webaddress?: TextValue | undefined;
  /** Whole number, 1 to 65535. 2.3 to 3.0: `80`. Change: restarts the roles that read it. */
  readonly webport?: NumberValue | undefined;
}
