// Generated from data/ by `npm run generate:config`. Do not edit.
import type { KeyRow } from '../key-row';

export const SCALAR_AUTO_INDEX_KEYS: readonly KeyRow[] = [
  ['scalarAutoIndex.enable', 'bool', 'reloads', [null, 'false', 'false', 'false', 'false'], 'P'],
  ['scalarAutoIndex.params.bitmapCardinalityLimit', 'string', 'reloads', [null, null, '100', '100', '100'], 'P'],
  ['scalarAutoIndex.params.build', 'json', 'reloads', [null, '{"numeric": "INVERTED","varchar": "INVERTED","bool": "INVERTED"}', '{"int": "HYBRID","varchar": "STL_SORT","bool": "BITMAP", "float": "INVERTED", "json": "INVERTED", "geometry": "RTREE"}', '{"int": "HYBRID","varchar": "HYBRID","bool": "BITMAP", "float": "HYBRID", "json": "INVERTED", "geometry": "RTREE", "timestamptz": "STL_SORT"}', '{"int": "HYBRID","varchar": "HYBRID","bool": "BITMAP", "float": "HYBRID", "json": "HYBRID", "geometry": "RTREE", "timestamptz": "STL_SORT"}'], 'P'],
];
