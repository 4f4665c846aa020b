// Generated from data/ by `npm run generate:config`. Do not edit.
import type { ConfigNode, FlagValue, NumberValue, SizeValue, TextValue, TimeValue } from '../../../props/config-value';

/** Keys below `indexNode`. */
export interface IndexNodeSection {
  readonly [key: string]: ConfigNode;
  /** Flag. 2.3 to 2.4: `true`. Change: restarts the roles that read it. */
  readonly enableDisk?: FlagValue | undefined;
  /** Whole number of seconds, 0 or more. 2.3 to 2.5: empty. Change: reloads live. */
  readonly gracefulStopTimeout?: TimeValue | undefined;
  readonly grpc?: {
    readonly [key: string]: ConfigNode;
    /** Whole number of bytes, 1 or more. 2.3 to 2.5: `536870912`. Change: restarts the roles that read it. */
    readonly clientMaxRecvSize?: SizeValue | undefined;
    /** Whole number of bytes, 1 or more. 2.3 to 2.5: `268435456`. Change: restarts the roles that read it. */
    readonly clientMaxSendSize?: SizeValue | undefined;
    /** Whole number of bytes, 1 or more. 2.3 to 2.5: `268435456`. Change: restarts the roles that read it. */
    readonly serverMaxRecvSize?: SizeValue | undefined;
    /** Whole number of bytes, 1 or more. 2.3 to 2.5: `536870912`. Change: restarts the roles that read it. */
    readonly serverMaxSendSize?: SizeValue | undefined;
  } | undefined;
  /** Text. 2.3 to 2.5: empty. Change: restarts the roles that read it. */
  readonly ip?: TextValue | undefined;
  /** Whole number of per cent, 0 to 100. 2.3 to 2.4: `95`. Change: reloads live. */
  readonly maxDiskUsagePercentage?: NumberValue | undefined;
  /** Whole number, 1 to 65535. 2.3 to 2.5: `21121`. Change: restarts the roles that read it. */
  readonly port?: NumberValue | undefined;
  readonly scheduler?: {
    readonly [key: string]: ConfigNode;
    /** Whole number. 2.3 to 3.0: `1`. Change: restarts the roles that read it. */
    readonly buildParallel?: NumberValue | undefined;
  } | undefined;
  /** Number. 2.5: `0.25`. Change: restarts the roles that read it. */
  readonly standaloneSlotFactor?: NumberValue | undefined;
  /** Whole number. 2.5: `16`. Change: reloads live. */
  readonly workerSlotUnit?: NumberValue | undefined;
}
