import type { ModelRule } from '../../rules';
import { REACH_RULES } from './reach';
import { RELEASE_RULES } from './releases';
import { RUN_RULES } from './runs';
import { STORAGE_RULES } from './storages';

/** The rules over backups, restores and checks of backups. */
export const BACKUP_RULES: readonly ModelRule[] = [...STORAGE_RULES, ...RELEASE_RULES, ...REACH_RULES, ...RUN_RULES];
