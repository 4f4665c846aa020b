// Generated from data/ by `npm run generate:config`. Do not edit.
import type { ConfigNode, FlagValue, NumberValue, SizeValue, TextValue, TimeValue } from '../../../props/config-value';

/** Keys below `rootCoord`. */
export interface RootCoordSection {
  readonly [key: string]: ConfigNode;
  /** Text. 2.4 to 3.0: `{}`. Change: restarts the roles that read it. */
  readonly defaultDBProperties?: TextValue | undefined;
  /** Whole number, 1 or more. 2.3 to 3.0: `16`. Change: restarts the roles that read it. */
  readonly dmlChannelNum?: NumberValue | undefined;
  /** Flag. 2.3 to 3.0: `false`. Change: restarts the roles that read it. */
  readonly enableActiveStandby?: FlagValue | undefined;
  /** Whole number of seconds, 0 or more. 2.3 to 3.0: `5`. Change: reloads live. */
  readonly gracefulStopTimeout?: TimeValue | undefined;
  readonly grpc?: {
    readonly [key: string]: ConfigNode;
    /** Whole number of bytes, 1 or more. 2.3 to 3.0: `536870912`. Change: restarts the roles that read it. */
    readonly clientMaxRecvSize?: SizeValue | undefined;
    /** Whole number of bytes, 1 or more. 2.3 to 3.0: `268435456`. Change: restarts the roles that read it. */
    readonly clientMaxSendSize?: SizeValue | undefined;
    /** Whole number of bytes, 1 or more. 2.3 to 3.0: `268435456`. Change: restarts the roles that read it. */
    readonly serverMaxRecvSize?: SizeValue | undefined;
    /** Whole number of bytes, 1 or more. 2.3 to 3.0: `536870912`. Change: restarts the roles that read it. */
    readonly serverMaxSendSize?: SizeValue | undefined;
  } | undefined;
  /** Whole number. 2.3: `65535`. Change: reloads live. */
  readonly importMaxPendingTaskCount?: NumberValue | undefined;
  /** Whole number of seconds, 0 or more. 2.3: `900`. Change: reloads live. */
  readonly importTaskExpiration?: TimeValue | undefined;
  /** Whole number of seconds, 0 or more. 2.3: `86400`. Change: reloads live. */
  readonly importTaskRetention?: TimeValue | undefined;
  /** Text. 2.3: `importtask`. Change: reloads live. */
  readonly ImportTaskSubPath?: TextValue | undefined;
  /** Text. 2.3 to 3.0: empty. Change: restarts the roles that read it. */
  readonly ip?: TextValue | undefined;
  /** Whole number. 2.3 to 3.0: `64`. Change: reloads live. */
  readonly maxDatabaseNum?: NumberValue | undefined;
  /** Whole number. 2.3 to 3.0: `65536`. Change: reloads live. */
  readonly maxGeneralCapacity?: NumberValue | undefined;
  /** Whole number, 0 or more. 2.3: `4096`; 2.4 to 3.0: `1024`. Change: reloads live. */
  readonly maxPartitionNum?: NumberValue | undefined;
  /** Whole number. 2.3 to 3.0: `1024`. Change: reloads live. */
  readonly minSegmentSizeToEnableIndex?: NumberValue | undefined;
  /** Whole number, 1 to 65535. 2.3 to 2.5: `53100`; 2.6 to 3.0: `22125`. Change: restarts the roles that read it. */
  readonly port?: NumberValue | undefined;
  /** Flag. 2.4 to 3.0: `true`. Change: reloads live. */
  readonly useLockScheduler?: FlagValue | undefined;
}
