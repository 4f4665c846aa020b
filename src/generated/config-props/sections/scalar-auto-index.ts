// Generated from data/ by `npm run generate:config`. Do not edit.
import type { ConfigNode, FlagValue, JsonValue, TextValue } from '../../../props/config-value';

/** Keys below `scalarAutoIndex`. */
export interface ScalarAutoIndexSection {
  readonly [key: string]: ConfigNode;
  /** Flag. 2.4 to 3.0: `false`. Change: reloads live. */
  readonly enable?: FlagValue | undefined;
  readonly params?: {
    readonly [key: string]: ConfigNode;
    /** Text. 2.5 to 3.0: `100`. Change: reloads live. */
    readonly bitmapCardinalityLimit?: TextValue | undefined;
    /** JSON. 2.4: `{"numeric": "INVERTED","varchar": "INVERTED","bool": "INV…`; 2.5: `{"int": "HYBRID","varchar": "STL_SORT","bool": "BITMAP", …`; 2.6: `{"int": "HYBRID","varchar": "HYBRID","bool": "BITMAP", "f…`; 3.0: `{"int": "HYBRID","varchar": "HYBRID","bool": "BITMAP", "f…`. Change: reloads live. */
    readonly build?: JsonValue | undefined;
  } | undefined;
}
