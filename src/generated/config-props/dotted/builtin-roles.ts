// Generated from data/ by `npm run generate:config`. Do not edit.
import type { FlagValue, JsonValue } from '../../../props/config-value';

/** Keys of `builtinRoles`, each in one piece. */
export interface BuiltinRolesKeys {
  /** Flag. 2.3 to 3.0: `false`. Change: restarts the roles that read it. */
  readonly 'builtinRoles.enable'?: FlagValue | undefined;
  /** JSON. 2.3 to 3.0: `{}`. Change: restarts the roles that read it. */
  readonly 'builtinRoles.roles'?: JsonValue | undefined;
}
