// Generated from data/ by `npm run generate:config`. Do not edit.
import type { MeaningRow } from '../meaning-row';

export const CIPHER_PLUGIN_MEANINGS: readonly MeaningRow[] = [
  ['cipherPlugin', 'Encryption of stored data by a plugin that is not open source; Milvus reads these keys from `hook.yaml`, which the prop `hookConfig` writes.'],
  ['cipherPlugin.enableDiskEncryption', 'Asks the plugin to encrypt files on local disks too; the open code does not read it.', 'As the vendor of the plugin says.'],
  ['cipherPlugin.kms', 'Key management service that protects the keys of the plugin.'],
  ['cipherPlugin.kms.credentials', 'Identity with which the plugin calls the key management service.'],
  ['cipherPlugin.kms.credentials.aws', 'Identity at AWS KMS.'],
  ['cipherPlugin.kms.credentials.aws.externalID', 'External ID that AWS asks for when the plugin assumes the role.', 'If the trust policy of the role requires one.'],
  ['cipherPlugin.kms.credentials.aws.roleARN', 'AWS role that the plugin assumes to use the key.', 'If the key belongs to another account.'],
  ['cipherPlugin.kms.defaultKey', 'Key that encrypts databases for which the request names no key, as the identifier in the key management service.', 'At the first start with the plugin; later databases only are affected.'],
  ['cipherPlugin.rotationPeriodInHours', 'Age in hours after which the plugin rotates a data key.', 'If your security policy asks for a shorter period than a year.'],
  ['cipherPlugin.soPathCpp', 'Path of the plugin\'s library for the C++ engine.', 'To turn the plugin on, in the prop `hookConfig`; mount the file into every role.'],
  ['cipherPlugin.soPathGo', 'Path of the plugin\'s library for the Go processes.', 'Together with `cipherPlugin.soPathCpp`, in the prop `hookConfig`.'],
  ['cipherPlugin.updatePerieldInMinutes', 'Time in minutes between two refreshes of keys from the key management service; the name has the spelling of Milvus.', 'Lower it if a revoked key must stop working sooner.'],
];
