// Generated from data/ by `npm run generate:config`. Do not edit.
import type { MeaningRow } from '../meaning-row';

export const STREAMING_NODE_MEANINGS: readonly MeaningRow[] = [
  ['streamingNode', 'Nodes that hold the WAL, growing data and the lead of channels, from 2.6 on.'],
  ['streamingNode.grpc', 'Message sizes in calls to streaming nodes.'],
  ['streamingNode.grpc.clientMaxRecvSize', 'Largest answer in bytes that a caller of streaming nodes accepts.', 'Raise it together with `serverMaxSendSize` of the same section, if large results fail.'],
  ['streamingNode.grpc.clientMaxSendSize', 'Largest request in bytes that a caller sends to streaming nodes.', 'Keep it at or below `serverMaxRecvSize` of the same section.'],
  ['streamingNode.grpc.serverMaxRecvSize', 'Largest request in bytes that streaming nodes accept.', 'Raise it if calls fail with `ResourceExhausted`.'],
  ['streamingNode.grpc.serverMaxSendSize', 'Largest answer in bytes that streaming nodes send.', 'Raise it if calls fail with `ResourceExhausted`.'],
  ['streamingNode.ip', 'Address that a streaming node registers; empty means the first address of the pod.', 'Leave it empty in Kubernetes.'],
  ['streamingNode.port', 'Port of streaming nodes for other roles.', 'Leave it; Services and policies of this library follow the default.'],
];
