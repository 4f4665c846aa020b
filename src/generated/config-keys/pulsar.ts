// Generated from data/ by `npm run generate:config`. Do not edit.
import type { KeyRow } from '../key-row';

export const PULSAR_KEYS: readonly KeyRow[] = [
  ['pulsar.address', 'string', '', 'localhost'],
  ['pulsar.authParams', 'string', '', ''],
  ['pulsar.authPlugin', 'string', '', ''],
  ['pulsar.backlogAutoClearBytes', 'size', '', [null, null, null, '100m', '100m']],
  ['pulsar.enableClientMetrics', 'bool', '', ['false', 'false', 'false', 'true', 'true']],
  ['pulsar.maxMessageSize', 'int', 'reloads', ['5242880', '2097152', '2097152', '2097152', '2097152'], { unit: 'B', minimum: 1 }],
  ['pulsar.namespace', 'string', '', 'default'],
  ['pulsar.port', 'int', '', '6650', { minimum: 1, maximum: 65535 }],
  ['pulsar.requestTimeout', 'int', '', '60', { unit: 's', minimum: 0 }],
  ['pulsar.tenant', 'string', '', 'public'],
  ['pulsar.webaddress', 'string', '', ''],
  ['pulsar.webport', 'int', '', '80', { minimum: 1, maximum: 65535 }],
];
