// Generated from data/ by `npm run generate:config`. Do not edit.
import type { KeyRow } from '../key-row';

export const ROOT_COORD_KEYS: readonly KeyRow[] = [
  ['rootCoord.defaultDBProperties', 'string', '', [null, '{}', '{}', '{}', '{}']],
  ['rootCoord.dmlChannelNum', 'int', '', '16', { minimum: 1 }],
  ['rootCoord.enableActiveStandby', 'bool', '', 'false'],
  ['rootCoord.gracefulStopTimeout', 'int', 'reloads', '5', { unit: 's', minimum: 0 }],
  ['rootCoord.grpc.clientMaxRecvSize', 'int', '', '536870912', { unit: 'B', minimum: 1 }],
  ['rootCoord.grpc.clientMaxSendSize', 'int', '', '268435456', { unit: 'B', minimum: 1 }],
  ['rootCoord.grpc.serverMaxRecvSize', 'int', '', '268435456', { unit: 'B', minimum: 1 }],
  ['rootCoord.grpc.serverMaxSendSize', 'int', '', '536870912', { unit: 'B', minimum: 1 }],
  ['rootCoord.importMaxPendingTaskCount', 'int', 'reloads', ['65535', null, null, null, null]],
  ['rootCoord.importTaskExpiration', 'int', 'reloads', ['900', null, null, null, null], { unit: 's', minimum: 0 }],
  ['rootCoord.importTaskRetention', 'int', 'reloads', ['86400', null, null, null, null], { unit: 's', minimum: 0 }],
  ['rootCoord.ImportTaskSubPath', 'string', 'reloads', ['importtask', null, null, null, null]],
  ['rootCoord.ip', 'string', '', ''],
  ['rootCoord.maxDatabaseNum', 'int', 'reloads', '64'],
  ['rootCoord.maxGeneralCapacity', 'int', 'reloads', '65536'],
  ['rootCoord.maxPartitionNum', 'int', 'reloads', ['4096', '1024', '1024', '1024', '1024'], { minimum: 0 }],
  ['rootCoord.minSegmentSizeToEnableIndex', 'int', 'reloads', '1024'],
  ['rootCoord.port', 'int', '', ['53100', '53100', '53100', '22125', '22125'], { minimum: 1, maximum: 65535 }],
  ['rootCoord.useLockScheduler', 'bool', 'reloads', [null, 'true', 'true', 'true', 'true']],
];
