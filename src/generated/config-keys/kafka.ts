// Generated from data/ by `npm run generate:config`. Do not edit.
import type { KeyRow } from '../key-row';

export const KAFKA_KEYS: readonly KeyRow[] = [
  ['kafka.brokerList', 'string', '', ['', '', 'localhost:9092', 'localhost:9092', 'localhost:9092'], 'PCQDI?/PCQSX?/PCQSX?'],
  ['kafka.consumer.*', 'string', '', '{}', 'PCQD?/CQS?/CQS?'],
  ['kafka.producer.*', 'string', '', '{}', 'PCQD?/PCQS?/PCQS?'],
  ['kafka.queuedmaxkbytes', 'int', '', [null, null, null, '100000', '100000'], '/PCQS?/PCQS?', { unit: 'KiB', minimum: 1 }],
  ['kafka.readTimeout', 'int', 'reloads', '10', 'QD?/QS?/QS?', { unit: 's', minimum: 0 }],
  ['kafka.saslMechanisms', 'string', '', '', 'PCQD?/PCQS?/PCQS?'],
  ['kafka.saslPassword', 'string', '', '', 'PCQD?/PCQS?/PCQS?'],
  ['kafka.saslUsername', 'string', '', '', 'PCQD?/PCQS?/PCQS?'],
  ['kafka.securityProtocol', 'string', '', '', 'PCQD?/PCQS?/PCQS?'],
  ['kafka.ssl.enabled', 'bool', '', 'false', 'PCQD?/PCQS?/PCQS?'],
  ['kafka.ssl.tlsCaCert', 'string', '', '', 'PCQD?/PCQS?/PCQS?'],
  ['kafka.ssl.tlsCert', 'string', '', '', 'PCQD?/PCQS?/PCQS?'],
  ['kafka.ssl.tlsKey', 'string', '', '', 'PCQD?/PCQS?/PCQS?'],
  ['kafka.ssl.tlsKeyPassword', 'string', '', '', 'PCQD?/PCQS?/PCQS?'],
];
