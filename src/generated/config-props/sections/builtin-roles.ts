// Generated from data/ by `npm run generate:config`. Do not edit.
import type { ConfigNode, FlagValue, JsonValue } from '../../../props/config-value';

/** Keys below `builtinRoles`. */
export interface BuiltinRolesSection {
  readonly [key: string]: ConfigNode;
  /** Flag. 2.3 to 3.0: `false`. Change: restarts the roles that read it. */
  readonly enable?: FlagValue | undefined;
  /** JSON. 2.3 to 3.0: `{}`. Change: restarts the roles that read it. */
  readonly roles?: JsonValue | undefined;
}
