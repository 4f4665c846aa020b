import type { ModelRule } from '../model-rule';
import { configuredPath, neededFiles, servedTls, switchEntry } from './certificate-files';

export const NO_CERTIFICATE: ModelRule = {
  id: 'MK-TLS-001',
  title: 'TLS without a certificate',
  severity: 'error',
  reason: 'The image has no certificates at the default paths, so Milvus ends at start with "no such file".',
  source: 'Milvus documentation, encryption in transit; `configs/milvus.yaml`: tls, internaltls',
  fix: 'Mount a Secret with volumes and volumeMounts, and set the paths of the files.',
  check: (instance, report) => {
    for (const served of servedTls(instance)) {
      const missing = neededFiles(served).filter((key) => configuredPath(served.role, key) === undefined);
      const entry = switchEntry(served);
      if (entry && missing.length > 0) report(entry, '', `needs ${missing.join(', ')}.`);
    }
  },
};
