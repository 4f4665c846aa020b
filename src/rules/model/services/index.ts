import type { ModelRule } from '../model-rule';
import { SHORT_SERVICE_NAME } from './short-service-name';
import { SINGLE_MEMBER } from './single-member';
import { WITHDRAWN_IMAGE } from './withdrawn-image';

/** Rules about what runs beside Milvus. */
export const SERVICE_RULES: readonly ModelRule[] = [SINGLE_MEMBER, WITHDRAWN_IMAGE, SHORT_SERVICE_NAME];
