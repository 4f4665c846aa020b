// Generated from data/ by `npm run generate:config`. Do not edit.
import type { ConfigNode, FlagValue } from '../../../props/config-value';

/** Keys below `mixCoord`. */
export interface MixCoordSection {
  readonly [key: string]: ConfigNode;
  /** Flag. 2.6 to 3.0: `false`. Change: restarts the roles that read it. */
  readonly enableActiveStandby?: FlagValue | undefined;
}
