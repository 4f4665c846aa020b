// Generated from data/ by `npm run generate:config`. Do not edit.
import type { FlagValue, NumberValue, TextValue, TimeValue } from '../../../props/config-value';

/** Keys of `grpc`, each in one piece. */
export interface GrpcKeys {
  /** Number. 2.3: `2.0`; 2.5 to 3.0: `2`. Change: restarts the roles that read it. */
  readonly 'grpc.client.backoffMultiplier'?: NumberValue | undefined;
  /** Flag. 2.3 to 3.0: `false`. Change: restarts the roles that read it. */
  readonly 'grpc.client.compressionEnabled'?: FlagValue | undefined;
  /** Whole number. 2.3 to 3.0: `200`. Change: restarts the roles that read it. */
  readonly 'grpc.client.dialTimeout'?: NumberValue | undefined;
  /** Number. 2.3 to 3.0: `0.2`. Change: restarts the roles that read it. */
  readonly 'grpc.client.initialBackOff'?: NumberValue | undefined;
  /** Whole number. 2.3 to 3.0: `10000`. Change: restarts the roles that read it. */
  readonly 'grpc.client.keepAliveTime'?: NumberValue | undefined;
  /** Whole number. 2.3 to 3.0: `20000`. Change: restarts the roles that read it. */
  readonly 'grpc.client.keepAliveTimeout'?: NumberValue | undefined;
  /** Number. 2.3 to 3.0: `10`. Change: restarts the roles that read it. */
  readonly 'grpc.client.maxBackoff'?: NumberValue | undefined;
  /** Whole number. 2.3 to 3.0: `32`. Change: restarts the roles that read it. */
  readonly 'grpc.client.maxCancelError'?: NumberValue | undefined;
  /** Whole number. 2.3 to 3.0: `10`. Change: restarts the roles that read it. */
  readonly 'grpc.client.maxMaxAttempts'?: NumberValue | undefined;
  /** Whole number. 2.3 to 3.0: `1000`. Change: restarts the roles that read it. */
  readonly 'grpc.client.minResetInterval'?: NumberValue | undefined;
  /** Whole number. 2.3 to 3.0: `200`. Change: restarts the roles that read it. */
  readonly 'grpc.client.minSessionCheckInterval'?: NumberValue | undefined;
  /** Whole number of seconds, 0 or more. 2.3: `10`; 2.4 to 3.0: `3`. Change: reloads live. */
  readonly 'grpc.gracefulStopTimeout'?: TimeValue | undefined;
  /** Whole number. 2.3: `536870912`. Change: restarts the roles that read it. */
  readonly 'grpc.log.clientMaxRecvSize'?: NumberValue | undefined;
  /** Whole number. 2.3: `268435456`. Change: restarts the roles that read it. */
  readonly 'grpc.log.clientMaxSendSize'?: NumberValue | undefined;
  /** Text. 2.3 to 3.0: `WARNING`. Change: restarts the roles that read it. */
  readonly 'grpc.log.level'?: TextValue | undefined;
  /** Whole number. 2.3: `268435456`. Change: restarts the roles that read it. */
  readonly 'grpc.log.serverMaxRecvSize'?: NumberValue | undefined;
  /** Whole number. 2.3: `536870912`. Change: restarts the roles that read it. */
  readonly 'grpc.log.serverMaxSendSize'?: NumberValue | undefined;
}
