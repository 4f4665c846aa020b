// Generated from data/ by `npm run generate:config`. Do not edit.
import type { ConfigNode, FlagValue, NumberValue, SizeValue, TextValue, TimeValue } from '../../../props/config-value';

/** Keys below `natsmq`. */
export interface NatsmqSection {
  readonly [key: string]: ConfigNode;
  readonly server?: {
    readonly [key: string]: ConfigNode;
    /** Whole number of milliseconds, 0 or more. 2.3 to 2.5: `4000`. Change: restarts the roles that read it. */
    readonly initializeTimeout?: TimeValue | undefined;
    /** Whole number of bytes. 2.3 to 2.5: `17179869184`. Change: restarts the roles that read it. */
    readonly maxFileStore?: SizeValue | undefined;
    /** Whole number of bytes. 2.3 to 2.5: `8388608`. Change: restarts the roles that read it. */
    readonly maxPayload?: SizeValue | undefined;
    /** Whole number of bytes. 2.3 to 2.5: `67108864`. Change: restarts the roles that read it. */
    readonly maxPending?: SizeValue | undefined;
    readonly monitor?: {
      readonly [key: string]: ConfigNode;
      /** Flag. 2.3 to 2.5: `false`. Change: restarts the roles that read it. */
      readonly debug?: FlagValue | undefined;
      /** Text. 2.3 to 2.5: `/tmp/milvus/logs/nats.log`. Change: restarts the roles that read it. */
      readonly logFile?: TextValue | undefined;
      /** Whole number of bytes. 2.3 to 2.5: `536870912`. Change: restarts the roles that read it. */
      readonly logSizeLimit?: SizeValue | undefined;
      /** Flag. 2.3 to 2.5: `true`. Change: restarts the roles that read it. */
      readonly logTime?: FlagValue | undefined;
      /** Flag. 2.3 to 2.5: `false`. Change: restarts the roles that read it. */
      readonly trace?: FlagValue | undefined;
    } | undefined;
    /** Whole number, 1 to 65535. 2.3 to 2.5: `4222`. Change: restarts the roles that read it. */
    readonly port?: NumberValue | undefined;
    readonly retention?: {
      readonly [key: string]: ConfigNode;
      /** Whole number of minutes, 0 or more. 2.3 to 2.5: `4320`. Change: reloads live. */
      readonly maxAge?: TimeValue | undefined;
      /** Whole number of bytes. 2.3 to 2.5: empty. Change: reloads live. */
      readonly maxBytes?: SizeValue | undefined;
      /** Whole number. 2.3 to 2.5: empty. Change: reloads live. */
      readonly maxMsgs?: NumberValue | undefined;
    } | undefined;
    /** Text. 2.3 to 2.5: `/var/lib/milvus/nats`. Change: restarts the roles that read it. */
    readonly storeDir?: TextValue | undefined;
  } | undefined;
}
