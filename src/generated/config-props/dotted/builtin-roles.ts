// Generated from data/ by `npm run generate:config`. Do not edit.
import type { FlagValue, JsonValue } from '../../../props/config-value';

/** Keys of `builtinRoles`, each in one piece. */
export interface BuiltinRolesKeys {
  /**
   * Creates the roles of `builtinRoles.roles` when the root coordinator starts. Set it to ship roles with the cluster instead of creating them through the API.
   *
   * Flag. 2.3 to 3.0: `false`. Change: restarts the roles that read it.
   */
  readonly 'builtinRoles.enable'?: FlagValue | undefined;
  /**
   * Roles with their privileges, as one JSON object; every process checks it at start and stops if it is malformed. Together with `builtinRoles.enable`; privileges that you remove here stay granted.
   *
   * JSON. 2.3 to 3.0: `{}`. Change: restarts the roles that read it.
   */
  readonly 'builtinRoles.roles'?: JsonValue | undefined;
}
