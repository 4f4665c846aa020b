// Generated from data/ by `npm run generate:config`. Do not edit.
import type { NumberValue, SizeValue, TextValue } from '../../../props/config-value';

/** Keys of `streamingNode`, each in one piece. */
export interface StreamingNodeKeys {
  /**
   * Largest answer in bytes that a caller of streaming nodes accepts. Raise it together with `serverMaxSendSize` of the same section, if large results fail.
   *
   * Whole number of bytes, 1 or more. 2.5 to 3.0: `268435456`. Change: restarts the roles that read it.
   */
  readonly 'streamingNode.grpc.clientMaxRecvSize'?: SizeValue | undefined;
  /**
   * Largest request in bytes that a caller sends to streaming nodes. Keep it at or below `serverMaxRecvSize` of the same section.
   *
   * Whole number of bytes, 1 or more. 2.5 to 3.0: `268435456`. Change: restarts the roles that read it.
   */
  readonly 'streamingNode.grpc.clientMaxSendSize'?: SizeValue | undefined;
  /**
   * Largest request in bytes that streaming nodes accept. Raise it if calls fail with `ResourceExhausted`.
   *
   * Whole number of bytes, 1 or more. 2.5 to 3.0: `268435456`. Change: restarts the roles that read it.
   */
  readonly 'streamingNode.grpc.serverMaxRecvSize'?: SizeValue | undefined;
  /**
   * Largest answer in bytes that streaming nodes send. Raise it if calls fail with `ResourceExhausted`.
   *
   * Whole number of bytes, 1 or more. 2.5 to 3.0: `268435456`. Change: restarts the roles that read it.
   */
  readonly 'streamingNode.grpc.serverMaxSendSize'?: SizeValue | undefined;
  /**
   * Address that a streaming node registers; empty means the first address of the pod. Leave it empty in Kubernetes.
   *
   * Text. 2.5 to 3.0: empty. Change: restarts the roles that read it.
   */
  readonly 'streamingNode.ip'?: TextValue | undefined;
  /**
   * Port of streaming nodes for other roles. Leave it; Services and policies of this library follow the default.
   *
   * Whole number, 1 to 65535. 2.5 to 3.0: `22222`. Change: restarts the roles that read it.
   */
  readonly 'streamingNode.port'?: NumberValue | undefined;
}
