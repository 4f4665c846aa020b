// Generated from data/ by `npm run generate:config`. Do not edit.
import type { FlagValue, NumberValue, TextValue } from '../../../props/config-value';

/** Keys of `indexCoord`, each in one piece. */
export interface IndexCoordKeys {
  /** Text. 2.3 to 3.0: `localhost:22930`. Change: restarts the roles that read it. */
  readonly 'indexCoord.bindIndexNodeMode.address'?: TextValue | undefined;
  /** Flag. 2.3 to 3.0: `false`. Change: restarts the roles that read it. */
  readonly 'indexCoord.bindIndexNodeMode.enable'?: FlagValue | undefined;
  /** Whole number. 2.3 to 3.0: `0`. Change: restarts the roles that read it. */
  readonly 'indexCoord.bindIndexNodeMode.nodeID'?: NumberValue | undefined;
  /** Flag. 2.3 to 3.0: `false`. Change: restarts the roles that read it. */
  readonly 'indexCoord.bindIndexNodeMode.withCred'?: FlagValue | undefined;
  /** Whole number. 2.3 to 2.4: `1000`; 2.5 to 3.0: `100`. Change: restarts the roles that read it. */
  readonly 'indexCoord.scheduler.interval'?: NumberValue | undefined;
  /** Whole number. 2.3 to 3.0: `1024`. Change: reloads live. */
  readonly 'indexCoord.segment.minSegmentNumRowsToEnableIndex'?: NumberValue | undefined;
}
