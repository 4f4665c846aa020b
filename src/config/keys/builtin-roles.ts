// Generated from data/milvus-config-keys.tsv by `npm run generate:config`. Do not edit.
import type { KeyRow } from '../key-row';

export const BUILTIN_ROLES_KEYS: readonly KeyRow[] = [
  ['builtinRoles.enable', 'bool', '2.3 2.4 2.5 2.6 3.0', ''],
  ['builtinRoles.roles', 'json', '2.3 2.4 2.5 2.6 3.0', ''],
];
