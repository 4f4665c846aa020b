import { addressText } from '../../../model';
import type { ModelRule } from '../model-rule';

/** What charts, guides and Milvus itself take where nobody says anything. */
const DEFAULTS = ['by-dev', 'file', 'files', 'in-memory'];

export const DEFAULT_PREFIX: ModelRule = {
  id: 'MK-DEP-020',
  title: 'prefix that other installations take too',
  severity: 'warning',
  reason: 'by-dev, file and files are what every chart and guide takes: a second Milvus on the same service overwrites this one.',
  source: 'milvus#7905; `configs/milvus.yaml`: etcd.rootPath, minio.rootPath, msgChannel.chanNamePrefix.cluster',
  fix: 'Leave it out, which is namespace and name, or write a prefix of your own.',
  check: (instance, report) => {
    for (const { prop, value, addresses } of instance.prefixes) {
      const elsewhere = addresses.filter(({ isInApp }) => isInApp !== true);
      if (DEFAULTS.includes(value) && elsewhere.length > 0)
        report(instance, prop, `is '${value}', on ${elsewhere.map(addressText).join(', ')}.`);
    }
  },
};
