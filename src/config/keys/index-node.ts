// Generated from data/milvus-config-keys.tsv by `npm run generate:config`. Do not edit.
import type { KeyRow } from '../key-row';

export const INDEX_NODE_KEYS: readonly KeyRow[] = [
  ['indexNode.enableDisk', 'bool', '2.3 2.4', ''],
  ['indexNode.gracefulStopTimeout', 'duration(number)', '2.3 2.4 2.5', 'reloads'],
  ['indexNode.grpc.clientMaxRecvSize', 'int', '2.3 2.4 2.5', ''],
  ['indexNode.grpc.clientMaxSendSize', 'int', '2.3 2.4 2.5', ''],
  ['indexNode.grpc.serverMaxRecvSize', 'int', '2.3 2.4 2.5', ''],
  ['indexNode.grpc.serverMaxSendSize', 'int', '2.3 2.4 2.5', ''],
  ['indexNode.ip', 'string', '2.3 2.4 2.5', ''],
  ['indexNode.maxDiskUsagePercentage', 'int', '2.3 2.4', 'reloads'],
  ['indexNode.port', 'int', '2.3 2.4 2.5', ''],
  ['indexNode.scheduler.buildParallel', 'int', '2.3 2.4 2.5 2.6 3.0', ''],
  ['indexNode.standaloneSlotFactor', 'float', '2.5', ''],
  ['indexNode.workerSlotUnit', 'int', '2.5', 'reloads'],
];
