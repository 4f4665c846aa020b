// Generated from data/ by `npm run generate:config`. Do not edit.
import type { FlagValue, JsonValue, NumberValue, TextValue } from '../../../props/config-value';

/** Keys of `autoIndex`, each in one piece. */
export interface AutoIndexKeys {
  /** Flag. 2.3 to 3.0: `false`. Change: reloads live. */
  readonly 'autoIndex.enable'?: FlagValue | undefined;
  /** Flag. 3.0: `false`. Change: reloads live. */
  readonly 'autoIndex.globalRefine.enabled'?: FlagValue | undefined;
  /** Whole number. 3.0: `256`. Change: reloads live. */
  readonly 'autoIndex.globalRefine.minDimThreshold'?: NumberValue | undefined;
  /** Number. 3.0: `0`. Change: reloads live. */
  readonly 'autoIndex.globalRefine.refineTopkRatio'?: NumberValue | undefined;
  /** Number. 3.0: `0`. Change: reloads live. */
  readonly 'autoIndex.globalRefine.searchTopkRatio'?: NumberValue | undefined;
  /** Flag. 2.4 to 3.0: `true`. Change: reloads live. */
  readonly 'autoIndex.optimize'?: FlagValue | undefined;
  /** JSON. 2.4 to 3.0: `{"nlist": 1024, "index_type": "BIN_IVF_FLAT", "metric_typ…`. Change: reloads live. */
  readonly 'autoIndex.params.binary.build'?: JsonValue | undefined;
  /** JSON. 2.3 to 2.4: `{"M": 18,"efConstruction": 240,"index_type": "HNSW", "met…`. Change: reloads live. */
  readonly 'autoIndex.params.build'?: JsonValue | undefined;
  /** JSON. 2.5 to 3.0: `{"index_type": "MINHASH_LSH", "metric_type": "MHJACCARD"}`. Change: reloads live. */
  readonly 'autoIndex.params.deduplicate.build'?: JsonValue | undefined;
  /** Flag. 2.5 to 3.0: `false`. Change: reloads live. */
  readonly 'autoIndex.params.deduplicate.enable'?: FlagValue | undefined;
  /** Text. 2.3 to 3.0: empty. Change: reloads live. */
  readonly 'autoIndex.params.extra'?: TextValue | undefined;
  /** JSON. 2.6 to 3.0: `{"M": 18,"efConstruction": 240,"index_type": "HNSW", "met…`. Change: reloads live. */
  readonly 'autoIndex.params.int8.build'?: JsonValue | undefined;
  /** JSON. 2.6 to 3.0: `{"nlist": 128, "index_type": "IVF_SQ8", "metric_type": "C…`. Change: reloads live. */
  readonly 'autoIndex.params.largeTopK.build'?: JsonValue | undefined;
  /** JSON. 2.4 to 3.0: empty. Change: reloads live. */
  readonly 'autoIndex.params.load'?: JsonValue | undefined;
  /** JSON. 2.3 to 3.0: empty. Change: reloads live. */
  readonly 'autoIndex.params.prepare'?: JsonValue | undefined;
  /** Text. 2.3 to 3.0: empty. Change: reloads live. */
  readonly 'autoindex.params.search'?: TextValue | undefined;
  /** JSON. 2.4 to 3.0: `{"index_type": "SPARSE_INVERTED_INDEX", "metric_type": "IP"}`. Change: reloads live. */
  readonly 'autoIndex.params.sparse.build'?: JsonValue | undefined;
  /** Flag. 2.4 to 3.0: `true`. Change: reloads live. */
  readonly 'autoIndex.resultLimitCheck'?: FlagValue | undefined;
  /** Flag. 3.0: `false`. Change: reloads live. */
  readonly 'autoIndex.twoStageSearch.enabled'?: FlagValue | undefined;
  /** Whole number. 3.0: `5`. Change: reloads live. */
  readonly 'autoIndex.twoStageSearch.minNumSegments'?: NumberValue | undefined;
  /** Whole number. 3.0: `2000`. Change: reloads live. */
  readonly 'autoIndex.twoStageSearch.minTopk'?: NumberValue | undefined;
  /** Text. 2.3 to 3.0: empty. Change: reloads live. */
  readonly 'autoIndex.type'?: TextValue | undefined;
}
