// Generated from data/ by `npm run generate:config`. Do not edit.
import type { NumberValue, SizeValue, TextValue } from '../../../props/config-value';

/** Keys of `streamingNode`, each in one piece. */
export interface StreamingNodeKeys {
  /** Whole number of bytes, 1 or more. 2.5 to 3.0: `268435456`. Change: restarts the roles that read it. */
  readonly 'streamingNode.grpc.clientMaxRecvSize'?: SizeValue | undefined;
  /** Whole number of bytes, 1 or more. 2.5 to 3.0: `268435456`. Change: restarts the roles that read it. */
  readonly 'streamingNode.grpc.clientMaxSendSize'?: SizeValue | undefined;
  /** Whole number of bytes, 1 or more. 2.5 to 3.0: `268435456`. Change: restarts the roles that read it. */
  readonly 'streamingNode.grpc.serverMaxRecvSize'?: SizeValue | undefined;
  /** Whole number of bytes, 1 or more. 2.5 to 3.0: `268435456`. Change: restarts the roles that read it. */
  readonly 'streamingNode.grpc.serverMaxSendSize'?: SizeValue | undefined;
  /** Text. 2.5 to 3.0: empty. Change: restarts the roles that read it. */
  readonly 'streamingNode.ip'?: TextValue | undefined;
  /** Whole number, 1 to 65535. 2.5 to 3.0: `22222`. Change: restarts the roles that read it. */
  readonly 'streamingNode.port'?: NumberValue | undefined;
}
