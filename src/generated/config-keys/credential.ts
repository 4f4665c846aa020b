// Generated from data/ by `npm run generate:config`. Do not edit.
import type { KeyRow } from '../key-row';

export const CREDENTIAL_KEYS: readonly KeyRow[] = [
  ['credential.*', 'string', 'reloads', [null, null, null, '{}', '{}'], '/PD?/PCQDS?'],
  ['credential.aksk1.access_key_id', 'string', '', [null, null, null, '', ''], '/PD?/PCQDS?'],
  ['credential.aksk1.secret_access_key', 'string', '', [null, null, null, '', ''], '/PD?/PCQDS?'],
  ['credential.apikey1.apikey', 'string', '', [null, null, null, '', ''], '/PD?/PCQDS?'],
  ['credential.gcp1.credential_json', 'string', '', [null, null, null, '', ''], '/PD?/PCQDS?'],
];
