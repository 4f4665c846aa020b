// Generated from data/ by `npm run generate:config`. Do not edit.
import type { FlagValue, NumberValue, TextValue } from '../../../props/config-value';

/** Keys of `indexCoord`, each in one piece. */
export interface IndexCoordKeys {
  /**
   * Address of the one index node. Only for development.
   *
   * Text. 2.3 to 3.0: `localhost:22930`. Change: restarts the roles that read it.
   */
  readonly 'indexCoord.bindIndexNodeMode.address'?: TextValue | undefined;
  /**
   * Uses one index node at a fixed address instead of those that register. Only for development.
   *
   * Flag. 2.3 to 3.0: `false`. Change: restarts the roles that read it.
   */
  readonly 'indexCoord.bindIndexNodeMode.enable'?: FlagValue | undefined;
  /**
   * ID of the one index node at the fixed address. Only for development.
   *
   * Whole number. 2.3 to 3.0: `0`. Change: restarts the roles that read it.
   */
  readonly 'indexCoord.bindIndexNodeMode.nodeID'?: NumberValue | undefined;
  /**
   * Encrypts the connection to the one index node. Only for development.
   *
   * Flag. 2.3 to 3.0: `false`. Change: restarts the roles that read it.
   */
  readonly 'indexCoord.bindIndexNodeMode.withCred'?: FlagValue | undefined;
  /**
   * Milliseconds between two rounds that hand out index builds and other jobs. Leave it.
   *
   * Whole number. 2.3 to 2.4: `1000`; 2.5 to 3.0: `100`. Change: restarts the roles that read it.
   */
  readonly 'indexCoord.scheduler.interval'?: NumberValue | undefined;
  /**
   * Rows below which a segment gets no index and is searched row by row. Lower it if many small segments make searches slow; builds become more.
   *
   * Whole number. 2.3 to 3.0: `1024`. Change: reloads live.
   */
  readonly 'indexCoord.segment.minSegmentNumRowsToEnableIndex'?: NumberValue | undefined;
}
