// Generated from data/ by `npm run generate:config`. Do not edit.
import type { MeaningRow } from '../meaning-row';

export const MIX_COORD_MEANINGS: readonly MeaningRow[] = [
  ['mixCoord', 'The coordinator that holds all parts in one process.'],
  ['mixCoord.enableActiveStandby', 'Lets a second coordinator wait to take over; the last releases of 2.6 and 3.0 always do.', 'This library sets it as the number of coordinators asks for.'],
];
