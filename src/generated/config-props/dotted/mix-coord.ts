// Generated from data/ by `npm run generate:config`. Do not edit.
import type { FlagValue } from '../../../props/config-value';

/** Keys of `mixCoord`, each in one piece. */
export interface MixCoordKeys {
  /**
   * Lets a second coordinator wait to take over; the last releases of 2.6 and 3.0 always do. This library sets it as the number of coordinators asks for.
   *
   * Flag. 2.6 to 3.0: `false`. Change: restarts the roles that read it.
   */
  readonly 'mixCoord.enableActiveStandby'?: FlagValue | undefined;
}
