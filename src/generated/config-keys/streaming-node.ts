// Generated from data/ by `npm run generate:config`. Do not edit.
import type { KeyRow } from '../key-row';

export const STREAMING_NODE_KEYS: readonly KeyRow[] = [
  ['streamingNode.grpc.clientMaxRecvSize', 'int', '', [null, null, '268435456', '268435456', '268435456'], '-/PCQSX?/PCQSX?', { unit: 'B', minimum: 1 }],
  ['streamingNode.grpc.clientMaxSendSize', 'int', '', [null, null, '268435456', '268435456', '268435456'], '-/PCQSX?/PCQSX?', { unit: 'B', minimum: 1 }],
  ['streamingNode.grpc.serverMaxRecvSize', 'int', '', [null, null, '268435456', '268435456', '268435456'], '-/S/S', { unit: 'B', minimum: 1 }],
  ['streamingNode.grpc.serverMaxSendSize', 'int', '', [null, null, '268435456', '268435456', '268435456'], '-/S/S', { unit: 'B', minimum: 1 }],
  ['streamingNode.ip', 'string', '', [null, null, '', '', ''], '-/S/S'],
  ['streamingNode.port', 'int', '', [null, null, '22222', '22222', '22222'], '-/S/S', { minimum: 1, maximum: 65535 }],
];
