// Generated from data/ by `npm run generate:config`. Do not edit.
import type { MeaningRow } from '../meaning-row';

export const GPU_MEANINGS: readonly MeaningRow[] = [
  ['gpu', 'Memory of graphics cards, in images for GPUs.'],
  ['gpu.initMemSize', 'MiB of GPU memory that a process reserves at start.', 'Set it near the need of your indexes, so that the pool does not grow under load.'],
  ['gpu.maxMemSize', 'MiB of GPU memory that the pool may take at most.', 'Below the memory of the card, by what other processes on it need.'],
  ['gpu.overloadedMemoryThresholdPercentage', 'Share of the GPU memory in % beyond which a node loads no further segment.', 'Lower it if searches fail for lack of GPU memory.'],
];
