// Generated from data/milvus-config-keys.tsv by `npm run generate:config`. Do not edit.
import type { KeyRow } from '../key-row';

export const CIPHER_PLUGIN_KEYS: readonly KeyRow[] = [
  ['cipherPlugin.enableDiskEncryption', 'bool', '2.6 3.0', ''],
  ['cipherPlugin.kms.credentials.aws.externalID', 'string', '2.6 3.0', 'reloads'],
  ['cipherPlugin.kms.credentials.aws.roleARN', 'string', '2.6 3.0', 'reloads'],
  ['cipherPlugin.kms.defaultKey', 'string', '2.6 3.0', 'reloads'],
  ['cipherPlugin.rotationPeriodInHours', 'int', '2.6 3.0', 'reloads'],
  ['cipherPlugin.soPathCpp', 'string', '2.6 3.0', ''],
  ['cipherPlugin.soPathGo', 'string', '2.6 3.0', ''],
  ['cipherPlugin.updatePerieldInMinutes', 'int', '2.6 3.0', 'reloads'],
];
