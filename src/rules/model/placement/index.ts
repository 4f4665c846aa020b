import { ILLEGAL_CLASS } from './illegal-class';
import { NEVER_EVICTED } from './never-evicted';
import { NO_SPREAD } from './no-spread';
import { ONE_PLACE } from './one-place';
import { SYSTEM_PRIORITY } from './system-priority';
import { TOLERATES_EVERYTHING } from './tolerates-everything';

export const PLACEMENT_RULES = [ILLEGAL_CLASS, NO_SPREAD, ONE_PLACE, TOLERATES_EVERYTHING, SYSTEM_PRIORITY, NEVER_EVICTED];
