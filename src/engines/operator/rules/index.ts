import type { ModelRule } from '../../../rules';
import { DISK_RULES } from './disks';
import { POD_RULES } from './pods';
import { QUERY_NODE_RULES } from './query-nodes';
import { SERVICE_RULES } from './services';

/** Rules about a Milvus that milvus-operator runs. */
export const OPERATOR_RULES: readonly ModelRule[] = [...POD_RULES, ...QUERY_NODE_RULES, ...DISK_RULES, ...SERVICE_RULES];
