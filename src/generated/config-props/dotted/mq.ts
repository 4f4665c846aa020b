// Generated from data/ by `npm run generate:config`. Do not edit.
import type { FlagValue, NumberValue, SizeValue, TimeValue } from '../../../props/config-value';

/** Keys of `mq`, each in one piece. */
export interface MqKeys {
  /**
   * Consumers that a process opens on one physical channel, in 2.4. Lower it if the queue suffers from too many consumers during recovery.
   *
   * Whole number. 2.4: `5`. Change: reloads live.
   */
  readonly 'mq.dispatcher.maxDispatcherNumPerPchannel'?: NumberValue | undefined;
  /**
   * Distance in minutes between the positions of two channels up to which they may share a consumer. Leave it.
   *
   * Whole number of minutes. 2.5 to 3.0: `60`. Change: reloads live.
   */
  readonly 'mq.dispatcher.maxPositionGapInMinutes'?: TimeValue | undefined;
  /**
   * Seconds that a full channel may block the shared consumer before it gets a separate one. Lower it if one slow collection holds up others.
   *
   * Whole number of seconds, 0 or more. 2.4 to 3.0: `3`. Change: reloads live.
   */
  readonly 'mq.dispatcher.maxTolerantLag'?: TimeValue | undefined;
  /**
   * Seconds between two checks whether separate consumers may share one again. Leave it.
   *
   * Number of seconds, 0 or more. 2.4: `1`; 2.5 to 3.0: `0.1`. Change: restarts the roles that read it.
   */
  readonly 'mq.dispatcher.mergeCheckInterval'?: TimeValue | undefined;
  /**
   * Seconds between two attempts to register a channel, in 2.4. Leave it.
   *
   * Whole number. 2.4: `3`. Change: reloads live.
   */
  readonly 'mq.dispatcher.retrySleep'?: NumberValue | undefined;
  /**
   * Seconds after which the registration of a channel fails, in 2.4. Raise it if recoveries with very many channels fail.
   *
   * Whole number. 2.4: `60`. Change: reloads live.
   */
  readonly 'mq.dispatcher.retryTimeout'?: NumberValue | undefined;
  /**
   * Messages that wait for each channel behind a shared consumer. Lower it if many channels take too much memory.
   *
   * Whole number. 2.4 to 3.0: `16`. Change: restarts the roles that read it.
   */
  readonly 'mq.dispatcher.targetBufSize'?: NumberValue | undefined;
  /**
   * Lets a consumer that lags read larger batches until it has caught up. Leave it on.
   *
   * Flag. 2.3 to 3.0: `true`. Change: reloads live.
   */
  readonly 'mq.enablePursuitMode'?: FlagValue | undefined;
  /**
   * Continues at another position when the queue no longer has a message, which loses data silently. Only to rescue an instance after the queue lost data, and knowing what is lost.
   *
   * Flag. 2.3 to 3.0: `false`. Change: reloads live.
   */
  readonly 'mq.ignoreBadPosition'?: FlagValue | undefined;
  /**
   * Messages that wait in the client of the queue for each consumer. Lower it if many channels take too much memory.
   *
   * Whole number. 2.3 to 3.0: `16`. Change: restarts the roles that read it.
   */
  readonly 'mq.mqBufSize'?: NumberValue | undefined;
  /**
   * Bytes that a lagging consumer collects in one batch. Leave it.
   *
   * Whole number of bytes, 0 or more. 2.3 to 3.0: `8388608`. Change: reloads live.
   */
  readonly 'mq.pursuitBufferSize'?: SizeValue | undefined;
  /**
   * Seconds of messages that a lagging consumer collects in one batch. Leave it.
   *
   * Whole number of seconds, 0 or more. 2.4 to 3.0: `60`. Change: reloads live.
   */
  readonly 'mq.pursuitBufferTime'?: TimeValue | undefined;
  /**
   * Lag in seconds from which a consumer reads larger batches. Leave it.
   *
   * Whole number of seconds, 0 or more. 2.3 to 3.0: `10`. Change: reloads live.
   */
  readonly 'mq.pursuitLag'?: TimeValue | undefined;
  /**
   * Messages that wait for the reader of each stream. Lower it if many channels take too much memory.
   *
   * Whole number. 2.3 to 3.0: `16`. Change: restarts the roles that read it.
   */
  readonly 'mq.receiveBufSize'?: NumberValue | undefined;
  /**
   * Kind of message queue; Milvus keeps the first value in etcd from 2.6 on. The message queue prop sets it; a change needs the procedure of Milvus.
   *
   * One of `default`, `pulsar`, `kafka`, `rocksmq`, `natsmq`, `woodpecker`. 2.3 to 3.0: `default`. Change: never: Milvus keeps the first value.
   */
  readonly 'mq.type'?: 'default' | 'pulsar' | 'kafka' | 'rocksmq' | 'natsmq' | 'woodpecker' | undefined;
}
