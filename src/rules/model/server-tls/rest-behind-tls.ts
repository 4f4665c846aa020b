import type { InstanceModel } from '../../../model';
import { CLIENT_PORT } from '../../../version';
import type { ModelRule, RuleReport } from '../model-rule';
import { configNumber, isOn } from '../read-model';
import { servedTls, switchEntry } from './certificate-files';

export const REST_BEHIND_TLS: ModelRule = {
  id: 'MK-TLS-004',
  title: 'REST that TLS cuts off',
  severity: 'warning',
  releases: { below: '2.5.0' },
  reason: 'With TLS on, the port of gRPC no longer takes REST: it needs a port of its own.',
  source: 'Milvus documentation, encryption in transit: proxy.http.port',
  fix: 'Set proxy.http.port, which the Service then has too, or proxy.http.enabled: false.',
  check: (instance, report) => checkRestPort(instance, report),
};

export const REST_STOPS_THE_PROXY: ModelRule = {
  id: 'MK-TLS-006',
  title: 'REST on the port of TLS',
  severity: 'error',
  releases: { from: '2.5.0' },
  reason: 'A proxy that is to serve REST on a port with TLS ends at start: "share the same port, tls mode must be 0".',
  source: 'Milvus source, `internal/distributed/proxy/listener_manager.go` of 2.5 and later; milvus#46312',
  fix: 'Set proxy.http.port, which the Service then has too, or proxy.http.enabled: false.',
  check: (instance, report) => checkRestPort(instance, report),
};

function checkRestPort(instance: InstanceModel, report: RuleReport): void {
  for (const served of servedTls(instance).filter(({ section }) => section === 'tls')) {
    const port = configNumber(served.role, 'proxy.http.port');
    const hasPort = port > 0 && port !== CLIENT_PORT;
    const entry = switchEntry(served);
    if (entry && !hasPort && isOn(served.role, 'proxy.http.enabled')) report(entry, '', 'is set, and proxy.http.port gives REST no port.');
  }
}
