// Generated from data/ by `npm run generate:config`. Do not edit.
import type { MeaningRow } from '../meaning-row';

export const ROOT_COORD_MEANINGS: readonly MeaningRow[] = [
  ['rootCoord', 'The part of the coordinator that owns databases, collections, users and the clock.'],
  ['rootCoord.defaultDBProperties', 'Properties of the default database, as one JSON object.', 'Before the first start, for example to set its replicas; later use the API.'],
  ['rootCoord.dmlChannelNum', 'Physical channels, which all collections share; also the number of logs that streaming nodes share out.', 'Before the first start, if you need more streaming or data nodes than the default; it can only grow.'],
  ['rootCoord.enableActiveStandby', 'Lets a second root coordinator wait to take over; the last releases of 2.6 and 3.0 always do.', 'This library sets it as the number of coordinators asks for.'],
  ['rootCoord.gracefulStopTimeout', 'Seconds that a root coordinator or mixed coordinator takes to stop before it exits.', 'Leave it; a coordinator has little to hand over.'],
  ['rootCoord.grpc', 'Message sizes in calls to the root coordinator.'],
  ['rootCoord.grpc.clientMaxRecvSize', 'Largest answer in bytes that a caller of the root coordinator accepts.', 'Raise it together with `serverMaxSendSize` of the same section, if large results fail.'],
  ['rootCoord.grpc.clientMaxSendSize', 'Largest request in bytes that a caller sends to the root coordinator.', 'Keep it at or below `serverMaxRecvSize` of the same section.'],
  ['rootCoord.grpc.serverMaxRecvSize', 'Largest request in bytes that the root coordinator accepts.', 'Raise it if calls fail with `ResourceExhausted`.'],
  ['rootCoord.grpc.serverMaxSendSize', 'Largest answer in bytes that the root coordinator sends.', 'Raise it if calls fail with `ResourceExhausted`.'],
  ['rootCoord.importMaxPendingTaskCount', 'Imports of 2.3 that may wait.', 'Leave it.'],
  ['rootCoord.importTaskExpiration', 'Seconds after which an import of 2.3 that does not progress fails.', 'Raise it for very large files.'],
  ['rootCoord.importTaskRetention', 'Seconds that the record of an import of 2.3 is kept.', 'Raise it if clients ask for the state later.'],
  ['rootCoord.ImportTaskSubPath', 'Part of the etcd path for imports of 2.3.', 'Leave it.'],
  ['rootCoord.ip', 'Address that a root or mixed coordinator registers; empty means the first address of the pod.', 'Leave it empty in Kubernetes.'],
  ['rootCoord.maxDatabaseNum', 'Databases of the instance, at most.', 'Raise it if each tenant has a database.'],
  ['rootCoord.maxGeneralCapacity', 'Sum over all collections of partitions times shards, at most; below 512 counts as 512.', 'Raise it for very many collections or partitions; coordinators and etcd need more memory.'],
  ['rootCoord.maxPartitionNum', 'Partitions of a collection, at most.', 'Use a partition key for many tenants instead.'],
  ['rootCoord.minSegmentSizeToEnableIndex', 'Rows below which a segment gets no index, an older name.', 'Use `indexCoord.segment.minSegmentNumRowsToEnableIndex`, which decides it.'],
  ['rootCoord.port', 'Port of the root coordinator, from 2.6 on of the mixed coordinator, for other roles.', 'Leave it; Services and policies of this library follow the default.'],
  ['rootCoord.useLockScheduler', 'Runs changes of different collections at once instead of one after the other.', 'Leave it on.'],
];
