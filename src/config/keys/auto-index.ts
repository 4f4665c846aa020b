// Generated from data/milvus-config-keys.tsv by `npm run generate:config`. Do not edit.
import type { KeyRow } from '../key-row';

export const AUTO_INDEX_KEYS: readonly KeyRow[] = [
  ['autoIndex.enable', 'bool', '2.3 2.4 2.5 2.6 3.0', 'reloads'],
  ['autoIndex.globalRefine.enabled', 'bool', '3.0', 'reloads'],
  ['autoIndex.globalRefine.minDimThreshold', 'int', '3.0', 'reloads'],
  ['autoIndex.globalRefine.refineTopkRatio', 'float', '3.0', 'reloads'],
  ['autoIndex.globalRefine.searchTopkRatio', 'float', '3.0', 'reloads'],
  ['autoIndex.optimize', 'bool', '2.4 2.5 2.6 3.0', 'reloads'],
  ['autoIndex.params.binary.build', 'json', '2.4 2.5 2.6 3.0', 'reloads'],
  ['autoIndex.params.build', 'json', '2.3 2.4', 'reloads'],
  ['autoIndex.params.deduplicate.build', 'json', '2.5 2.6 3.0', 'reloads'],
  ['autoIndex.params.deduplicate.enable', 'bool', '2.5 2.6 3.0', 'reloads'],
  ['autoIndex.params.extra', 'string', '2.3 2.4 2.5 2.6 3.0', 'reloads'],
  ['autoIndex.params.int8.build', 'json', '2.6 3.0', 'reloads'],
  ['autoIndex.params.largeTopK.build', 'json', '2.6 3.0', 'reloads'],
  ['autoIndex.params.load', 'json', '2.4 2.5 2.6 3.0', 'reloads'],
  ['autoIndex.params.prepare', 'json', '2.3 2.4 2.5 2.6 3.0', 'reloads'],
  ['autoindex.params.search', 'string', '2.3 2.4 2.5 2.6 3.0', 'reloads'],
  ['autoIndex.params.sparse.build', 'json', '2.4 2.5 2.6 3.0', 'reloads'],
  ['autoindex.params.tuning.*', 'string', '2.3 2.4 2.5 2.6 3.0', 'reloads'],
  ['autoIndex.resultLimitCheck', 'bool', '2.4 2.5 2.6 3.0', 'reloads'],
  ['autoIndex.twoStageSearch.enabled', 'bool', '3.0', 'reloads'],
  ['autoIndex.twoStageSearch.minNumSegments', 'int', '3.0', 'reloads'],
  ['autoIndex.twoStageSearch.minTopk', 'int', '3.0', 'reloads'],
  ['autoIndex.type', 'string', '2.3 2.4 2.5 2.6 3.0', 'reloads'],
];
