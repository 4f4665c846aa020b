// Generated from data/milvus-config-keys.tsv by `npm run generate:config`. Do not edit.
import type { KeyRow } from '../key-row';

export const INTEGRATION_KEYS: readonly KeyRow[] = [
  ['integration.test.mode', 'bool', '2.3 2.4 2.5 2.6 3.0', ''],
];
