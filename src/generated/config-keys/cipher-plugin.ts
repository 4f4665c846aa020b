// Generated from data/ by `npm run generate:config`. Do not edit.
import type { KeyRow } from '../key-row';

export const CIPHER_PLUGIN_KEYS: readonly KeyRow[] = [
  ['cipherPlugin.enableDiskEncryption', 'bool', '', [null, null, null, 'false', 'false'], '/-/-'],
  ['cipherPlugin.kms.credentials.aws.externalID', 'string', 'reloads', [null, null, null, '', ''], '/PCQDSX?/PCQDSX?'],
  ['cipherPlugin.kms.credentials.aws.roleARN', 'string', 'reloads', [null, null, null, '', ''], '/PCQDSX?/PCQDSX?'],
  ['cipherPlugin.kms.defaultKey', 'string', 'reloads', [null, null, null, '', ''], '/PCQDSX?/PCQDSX?', { was: ['cipherPlugin.defaultKmsKeyArn'] }],
  ['cipherPlugin.rotationPeriodInHours', 'int', 'reloads', [null, null, null, '8764', '8764'], '/PCQDSX?/PCQDSX?', { unit: 'h' }],
  ['cipherPlugin.soPathCpp', 'string', '', [null, null, null, '', ''], '/PCQDSX?/PCQDSX?'],
  ['cipherPlugin.soPathGo', 'string', '', [null, null, null, '', ''], '/PCQDSX?/PCQDSX?'],
  ['cipherPlugin.updatePerieldInMinutes', 'int', 'reloads', [null, null, null, '60', '60'], '/PCQDSX?/PCQDSX?', { unit: 'min' }],
];
