// Generated from data/milvus-config-keys.tsv by `npm run generate:config`. Do not edit.
import type { KeyRow } from '../key-row';

export const SCALAR_AUTO_INDEX_KEYS: readonly KeyRow[] = [
  ['scalarAutoIndex.enable', 'bool', '2.4 2.5 2.6 3.0', 'reloads'],
  ['scalarAutoIndex.params.bitmapCardinalityLimit', 'string', '2.5 2.6 3.0', 'reloads'],
  ['scalarAutoIndex.params.build', 'json', '2.4 2.5 2.6 3.0', 'reloads'],
];
