// Generated from data/ by `npm run generate:config`. Do not edit.
import type { KeyRow } from '../key-row';

export const MSG_CHANNEL_KEYS: readonly KeyRow[] = [
  ['msgChannel.chanNamePrefix.cluster', 'string', '', 'by-dev', 'PCQDISX?', { was: ['common.chanNamePrefix.cluster'] }],
  ['msgChannel.chanNamePrefix.dataCoordSegmentInfo', 'string', 'reloads', ['', 'segment-info-channel', 'segment-info-channel', 'segment-info-channel', 'segment-info-channel'], 'C', { was: ['common.chanNamePrefix.dataCoordSegmentInfo'] }],
  ['msgChannel.chanNamePrefix.dataCoordTimeTick', 'string', '', ['', 'datacoord-timetick-channel', 'datacoord-timetick-channel', 'datacoord-timetick-channel', 'datacoord-timetick-channel'], 'CD/-/-', { was: ['common.chanNamePrefix.dataCoordTimeTick'] }],
  ['msgChannel.chanNamePrefix.queryTimeTick', 'string', 'reloads', ['', 'queryTimeTick', 'queryTimeTick', 'queryTimeTick', 'queryTimeTick'], 'CQ/QS/QS', { was: ['common.chanNamePrefix.queryTimeTick'] }],
  ['msgChannel.chanNamePrefix.replicateMsg', 'string', '', ['', 'replicate-msg', 'replicate-msg', 'replicate-msg', null], 'PQD?/QS?/', { was: ['common.chanNamePrefix.replicateMsg'] }],
  ['msgChannel.chanNamePrefix.rootCoordDml', 'string', '', ['', 'rootcoord-dml', 'rootcoord-dml', 'rootcoord-dml', 'rootcoord-dml'], 'C?', { was: ['common.chanNamePrefix.rootCoordDml'] }],
  ['msgChannel.chanNamePrefix.rootCoordStatistics', 'string', 'reloads', ['', 'rootcoord-statistics', 'rootcoord-statistics', 'rootcoord-statistics', 'rootcoord-statistics'], 'C', { was: ['common.chanNamePrefix.rootCoordStatistics'] }],
  ['msgChannel.chanNamePrefix.rootCoordTimeTick', 'string', 'reloads', ['', 'rootcoord-timetick', 'rootcoord-timetick', 'rootcoord-timetick', 'rootcoord-timetick'], 'C', { was: ['common.chanNamePrefix.rootCoordTimeTick'] }],
  ['msgChannel.subNamePrefix.dataCoordSubNamePrefix', 'string', '', ['', 'dataCoord', 'dataCoord', 'dataCoord', 'dataCoord'], '-', { was: ['common.subNamePrefix.dataCoordSubNamePrefix'] }],
  ['msgChannel.subNamePrefix.dataCoordWatchSubPath', 'string', '', 'channelwatch', 'C/-/-'],
  ['msgChannel.subNamePrefix.dataNodeSubNamePrefix', 'string', '', ['', 'dataNode', 'dataNode', 'dataNode', 'dataNode'], 'D/-/-', { was: ['common.subNamePrefix.dataNodeSubNamePrefix'] }],
];
