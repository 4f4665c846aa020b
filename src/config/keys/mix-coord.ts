// Generated from data/milvus-config-keys.tsv by `npm run generate:config`. Do not edit.
import type { KeyRow } from '../key-row';

export const MIX_COORD_KEYS: readonly KeyRow[] = [
  ['mixCoord.enableActiveStandby', 'bool', '2.6 3.0', ''],
];
