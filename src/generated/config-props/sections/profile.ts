// Generated from data/ by `npm run generate:config`. Do not edit.
import type { ConfigNode, TextValue } from '../../../props/config-value';

/** Keys below `profile`. */
export interface ProfileSection {
  readonly [key: string]: ConfigNode;
  readonly pprof?: {
    readonly [key: string]: ConfigNode;
    /** Text. 2.4 to 3.0: empty. Change: restarts the roles that read it. */
    readonly path?: TextValue | undefined;
  } | undefined;
}
