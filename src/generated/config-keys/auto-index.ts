// Generated from data/ by `npm run generate:config`. Do not edit.
import type { KeyRow } from '../key-row';

export const AUTO_INDEX_KEYS: readonly KeyRow[] = [
  ['autoIndex.enable', 'bool', 'reloads', 'false'],
  ['autoIndex.globalRefine.enabled', 'bool', 'reloads', [null, null, null, null, 'false']],
  ['autoIndex.globalRefine.minDimThreshold', 'int', 'reloads', [null, null, null, null, '256']],
  ['autoIndex.globalRefine.refineTopkRatio', 'float', 'reloads', [null, null, null, null, '0']],
  ['autoIndex.globalRefine.searchTopkRatio', 'float', 'reloads', [null, null, null, null, '0']],
  ['autoIndex.optimize', 'bool', 'reloads', [null, 'true', 'true', 'true', 'true']],
  ['autoIndex.params.binary.build', 'json', 'reloads', [null, '{"nlist": 1024, "index_type": "BIN_IVF_FLAT", "metric_type": "HAMMING"}', '{"nlist": 1024, "index_type": "BIN_IVF_FLAT", "metric_type": "HAMMING"}', '{"nlist": 1024, "index_type": "BIN_IVF_FLAT", "metric_type": "HAMMING"}', '{"nlist": 1024, "index_type": "BIN_IVF_FLAT", "metric_type": "HAMMING"}']],
  ['autoIndex.params.build', 'json', 'reloads', ['{"M": 18,"efConstruction": 240,"index_type": "HNSW", "metric_type": "COSINE"}', '{"M": 18,"efConstruction": 240,"index_type": "HNSW", "metric_type": "COSINE"}', null, null, null]],
  ['autoIndex.params.deduplicate.build', 'json', 'reloads', [null, null, '{"index_type": "MINHASH_LSH", "metric_type": "MHJACCARD"}', '{"index_type": "MINHASH_LSH", "metric_type": "MHJACCARD"}', '{"index_type": "MINHASH_LSH", "metric_type": "MHJACCARD"}']],
  ['autoIndex.params.deduplicate.enable', 'bool', 'reloads', [null, null, 'false', 'false', 'false']],
  ['autoIndex.params.extra', 'string', 'reloads', ''],
  ['autoIndex.params.int8.build', 'json', 'reloads', [null, null, null, '{"M": 18,"efConstruction": 240,"index_type": "HNSW", "metric_type": "COSINE"}', '{"M": 18,"efConstruction": 240,"index_type": "HNSW", "metric_type": "COSINE"}']],
  ['autoIndex.params.largeTopK.build', 'json', 'reloads', [null, null, null, '{"nlist": 128, "index_type": "IVF_SQ8", "metric_type": "COSINE"}', '{"nlist": 128, "index_type": "IVF_SQ8", "metric_type": "COSINE"}']],
  ['autoIndex.params.load', 'json', 'reloads', [null, '', '', '', '']],
  ['autoIndex.params.prepare', 'json', 'reloads', ''],
  ['autoindex.params.search', 'string', 'reloads', ''],
  ['autoIndex.params.sparse.build', 'json', 'reloads', [null, '{"index_type": "SPARSE_INVERTED_INDEX", "metric_type": "IP"}', '{"index_type": "SPARSE_INVERTED_INDEX", "metric_type": "IP"}', '{"index_type": "SPARSE_INVERTED_INDEX", "metric_type": "IP"}', '{"index_type": "SPARSE_INVERTED_INDEX", "metric_type": "IP"}']],
  ['autoindex.params.tuning.*', 'string', 'reloads', '{}'],
  ['autoIndex.resultLimitCheck', 'bool', 'reloads', [null, 'true', 'true', 'true', 'true']],
  ['autoIndex.twoStageSearch.enabled', 'bool', 'reloads', [null, null, null, null, 'false']],
  ['autoIndex.twoStageSearch.minNumSegments', 'int', 'reloads', [null, null, null, null, '5']],
  ['autoIndex.twoStageSearch.minTopk', 'int', 'reloads', [null, null, null, null, '2000']],
  ['autoIndex.type', 'string', 'reloads', ''],
];
