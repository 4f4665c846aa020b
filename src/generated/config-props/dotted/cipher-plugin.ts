// Generated from data/ by `npm run generate:config`. Do not edit.
import type { FlagValue, TextValue, TimeValue } from '../../../props/config-value';

/** Keys of `cipherPlugin`, each in one piece. */
export interface CipherPluginKeys {
  /** Flag. 2.6 to 3.0: `false`. Change: restarts the roles that read it. */
  readonly 'cipherPlugin.enableDiskEncryption'?: FlagValue | undefined;
  /** Text. 2.6 to 3.0: empty. Change: reloads live. */
  readonly 'cipherPlugin.kms.credentials.aws.externalID'?: TextValue | undefined;
  /** Text. 2.6 to 3.0: empty. Change: reloads live. */
  readonly 'cipherPlugin.kms.credentials.aws.roleARN'?: TextValue | undefined;
  /** Text. 2.6 to 3.0: empty. Change: reloads live. */
  readonly 'cipherPlugin.kms.defaultKey'?: TextValue | undefined;
  /** Whole number of hours. 2.6 to 3.0: `8764`. Change: reloads live. */
  readonly 'cipherPlugin.rotationPeriodInHours'?: TimeValue | undefined;
  /** Text. 2.6 to 3.0: empty. Change: restarts the roles that read it. */
  readonly 'cipherPlugin.soPathCpp'?: TextValue | undefined;
  /** Text. 2.6 to 3.0: empty. Change: restarts the roles that read it. */
  readonly 'cipherPlugin.soPathGo'?: TextValue | undefined;
  /** Whole number of minutes. 2.6 to 3.0: `60`. Change: reloads live. */
  readonly 'cipherPlugin.updatePerieldInMinutes'?: TimeValue | undefined;
}
