import type { ScrapeTarget } from '../../../model';
import type { StatefulServiceOptions } from './stateful-service-options';
import type { StatefulService } from './stateful-service';

/** The members of a service, for a monitor; nothing if they serve no metrics. */
export function memberScrapeTargets(
  { workloadName: name, namespace, selector: matchLabels }: StatefulService,
  { ports, metricsPorts = [], metricsPath: path = '/metrics', component }: StatefulServiceOptions,
  changes: Pick<ScrapeTarget, 'admit' | 'annotate'>,
): ScrapeTarget[] {
  const port = ports.find((each) => metricsPorts.includes(each.port));
  if (!port) return [];
  return [{ name, component, namespace, pods: { matchLabels }, port: port.name, portNumber: port.port, path, ...changes }];
}
