// Generated from data/ by `npm run generate:config`. Do not edit.
import type { ConfigNode, FlagValue, JsonValue } from '../../../props/config-value';

/** Roles of access control that Milvus creates at its first start. */
export interface BuiltinRolesSection {
  readonly [key: string]: ConfigNode;
  /**
   * Creates the roles of `builtinRoles.roles` when the root coordinator starts. Set it to ship roles with the cluster instead of creating them through the API.
   *
   * Flag. 2.3 to 3.0: `false`. Change: restarts the roles that read it.
   */
  readonly enable?: FlagValue | undefined;
  /**
   * Roles with their privileges, as one JSON object; every process checks it at start and stops if it is malformed. Together with `builtinRoles.enable`; privileges that you remove here stay granted.
   *
   * JSON. 2.3 to 3.0: `{}`. Change: restarts the roles that read it.
   */
  readonly roles?: JsonValue | undefined;
}
