// Generated from data/milvus-config-keys.tsv by `npm run generate:config`. Do not edit.
import type { KeyRow } from '../key-row';

export const KAFKA_KEYS: readonly KeyRow[] = [
  ['kafka.brokerList', 'string', '2.3 2.4 2.5 2.6 3.0', ''],
  ['kafka.consumer.*', 'string', '2.3 2.4 2.5 2.6 3.0', ''],
  ['kafka.producer.*', 'string', '2.3 2.4 2.5 2.6 3.0', ''],
  ['kafka.queuedmaxkbytes', 'string', '2.6 3.0', ''],
  ['kafka.readTimeout', 'duration(number)', '2.3 2.4 2.5 2.6 3.0', 'reloads'],
  ['kafka.saslMechanisms', 'string', '2.3 2.4 2.5 2.6 3.0', ''],
  ['kafka.saslPassword', 'string', '2.3 2.4 2.5 2.6 3.0', ''],
  ['kafka.saslUsername', 'string', '2.3 2.4 2.5 2.6 3.0', ''],
  ['kafka.securityProtocol', 'string', '2.3 2.4 2.5 2.6 3.0', ''],
  ['kafka.ssl.enabled', 'bool', '2.3 2.4 2.5 2.6 3.0', ''],
  ['kafka.ssl.tlsCaCert', 'string', '2.3 2.4 2.5 2.6 3.0', ''],
  ['kafka.ssl.tlsCert', 'string', '2.3 2.4 2.5 2.6 3.0', ''],
  ['kafka.ssl.tlsKey', 'string', '2.3 2.4 2.5 2.6 3.0', ''],
  ['kafka.ssl.tlsKeyPassword', 'string', '2.3 2.4 2.5 2.6 3.0', ''],
];
