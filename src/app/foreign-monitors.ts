import type { ApiObject } from 'cdk8s';
import type { k8s } from 'cdk8s-plus-27';
import type { Findings } from '../findings';
import type { AppContents, RoleSpec } from '../model';
import { selects } from '../naming';
import { MONITOR_WITHOUT_PORT } from './rules';

/** A PodMonitor or a ServiceMonitor, as far as it says what it scrapes. */
interface MonitorJson {
  readonly spec?: {
    readonly selector?: k8s.LabelSelector;
    readonly namespaceSelector?: { readonly any?: boolean; readonly matchNames?: readonly string[] };
    readonly podMetricsEndpoints?: readonly { readonly port?: string }[];
  };
}

/** Reports PodMonitors that the user declares, and that scrape a port that the pods of a Milvus do not have. */
export function checkForeignMonitors(objects: readonly ApiObject[], { instances, extensions }: AppContents, findings: Findings): void {
  const monitors = instances.length === 0 ? [] : objects.filter(({ kind }) => kind === 'PodMonitor');
  const own = extensions.map(({ path }) => `${path}/`);
  for (const monitor of monitors.filter(({ node }) => !own.some((path) => node.path.startsWith(path)))) {
    const { spec = {} } = monitor.toJson() as MonitorJson;
    const { selector = {}, podMetricsEndpoints = [] } = spec;
    const roles = instances.filter(({ namespace }) => isIn(namespace, monitor, spec)).flatMap((instance) => instance.roles);
    const scraped = roles.filter((role) => selects(selector, { ...role.labels, ...role.podLabels, ...role.selector }));
    for (const { port } of podMetricsEndpoints) {
      const without = port === undefined ? undefined : scraped.find((role) => !hasPort(role, port));
      if (!without) continue;
      const names = without.ports.map(({ name }) => name).join(', ');
      const problem = `scrapes port '${port}', which the pods of ${without.name} do not have; their ports are ${names}.`;
      findings.addAt(monitor.node.path, 'spec', { rule: MONITOR_WITHOUT_PORT, problem, fix: MONITOR_WITHOUT_PORT.fix }, 'model');
    }
  }
}

/** A port of Milvus, or of a container beside it. */
function hasPort({ ports, sidecars }: RoleSpec, port: string): boolean {
  return [...ports, ...sidecars.flatMap((container) => container.ports ?? [])].some(({ name }) => name === port);
}

/** A PodMonitor looks in its own namespace, unless it names others. */
function isIn(
  namespace: string | undefined,
  { metadata }: ApiObject,
  { namespaceSelector = {} }: NonNullable<MonitorJson['spec']>,
): boolean {
  const { any = false, matchNames } = namespaceSelector;
  return any || (matchNames ? namespace !== undefined && matchNames.includes(namespace) : metadata.namespace === namespace);
}
