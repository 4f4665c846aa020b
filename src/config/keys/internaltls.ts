// Generated from data/milvus-config-keys.tsv by `npm run generate:config`. Do not edit.
import type { KeyRow } from '../key-row';

export const INTERNALTLS_KEYS: readonly KeyRow[] = [
  ['internaltls.caPemPath', 'string', '2.5 2.6 3.0', ''],
  ['internaltls.serverKeyPath', 'string', '2.5 2.6 3.0', ''],
  ['internaltls.serverPemPath', 'string', '2.5 2.6 3.0', ''],
  ['internaltls.sni', 'string', '2.5 2.6 3.0', ''],
];
