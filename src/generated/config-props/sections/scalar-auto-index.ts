// Generated from data/ by `npm run generate:config`. Do not edit.
import type { ConfigNode, FlagValue, JsonValue, TextValue } from '../../../props/config-value';

/** Index that Milvus chooses for scalar fields. */
export interface ScalarAutoIndexSection {
  readonly [key: string]: ConfigNode;
  /**
   * Builds an index for scalar fields of each collection without a request. If clients filter much and never ask for indexes.
   *
   * Flag. 2.4 to 3.0: `false`. Change: reloads live.
   */
  readonly enable?: FlagValue | undefined;
  /** Types of automatic scalar indexes. */
  readonly params?: {
    readonly [key: string]: ConfigNode;
    /**
     * Different values of a field up to which an automatic index is a bitmap. Lower it if bitmaps of fields with many values take too much memory.
     *
     * Text. 2.5 to 3.0: `100`. Change: reloads live.
     */
    readonly bitmapCardinalityLimit?: TextValue | undefined;
    /**
     * Index type for each kind of scalar field, as one JSON object. If another type suits your filters better.
     *
     * JSON. 2.4: `{"numeric": "INVERTED","varchar": "INVERTED","bool": "INV…`; 2.5: `{"int": "HYBRID","varchar": "STL_SORT","bool": "BITMAP", …`; 2.6: `{"int": "HYBRID","varchar": "HYBRID","bool": "BITMAP", "f…`; 3.0: `{"int": "HYBRID","varchar": "HYBRID","bool": "BITMAP", "f…`. Change: reloads live.
     */
    readonly build?: JsonValue | undefined;
  } | undefined;
}
