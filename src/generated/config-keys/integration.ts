// Generated from data/ by `npm run generate:config`. Do not edit.
import type { KeyRow } from '../key-row';

export const INTEGRATION_KEYS: readonly KeyRow[] = [
  ['integration.test.mode', 'bool', '', 'false', 'PCQDIS?'],
];
