// Generated from data/ by `npm run generate:config`. Do not edit.
import type { FlagValue, NumberValue, SizeValue, TimeValue } from '../../../props/config-value';

/** Keys of `mq`, each in one piece. */
export interface MqKeys {
  /** Whole number. 2.4: `5`. Change: reloads live. */
  readonly 'mq.dispatcher.maxDispatcherNumPerPchannel'?: NumberValue | undefined;
  /** Whole number of minutes. 2.5 to 3.0: `60`. Change: reloads live. */
  readonly 'mq.dispatcher.maxPositionGapInMinutes'?: TimeValue | undefined;
  /** Whole number of seconds, 0 or more. 2.4 to 3.0: `3`. Change: reloads live. */
  readonly 'mq.dispatcher.maxTolerantLag'?: TimeValue | undefined;
  /** Number of seconds, 0 or more. 2.4: `1`; 2.5 to 3.0: `0.1`. Change: restarts the roles that read it. */
  readonly 'mq.dispatcher.mergeCheckInterval'?: TimeValue | undefined;
  /** Whole number. 2.4: `3`. Change: reloads live. */
  readonly 'mq.dispatcher.retrySleep'?: NumberValue | undefined;
  /** Whole number. 2.4: `60`. Change: reloads live. */
  readonly 'mq.dispatcher.retryTimeout'?: NumberValue | undefined;
  /** Whole number. 2.4 to 3.0: `16`. Change: restarts the roles that read it. */
  readonly 'mq.dispatcher.targetBufSize'?: NumberValue | undefined;
  /** Flag. 2.3 to 3.0: `true`. Change: reloads live. */
  readonly 'mq.enablePursuitMode'?: FlagValue | undefined;
  /** Flag. 2.3 to 3.0: `false`. Change: reloads live. */
  readonly 'mq.ignoreBadPosition'?: FlagValue | undefined;
  /** Whole number. 2.3 to 3.0: `16`. Change: restarts the roles that read it. */
  readonly 'mq.mqBufSize'?: NumberValue | undefined;
  /** Whole number of bytes, 0 or more. 2.3 to 3.0: `8388608`. Change: reloads live. */
  readonly 'mq.pursuitBufferSize'?: SizeValue | undefined;
  /** Whole number of seconds, 0 or more. 2.4 to 3.0: `60`. Change: reloads live. */
  readonly 'mq.pursuitBufferTime'?: TimeValue | undefined;
  /** Whole number of seconds, 0 or more. 2.3 to 3.0: `10`. Change: reloads live. */
  readonly 'mq.pursuitLag'?: TimeValue | undefined;
  /** Whole number. 2.3 to 3.0: `16`. Change: restarts the roles that read it. */
  readonly 'mq.receiveBufSize'?: NumberValue | undefined;
  /** One of `default`, `pulsar`, `kafka`, `rocksmq`, `natsmq`, `woodpecker`. 2.3 to 3.0: `default`. Change: not possible later. */
  readonly 'mq.type'?: 'default' | 'pulsar' | 'kafka' | 'rocksmq' | 'natsmq' | 'woodpecker' | undefined;
}
