// Generated from data/ by `npm run generate:config`. Do not edit.
import type { KeyRow } from '../key-row';

export const MSG_CHANNEL_KEYS: readonly KeyRow[] = [
  ['msgChannel.chanNamePrefix.cluster', 'string', '', 'by-dev', { was: ['common.chanNamePrefix.cluster'] }],
  ['msgChannel.chanNamePrefix.dataCoordSegmentInfo', 'string', 'reloads', ['', 'segment-info-channel', 'segment-info-channel', 'segment-info-channel', 'segment-info-channel'], { was: ['common.chanNamePrefix.dataCoordSegmentInfo'] }],
  ['msgChannel.chanNamePrefix.dataCoordTimeTick', 'string', '', ['', 'datacoord-timetick-channel', 'datacoord-timetick-channel', 'datacoord-timetick-channel', 'datacoord-timetick-channel'], { was: ['common.chanNamePrefix.dataCoordTimeTick'] }],
  ['msgChannel.chanNamePrefix.queryTimeTick', 'string', 'reloads', ['', 'queryTimeTick', 'queryTimeTick', 'queryTimeTick', 'queryTimeTick'], { was: ['common.chanNamePrefix.queryTimeTick'] }],
  ['msgChannel.chanNamePrefix.replicateMsg', 'string', '', ['', 'replicate-msg', 'replicate-msg', 'replicate-msg', null], { was: ['common.chanNamePrefix.replicateMsg'] }],
  ['msgChannel.chanNamePrefix.rootCoordDml', 'string', '', ['', 'rootcoord-dml', 'rootcoord-dml', 'rootcoord-dml', 'rootcoord-dml'], { was: ['common.chanNamePrefix.rootCoordDml'] }],
  ['msgChannel.chanNamePrefix.rootCoordStatistics', 'string', 'reloads', ['', 'rootcoord-statistics', 'rootcoord-statistics', 'rootcoord-statistics', 'rootcoord-statistics'], { was: ['common.chanNamePrefix.rootCoordStatistics'] }],
  ['msgChannel.chanNamePrefix.rootCoordTimeTick', 'string', 'reloads', ['', 'rootcoord-timetick', 'rootcoord-timetick', 'rootcoord-timetick', 'rootcoord-timetick'], { was: ['common.chanNamePrefix.rootCoordTimeTick'] }],
  ['msgChannel.subNamePrefix.dataCoordSubNamePrefix', 'string', '', ['', 'dataCoord', 'dataCoord', 'dataCoord', 'dataCoord'], { was: ['common.subNamePrefix.dataCoordSubNamePrefix'] }],
  ['msgChannel.subNamePrefix.dataCoordWatchSubPath', 'string', '', 'channelwatch'],
  ['msgChannel.subNamePrefix.dataNodeSubNamePrefix', 'string', '', ['', 'dataNode', 'dataNode', 'dataNode', 'dataNode'], { was: ['common.subNamePrefix.dataNodeSubNamePrefix'] }],
];
