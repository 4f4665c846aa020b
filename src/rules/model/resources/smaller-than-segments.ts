import { quantityBytes } from '../../../model';
import type { ModelRule } from '../model-rule';
import { configNumber, rolesNamed } from '../read-model';

const MEBIBYTE = 1024 ** 2;

/** What a pod holds at once while it loads, merges or indexes: the formula of Milvus' sizing tool, without other data. */
const SEGMENTS = 2 * 1.15;

export const SMALLER_THAN_SEGMENTS: ModelRule = {
  id: 'MK-RES-004',
  title: 'memory for less than two segments',
  severity: 'warning',
  reason: 'Loading, merging and indexing hold two segments at once, so a smaller pod refuses the work or is killed in it.',
  source: "Milvus' sizing tool: (index + 2 segments) x 1.15; `configs/milvus.yaml`: dataCoord.segment.maxSize",
  fix: 'Give more memory, or lower dataCoord.segment.maxSize.',
  check: (instance, report) => {
    for (const role of rolesNamed(instance, 'queryNode', 'dataNode', 'indexNode', 'standalone')) {
      const segment = configNumber(role, 'dataCoord.segment.maxSize');
      const { memory } = role.resources.limits;
      const needed = Math.ceil((segment * SEGMENTS) / 256) * 256;
      if (quantityBytes(memory) >= segment * SEGMENTS * MEBIBYTE) continue;
      const problem = `has limit ${memory}, and two segments of ${segment} MiB need ${needed} MiB.`;
      report(role, 'memory', problem, `Give ${needed} MiB or more, or lower dataCoord.segment.maxSize.`);
    }
  },
};
