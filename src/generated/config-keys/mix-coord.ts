// Generated from data/ by `npm run generate:config`. Do not edit.
import type { KeyRow } from '../key-row';

export const MIX_COORD_KEYS: readonly KeyRow[] = [
  ['mixCoord.enableActiveStandby', 'bool', '', [null, null, null, 'false', 'false'], '/-/-', { was: ['rootCoord.enableActiveStandby'] }],
];
