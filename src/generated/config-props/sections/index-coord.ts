// Generated from data/ by `npm run generate:config`. Do not edit.
import type { ConfigNode, FlagValue, NumberValue, TextValue } from '../../../props/config-value';

/** Keys below `indexCoord`. */
export interface IndexCoordSection {
  readonly [key: string]: ConfigNode;
  readonly bindIndexNodeMode?: {
    readonly [key: string]: ConfigNode;
    /** Text. 2.3 to 3.0: `localhost:22930`. Change: restarts the roles that read it. */
    readonly address?: TextValue | undefined;
    /** Flag. 2.3 to 3.0: `false`. Change: restarts the roles that read it. */
    readonly enable?: FlagValue | undefined;
    /** Whole number. 2.3 to 3.0: `0`. Change: restarts the roles that read it. */
    readonly nodeID?: NumberValue | undefined;
    /** Flag. 2.3 to 3.0: `false`. Change: restarts the roles that read it. */
    readonly withCred?: FlagValue | undefined;
  } | undefined;
  readonly scheduler?: {
    readonly [key: string]: ConfigNode;
    /** Whole number. 2.3 to 2.4: `1000`; 2.5 to 3.0: `100`. Change: restarts the roles that read it. */
    readonly interval?: NumberValue | undefined;
  } | undefined;
  readonly segment?: {
    readonly [key: string]: ConfigNode;
    /** Whole number. 2.3 to 3.0: `1024`. Change: reloads live. */
    readonly minSegmentNumRowsToEnableIndex?: NumberValue | undefined;
  } | undefined;
}
