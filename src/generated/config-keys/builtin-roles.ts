// Generated from data/ by `npm run generate:config`. Do not edit.
import type { KeyRow } from '../key-row';

export const BUILTIN_ROLES_KEYS: readonly KeyRow[] = [
  ['builtinRoles.enable', 'bool', '', 'false', 'C'],
  ['builtinRoles.roles', 'json', '', '{}', 'C'],
];
