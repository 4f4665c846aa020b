import { DEFAULT_PREFIX } from './default-prefix';
import { SECRETS_ELSEWHERE } from './secrets-elsewhere';
import { SHARED_PREFIX } from './shared-prefix';

export const DEPENDENCY_RULES = [SHARED_PREFIX, DEFAULT_PREFIX, SECRETS_ELSEWHERE];
