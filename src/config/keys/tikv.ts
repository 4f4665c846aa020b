// Generated from data/milvus-config-keys.tsv by `npm run generate:config`. Do not edit.
import type { KeyRow } from '../key-row';

export const TIKV_KEYS: readonly KeyRow[] = [
  ['tikv.endpoints', 'list(csv)', '2.3 2.4 2.5 2.6 3.0', ''],
  ['tikv.kvSubPath', 'string', '2.3 2.4 2.5 2.6 3.0', ''],
  ['tikv.metaSubPath', 'string', '2.3 2.4 2.5 2.6 3.0', ''],
  ['tikv.requestTimeout', 'duration(number)', '2.3 2.4 2.5 2.6 3.0', ''],
  ['tikv.rootPath', 'string', '2.3 2.4 2.5 2.6 3.0', ''],
  ['tikv.snapshotScanSize', 'int', '2.3 2.4 2.5 2.6 3.0', 'reloads'],
  ['tikv.ssl.enabled', 'bool', '2.3 2.4 2.5 2.6 3.0', ''],
  ['tikv.ssl.tlsCACert', 'string', '2.3 2.4 2.5 2.6 3.0', ''],
  ['tikv.ssl.tlsCert', 'string', '2.3 2.4 2.5 2.6 3.0', ''],
  ['tikv.ssl.tlsKey', 'string', '2.3 2.4 2.5 2.6 3.0', ''],
];
