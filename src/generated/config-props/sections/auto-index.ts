// Generated from data/ by `npm run generate:config`. Do not edit.
import type { ConfigNode, FlagValue, JsonValue, NumberValue, TextValue } from '../../../props/config-value';

/** Keys below `autoIndex`. */
export interface AutoIndexSection {
  readonly [key: string]: ConfigNode;
  /** Flag. 2.3 to 3.0: `false`. Change: reloads live. */
  readonly enable?: FlagValue | undefined;
  readonly globalRefine?: {
    readonly [key: string]: ConfigNode;
    /** Flag. 3.0: `false`. Change: reloads live. */
    readonly enabled?: FlagValue | undefined;
    /** Whole number. 3.0: `256`. Change: reloads live. */
    readonly minDimThreshold?: NumberValue | undefined;
    /** Number. 3.0: `0`. Change: reloads live. */
    readonly refineTopkRatio?: NumberValue | undefined;
    /** Number. 3.0: `0`. Change: reloads live. */
    readonly searchTopkRatio?: NumberValue | undefined;
  } | undefined;
  /** Flag. 2.4 to 3.0: `true`. Change: reloads live. */
  readonly optimize?: FlagValue | undefined;
  readonly params?: {
    readonly [key: string]: ConfigNode;
    readonly binary?: {
      readonly [key: string]: ConfigNode;
      /** JSON. 2.4 to 3.0: `{"nlist": 1024, "index_type": "BIN_IVF_FLAT", "metric_typ…`. Change: reloads live. */
      readonly build?: JsonValue | undefined;
    } | undefined;
    /** JSON. 2.3 to 2.4: `{"M": 18,"efConstruction": 240,"index_type": "HNSW", "met…`. Change: reloads live. */
    readonly build?: JsonValue | undefined;
    readonly deduplicate?: {
      readonly [key: string]: ConfigNode;
      /** JSON. 2.5 to 3.0: `{"index_type": "MINHASH_LSH", "metric_type": "MHJACCARD"}`. Change: reloads live. */
      readonly build?: JsonValue | undefined;
      /** Flag. 2.5 to 3.0: `false`. Change: reloads live. */
      readonly enable?: FlagValue | undefined;
    } | undefined;
    /** Text. 2.3 to 3.0: empty. Change: reloads live. */
    readonly extra?: TextValue | undefined;
    readonly int8?: {
      readonly [key: string]: ConfigNode;
      /** JSON. 2.6 to 3.0: `{"M": 18,"efConstruction": 240,"index_type": "HNSW", "met…`. Change: reloads live. */
      readonly build?: JsonValue | undefined;
    } | undefined;
    readonly largeTopK?: {
      readonly [key: string]: ConfigNode;
      /** JSON. 2.6 to 3.0: `{"nlist": 128, "index_type": "IVF_SQ8", "metric_type": "C…`. Change: reloads live. */
      readonly build?: JsonValue | undefined;
    } | undefined;
    /** JSON. 2.4 to 3.0: empty. Change: reloads live. */
    readonly load?: JsonValue | undefined;
    /** JSON. 2.3 to 3.0: empty. Change: reloads live. */
    readonly prepare?: JsonValue | undefined;
    /** Text. 2.3 to 3.0: empty. Change: reloads live. */
    readonly search?: TextValue | undefined;
    readonly sparse?: {
      readonly [key: string]: ConfigNode;
      /** JSON. 2.4 to 3.0: `{"index_type": "SPARSE_INVERTED_INDEX", "metric_type": "IP"}`. Change: reloads live. */
      readonly build?: JsonValue | undefined;
    } | undefined;
  } | undefined;
  /** Flag. 2.4 to 3.0: `true`. Change: reloads live. */
  readonly resultLimitCheck?: FlagValue | undefined;
  readonly twoStageSearch?: {
    readonly [key: string]: ConfigNode;
    /** Flag. 3.0: `false`. Change: reloads live. */
    readonly enabled?: FlagValue | undefined;
    /** Whole number. 3.0: `5`. Change: reloads live. */
    readonly minNumSegments?: NumberValue | undefined;
    /** Whole number. 3.0: `2000`. Change: reloads live. */
    readonly minTopk?: NumberValue | undefined;
  } | undefined;
  /** Text. 2.3 to 3.0: empty. Change: reloads live. */
  readonly type?: TextValue | undefined;
}
