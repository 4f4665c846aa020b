// Generated from data/ by `npm run generate:config`. Do not edit.
import type { ConfigNode, FlagValue, NumberValue, SizeValue, TimeValue } from '../../../props/config-value';

/** Keys below `mq`. */
export interface MqSection {
  readonly [key: string]: ConfigNode;
  readonly dispatcher?: {
    readonly [key: string]: ConfigNode;
    /** Whole number. 2.4: `5`. Change: reloads live. */
    readonly maxDispatcherNumPerPchannel?: NumberValue | undefined;
    /** Whole number of minutes. 2.5 to 3.0: `60`. Change: reloads live. */
    readonly maxPositionGapInMinutes?: TimeValue | undefined;
    /** Whole number of seconds, 0 or more. 2.4 to 3.0: `3`. Change: reloads live. */
    readonly maxTolerantLag?: TimeValue | undefined;
    /** Number of seconds, 0 or more. 2.4: `1`; 2.5 to 3.0: `0.1`. Change: restarts the roles that read it. */
    readonly mergeCheckInterval?: TimeValue | undefined;
    /** Whole number. 2.4: `3`. Change: reloads live. */
    readonly retrySleep?: NumberValue | undefined;
    /** Whole number. 2.4: `60`. Change: reloads live. */
    readonly retryTimeout?: NumberValue | undefined;
    /** Whole number. 2.4 to 3.0: `16`. Change: restarts the roles that read it. */
    readonly targetBufSize?: NumberValue | undefined;
  } | undefined;
  /** Flag. 2.3 to 3.0: `true`. Change: reloads live. */
  readonly enablePursuitMode?: FlagValue | undefined;
  /** Flag. 2.3 to 3.0: `false`. Change: reloads live. */
  readonly ignoreBadPosition?: FlagValue | undefined;
  /** Whole number. 2.3 to 3.0: `16`. Change: restarts the roles that read it. */
  readonly mqBufSize?: NumberValue | undefined;
  /** Whole number of bytes, 0 or more. 2.3 to 3.0: `8388608`. Change: reloads live. */
  readonly pursuitBufferSize?: SizeValue | undefined;
  /** Whole number of seconds, 0 or more. 2.4 to 3.0: `60`. Change: reloads live. */
  readonly pursuitBufferTime?: TimeValue | undefined;
  /** Whole number of seconds, 0 or more. 2.3 to 3.0: `10`. Change: reloads live. */
  readonly pursuitLag?: TimeValue | undefined;
  /** Whole number. 2.3 to 3.0: `16`. Change: restarts the roles that read it. */
  readonly receiveBufSize?: NumberValue | undefined;
  /** One of `default`, `pulsar`, `kafka`, `rocksmq`, `natsmq`, `woodpecker`. 2.3 to 3.0: `default`. Change: not possible later. */
  readonly type?: 'default' | 'pulsar' | 'kafka' | 'rocksmq' | 'natsmq' | 'woodpecker' | undefined;
}
