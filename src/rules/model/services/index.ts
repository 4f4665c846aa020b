import type { ModelRule } from '../model-rule';
import { LOOSE_SPREAD } from './loose-spread';
import { SHORT_SERVICE_NAME } from './short-service-name';
import { SINGLE_MEMBER } from './single-member';
import { WITHDRAWN_IMAGE } from './withdrawn-image';

/** Rules about what runs beside Milvus. */
export const SERVICE_RULES: readonly ModelRule[] = [SINGLE_MEMBER, LOOSE_SPREAD, WITHDRAWN_IMAGE, SHORT_SERVICE_NAME];
