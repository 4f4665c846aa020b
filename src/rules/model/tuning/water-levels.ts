import type { ModelRule } from '../model-rule';
import { configNumber, userEntries } from '../read-model';

const PROTECT = 'quotaAndLimits.limitWriting';
const TIERED = 'queryNode.segcore.tieredStorage';

/** Pairs of a low and a high level. */
const LEVELS: readonly (readonly [low: string, high: string])[] = [
  [`${PROTECT}.memProtection.dataNodeMemoryLowWaterLevel`, `${PROTECT}.memProtection.dataNodeMemoryHighWaterLevel`],
  [`${PROTECT}.memProtection.queryNodeMemoryLowWaterLevel`, `${PROTECT}.memProtection.queryNodeMemoryHighWaterLevel`],
  [`${PROTECT}.growingSegmentsSizeProtection.lowWaterLevel`, `${PROTECT}.growingSegmentsSizeProtection.highWaterLevel`],
  [`${TIERED}.memoryLowWatermarkRatio`, `${TIERED}.memoryHighWatermarkRatio`],
  [`${TIERED}.diskLowWatermarkRatio`, `${TIERED}.diskHighWatermarkRatio`],
  ['streaming.flush.growingSegmentBytesLwmThreshold', 'streaming.flush.growingSegmentBytesHwmThreshold'],
];

export const WATER_LEVELS: ModelRule = {
  id: 'MK-TUN-009',
  title: 'low water level that is not below the high one',
  severity: 'error',
  reason: 'Between the two levels Milvus slows down or evicts step by step; without a gap it stops at once, and starts again at once.',
  source: 'Milvus source, `configs/milvus.yaml`: quotaAndLimits, tieredStorage, streaming.flush',
  fix: 'Write a low level below the high one.',
  check: (instance, report) => {
    for (const [low, high] of LEVELS) {
      for (const { role, entry } of [...userEntries(instance, low), ...userEntries(instance, high)]) {
        const [lowLevel, highLevel] = [configNumber(role, low), configNumber(role, high)];
        if (lowLevel >= highLevel) report(entry, '', `the low level is ${lowLevel}, and the high one ${highLevel}.`);
      }
    }
  },
};
