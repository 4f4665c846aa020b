// Generated from data/ by `npm run generate:config`. Do not edit.
import type { ConfigNode, DurationValue, FlagValue, NumberValue, SizeTextValue, SizeValue, TextValue, TimeValue } from '../../../props/config-value';

/** Keys below `log`. */
export interface LogSection {
  readonly [key: string]: ConfigNode;
  readonly asyncWrite?: {
    readonly [key: string]: ConfigNode;
    /** Size such as `64m`. 2.6 to 3.0: `4k`. Change: restarts the roles that read it. */
    readonly bufferSize?: SizeTextValue | undefined;
    /** Duration such as `10s`. 2.6 to 3.0: `100ms`. Change: restarts the roles that read it. */
    readonly droppedTimeout?: DurationValue | undefined;
    /** Flag. 2.6 to 3.0: `true`. Change: restarts the roles that read it. */
    readonly enable?: FlagValue | undefined;
    /** Duration such as `10s`. 2.6 to 3.0: `10s`. Change: restarts the roles that read it. */
    readonly flushInterval?: DurationValue | undefined;
    /** Size such as `64m`. 2.6 to 3.0: `1m`. Change: restarts the roles that read it. */
    readonly maxBytesPerLog?: SizeTextValue | undefined;
    /** Text. 2.6 to 3.0: `error`. Change: restarts the roles that read it. */
    readonly nonDroppableLevel?: TextValue | undefined;
    /** Whole number. 2.6 to 3.0: `1024`. Change: restarts the roles that read it. */
    readonly pendingLength?: NumberValue | undefined;
    /** Duration such as `10s`. 2.6 to 3.0: `1s`. Change: restarts the roles that read it. */
    readonly stopTimeout?: DurationValue | undefined;
  } | undefined;
  readonly file?: {
    readonly [key: string]: ConfigNode;
    /** Whole number of days, 0 or more. 2.3 to 3.0: `10`. Change: restarts the roles that read it. */
    readonly maxAge?: TimeValue | undefined;
    /** Whole number. 2.3 to 3.0: `20`. Change: restarts the roles that read it. */
    readonly maxBackups?: NumberValue | undefined;
    /** Whole number of MiB, 0 or more. 2.3 to 3.0: `300`. Change: restarts the roles that read it. */
    readonly maxSize?: SizeValue | undefined;
    /** Text. 2.3 to 3.0: empty. Change: restarts the roles that read it. */
    readonly rootPath?: TextValue | undefined;
  } | undefined;
  /** One of `text`, `json`. 2.3 to 3.0: `text`. Change: restarts the roles that read it. */
  readonly format?: 'text' | 'json' | undefined;
  /** One of `trace`, `debug`, `info`, `warn`, `error`, `panic`, `fatal`. 2.3 to 3.0: `info`. Change: restarts the roles that read it. */
  readonly level?: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'panic' | 'fatal' | undefined;
  /** Flag. 2.3 to 3.0: `true`. Change: restarts the roles that read it. */
  readonly stdout?: FlagValue | undefined;
}
