// Generated from data/ by `npm run generate:config`. Do not edit.
import type { KeyRow } from '../key-row';

export const INDEX_COORD_KEYS: readonly KeyRow[] = [
  ['indexCoord.bindIndexNodeMode.address', 'string', '', 'localhost:22930', 'C'],
  ['indexCoord.bindIndexNodeMode.enable', 'bool', '', 'false', 'C'],
  ['indexCoord.bindIndexNodeMode.nodeID', 'int', '', '0', 'C'],
  ['indexCoord.bindIndexNodeMode.withCred', 'bool', '', 'false', 'C'],
  ['indexCoord.scheduler.interval', 'int', '', ['1000', '1000', '100', '100', '100'], 'C'],
  ['indexCoord.segment.minSegmentNumRowsToEnableIndex', 'int', 'reloads', '1024', 'C'],
];
