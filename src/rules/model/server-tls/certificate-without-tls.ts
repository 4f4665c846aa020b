import type { ModelRule } from '../model-rule';
import { configNumber, isOn, userEntries } from '../read-model';

export const CERTIFICATE_WITHOUT_TLS: ModelRule = {
  id: 'MK-TLS-003',
  title: 'certificate that nobody serves',
  severity: 'warning',
  reason: 'The paths alone switch nothing on: clients still speak plain text.',
  source: 'Milvus documentation, encryption in transit: common.security.tlsMode',
  fix: 'Set common.security.tlsMode to 1 or 2 (internaltls: common.security.internaltlsEnabled), or remove the path.',
  check: (instance, report) => {
    for (const section of ['tls', 'internaltls']) {
      for (const { role, entry } of userEntries(instance, `${section}.serverPemPath`)) {
        const isServed =
          section === 'tls' ? configNumber(role, 'common.security.tlsMode') > 0 : isOn(role, 'common.security.internaltlsEnabled');
        if (!isServed) report(entry, '', 'is set, and TLS is off.');
      }
    }
  },
};
