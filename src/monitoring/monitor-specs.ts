import type { k8s } from 'cdk8s-plus-27';
import type { ScrapeTarget } from '../model';
import { present } from '../props';

/** Group and version of the resources of the Prometheus operator. */
export const MONITORING_API = 'monitoring.coreos.com/v1';

/** How a monitor scrapes. */
export interface ScrapeOptions {
  readonly interval: string;
  readonly scrapeTimeout: string;
  /** Metrics that are not stored. */
  readonly dropMetrics: readonly string[];
  /** Labels of the pods that become labels of the series. */
  readonly podLabels: readonly string[];
}

/** A rule that changes or drops series. */
interface Relabeling {
  readonly sourceLabels: readonly string[];
  readonly regex: string;
  readonly action: 'drop';
}

/** An endpoint of a PodMonitor or ServiceMonitor. */
interface MonitorEndpoint {
  readonly port: string;
  readonly path: string;
  readonly interval: string;
  readonly scrapeTimeout: string;
  readonly metricRelabelings?: readonly Relabeling[];
}

/** What the two kinds of monitors share. */
interface MonitorSelection {
  readonly selector: k8s.LabelSelector;
  readonly namespaceSelector?: { readonly matchNames: readonly string[] };
  readonly podTargetLabels: readonly string[];
}

/** Spec of a PodMonitor. */
export interface PodMonitorSpec extends MonitorSelection {
  readonly podMetricsEndpoints: readonly MonitorEndpoint[];
}

/** Spec of a ServiceMonitor. */
export interface ServiceMonitorSpec extends MonitorSelection {
  readonly endpoints: readonly MonitorEndpoint[];
}

/** A PodMonitor for the pods of a target. */
export function podMonitorSpec(target: ScrapeTarget, namespace: string | undefined, options: ScrapeOptions): PodMonitorSpec {
  return { ...selection(target.pods, target, namespace, options), podMetricsEndpoints: [endpoint(target, options)] };
}

/** A ServiceMonitor for the Services with the labels of a target. */
export function serviceMonitorSpec(
  target: ScrapeTarget,
  namespace: string | undefined,
  options: ScrapeOptions,
  matchLabels: Readonly<Record<string, string>>,
): ServiceMonitorSpec {
  return { ...selection({ matchLabels }, target, namespace, options), endpoints: [endpoint(target, options)] };
}

function selection(
  selector: k8s.LabelSelector,
  target: ScrapeTarget,
  namespace: string | undefined,
  { podLabels }: ScrapeOptions,
): MonitorSelection {
  const isElsewhere = target.namespace !== undefined && target.namespace !== namespace;
  return {
    selector,
    ...present({ namespaceSelector: isElsewhere && target.namespace ? { matchNames: [target.namespace] } : undefined }),
    podTargetLabels: podLabels,
  };
}

/** Dropping a label instead of a metric would make two series of the same name, and the scrape would fail. */
function endpoint({ port, path, component }: ScrapeTarget, { interval, scrapeTimeout, dropMetrics }: ScrapeOptions): MonitorEndpoint {
  const isDropping = component === 'milvus' && dropMetrics.length > 0;
  const regex = `(${dropMetrics.join('|')})(_bucket|_count|_sum)?`;
  return {
    port,
    path,
    interval,
    scrapeTimeout,
    ...(isDropping ? { metricRelabelings: [{ sourceLabels: ['__name__'], regex, action: 'drop' }] } : {}),
  };
}
