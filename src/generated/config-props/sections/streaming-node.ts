// Generated from data/ by `npm run generate:config`. Do not edit.
import type { ConfigNode, NumberValue, SizeValue, TextValue } from '../../../props/config-value';

/** Keys below `streamingNode`. */
export interface StreamingNodeSection {
  readonly [key: string]: ConfigNode;
  readonly grpc?: {
    readonly [key: string]: ConfigNode;
    /** Whole number of bytes, 1 or more. 2.5 to 3.0: `268435456`. Change: restarts the roles that read it. */
    readonly clientMaxRecvSize?: SizeValue | undefined;
    /** Whole number of bytes, 1 or more. 2.5 to 3.0: `268435456`. Change: restarts the roles that read it. */
    readonly clientMaxSendSize?: SizeValue | undefined;
    /** Whole number of bytes, 1 or more. 2.5 to 3.0: `268435456`. Change: restarts the roles that read it. */
    readonly serverMaxRecvSize?: SizeValue | undefined;
    /** Whole number of bytes, 1 or more. 2.5 to 3.0: `268435456`. Change: restarts the roles that read it. */
    readonly serverMaxSendSize?: SizeValue | undefined;
  } | undefined;
  /** Text. 2.5 to 3.0: empty. Change: restarts the roles that read it. */
  readonly ip?: TextValue | undefined;
  /** Whole number, 1 to 65535. 2.5 to 3.0: `22222`. Change: restarts the roles that read it. */
  readonly port?: NumberValue | undefined;
}
