// Generated from data/ by `npm run generate:config`. Do not edit.
import type { FlagValue, JsonValue, NumberValue, TextValue } from '../../../props/config-value';

/** Keys of `autoIndex`, each in one piece. */
export interface AutoIndexKeys {
  /**
   * Lets the operator of the cluster, not the caller, choose the index parameters of vector fields: proxies replace what a request asks for with `autoIndex.params`. Set it if tenants must not choose their indexes; requests for `AUTOINDEX` work without it.
   *
   * Flag. 2.3 to 3.0: `false`. Change: reloads live.
   */
  readonly 'autoIndex.enable'?: FlagValue | undefined;
  /**
   * Ranks the candidates of all segments again with exact distances after the merge, not within each segment alone. Try it for quantized indexes that lose recall, and compare latency.
   *
   * Flag. 3.0: `false`. Change: reloads live.
   */
  readonly 'autoIndex.globalRefine.enabled'?: FlagValue | undefined;
  /**
   * Smallest dimension of float vectors for which the global second ranking runs. Change it together with `autoIndex.globalRefine.enabled` if small vectors gain nothing.
   *
   * Whole number. 3.0: `256`. Change: reloads live.
   */
  readonly 'autoIndex.globalRefine.minDimThreshold'?: NumberValue | undefined;
  /**
   * Factor on the requested results that gives the number of candidates for the global second ranking; 0 leaves it to Milvus. Raise it for recall, lower it for speed; measure both.
   *
   * Number. 3.0: `0`. Change: reloads live.
   */
  readonly 'autoIndex.globalRefine.refineTopkRatio'?: NumberValue | undefined;
  /**
   * Factor on the requested results that gives how many each segment returns for the global second ranking; 0 leaves it to Milvus. Only with `autoIndex.globalRefine.enabled`, and with a test of recall.
   *
   * Number. 3.0: `0`. Change: reloads live.
   */
  readonly 'autoIndex.globalRefine.searchTopkRatio'?: NumberValue | undefined;
  /**
   * Lets query nodes adjust the search parameters of a request to the number of segments and results, which trades little recall for speed. Turn it off if recall must be exactly what the request asked for.
   *
   * Flag. 2.4 to 3.0: `true`. Change: reloads live.
   */
  readonly 'autoIndex.optimize'?: FlagValue | undefined;
  /**
   * Index type, metric and build parameters of an automatic index on binary vectors, as one JSON object. If the default index does not suit most of your binary collections.
   *
   * JSON. 2.4 to 3.0: `{"nlist": 1024, "index_type": "BIN_IVF_FLAT", "metric_typ…`. Change: reloads live.
   */
  readonly 'autoIndex.params.binary.build'?: JsonValue | undefined;
  /**
   * Index type, metric and build parameters of an automatic index on float vectors, as one JSON object. If most collections need another index than HNSW, for example DISKANN for data larger than memory.
   *
   * JSON. 2.3 to 2.4: `{"M": 18,"efConstruction": 240,"index_type": "HNSW", "met…`. Change: reloads live.
   */
  readonly 'autoIndex.params.build'?: JsonValue | undefined;
  /**
   * Index type and parameters of an automatic index on MinHash signatures, as one JSON object. Only with `autoIndex.params.deduplicate.enable`.
   *
   * JSON. 2.5 to 3.0: `{"index_type": "MINHASH_LSH", "metric_type": "MHJACCARD"}`. Change: reloads live.
   */
  readonly 'autoIndex.params.deduplicate.build'?: JsonValue | undefined;
  /**
   * Gives automatic indexes of binary vectors the parameters for deduplication. Set it on a cluster whose binary vectors are MinHash signatures.
   *
   * Flag. 2.5 to 3.0: `false`. Change: reloads live.
   */
  readonly 'autoIndex.params.deduplicate.enable'?: FlagValue | undefined;
  /**
   * Further index parameters for the C++ engine, as text in JSON; Milvus checks them only where it uses them. Leave it empty unless a release note or the Milvus team gives you a value.
   *
   * Text. 2.3 to 3.0: empty. Change: reloads live.
   */
  readonly 'autoIndex.params.extra'?: TextValue | undefined;
  /**
   * Index type, metric and build parameters of an automatic index on INT8 vectors, as one JSON object. If HNSW is too large for your INT8 collections.
   *
   * JSON. 2.6 to 3.0: `{"M": 18,"efConstruction": 240,"index_type": "HNSW", "met…`. Change: reloads live.
   */
  readonly 'autoIndex.params.int8.build'?: JsonValue | undefined;
  /**
   * Index type, metric and build parameters of an automatic index on collections in the mode for large result sets. If searches beyond `quotaAndLimits.limits.topK` are too slow or lose recall.
   *
   * JSON. 2.6 to 3.0: `{"nlist": 128, "index_type": "IVF_SQ8", "metric_type": "C…`. Change: reloads live.
   */
  readonly 'autoIndex.params.largeTopK.build'?: JsonValue | undefined;
  /**
   * Parameters that query nodes add when they load an automatic index, as one JSON object. Leave it empty; set it if a release note asks for it.
   *
   * JSON. 2.4 to 3.0: empty. Change: reloads live.
   */
  readonly 'autoIndex.params.load'?: JsonValue | undefined;
  /**
   * Parameters that query nodes add before they load or search an automatic index, as one JSON object. Leave it empty; the values depend on the index engine of the release.
   *
   * JSON. 2.3 to 3.0: empty. Change: reloads live.
   */
  readonly 'autoIndex.params.prepare'?: JsonValue | undefined;
  /**
   * Search parameters of an automatic index, where the request brings none. Raise `ef` or `nprobe` here for more recall in every request.
   *
   * Text. 2.3 to 3.0: empty. Change: reloads live.
   */
  readonly 'autoindex.params.search'?: TextValue | undefined;
  /**
   * Index type, metric and build parameters of an automatic index on sparse vectors, as one JSON object. To build a WAND index, or to drop small values by default.
   *
   * JSON. 2.4 to 3.0: `{"index_type": "SPARSE_INVERTED_INDEX", "metric_type": "IP"}`. Change: reloads live.
   */
  readonly 'autoIndex.params.sparse.build'?: JsonValue | undefined;
  /**
   * Rejects a search on an automatic index whose offset and limit ask for more results than the index can give. Turn it off only if a client depends on short answers instead of errors.
   *
   * Flag. 2.4 to 3.0: `true`. Change: reloads live.
   */
  readonly 'autoIndex.resultLimitCheck'?: FlagValue | undefined;
  /**
   * Runs the filter of a search on all segments first, and searches then with parameters that fit the share of rows which match. Try it if searches with strict filters lose recall or are slow.
   *
   * Flag. 3.0: `false`. Change: reloads live.
   */
  readonly 'autoIndex.twoStageSearch.enabled'?: FlagValue | undefined;
  /**
   * Number of segments from which a search with a filter takes two steps; releases differ in whether the number of results must be reached too. Lower it if collections with few segments profit too.
   *
   * Whole number. 3.0: `5`. Change: reloads live.
   */
  readonly 'autoIndex.twoStageSearch.minNumSegments'?: NumberValue | undefined;
  /**
   * Number of requested results from which a search with a filter takes two steps. Lower it if small result sets profit too.
   *
   * Whole number. 3.0: `2000`. Change: reloads live.
   */
  readonly 'autoIndex.twoStageSearch.minTopk'?: NumberValue | undefined;
  /**
   * Name of the kind of automatic index; its meaning depends on the release, and the open source one leaves it empty. Leave it empty.
   *
   * Text. 2.3 to 3.0: empty. Change: reloads live.
   */
  readonly 'autoIndex.type'?: TextValue | undefined;
}
