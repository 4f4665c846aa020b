// Generated from data/ by `npm run generate:config`. Do not edit.
import type { KeyRow } from '../key-row';

export const INDEX_COORD_KEYS: readonly KeyRow[] = [
  ['indexCoord.bindIndexNodeMode.address', 'string', '', 'localhost:22930'],
  ['indexCoord.bindIndexNodeMode.enable', 'bool', '', 'false'],
  ['indexCoord.bindIndexNodeMode.nodeID', 'int', '', '0'],
  ['indexCoord.bindIndexNodeMode.withCred', 'bool', '', 'false'],
  ['indexCoord.scheduler.interval', 'int', '', ['1000', '1000', '100', '100', '100']],
  ['indexCoord.segment.minSegmentNumRowsToEnableIndex', 'int', 'reloads', '1024'],
];
