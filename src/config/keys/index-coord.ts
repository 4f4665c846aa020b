// Generated from data/milvus-config-keys.tsv by `npm run generate:config`. Do not edit.
import type { KeyRow } from '../key-row';

export const INDEX_COORD_KEYS: readonly KeyRow[] = [
  ['indexCoord.bindIndexNodeMode.address', 'string', '2.3 2.4 2.5 2.6 3.0', ''],
  ['indexCoord.bindIndexNodeMode.enable', 'bool', '2.3 2.4 2.5 2.6 3.0', ''],
  ['indexCoord.bindIndexNodeMode.nodeID', 'int', '2.3 2.4 2.5 2.6 3.0', ''],
  ['indexCoord.bindIndexNodeMode.withCred', 'bool', '2.3 2.4 2.5 2.6 3.0', ''],
  ['indexCoord.scheduler.interval', 'duration(number)', '2.3 2.4 2.5 2.6 3.0', ''],
  ['indexCoord.segment.minSegmentNumRowsToEnableIndex', 'int', '2.3 2.4 2.5 2.6 3.0', 'reloads'],
];
