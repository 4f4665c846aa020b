// Generated from data/ by `npm run generate:config`. Do not edit.
import type { KeyRow } from '../key-row';

export const PULSAR_KEYS: readonly KeyRow[] = [
  ['pulsar.address', 'string', '', 'localhost', 'PCQDI?/PCQSX?/PCQSX?'],
  ['pulsar.authParams', 'string', '', '', 'PCQD?/PCQS?/PCQS?'],
  ['pulsar.authPlugin', 'string', '', '', 'PCQD?/PCQS?/PCQS?'],
  ['pulsar.backlogAutoClearBytes', 'size', '', [null, null, null, '100m', '100m'], '/S?/S?'],
  ['pulsar.enableClientMetrics', 'bool', '', ['false', 'false', 'false', 'true', 'true'], 'PCQD?/CQS?/CQS?'],
  ['pulsar.maxMessageSize', 'int', 'reloads', ['5242880', '2097152', '2097152', '2097152', '2097152'], 'P', { unit: 'B', minimum: 1 }],
  ['pulsar.namespace', 'string', '', 'default', 'PCQD?/CQS?/CQS?'],
  ['pulsar.port', 'int', '', '6650', 'PCQDI?/PCQSX?/PCQSX?', { minimum: 1, maximum: 65535 }],
  ['pulsar.requestTimeout', 'int', '', '60', 'PCQD?/CQS?/CQS?', { unit: 's', minimum: 0 }],
  ['pulsar.tenant', 'string', '', 'public', 'PCQD?/CQS?/CQS?'],
  ['pulsar.webaddress', 'string', '', '', 'PCQD?/PCQS?/PCQS?'],
  ['pulsar.webport', 'int', '', '80', 'PCQD?/PCQS?/PCQS?', { minimum: 1, maximum: 65535 }],
];
