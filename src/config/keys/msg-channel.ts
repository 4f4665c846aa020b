// Generated from data/milvus-config-keys.tsv by `npm run generate:config`. Do not edit.
import type { KeyRow } from '../key-row';

export const MSG_CHANNEL_KEYS: readonly KeyRow[] = [
  ['msgChannel.chanNamePrefix.cluster', 'string', '2.3 2.4 2.5 2.6 3.0', ''],
  ['msgChannel.chanNamePrefix.dataCoordSegmentInfo', 'string', '2.3 2.4 2.5 2.6 3.0', 'reloads'],
  ['msgChannel.chanNamePrefix.dataCoordTimeTick', 'string', '2.3 2.4 2.5 2.6 3.0', ''],
  ['msgChannel.chanNamePrefix.queryTimeTick', 'string', '2.3 2.4 2.5 2.6 3.0', 'reloads'],
  ['msgChannel.chanNamePrefix.replicateMsg', 'string', '2.3 2.4 2.5 2.6', ''],
  ['msgChannel.chanNamePrefix.rootCoordDml', 'string', '2.3 2.4 2.5 2.6 3.0', ''],
  ['msgChannel.chanNamePrefix.rootCoordStatistics', 'string', '2.3 2.4 2.5 2.6 3.0', 'reloads'],
  ['msgChannel.chanNamePrefix.rootCoordTimeTick', 'string', '2.3 2.4 2.5 2.6 3.0', 'reloads'],
  ['msgChannel.subNamePrefix.dataCoordSubNamePrefix', 'string', '2.3 2.4 2.5 2.6 3.0', ''],
  ['msgChannel.subNamePrefix.dataCoordWatchSubPath', 'string', '2.3 2.4 2.5 2.6 3.0', ''],
  ['msgChannel.subNamePrefix.dataNodeSubNamePrefix', 'string', '2.3 2.4 2.5 2.6 3.0', ''],
];
