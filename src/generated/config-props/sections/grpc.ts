// Generated from data/ by `npm run generate:config`. Do not edit.
import type { ConfigNode, FlagValue, NumberValue, TextValue, TimeValue } from '../../../props/config-value';

/** Keys below `grpc`. */
export interface GrpcSection {
  readonly [key: string]: ConfigNode;
  readonly client?: {
    readonly [key: string]: ConfigNode;
    /** Number. 2.3: `2.0`; 2.5 to 3.0: `2`. Change: restarts the roles that read it. */
    readonly backoffMultiplier?: NumberValue | undefined;
    /** Flag. 2.3 to 3.0: `false`. Change: restarts the roles that read it. */
    readonly compressionEnabled?: FlagValue | undefined;
    /** Whole number. 2.3 to 3.0: `200`. Change: restarts the roles that read it. */
    readonly dialTimeout?: NumberValue | undefined;
    /** Number. 2.3 to 3.0: `0.2`. Change: restarts the roles that read it. */
    readonly initialBackOff?: NumberValue | undefined;
    /** Whole number. 2.3 to 3.0: `10000`. Change: restarts the roles that read it. */
    readonly keepAliveTime?: NumberValue | undefined;
    /** Whole number. 2.3 to 3.0: `20000`. Change: restarts the roles that read it. */
    readonly keepAliveTimeout?: NumberValue | undefined;
    /** Number. 2.3 to 3.0: `10`. Change: restarts the roles that read it. */
    readonly maxBackoff?: NumberValue | undefined;
    /** Whole number. 2.3 to 3.0: `32`. Change: restarts the roles that read it. */
    readonly maxCancelError?: NumberValue | undefined;
    /** Whole number. 2.3 to 3.0: `10`. Change: restarts the roles that read it. */
    readonly maxMaxAttempts?: NumberValue | undefined;
    /** Whole number. 2.3 to 3.0: `1000`. Change: restarts the roles that read it. */
    readonly minResetInterval?: NumberValue | undefined;
    /** Whole number. 2.3 to 3.0: `200`. Change: restarts the roles that read it. */
    readonly minSessionCheckInterval?: NumberValue | undefined;
  } | undefined;
  /** Whole number of seconds, 0 or more. 2.3: `10`; 2.4 to 3.0: `3`. Change: reloads live. */
  readonly gracefulStopTimeout?: TimeValue | undefined;
  readonly log?: {
    readonly [key: string]: ConfigNode;
    /** Whole number. 2.3: `536870912`. Change: restarts the roles that read it. */
    readonly clientMaxRecvSize?: NumberValue | undefined;
    /** Whole number. 2.3: `268435456`. Change: restarts the roles that read it. */
    readonly clientMaxSendSize?: NumberValue | undefined;
    /** Text. 2.3 to 3.0: `WARNING`. Change: restarts the roles that read it. */
    readonly level?: TextValue | undefined;
    /** Whole number. 2.3: `268435456`. Change: restarts the roles that read it. */
    readonly serverMaxRecvSize?: NumberValue | undefined;
    /** Whole number. 2.3: `536870912`. Change: restarts the roles that read it. */
    readonly serverMaxSendSize?: NumberValue | undefined;
  } | undefined;
}
