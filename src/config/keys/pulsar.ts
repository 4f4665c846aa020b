// Generated from data/milvus-config-keys.tsv by `npm run generate:config`. Do not edit.
import type { KeyRow } from '../key-row';

export const PULSAR_KEYS: readonly KeyRow[] = [
  ['pulsar.address', 'string', '2.3 2.4 2.5 2.6 3.0', ''],
  ['pulsar.authParams', 'string', '2.3 2.4 2.5 2.6 3.0', ''],
  ['pulsar.authPlugin', 'string', '2.3 2.4 2.5 2.6 3.0', ''],
  ['pulsar.backlogAutoClearBytes', 'size(string)', '2.6 3.0', ''],
  ['pulsar.enableClientMetrics', 'bool', '2.3 2.4 2.5 2.6 3.0', ''],
  ['pulsar.maxMessageSize', 'int', '2.3 2.4 2.5 2.6 3.0', 'reloads'],
  ['pulsar.namespace', 'string', '2.3 2.4 2.5 2.6 3.0', ''],
  ['pulsar.port', 'int', '2.3 2.4 2.5 2.6 3.0', ''],
  ['pulsar.requestTimeout', 'int', '2.3 2.4 2.5 2.6 3.0', ''],
  ['pulsar.tenant', 'string', '2.3 2.4 2.5 2.6 3.0', ''],
  ['pulsar.webaddress', 'string', '2.3 2.4 2.5 2.6 3.0', ''],
  ['pulsar.webport', 'int', '2.3 2.4 2.5 2.6 3.0', ''],
];
