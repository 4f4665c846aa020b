// Generated from data/milvus-config-keys.tsv by `npm run generate:config`. Do not edit.
import type { KeyRow } from '../key-row';

export const GRPC_KEYS: readonly KeyRow[] = [
  ['grpc.client.backoffMultiplier', 'float', '2.3 2.5 2.6 3.0', ''],
  ['grpc.client.compressionEnabled', 'bool', '2.3 2.4 2.5 2.6 3.0', ''],
  ['grpc.client.dialTimeout', 'duration(number)', '2.3 2.4 2.5 2.6 3.0', ''],
  ['grpc.client.initialBackOff', 'float', '2.3 2.4 2.5 2.6 3.0', ''],
  ['grpc.client.keepAliveTime', 'duration(number)', '2.3 2.4 2.5 2.6 3.0', ''],
  ['grpc.client.keepAliveTimeout', 'duration(number)', '2.3 2.4 2.5 2.6 3.0', ''],
  ['grpc.client.maxBackoff', 'float', '2.3 2.4 2.5 2.6 3.0', ''],
  ['grpc.client.maxCancelError', 'int', '2.3 2.4 2.5 2.6 3.0', ''],
  ['grpc.client.maxMaxAttempts', 'int', '2.3 2.4 2.5 2.6 3.0', ''],
  ['grpc.client.minResetInterval', 'duration(number)', '2.3 2.4 2.5 2.6 3.0', ''],
  ['grpc.client.minSessionCheckInterval', 'duration(number)', '2.3 2.4 2.5 2.6 3.0', ''],
  ['grpc.gracefulStopTimeout', 'duration(number)', '2.3 2.4 2.5 2.6 3.0', 'reloads'],
  ['grpc.log.clientMaxRecvSize', 'int', '2.3', ''],
  ['grpc.log.clientMaxSendSize', 'int', '2.3', ''],
  ['grpc.log.level', 'string', '2.3 2.4 2.5 2.6 3.0', ''],
  ['grpc.log.serverMaxRecvSize', 'int', '2.3', ''],
  ['grpc.log.serverMaxSendSize', 'int', '2.3', ''],
];
