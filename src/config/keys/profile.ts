// Generated from data/milvus-config-keys.tsv by `npm run generate:config`. Do not edit.
import type { KeyRow } from '../key-row';

export const PROFILE_KEYS: readonly KeyRow[] = [
  ['profile.pprof.path', 'string', '2.4 2.5 2.6 3.0', ''],
];
