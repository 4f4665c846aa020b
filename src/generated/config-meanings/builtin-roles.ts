// Generated from data/ by `npm run generate:config`. Do not edit.
import type { MeaningRow } from '../meaning-row';

export const BUILTIN_ROLES_MEANINGS: readonly MeaningRow[] = [
  ['builtinRoles', 'Roles of access control that Milvus creates at its first start.'],
  ['builtinRoles.enable', 'Creates the roles of `builtinRoles.roles` when the root coordinator starts.', 'Set it to ship roles with the cluster instead of creating them through the API.'],
  ['builtinRoles.roles', 'Roles with their privileges, as one JSON object; every process checks it at start and stops if it is malformed.', 'Together with `builtinRoles.enable`; privileges that you remove here stay granted.'],
];
