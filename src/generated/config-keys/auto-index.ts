// Generated from data/ by `npm run generate:config`. Do not edit.
import type { KeyRow } from '../key-row';

export const AUTO_INDEX_KEYS: readonly KeyRow[] = [
  ['autoIndex.enable', 'bool', 'reloads', 'false', 'PCQS?'],
  ['autoIndex.globalRefine.enabled', 'bool', 'reloads', [null, null, null, null, 'false'], '//QS?'],
  ['autoIndex.globalRefine.minDimThreshold', 'int', 'reloads', [null, null, null, null, '256'], '//QS?'],
  ['autoIndex.globalRefine.refineTopkRatio', 'float', 'reloads', [null, null, null, null, '0'], '//QS?'],
  ['autoIndex.globalRefine.searchTopkRatio', 'float', 'reloads', [null, null, null, null, '0'], '//QS?'],
  ['autoIndex.optimize', 'bool', 'reloads', [null, 'true', 'true', 'true', 'true'], 'QS?'],
  ['autoIndex.params.binary.build', 'json', 'reloads', [null, '{"nlist": 1024, "index_type": "BIN_IVF_FLAT", "metric_type": "HAMMING"}', '{"nlist": 1024, "index_type": "BIN_IVF_FLAT", "metric_type": "HAMMING"}', '{"nlist": 1024, "index_type": "BIN_IVF_FLAT", "metric_type": "HAMMING"}', '{"nlist": 1024, "index_type": "BIN_IVF_FLAT", "metric_type": "HAMMING"}'], 'P?'],
  ['autoIndex.params.build', 'json', 'reloads', ['{"M": 18,"efConstruction": 240,"index_type": "HNSW", "metric_type": "COSINE"}', '{"M": 18,"efConstruction": 240,"index_type": "HNSW", "metric_type": "COSINE"}', null, null, null], 'P?'],
  ['autoIndex.params.deduplicate.build', 'json', 'reloads', [null, null, '{"index_type": "MINHASH_LSH", "metric_type": "MHJACCARD"}', '{"index_type": "MINHASH_LSH", "metric_type": "MHJACCARD"}', '{"index_type": "MINHASH_LSH", "metric_type": "MHJACCARD"}'], 'P?'],
  ['autoIndex.params.deduplicate.enable', 'bool', 'reloads', [null, null, 'false', 'false', 'false'], 'P'],
  ['autoIndex.params.extra', 'string', 'reloads', '', 'PCQS?'],
  ['autoIndex.params.int8.build', 'json', 'reloads', [null, null, null, '{"M": 18,"efConstruction": 240,"index_type": "HNSW", "metric_type": "COSINE"}', '{"M": 18,"efConstruction": 240,"index_type": "HNSW", "metric_type": "COSINE"}'], '/P/P'],
  ['autoIndex.params.largeTopK.build', 'json', 'reloads', [null, null, null, '{"nlist": 128, "index_type": "IVF_SQ8", "metric_type": "COSINE"}', '{"nlist": 128, "index_type": "IVF_SQ8", "metric_type": "COSINE"}'], '/P?/P?'],
  ['autoIndex.params.load', 'json', 'reloads', [null, '', '', '', ''], 'QS?'],
  ['autoIndex.params.prepare', 'json', 'reloads', '', 'QS?'],
  ['autoindex.params.search', 'string', 'reloads', '', 'QS'],
  ['autoIndex.params.sparse.build', 'json', 'reloads', [null, '{"index_type": "SPARSE_INVERTED_INDEX", "metric_type": "IP"}', '{"index_type": "SPARSE_INVERTED_INDEX", "metric_type": "IP"}', '{"index_type": "SPARSE_INVERTED_INDEX", "metric_type": "IP"}', '{"index_type": "SPARSE_INVERTED_INDEX", "metric_type": "IP"}'], 'P?'],
  ['autoindex.params.tuning.*', 'string', 'reloads', '{}', 'QS'],
  ['autoIndex.resultLimitCheck', 'bool', 'reloads', [null, 'true', 'true', 'true', 'true'], 'P'],
  ['autoIndex.twoStageSearch.enabled', 'bool', 'reloads', [null, null, null, null, 'false'], '//QS?'],
  ['autoIndex.twoStageSearch.minNumSegments', 'int', 'reloads', [null, null, null, null, '5'], '//QS?'],
  ['autoIndex.twoStageSearch.minTopk', 'int', 'reloads', [null, null, null, null, '2000'], '//QS?'],
  ['autoIndex.type', 'string', 'reloads', '', 'P'],
];
