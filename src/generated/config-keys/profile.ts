// Generated from data/ by `npm run generate:config`. Do not edit.
import type { KeyRow } from '../key-row';

export const PROFILE_KEYS: readonly KeyRow[] = [
  ['profile.pprof.path', 'string', '', [null, '', '', '', ''], 'PCQDIS?'],
];
