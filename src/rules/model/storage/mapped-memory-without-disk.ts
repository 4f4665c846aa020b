import { quantityBytes } from '../../../model';
import type { ModelRule } from '../model-rule';
import { isOn, rolesNamed } from '../read-model';

const MAPPED = ['vectorField', 'vectorIndex', 'scalarField', 'scalarIndex', 'mmapEnabled'].map((part) => `queryNode.mmap.${part}`);

export const MAPPED_MEMORY_WITHOUT_DISK: ModelRule = {
  id: 'MK-STO-003',
  title: 'less disk than memory for mapped data',
  severity: 'warning',
  reason:
    'What is mapped lies on the disk in full (raw vectors since 2.6), so a smaller disk is full before the memory is, and loads fail.',
  source: 'Milvus documentation, mmap; `configs/milvus.yaml` of 2.6: queryNode.mmap.vectorField is true',
  fix: 'Give a disk of the size of the memory or more: storage: LocalStorage.emptyDir(…).',
  check: (instance, report) => {
    for (const role of rolesNamed(instance, 'queryNode')) {
      const isMapped = MAPPED.some((key) => isOn(role, key));
      const { memory } = role.resources.limits;
      if (!isMapped || quantityBytes(role.storage.size) >= quantityBytes(memory)) continue;
      report(
        role,
        'storage',
        `is ${role.storage.size}, and memory is ${memory}.`,
        `Give ${memory} or more: storage: LocalStorage.emptyDir(…).`,
      );
    }
  },
};
