// Generated from data/ by `npm run generate:config`. Do not edit.
import type { KeyRow } from '../key-row';

export const GRPC_KEYS: readonly KeyRow[] = [
  ['grpc.client.backoffMultiplier', 'float', '', ['2.0', null, '2', '2', '2']],
  ['grpc.client.compressionEnabled', 'bool', '', 'false'],
  ['grpc.client.dialTimeout', 'int', '', '200'],
  ['grpc.client.initialBackOff', 'float', '', '0.2'],
  ['grpc.client.keepAliveTime', 'int', '', '10000'],
  ['grpc.client.keepAliveTimeout', 'int', '', '20000'],
  ['grpc.client.maxBackoff', 'float', '', '10'],
  ['grpc.client.maxCancelError', 'int', '', '32'],
  ['grpc.client.maxMaxAttempts', 'int', '', '10'],
  ['grpc.client.minResetInterval', 'int', '', '1000'],
  ['grpc.client.minSessionCheckInterval', 'int', '', '200'],
  ['grpc.gracefulStopTimeout', 'int', 'reloads', ['10', '3', '3', '3', '3'], { unit: 's', minimum: 0 }],
  ['grpc.log.clientMaxRecvSize', 'int', '', ['536870912', null, null, null, null]],
  ['grpc.log.clientMaxSendSize', 'int', '', ['268435456', null, null, null, null]],
  ['grpc.log.level', 'string', '', 'WARNING'],
  ['grpc.log.serverMaxRecvSize', 'int', '', ['268435456', null, null, null, null]],
  ['grpc.log.serverMaxSendSize', 'int', '', ['536870912', null, null, null, null]],
];
