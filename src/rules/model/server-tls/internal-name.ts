import type { ModelRule } from '../model-rule';
import { configuredPath, servedTls, switchEntry } from './certificate-files';

export const INTERNAL_NAME: ModelRule = {
  id: 'MK-TLS-005',
  title: 'internal TLS without a server name',
  severity: 'warning',
  reason: 'Roles dial each other by pod address, so they compare the certificate with internaltls.sni, which is localhost by default.',
  source: 'Milvus documentation, encryption in transit: internaltls.sni',
  fix: 'Set internaltls.sni to the name in the certificate, and internaltls.caPemPath to its authority.',
  check: (instance, report) => {
    for (const served of servedTls(instance).filter(({ section }) => section === 'internaltls')) {
      const missing = ['internaltls.sni', 'internaltls.caPemPath'].filter((key) => configuredPath(served.role, key) === undefined);
      const entry = switchEntry(served);
      if (entry && missing.length > 0) report(entry, '', `is on, without ${missing.join(' and ')}.`);
    }
  },
};
