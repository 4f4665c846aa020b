import type { ModelRule } from '../model-rule';
import { configNumber, isOn } from '../read-model';
import { servedTls, switchEntry } from './certificate-files';

export const REST_BEHIND_TLS: ModelRule = {
  id: 'MK-TLS-004',
  title: 'REST that TLS cuts off',
  severity: 'warning',
  reason: 'With TLS on, the port of gRPC no longer takes REST: it needs a port of its own.',
  source: 'Milvus documentation, encryption in transit: proxy.http.port',
  fix: 'Set proxy.http.port and a Service for it, or proxy.http.enabled: false.',
  check: (instance, report) => {
    for (const served of servedTls(instance).filter(({ section }) => section === 'tls')) {
      const hasPort = configNumber(served.role, 'proxy.http.port') > 0;
      const entry = switchEntry(served);
      if (entry && !hasPort && isOn(served.role, 'proxy.http.enabled')) report(entry, '', 'is set, and proxy.http.port is not.');
    }
  },
};
