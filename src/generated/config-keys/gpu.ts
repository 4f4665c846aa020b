// Generated from data/ by `npm run generate:config`. Do not edit.
import type { KeyRow } from '../key-row';

export const GPU_KEYS: readonly KeyRow[] = [
  ['gpu.initMemSize', 'int', '', [null, '2048', '2048', '2048', '2048'], 'QI/QD?/QD?', { unit: 'MiB', minimum: 0 }],
  ['gpu.maxMemSize', 'int', '', [null, '4096', '4096', '4096', '4096'], 'QI/QD?/QD?', { unit: 'MiB', minimum: 0 }],
  ['gpu.overloadedMemoryThresholdPercentage', 'int', '', [null, null, null, '95', '95'], '/QS/QS', { unit: '%', minimum: 0, maximum: 100 }],
];
