// Generated from data/ by `npm run generate:config`. Do not edit.
import type { KeyRow } from '../key-row';

export const TIKV_KEYS: readonly KeyRow[] = [
  ['tikv.endpoints', 'list', '', '127.0.0.1:2389'],
  ['tikv.kvSubPath', 'string', '', 'kv'],
  ['tikv.metaSubPath', 'string', '', 'meta'],
  ['tikv.requestTimeout', 'int', '', '10000', { unit: 'ms', minimum: 1 }],
  ['tikv.rootPath', 'string', '', 'by-dev'],
  ['tikv.snapshotScanSize', 'int', 'reloads', '256'],
  ['tikv.ssl.enabled', 'bool', '', 'false'],
  ['tikv.ssl.tlsCACert', 'string', '', ''],
  ['tikv.ssl.tlsCert', 'string', '', ''],
  ['tikv.ssl.tlsKey', 'string', '', ''],
];
