import { quantityBytes } from '../../../model';
import type { ModelRule } from '../model-rule';

const GIBIBYTE = 1024 ** 3;

export const SMALL_ETCD_DISK: ModelRule = {
  id: 'MK-STO-008',
  title: 'disk too small for etcd',
  severity: 'warning',
  reason: 'The database may grow to its quota of 4 GiB, and a defragmentation or a snapshot writes a second copy beside it.',
  source: 'etcd documentation, maintenance: defragmentation; milvus#44614 for the quota',
  fix: 'Give 10 GiB or more.',
  checkService: (service, report) => {
    if (service.component !== 'etcd' || !service.storage) return;
    const { size } = service.storage;
    if (quantityBytes(size) < 9 * GIBIBYTE) report(service, 'storage.size', `is ${size}.`);
  },
};
