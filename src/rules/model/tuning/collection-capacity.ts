import type { ModelRule } from '../model-rule';
import { configNumber, userEntries } from '../read-model';

export const COLLECTION_CAPACITY: ModelRule = {
  id: 'MK-TUN-008',
  title: 'more collections than the capacity holds',
  severity: 'warning',
  reason: 'rootCoord.maxGeneralCapacity counts shards times partitions of all collections, and ends first.',
  source: 'Milvus documentation, limits: raise both figures together',
  fix: 'Raise rootCoord.maxGeneralCapacity too.',
  check: (instance, report) => {
    for (const { role, entry } of userEntries(instance, 'quotaAndLimits.limits.maxCollectionNum')) {
      const capacity = configNumber(role, 'rootCoord.maxGeneralCapacity');
      if (Number(entry.value) > capacity) report(entry, '', `is ${String(entry.value)}, and the capacity is ${capacity}.`);
    }
  },
};
