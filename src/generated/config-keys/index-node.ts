// Generated from data/ by `npm run generate:config`. Do not edit.
import type { KeyRow } from '../key-row';

export const INDEX_NODE_KEYS: readonly KeyRow[] = [
  ['indexNode.enableDisk', 'bool', '', ['true', 'true', null, null, null], ''],
  ['indexNode.gracefulStopTimeout', 'int', 'reloads', ['', '', '', null, null], 'I?//', { unit: 's', minimum: 0, was: ['common.gracefulStopTimeout'] }],
  ['indexNode.grpc.clientMaxRecvSize', 'int', '', ['536870912', '536870912', '536870912', null, null], 'C?//', { unit: 'B', minimum: 1 }],
  ['indexNode.grpc.clientMaxSendSize', 'int', '', ['268435456', '268435456', '268435456', null, null], 'C?//', { unit: 'B', minimum: 1 }],
  ['indexNode.grpc.serverMaxRecvSize', 'int', '', ['268435456', '268435456', '268435456', null, null], 'I//', { unit: 'B', minimum: 1 }],
  ['indexNode.grpc.serverMaxSendSize', 'int', '', ['536870912', '536870912', '536870912', null, null], 'I//', { unit: 'B', minimum: 1 }],
  ['indexNode.ip', 'string', '', ['', '', '', null, null], 'I//'],
  ['indexNode.maxDiskUsagePercentage', 'int', 'reloads', ['95', '95', null, null, null], '', { unit: '%', minimum: 0, maximum: 100 }],
  ['indexNode.port', 'int', '', ['21121', '21121', '21121', null, null], 'I//', { minimum: 1, maximum: 65535 }],
  ['indexNode.scheduler.buildParallel', 'int', '', '1', 'I/D/D'],
  ['indexNode.standaloneSlotFactor', 'float', '', [null, null, '0.25', null, null], 'A//'],
  ['indexNode.workerSlotUnit', 'int', 'reloads', [null, null, '16', null, null], 'I//'],
];
