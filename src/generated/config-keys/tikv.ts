// Generated from data/ by `npm run generate:config`. Do not edit.
import type { KeyRow } from '../key-row';

export const TIKV_KEYS: readonly KeyRow[] = [
  ['tikv.endpoints', 'list', '', '127.0.0.1:2389', 'CS?'],
  ['tikv.kvSubPath', 'string', '', 'kv', 'C'],
  ['tikv.metaSubPath', 'string', '', 'meta', 'CS'],
  ['tikv.requestTimeout', 'int', '', '10000', 'CS', { unit: 'ms', minimum: 1 }],
  ['tikv.rootPath', 'string', '', 'by-dev', 'CS'],
  ['tikv.snapshotScanSize', 'int', 'reloads', '256', 'CS?'],
  ['tikv.ssl.enabled', 'bool', '', 'false', 'CS?'],
  ['tikv.ssl.tlsCACert', 'string', '', '', 'CS?'],
  ['tikv.ssl.tlsCert', 'string', '', '', 'CS?'],
  ['tikv.ssl.tlsKey', 'string', '', '', 'CS?'],
];
