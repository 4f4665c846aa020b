// Generated from data/ by `npm run generate:config`. Do not edit.
import type { FlagValue, NumberValue, TextValue, TimeValue } from '../../../props/config-value';

/** Keys of `grpc`, each in one piece. */
export interface GrpcKeys {
  /**
   * Factor by which the wait grows between two attempts of a call. Leave it.
   *
   * Number. 2.3: `2.0`; 2.5 to 3.0: `2`. Change: restarts the roles that read it.
   */
  readonly 'grpc.client.backoffMultiplier'?: NumberValue | undefined;
  /**
   * Compresses messages between roles, which saves traffic and costs CPU. If roles talk across zones with costly traffic; change all roles together.
   *
   * Flag. 2.3 to 3.0: `false`. Change: restarts the roles that read it.
   */
  readonly 'grpc.client.compressionEnabled'?: FlagValue | undefined;
  /**
   * Milliseconds that a connection to another role may take to open. Raise it if pods of busy nodes connect slowly.
   *
   * Whole number. 2.3 to 3.0: `200`. Change: restarts the roles that read it.
   */
  readonly 'grpc.client.dialTimeout'?: NumberValue | undefined;
  /**
   * Seconds before the second attempt of a call. Leave it.
   *
   * Number. 2.3 to 3.0: `0.2`. Change: restarts the roles that read it.
   */
  readonly 'grpc.client.initialBackOff'?: NumberValue | undefined;
  /**
   * Milliseconds of silence after which a connection is tested. Keep it above what the other side allows.
   *
   * Whole number. 2.3 to 3.0: `10000`. Change: restarts the roles that read it.
   */
  readonly 'grpc.client.keepAliveTime'?: NumberValue | undefined;
  /**
   * Milliseconds that the other side may take to answer such a test. Lower it to notice lost nodes sooner.
   *
   * Whole number. 2.3 to 3.0: `20000`. Change: restarts the roles that read it.
   */
  readonly 'grpc.client.keepAliveTimeout'?: NumberValue | undefined;
  /**
   * Longest wait in seconds between two attempts of a call. Leave it.
   *
   * Number. 2.3 to 3.0: `10`. Change: restarts the roles that read it.
   */
  readonly 'grpc.client.maxBackoff'?: NumberValue | undefined;
  /**
   * Cancelled calls in a row after which a connection is opened again. Leave it.
   *
   * Whole number. 2.3 to 3.0: `32`. Change: restarts the roles that read it.
   */
  readonly 'grpc.client.maxCancelError'?: NumberValue | undefined;
  /**
   * Attempts of a call that fails because the other side is away; the name has the spelling of Milvus. Leave it; fewer attempts make rollouts visible to clients.
   *
   * Whole number. 2.3 to 3.0: `10`. Change: restarts the roles that read it.
   */
  readonly 'grpc.client.maxMaxAttempts'?: NumberValue | undefined;
  /**
   * Milliseconds between two new connections to the same role, at least. Leave it.
   *
   * Whole number. 2.3 to 3.0: `1000`. Change: restarts the roles that read it.
   */
  readonly 'grpc.client.minResetInterval'?: NumberValue | undefined;
  /**
   * Milliseconds between two checks whether the other role is still registered, at least. Leave it.
   *
   * Whole number. 2.3 to 3.0: `200`. Change: restarts the roles that read it.
   */
  readonly 'grpc.client.minSessionCheckInterval'?: NumberValue | undefined;
  /**
   * Seconds that running calls may take when a gRPC server stops. Raise it if long searches fail during rollouts; the grace period of the pods follows.
   *
   * Whole number of seconds, 0 or more. 2.3: `10`; 2.4 to 3.0: `3`. Change: reloads live.
   */
  readonly 'grpc.gracefulStopTimeout'?: TimeValue | undefined;
  /**
   * Size limit that `milvus.yaml` of 2.3 lists below the wrong section. Leave it; the limit of each role counts.
   *
   * Whole number. 2.3: `536870912`. Change: restarts the roles that read it.
   */
  readonly 'grpc.log.clientMaxRecvSize'?: NumberValue | undefined;
  /**
   * Size limit of sent messages that `milvus.yaml` of 2.3 lists below the wrong section. Leave it; the limit of each role counts.
   *
   * Whole number. 2.3: `268435456`. Change: restarts the roles that read it.
   */
  readonly 'grpc.log.clientMaxSendSize'?: NumberValue | undefined;
  /**
   * Level of the log of the gRPC library. Set `INFO` for a short search for faults of connections.
   *
   * Text. 2.3 to 3.0: `WARNING`. Change: restarts the roles that read it.
   */
  readonly 'grpc.log.level'?: TextValue | undefined;
  /**
   * Size limit of a server that `milvus.yaml` of 2.3 lists below the wrong section. Leave it; the limit of each role counts.
   *
   * Whole number. 2.3: `268435456`. Change: restarts the roles that read it.
   */
  readonly 'grpc.log.serverMaxRecvSize'?: NumberValue | undefined;
  /**
   * Size limit of answers that `milvus.yaml` of 2.3 lists below the wrong section. Leave it; the limit of each role counts.
   *
   * Whole number. 2.3: `536870912`. Change: restarts the roles that read it.
   */
  readonly 'grpc.log.serverMaxSendSize'?: NumberValue | undefined;
}
