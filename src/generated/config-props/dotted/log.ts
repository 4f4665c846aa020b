// Generated from data/ by `npm run generate:config`. Do not edit.
import type { DurationValue, FlagValue, NumberValue, SizeTextValue, SizeValue, TextValue, TimeValue } from '../../../props/config-value';

/** Keys of `log`, each in one piece. */
export interface LogKeys {
  /**
   * Buffer of one write to the log. Leave it; larger writes may mix with those of the C++ engine.
   *
   * Size such as `64m`. 2.6 to 3.0: `4k`. Change: restarts the roles that read it.
   */
  readonly 'log.asyncWrite.bufferSize'?: SizeTextValue | undefined;
  /**
   * Time that an entry waits for space in a full queue before it is dropped. Raise it if entries must not get lost, at the cost of slower requests.
   *
   * Duration such as `10s`. 2.6 to 3.0: `100ms`. Change: restarts the roles that read it.
   */
  readonly 'log.asyncWrite.droppedTimeout'?: DurationValue | undefined;
  /**
   * Writes the log in the background, so that a slow output does not stop requests; entries may be dropped. Turn it off if a complete log matters more than latency.
   *
   * Flag. 2.6 to 3.0: `true`. Change: restarts the roles that read it.
   */
  readonly 'log.asyncWrite.enable'?: FlagValue | undefined;
  /**
   * Longest time before an entry in the buffer is written. Lower it to see entries of quiet processes sooner.
   *
   * Duration such as `10s`. 2.6 to 3.0: `10s`. Change: restarts the roles that read it.
   */
  readonly 'log.asyncWrite.flushInterval'?: DurationValue | undefined;
  /**
   * Length from which an entry is cut. Raise it if long expressions are cut in the log.
   *
   * Size such as `64m`. 2.6 to 3.0: `1m`. Change: restarts the roles that read it.
   */
  readonly 'log.asyncWrite.maxBytesPerLog'?: SizeTextValue | undefined;
  /**
   * Level from which entries are never dropped; no role reads it at the end of 2.6 and 3.0. Leave it.
   *
   * Text. 2.6 to 3.0: `error`. Change: restarts the roles that read it.
   */
  readonly 'log.asyncWrite.nonDroppableLevel'?: TextValue | undefined;
  /**
   * Entries that may wait to be written. Raise it if `milvus_logging_dropped_write_total` grows.
   *
   * Whole number. 2.6 to 3.0: `1024`. Change: restarts the roles that read it.
   */
  readonly 'log.asyncWrite.pendingLength'?: NumberValue | undefined;
  /**
   * Time in which the last entries are written when a process stops. Raise it if the end of the log is missing after stops.
   *
   * Duration such as `10s`. 2.6 to 3.0: `1s`. Change: restarts the roles that read it.
   */
  readonly 'log.asyncWrite.stopTimeout'?: DurationValue | undefined;
  /**
   * Days that a log file is kept. Only with `log.file.rootPath`.
   *
   * Whole number of days, 0 or more. 2.3 to 3.0: `10`. Change: restarts the roles that read it.
   */
  readonly 'log.file.maxAge'?: TimeValue | undefined;
  /**
   * Number of older log files that are kept. Only with `log.file.rootPath`.
   *
   * Whole number. 2.3 to 3.0: `20`. Change: restarts the roles that read it.
   */
  readonly 'log.file.maxBackups'?: NumberValue | undefined;
  /**
   * Size in MiB from which a new log file starts. Only with `log.file.rootPath`.
   *
   * Whole number of MiB, 0 or more. 2.3 to 3.0: `300`. Change: restarts the roles that read it.
   */
  readonly 'log.file.maxSize'?: SizeValue | undefined;
  /**
   * Folder for log files; empty writes to the output of the container alone. Leave it empty in Kubernetes, where the node collects the output.
   *
   * Text. 2.3 to 3.0: empty. Change: restarts the roles that read it.
   */
  readonly 'log.file.rootPath'?: TextValue | undefined;
  /**
   * Format of entries: `text` or `json`. Use the prop `log`; choose `json` if your log system parses fields.
   *
   * One of `text`, `json`. 2.3 to 3.0: `text`. Change: restarts the roles that read it.
   */
  readonly 'log.format'?: 'text' | 'json' | undefined;
  /**
   * Level from which entries are written. Use the prop `log`; `debug` slows requests and fills disks.
   *
   * One of `trace`, `debug`, `info`, `warn`, `error`, `panic`, `fatal`. 2.3 to 3.0: `info`. Change: restarts the roles that read it.
   */
  readonly 'log.level'?: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'panic' | 'fatal' | undefined;
  /**
   * Writes the log to the output of the container. Leave it on.
   *
   * Flag. 2.3 to 3.0: `true`. Change: restarts the roles that read it.
   */
  readonly 'log.stdout'?: FlagValue | undefined;
}
