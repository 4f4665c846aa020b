// Generated from data/ by `npm run generate:config`. Do not edit.
import type { ConfigNode, FlagValue } from '../../../props/config-value';

/** Keys below `integration`. */
export interface IntegrationSection {
  readonly [key: string]: ConfigNode;
  readonly test?: {
    readonly [key: string]: ConfigNode;
    /** Flag. 2.3 to 3.0: `false`. Change: restarts the roles that read it. */
    readonly mode?: FlagValue | undefined;
  } | undefined;
}
