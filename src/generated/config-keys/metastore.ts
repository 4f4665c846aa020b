// Generated from data/ by `npm run generate:config`. Do not edit.
import type { KeyRow } from '../key-row';

export const METASTORE_KEYS: readonly KeyRow[] = [
  ['metastore.maxEtcdTxnNum', 'int', 'reloads', [null, null, '64', '64', '64'], 'CS?'],
  ['metastore.paginationSize', 'int', 'reloads', [null, '100000', '100000', '100000', '100000'], 'C?'],
  ['metastore.readConcurrency', 'int', 'reloads', [null, '32', '32', '32', '32'], 'C?'],
  ['metastore.snapshot.reserveTime', 'int', 'reloads', [null, '3600', '3600', null, null], 'C?//'],
  ['metastore.snapshot.ttl', 'int', 'reloads', [null, '86400', '86400', null, null], 'C?//'],
  ['metastore.type', 'string', '', 'etcd', 'CS', { values: ['etcd', 'tikv'] }],
];
