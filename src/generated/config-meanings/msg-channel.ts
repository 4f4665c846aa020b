// Generated from data/ by `npm run generate:config`. Do not edit.
import type { MeaningRow } from '../meaning-row';

export const MSG_CHANNEL_MEANINGS: readonly MeaningRow[] = [
  ['msgChannel', 'Names of internal topics and subscriptions.'],
  ['msgChannel.chanNamePrefix', 'Names of internal topics.'],
  ['msgChannel.chanNamePrefix.cluster', 'First part of all topic names; instances that share a queue differ in it.', 'Before the first start, by the prop `channelPrefix`; afterwards never.'],
  ['msgChannel.chanNamePrefix.dataCoordSegmentInfo', 'Name of the topic with statistics of segments.', 'Leave it.'],
  ['msgChannel.chanNamePrefix.dataCoordTimeTick', 'Name of the topic with time ticks of data nodes, up to 2.5.', 'Never after the first start.'],
  ['msgChannel.chanNamePrefix.queryTimeTick', 'Name of the topic with time ticks of query nodes.', 'Leave it.'],
  ['msgChannel.chanNamePrefix.replicateMsg', 'Name of the topic that an older external replication tool feeds.', 'Only with that tool, and before the first start.'],
  ['msgChannel.chanNamePrefix.rootCoordDml', 'Name of the physical channels that carry inserts and deletes.', 'Never after the first start: data that is not flushed would be lost.'],
  ['msgChannel.chanNamePrefix.rootCoordStatistics', 'Name of the topic with statistics of the root coordinator.', 'Leave it.'],
  ['msgChannel.chanNamePrefix.rootCoordTimeTick', 'Name of the topic with time ticks of the root coordinator.', 'Leave it.'],
  ['msgChannel.subNamePrefix', 'Names of subscriptions.'],
  ['msgChannel.subNamePrefix.dataCoordSubNamePrefix', 'Name of the subscription of the data coordinator; no role reads it since 2.5.', 'Leave it.'],
  ['msgChannel.subNamePrefix.dataCoordWatchSubPath', 'Part of the etcd path for assignments of channels, up to 2.5.', 'Never after the first start.'],
  ['msgChannel.subNamePrefix.dataNodeSubNamePrefix', 'Name of the subscription of data nodes, up to 2.5.', 'Never after the first start: data nodes would start from another position.'],
];
