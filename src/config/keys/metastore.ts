// Generated from data/milvus-config-keys.tsv by `npm run generate:config`. Do not edit.
import type { KeyRow } from '../key-row';

export const METASTORE_KEYS: readonly KeyRow[] = [
  ['metastore.maxEtcdTxnNum', 'int', '2.5 2.6 3.0', 'reloads'],
  ['metastore.paginationSize', 'int', '2.4 2.5 2.6 3.0', 'reloads'],
  ['metastore.readConcurrency', 'int', '2.4 2.5 2.6 3.0', 'reloads'],
  ['metastore.snapshot.reserveTime', 'int', '2.4 2.5', 'reloads'],
  ['metastore.snapshot.ttl', 'int', '2.4 2.5', 'reloads'],
  ['metastore.type', 'string', '2.3 2.4 2.5 2.6 3.0', ''],
];
