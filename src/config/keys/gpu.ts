// Generated from data/milvus-config-keys.tsv by `npm run generate:config`. Do not edit.
import type { KeyRow } from '../key-row';

export const GPU_KEYS: readonly KeyRow[] = [
  ['gpu.initMemSize', 'int', '2.4 2.5 2.6 3.0', ''],
  ['gpu.maxMemSize', 'int', '2.4 2.5 2.6 3.0', ''],
  ['gpu.overloadedMemoryThresholdPercentage', 'int', '2.6 3.0', ''],
];
