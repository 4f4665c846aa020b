// Generated from data/milvus-config-keys.tsv by `npm run generate:config`. Do not edit.
import type { KeyRow } from '../key-row';

export const STREAMING_NODE_KEYS: readonly KeyRow[] = [
  ['streamingNode.grpc.clientMaxRecvSize', 'int', '2.5 2.6 3.0', ''],
  ['streamingNode.grpc.clientMaxSendSize', 'int', '2.5 2.6 3.0', ''],
  ['streamingNode.grpc.serverMaxRecvSize', 'int', '2.5 2.6 3.0', ''],
  ['streamingNode.grpc.serverMaxSendSize', 'int', '2.5 2.6 3.0', ''],
  ['streamingNode.ip', 'string', '2.5 2.6 3.0', ''],
  ['streamingNode.port', 'int', '2.5 2.6 3.0', ''],
];
