// Generated from data/ by `npm run generate:config`. Do not edit.
import type { FlagValue, NumberValue, SizeTextValue, SizeValue, TextValue, TimeValue } from '../../../props/config-value';

/** Keys of `pulsar`, each in one piece. */
export interface PulsarKeys {
  /** Text. 2.3 to 3.0: `localhost`. Change: restarts the roles that read it. */
  readonly 'pulsar.address'?: TextValue | undefined;
  /** Text. 2.3 to 3.0: empty. Change: restarts the roles that read it. */
  readonly 'pulsar.authPlugin'?: TextValue | undefined;
  /** Size such as `64m`. 2.6 to 3.0: `100m`. Change: restarts the roles that read it. */
  readonly 'pulsar.backlogAutoClearBytes'?: SizeTextValue | undefined;
  /** Flag. 2.3 to 2.5: `false`; 2.6 to 3.0: `true`. Change: restarts the roles that read it. */
  readonly 'pulsar.enableClientMetrics'?: FlagValue | undefined;
  /** Whole number of bytes, 1 or more. 2.3: `5242880`; 2.4 to 3.0: `2097152`. Change: reloads live. */
  readonly 'pulsar.maxMessageSize'?: SizeValue | undefined;
  /** Text. 2.3 to 3.0: `default`. Change: restarts the roles that read it. */
  readonly 'pulsar.namespace'?: TextValue | undefined;
  /** Whole number, 1 to 65535. 2.3 to 3.0: `6650`. Change: restarts the roles that read it. */
  readonly 'pulsar.port'?: NumberValue | undefined;
  /** Whole number of seconds, 0 or more. 2.3 to 3.0: `60`. Change: restarts the roles that read it. */
  readonly 'pulsar.requestTimeout'?: TimeValue | undefined;
  /** Text. 2.3 to 3.0: `public`. Change: restarts the roles that read it. */
  readonly 'pulsar.tenant'?: TextValue | undefined;
  /** Text. 2.3 to 3.0: empty. Change: restarts the roles that read it. */
  readonly 'pulsar.webaddress'?: TextValue | undefined;
  /** Whole number, 1 to 65535. 2.3 to 3.0: `80`. Change: restarts the roles that read it. */
  readonly 'pulsar.webport'?: NumberValue | undefined;
}
