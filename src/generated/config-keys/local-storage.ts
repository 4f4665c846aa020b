// Generated from data/ by `npm run generate:config`. Do not edit.
import type { KeyRow } from '../key-row';

export const LOCAL_STORAGE_KEYS: readonly KeyRow[] = [
  ['localStorage.path', 'string', '', '/var/lib/milvus/data/', 'PCQDISX?'],
];
