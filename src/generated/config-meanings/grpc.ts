// Generated from data/ by `npm run generate:config`. Do not edit.
import type { MeaningRow } from '../meaning-row';

export const GRPC_MEANINGS: readonly MeaningRow[] = [
  ['grpc', 'Connections between roles.'],
  ['grpc.client', 'Calls that a role makes.'],
  ['grpc.client.backoffMultiplier', 'Factor by which the wait grows between two attempts of a call.', 'Leave it.'],
  ['grpc.client.compressionEnabled', 'Compresses messages between roles, which saves traffic and costs CPU.', 'If roles talk across zones with costly traffic; change all roles together.'],
  ['grpc.client.dialTimeout', 'Milliseconds that a connection to another role may take to open.', 'Raise it if pods of busy nodes connect slowly.'],
  ['grpc.client.initialBackOff', 'Seconds before the second attempt of a call.', 'Leave it.'],
  ['grpc.client.keepAliveTime', 'Milliseconds of silence after which a connection is tested.', 'Keep it above what the other side allows.'],
  ['grpc.client.keepAliveTimeout', 'Milliseconds that the other side may take to answer such a test.', 'Lower it to notice lost nodes sooner.'],
  ['grpc.client.maxBackoff', 'Longest wait in seconds between two attempts of a call.', 'Leave it.'],
  ['grpc.client.maxCancelError', 'Cancelled calls in a row after which a connection is opened again.', 'Leave it.'],
  ['grpc.client.maxMaxAttempts', 'Attempts of a call that fails because the other side is away; the name has the spelling of Milvus.', 'Leave it; fewer attempts make rollouts visible to clients.'],
  ['grpc.client.minResetInterval', 'Milliseconds between two new connections to the same role, at least.', 'Leave it.'],
  ['grpc.client.minSessionCheckInterval', 'Milliseconds between two checks whether the other role is still registered, at least.', 'Leave it.'],
  ['grpc.gracefulStopTimeout', 'Seconds that running calls may take when a gRPC server stops.', 'Raise it if long searches fail during rollouts; the grace period of the pods follows.'],
  ['grpc.log', 'Log of the gRPC library.'],
  ['grpc.log.clientMaxRecvSize', 'Size limit that `milvus.yaml` of 2.3 lists below the wrong section.', 'Leave it; the limit of each role counts.'],
  ['grpc.log.clientMaxSendSize', 'Size limit of sent messages that `milvus.yaml` of 2.3 lists below the wrong section.', 'Leave it; the limit of each role counts.'],
  ['grpc.log.level', 'Level of the log of the gRPC library.', 'Set `INFO` for a short search for faults of connections.'],
  ['grpc.log.serverMaxRecvSize', 'Size limit of a server that `milvus.yaml` of 2.3 lists below the wrong section.', 'Leave it; the limit of each role counts.'],
  ['grpc.log.serverMaxSendSize', 'Size limit of answers that `milvus.yaml` of 2.3 lists below the wrong section.', 'Leave it; the limit of each role counts.'],
];
