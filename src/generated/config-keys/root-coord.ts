// Generated from data/ by `npm run generate:config`. Do not edit.
import type { KeyRow } from '../key-row';

export const ROOT_COORD_KEYS: readonly KeyRow[] = [
  ['rootCoord.defaultDBProperties', 'string', '', [null, '{}', '{}', '{}', '{}'], 'C'],
  ['rootCoord.dmlChannelNum', 'int', '', '16', 'C?', { minimum: 1 }],
  ['rootCoord.enableActiveStandby', 'bool', '', 'false', 'C/-/-'],
  ['rootCoord.gracefulStopTimeout', 'int', 'reloads', '5', 'C?', { unit: 's', minimum: 0 }],
  ['rootCoord.grpc.clientMaxRecvSize', 'int', '', '536870912', 'PCD?/PCS?/PCQS?', { unit: 'B', minimum: 1 }],
  ['rootCoord.grpc.clientMaxSendSize', 'int', '', '268435456', 'PCD?/PCS?/PCQS?', { unit: 'B', minimum: 1 }],
  ['rootCoord.grpc.serverMaxRecvSize', 'int', '', '268435456', 'C', { unit: 'B', minimum: 1 }],
  ['rootCoord.grpc.serverMaxSendSize', 'int', '', '536870912', 'C', { unit: 'B', minimum: 1 }],
  ['rootCoord.importMaxPendingTaskCount', 'int', 'reloads', ['65535', null, null, null, null], ''],
  ['rootCoord.importTaskExpiration', 'int', 'reloads', ['900', null, null, null, null], '', { unit: 's', minimum: 0 }],
  ['rootCoord.importTaskRetention', 'int', 'reloads', ['86400', null, null, null, null], '', { unit: 's', minimum: 0 }],
  ['rootCoord.ImportTaskSubPath', 'string', 'reloads', ['importtask', null, null, null, null], ''],
  ['rootCoord.ip', 'string', '', '', 'C'],
  ['rootCoord.maxDatabaseNum', 'int', 'reloads', '64', 'C'],
  ['rootCoord.maxGeneralCapacity', 'int', 'reloads', '65536', 'C'],
  ['rootCoord.maxPartitionNum', 'int', 'reloads', ['4096', '1024', '1024', '1024', '1024'], 'PC', { minimum: 0 }],
  ['rootCoord.minSegmentSizeToEnableIndex', 'int', 'reloads', '1024', 'C'],
  ['rootCoord.port', 'int', '', ['53100', '53100', '53100', '22125', '22125'], 'C', { minimum: 1, maximum: 65535 }],
  ['rootCoord.useLockScheduler', 'bool', 'reloads', [null, 'true', 'true', 'true', 'true'], 'C'],
];
