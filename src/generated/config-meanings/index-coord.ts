// Generated from data/ by `npm run generate:config`. Do not edit.
import type { MeaningRow } from '../meaning-row';

export const INDEX_COORD_MEANINGS: readonly MeaningRow[] = [
  ['indexCoord', 'Coordination of index builds, which the data coordinator does.'],
  ['indexCoord.bindIndexNodeMode', 'Use of one index node at a fixed address.'],
  ['indexCoord.bindIndexNodeMode.address', 'Address of the one index node.', 'Only for development.'],
  ['indexCoord.bindIndexNodeMode.enable', 'Uses one index node at a fixed address instead of those that register.', 'Only for development.'],
  ['indexCoord.bindIndexNodeMode.nodeID', 'ID of the one index node at the fixed address.', 'Only for development.'],
  ['indexCoord.bindIndexNodeMode.withCred', 'Encrypts the connection to the one index node.', 'Only for development.'],
  ['indexCoord.scheduler', 'Scheduling of index builds.'],
  ['indexCoord.scheduler.interval', 'Milliseconds between two rounds that hand out index builds and other jobs.', 'Leave it.'],
  ['indexCoord.segment', 'Segments that get an index.'],
  ['indexCoord.segment.minSegmentNumRowsToEnableIndex', 'Rows below which a segment gets no index and is searched row by row.', 'Lower it if many small segments make searches slow; builds become more.'],
];
