// Generated from data/ by `npm run generate:config`. Do not edit.
import type { DurationValue, FlagValue, NumberValue, SizeTextValue, SizeValue, TextValue, TimeValue } from '../../../props/config-value';

/** Keys of `log`, each in one piece. */
export interface LogKeys {
  /** Size such as `64m`. 2.6 to 3.0: `4k`. Change: restarts the roles that read it. */
  readonly 'log.asyncWrite.bufferSize'?: SizeTextValue | undefined;
  /** Duration such as `10s`. 2.6 to 3.0: `100ms`. Change: restarts the roles that read it. */
  readonly 'log.asyncWrite.droppedTimeout'?: DurationValue | undefined;
  /** Flag. 2.6 to 3.0: `true`. Change: restarts the roles that read it. */
  readonly 'log.asyncWrite.enable'?: FlagValue | undefined;
  /** Duration such as `10s`. 2.6 to 3.0: `10s`. Change: restarts the roles that read it. */
  readonly 'log.asyncWrite.flushInterval'?: DurationValue | undefined;
  /** Size such as `64m`. 2.6 to 3.0: `1m`. Change: restarts the roles that read it. */
  readonly 'log.asyncWrite.maxBytesPerLog'?: SizeTextValue | undefined;
  /** Text. 2.6 to 3.0: `error`. Change: restarts the roles that read it. */
  readonly 'log.asyncWrite.nonDroppableLevel'?: TextValue | undefined;
  /** Whole number. 2.6 to 3.0: `1024`. Change: restarts the roles that read it. */
  readonly 'log.asyncWrite.pendingLength'?: NumberValue | undefined;
  /** Duration such as `10s`. 2.6 to 3.0: `1s`. Change: restarts the roles that read it. */
  readonly 'log.asyncWrite.stopTimeout'?: DurationValue | undefined;
  /** Whole number of days, 0 or more. 2.3 to 3.0: `10`. Change: restarts the roles that read it. */
  readonly 'log.file.maxAge'?: TimeValue | undefined;
  /** Whole number. 2.3 to 3.0: `20`. Change: restarts the roles that read it. */
  readonly 'log.file.maxBackups'?: NumberValue | undefined;
  /** Whole number of MiB, 0 or more. 2.3 to 3.0: `300`. Change: restarts the roles that read it. */
  readonly 'log.file.maxSize'?: SizeValue | undefined;
  /** Text. 2.3 to 3.0: empty. Change: restarts the roles that read it. */
  readonly 'log.file.rootPath'?: TextValue | undefined;
  /** One of `text`, `json`. 2.3 to 3.0: `text`. Change: restarts the roles that read it. */
  readonly 'log.format'?: 'text' | 'json' | undefined;
  /** One of `trace`, `debug`, `info`, `warn`, `error`, `panic`, `fatal`. 2.3 to 3.0: `info`. Change: restarts the roles that read it. */
  readonly 'log.level'?: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'panic' | 'fatal' | undefined;
  /** Flag. 2.3 to 3.0: `true`. Change: restarts the roles that read it. */
  readonly 'log.stdout'?: FlagValue | undefined;
}
