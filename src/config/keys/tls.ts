// Generated from data/milvus-config-keys.tsv by `npm run generate:config`. Do not edit.
import type { KeyRow } from '../key-row';

export const TLS_KEYS: readonly KeyRow[] = [
  ['tls.caPemPath', 'string', '2.3 2.4 2.5 2.6 3.0', ''],
  ['tls.serverKeyPath', 'string', '2.3 2.4 2.5 2.6 3.0', ''],
  ['tls.serverPemPath', 'string', '2.3 2.4 2.5 2.6 3.0', ''],
];
