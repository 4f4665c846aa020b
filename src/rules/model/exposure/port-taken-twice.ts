import { PORTS } from '../../../naming';
import type { ModelRule } from '../model-rule';
import { frontOf, userEntries } from '../read-model';

export const PORT_TAKEN_TWICE: ModelRule = {
  id: 'MK-EXP-012',
  title: 'port of REST that something else has',
  severity: 'error',
  reason: 'A proxy ends at start where two of its servers want one port, and the API server refuses a Service with one number twice.',
  source: 'Kubernetes API, ServicePort; Milvus source, `internal/distributed/proxy/listener_manager.go`',
  fix: 'Choose a port of its own, such as 8080.',
  check: (instance, report) => {
    const ports = frontOf(instance)?.ports ?? [];
    const rest = ports.find(({ name }) => name === PORTS.rest);
    if (!rest) return;
    const other = ports.find(({ name, port }) => name !== PORTS.rest && port === rest.port);
    const [user] = userEntries(instance, 'proxy.http.port');
    if (user && other) report(user.entry, '', `is ${rest.port}, the port of ${other.name}.`);
    if (instance.access.port === rest.port) report(instance, 'service.port', `is ${rest.port}, as proxy.http.port is.`);
  },
};
