// Generated from data/ by `npm run generate:config`. Do not edit.
import type { ConfigNode, FlagValue, TextValue, TimeValue } from '../../../props/config-value';

/** Keys below `cipherPlugin`. */
export interface CipherPluginSection {
  readonly [key: string]: ConfigNode;
  /** Flag. 2.6 to 3.0: `false`. Change: restarts the roles that read it. */
  readonly enableDiskEncryption?: FlagValue | undefined;
  readonly kms?: {
    readonly [key: string]: ConfigNode;
    readonly credentials?: {
      readonly [key: string]: ConfigNode;
      readonly aws?: {
        readonly [key: string]: ConfigNode;
        /** Text. 2.6 to 3.0: empty. Change: reloads live. */
        readonly externalID?: TextValue | undefined;
        /** Text. 2.6 to 3.0: empty. Change: reloads live. */
        readonly roleARN?: TextValue | undefined;
      } | undefined;
    } | undefined;
    /** Text. 2.6 to 3.0: empty. Change: reloads live. */
    readonly defaultKey?: TextValue | undefined;
  } | undefined;
  /** Whole number of hours. 2.6 to 3.0: `8764`. Change: reloads live. */
  readonly rotationPeriodInHours?: TimeValue | undefined;
  /** Text. 2.6 to 3.0: empty. Change: restarts the roles that read it. */
  readonly soPathCpp?: TextValue | undefined;
  /** Text. 2.6 to 3.0: empty. Change: restarts the roles that read it. */
  readonly soPathGo?: TextValue | undefined;
  /** Whole number of minutes. 2.6 to 3.0: `60`. Change: reloads live. */
  readonly updatePerieldInMinutes?: TimeValue | undefined;
}
