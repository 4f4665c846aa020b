// Generated from data/milvus-config-keys.tsv by `npm run generate:config`. Do not edit.
import type { KeyRow } from '../key-row';

export const ROOT_COORD_KEYS: readonly KeyRow[] = [
  ['rootCoord.defaultDBProperties', 'string', '2.4 2.5 2.6 3.0', ''],
  ['rootCoord.dmlChannelNum', 'int', '2.3 2.4 2.5 2.6 3.0', ''],
  ['rootCoord.enableActiveStandby', 'bool', '2.3 2.4 2.5 2.6 3.0', ''],
  ['rootCoord.gracefulStopTimeout', 'duration(number)', '2.3 2.4 2.5 2.6 3.0', 'reloads'],
  ['rootCoord.grpc.clientMaxRecvSize', 'int', '2.3 2.4 2.5 2.6 3.0', ''],
  ['rootCoord.grpc.clientMaxSendSize', 'int', '2.3 2.4 2.5 2.6 3.0', ''],
  ['rootCoord.grpc.serverMaxRecvSize', 'int', '2.3 2.4 2.5 2.6 3.0', ''],
  ['rootCoord.grpc.serverMaxSendSize', 'int', '2.3 2.4 2.5 2.6 3.0', ''],
  ['rootCoord.importMaxPendingTaskCount', 'int', '2.3', 'reloads'],
  ['rootCoord.importTaskExpiration', 'int', '2.3', 'reloads'],
  ['rootCoord.importTaskRetention', 'duration(number)', '2.3', 'reloads'],
  ['rootCoord.ImportTaskSubPath', 'string', '2.3', 'reloads'],
  ['rootCoord.ip', 'string', '2.3 2.4 2.5 2.6 3.0', ''],
  ['rootCoord.maxDatabaseNum', 'int', '2.3 2.4 2.5 2.6 3.0', 'reloads'],
  ['rootCoord.maxGeneralCapacity', 'int', '2.3 2.4 2.5 2.6 3.0', 'reloads'],
  ['rootCoord.maxPartitionNum', 'int', '2.3 2.4 2.5 2.6 3.0', 'reloads'],
  ['rootCoord.minSegmentSizeToEnableIndex', 'int', '2.3 2.4 2.5 2.6 3.0', 'reloads'],
  ['rootCoord.port', 'int', '2.3 2.4 2.5 2.6 3.0', ''],
  ['rootCoord.useLockScheduler', 'bool', '2.4 2.5 2.6 3.0', 'reloads'],
];
