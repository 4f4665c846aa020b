import type { ModelRule } from '../../../rules';

/** Rules about a Milvus that milvus-operator runs. */
export const OPERATOR_RULES: readonly ModelRule[] = [];
