// Generated from data/ by `npm run generate:config`. Do not edit.
import type { FlagValue, JsonValue, TextValue } from '../../../props/config-value';

/** Keys of `scalarAutoIndex`, each in one piece. */
export interface ScalarAutoIndexKeys {
  /** Flag. 2.4 to 3.0: `false`. Change: reloads live. */
  readonly 'scalarAutoIndex.enable'?: FlagValue | undefined;
  /** Text. 2.5 to 3.0: `100`. Change: reloads live. */
  readonly 'scalarAutoIndex.params.bitmapCardinalityLimit'?: TextValue | undefined;
  /** JSON. 2.4: `{"numeric": "INVERTED","varchar": "INVERTED","bool": "INV…`; 2.5: `{"int": "HYBRID","varchar": "STL_SORT","bool": "BITMAP", …`; 2.6: `{"int": "HYBRID","varchar": "HYBRID","bool": "BITMAP", "f…`; 3.0: `{"int": "HYBRID","varchar": "HYBRID","bool": "BITMAP", "f…`. Change: reloads live. */
  readonly 'scalarAutoIndex.params.build'?: JsonValue | undefined;
}
