// Generated from data/ by `npm run generate:config`. Do not edit.
import type { KeyRow } from '../key-row';

export const GRPC_KEYS: readonly KeyRow[] = [
  ['grpc.client.backoffMultiplier', 'float', '', ['2.0', null, '2', '2', '2'], 'PCQDI?/PCQSX?/PCQSX?'],
  ['grpc.client.compressionEnabled', 'bool', '', 'false', 'PCQDI?/PCQSX?/PCQSX?'],
  ['grpc.client.dialTimeout', 'int', '', '200', 'PCQDI?/PCQSX?/PCQSX?'],
  ['grpc.client.initialBackOff', 'float', '', '0.2', 'PCQDI?/PCQSX?/PCQSX?'],
  ['grpc.client.keepAliveTime', 'int', '', '10000', 'PCQDI?/PCQSX?/PCQSX?'],
  ['grpc.client.keepAliveTimeout', 'int', '', '20000', 'PCQDI?/PCQSX?/PCQSX?'],
  ['grpc.client.maxBackoff', 'float', '', '10', 'PCQDI?/PCQSX?/PCQSX?'],
  ['grpc.client.maxCancelError', 'int', '', '32', 'PCQD?/PCQS?/PCQS?'],
  ['grpc.client.maxMaxAttempts', 'int', '', '10', 'PCQDI?/PCQSX?/PCQSX?'],
  ['grpc.client.minResetInterval', 'int', '', '1000', 'PCQD?/PCQS?/PCQS?'],
  ['grpc.client.minSessionCheckInterval', 'int', '', '200', 'PCQD?/PCQS?/PCQS?'],
  ['grpc.gracefulStopTimeout', 'int', 'reloads', ['10', '3', '3', '3', '3'], 'PCQDIS?', { unit: 's', minimum: 0 }],
  ['grpc.log.clientMaxRecvSize', 'int', '', ['536870912', null, null, null, null], ''],
  ['grpc.log.clientMaxSendSize', 'int', '', ['268435456', null, null, null, null], ''],
  ['grpc.log.level', 'string', '', 'WARNING', 'PCQDISX?'],
  ['grpc.log.serverMaxRecvSize', 'int', '', ['268435456', null, null, null, null], ''],
  ['grpc.log.serverMaxSendSize', 'int', '', ['536870912', null, null, null, null], ''],
];
