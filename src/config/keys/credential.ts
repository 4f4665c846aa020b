// Generated from data/milvus-config-keys.tsv by `npm run generate:config`. Do not edit.
import type { KeyRow } from '../key-row';

export const CREDENTIAL_KEYS: readonly KeyRow[] = [
  ['credential.*', 'string', '2.6 3.0', 'reloads'],
  ['credential.aksk1.access_key_id', 'string', '2.6 3.0', ''],
  ['credential.aksk1.secret_access_key', 'string', '2.6 3.0', ''],
  ['credential.apikey1.apikey', 'string', '2.6 3.0', ''],
  ['credential.gcp1.credential_json', 'string', '2.6 3.0', ''],
];
