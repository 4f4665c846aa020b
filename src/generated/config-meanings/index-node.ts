// Generated from data/ by `npm run generate:config`. Do not edit.
import type { MeaningRow } from '../meaning-row';

export const INDEX_NODE_MEANINGS: readonly MeaningRow[] = [
  ['indexNode', 'Nodes that build indexes, up to 2.5; data nodes do it from 2.6 on.'],
  ['indexNode.enableDisk', 'Allows builds of disk indexes, in 2.3 and 2.4.', 'Turn it off on nodes without a fast disk.'],
  ['indexNode.gracefulStopTimeout', 'Seconds that an index node takes to finish builds before it exits; empty means `common.gracefulStopTimeout`.', 'Lower it if rollouts must be fast and repeated builds do not matter.'],
  ['indexNode.grpc', 'Message sizes in calls to index nodes.'],
  ['indexNode.grpc.clientMaxRecvSize', 'Largest answer in bytes that a caller of index nodes accepts, up to 2.5.', 'Raise it together with `serverMaxSendSize` of the same section, if large results fail.'],
  ['indexNode.grpc.clientMaxSendSize', 'Largest request in bytes that a caller sends to index nodes, up to 2.5.', 'Keep it at or below `serverMaxRecvSize` of the same section.'],
  ['indexNode.grpc.serverMaxRecvSize', 'Largest request in bytes that index nodes accept, up to 2.5.', 'Raise it if calls fail with `ResourceExhausted`.'],
  ['indexNode.grpc.serverMaxSendSize', 'Largest answer in bytes that index nodes send, up to 2.5.', 'Raise it if calls fail with `ResourceExhausted`.'],
  ['indexNode.ip', 'Address that an index node registers; empty means the first address of the pod.', 'Leave it empty in Kubernetes.'],
  ['indexNode.maxDiskUsagePercentage', 'Share of the local disk in % beyond which an index node takes no further build.', 'Lower it if the disk is shared.'],
  ['indexNode.port', 'Port of index nodes for other roles.', 'Leave it; Services and policies of this library follow the default.'],
  ['indexNode.scheduler', 'Builds on one node.'],
  ['indexNode.scheduler.buildParallel', 'Index builds that one node runs at once; data nodes read it from 2.6 on.', 'Raise it on large nodes if builds queue and memory is free.'],
  ['indexNode.standaloneSlotFactor', 'Share of the slots for builds that a standalone of 2.5 offers.', 'Raise it if a standalone builds indexes too slowly.'],
  ['indexNode.workerSlotUnit', 'Slots that an index node of 2.5 offers for each 2 CPU cores and 8 GiB of memory.', 'Raise it to run more builds at once, lower it after out of memory kills.'],
];
