// Generated from data/ by `npm run generate:config`. Do not edit.
import type { ConfigNode, FlagValue, TextValue, TimeValue } from '../../../props/config-value';

/** Encryption of stored data by a plugin that is not open source; Milvus reads these keys from `hook.yaml`, which the prop `hookConfig` writes. */
export interface CipherPluginSection {
  readonly [key: string]: ConfigNode;
  /**
   * Asks the plugin to encrypt files on local disks too; the open code does not read it. As the vendor of the plugin says.
   *
   * Flag. 2.6 to 3.0: `false`. Change: restarts the roles that read it.
   */
  readonly enableDiskEncryption?: FlagValue | undefined;
  /** Key management service that protects the keys of the plugin. */
  readonly kms?: {
    readonly [key: string]: ConfigNode;
    /** Identity with which the plugin calls the key management service. */
    readonly credentials?: {
      readonly [key: string]: ConfigNode;
      /** Identity at AWS KMS. */
      readonly aws?: {
        readonly [key: string]: ConfigNode;
        /**
         * External ID that AWS asks for when the plugin assumes the role. If the trust policy of the role requires one.
         *
         * Text. 2.6 to 3.0: empty. Change: reloads live.
         */
        readonly externalID?: TextValue | undefined;
        /**
         * AWS role that the plugin assumes to use the key. If the key belongs to another account.
         *
         * Text. 2.6 to 3.0: empty. Change: reloads live.
         */
        readonly roleARN?: TextValue | undefined;
      } | undefined;
    } | undefined;
    /**
     * Key that encrypts databases for which the request names no key, as the identifier in the key management service. At the first start with the plugin; later databases only are affected.
     *
     * Text. 2.6 to 3.0: empty. Change: reloads live.
     */
    readonly defaultKey?: TextValue | undefined;
  } | undefined;
  /**
   * Age in hours after which the plugin rotates a data key. If your security policy asks for a shorter period than a year.
   *
   * Whole number of hours. 2.6 to 3.0: `8764`. Change: reloads live.
   */
  readonly rotationPeriodInHours?: TimeValue | undefined;
  /**
   * Path of the plugin's library for the C++ engine. To turn the plugin on, in the prop `hookConfig`; mount the file into every role.
   *
   * Text. 2.6 to 3.0: empty. Change: restarts the roles that read it.
   */
  readonly soPathCpp?: TextValue | undefined;
  /**
   * Path of the plugin's library for the Go processes. Together with `cipherPlugin.soPathCpp`, in the prop `hookConfig`.
   *
   * Text. 2.6 to 3.0: empty. Change: restarts the roles that read it.
   */
  readonly soPathGo?: TextValue | undefined;
  /**
   * Time in minutes between two refreshes of keys from the key management service; the name has the spelling of Milvus. Lower it if a revoked key must stop working sooner.
   *
   * Whole number of minutes. 2.6 to 3.0: `60`. Change: reloads live.
   */
  readonly updatePerieldInMinutes?: TimeValue | undefined;
}
