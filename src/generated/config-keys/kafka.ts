// Generated from data/ by `npm run generate:config`. Do not edit.
import type { KeyRow } from '../key-row';

export const KAFKA_KEYS: readonly KeyRow[] = [
  ['kafka.brokerList', 'string', '', ['', '', 'localhost:9092', 'localhost:9092', 'localhost:9092']],
  ['kafka.consumer.*', 'string', '', '{}'],
  ['kafka.producer.*', 'string', '', '{}'],
  ['kafka.queuedmaxkbytes', 'int', '', [null, null, null, '100000', '100000'], { unit: 'KiB', minimum: 1 }],
  ['kafka.readTimeout', 'int', 'reloads', '10', { unit: 's', minimum: 0 }],
  ['kafka.saslMechanisms', 'string', '', ''],
  ['kafka.saslPassword', 'string', '', ''],
  ['kafka.saslUsername', 'string', '', ''],
  ['kafka.securityProtocol', 'string', '', ''],
  ['kafka.ssl.enabled', 'bool', '', 'false'],
  ['kafka.ssl.tlsCaCert', 'string', '', ''],
  ['kafka.ssl.tlsCert', 'string', '', ''],
  ['kafka.ssl.tlsKey', 'string', '', ''],
  ['kafka.ssl.tlsKeyPassword', 'string', '', ''],
];
