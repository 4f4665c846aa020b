import type { ModelRule } from '../../rules';
import { DATABASE_RULES } from './databases';
import { GRANT_RULES } from './grants';
import { NAME_RULES } from './names';
import { REACH_RULES } from './reach';

export { UPKEEP_RULES } from './upkeep';

/** The rules over the declarations of databases, roles and users. */
export const ACCESS_RULES: readonly ModelRule[] = [...REACH_RULES, ...NAME_RULES, ...GRANT_RULES, ...DATABASE_RULES];
