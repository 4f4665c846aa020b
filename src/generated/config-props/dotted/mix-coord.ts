// Generated from data/ by `npm run generate:config`. Do not edit.
import type { FlagValue } from '../../../props/config-value';

/** Keys of `mixCoord`, each in one piece. */
export interface MixCoordKeys {
  /** Flag. 2.6 to 3.0: `false`. Change: restarts the roles that read it. */
  readonly 'mixCoord.enableActiveStandby'?: FlagValue | undefined;
}
