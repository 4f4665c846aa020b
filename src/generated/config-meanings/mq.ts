// Generated from data/ by `npm run generate:config`. Do not edit.
import type { MeaningRow } from '../meaning-row';

export const MQ_MEANINGS: readonly MeaningRow[] = [
  ['mq', 'The message queue, which carries all writes before they are in object storage.'],
  ['mq.dispatcher', 'Sharing of consumers between the channels of a process.'],
  ['mq.dispatcher.maxDispatcherNumPerPchannel', 'Consumers that a process opens on one physical channel, in 2.4.', 'Lower it if the queue suffers from too many consumers during recovery.'],
  ['mq.dispatcher.maxPositionGapInMinutes', 'Distance in minutes between the positions of two channels up to which they may share a consumer.', 'Leave it.'],
  ['mq.dispatcher.maxTolerantLag', 'Seconds that a full channel may block the shared consumer before it gets a separate one.', 'Lower it if one slow collection holds up others.'],
  ['mq.dispatcher.mergeCheckInterval', 'Seconds between two checks whether separate consumers may share one again.', 'Leave it.'],
  ['mq.dispatcher.retrySleep', 'Seconds between two attempts to register a channel, in 2.4.', 'Leave it.'],
  ['mq.dispatcher.retryTimeout', 'Seconds after which the registration of a channel fails, in 2.4.', 'Raise it if recoveries with very many channels fail.'],
  ['mq.dispatcher.targetBufSize', 'Messages that wait for each channel behind a shared consumer.', 'Lower it if many channels take too much memory.'],
  ['mq.enablePursuitMode', 'Lets a consumer that lags read larger batches until it has caught up.', 'Leave it on.'],
  ['mq.ignoreBadPosition', 'Continues at another position when the queue no longer has a message, which loses data silently.', 'Only to rescue an instance after the queue lost data, and knowing what is lost.'],
  ['mq.mqBufSize', 'Messages that wait in the client of the queue for each consumer.', 'Lower it if many channels take too much memory.'],
  ['mq.pursuitBufferSize', 'Bytes that a lagging consumer collects in one batch.', 'Leave it.'],
  ['mq.pursuitBufferTime', 'Seconds of messages that a lagging consumer collects in one batch.', 'Leave it.'],
  ['mq.pursuitLag', 'Lag in seconds from which a consumer reads larger batches.', 'Leave it.'],
  ['mq.receiveBufSize', 'Messages that wait for the reader of each stream.', 'Lower it if many channels take too much memory.'],
  ['mq.type', 'Kind of message queue; Milvus keeps the first value in etcd from 2.6 on.', 'The message queue prop sets it; a change needs the procedure of Milvus.'],
];
