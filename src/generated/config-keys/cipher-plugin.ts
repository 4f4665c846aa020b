// Generated from data/ by `npm run generate:config`. Do not edit.
import type { KeyRow } from '../key-row';

export const CIPHER_PLUGIN_KEYS: readonly KeyRow[] = [
  ['cipherPlugin.enableDiskEncryption', 'bool', '', [null, null, null, 'false', 'false']],
  ['cipherPlugin.kms.credentials.aws.externalID', 'string', 'reloads', [null, null, null, '', '']],
  ['cipherPlugin.kms.credentials.aws.roleARN', 'string', 'reloads', [null, null, null, '', '']],
  ['cipherPlugin.kms.defaultKey', 'string', 'reloads', [null, null, null, '', ''], { was: ['cipherPlugin.defaultKmsKeyArn'] }],
  ['cipherPlugin.rotationPeriodInHours', 'int', 'reloads', [null, null, null, '8764', '8764'], { unit: 'h' }],
  ['cipherPlugin.soPathCpp', 'string', '', [null, null, null, '', '']],
  ['cipherPlugin.soPathGo', 'string', '', [null, null, null, '', '']],
  ['cipherPlugin.updatePerieldInMinutes', 'int', 'reloads', [null, null, null, '60', '60'], { unit: 'min' }],
];
