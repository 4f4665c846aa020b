import type { ModelRule } from '../model-rule';
import { configNumber, userEntries } from '../read-model';

export const GPU_MEMORY_POOL: ModelRule = {
  id: 'MK-GPU-003',
  title: 'GPU memory pool that starts above its end',
  severity: 'error',
  reason: 'The pool is made with gpu.initMemSize and may grow to gpu.maxMemSize.',
  source: 'Milvus source, `configs/milvus.yaml`: gpu',
  fix: 'Write an initMemSize of at most maxMemSize.',
  check: (instance, report) => {
    for (const { role, entry } of [...userEntries(instance, 'gpu.initMemSize'), ...userEntries(instance, 'gpu.maxMemSize')]) {
      const [first, last] = [configNumber(role, 'gpu.initMemSize'), configNumber(role, 'gpu.maxMemSize')];
      if (first > last) report(entry, '', `the pool starts with ${first} MB and ends with ${last} MB.`);
    }
  },
};
