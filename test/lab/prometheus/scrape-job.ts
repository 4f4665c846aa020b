import type { Resource } from '../kubernetes/objects';
import type { LabelSelector } from '../kubernetes/labels';
import { sanitized } from './label-names';

/** The parts of a PodMonitor that become a scrape job; a monitor with another one is refused. */
export interface PodMonitor extends Resource {
  readonly spec: {
    readonly selector: LabelSelector;
    readonly namespaceSelector?: { readonly matchNames: readonly string[] };
    readonly podTargetLabels?: readonly string[];
    readonly podMetricsEndpoints: readonly PodMetricsEndpoint[];
  };
}

interface PodMetricsEndpoint {
  readonly port: string;
  readonly path: string;
  readonly interval: string;
  readonly scrapeTimeout: string;
  readonly metricRelabelings?: readonly Relabeling[];
}

interface Relabeling {
  readonly sourceLabels?: readonly string[];
  readonly targetLabel?: string;
  readonly regex?: string;
  readonly replacement?: string;
  readonly action?: string;
}

/** A rule of Prometheus that chooses targets or changes labels. */
export interface RelabelConfig {
  readonly source_labels?: readonly string[];
  readonly target_label?: string;
  readonly regex?: string;
  readonly replacement?: string;
  readonly action?: string;
}

/** A scrape job of Prometheus. */
export interface ScrapeJob {
  readonly job_name: string;
  readonly scrape_interval: string;
  readonly scrape_timeout: string;
  readonly metrics_path: string;
  readonly http_sd_configs: readonly object[];
  readonly relabel_configs: readonly RelabelConfig[];
  readonly metric_relabel_configs: readonly RelabelConfig[];
}

const knownFields = {
  spec: ['selector', 'namespaceSelector', 'podTargetLabels', 'podMetricsEndpoints'],
  endpoint: ['port', 'path', 'interval', 'scrapeTimeout', 'metricRelabelings'],
};

/**
 * The scrape jobs of a PodMonitor, one for each endpoint, as the Prometheus operator writes them, with the pods of a namespace from an
 * address instead of the API server.
 *
 * Source: prometheus-operator, `pkg/prometheus/promcfg.go`, `generatePodMonitorConfig`.
 */
export function scrapeJobs({ metadata, spec }: PodMonitor, podsOf: (namespace: string) => string): ScrapeJob[] {
  const name = `${metadata.namespace ?? ''}/${metadata.name}`;
  refuseOthers(name, spec, knownFields.spec);
  const namespaces = spec.namespaceSelector?.matchNames ?? [metadata.namespace ?? ''];
  return spec.podMetricsEndpoints.map((endpoint, index) => {
    refuseOthers(name, endpoint, knownFields.endpoint);
    return {
      job_name: `podMonitor/${name}/${index}`,
      scrape_interval: endpoint.interval,
      scrape_timeout: endpoint.scrapeTimeout,
      metrics_path: endpoint.path,
      http_sd_configs: namespaces.map((namespace) => ({ url: podsOf(namespace), refresh_interval: '5s' })),
      relabel_configs: [
        { source_labels: ['__meta_kubernetes_pod_phase'], regex: '(Failed|Succeeded)', action: 'drop' },
        ...selected(spec.selector),
        { source_labels: ['__meta_kubernetes_pod_container_port_name'], regex: endpoint.port, action: 'keep' },
        { source_labels: ['__meta_kubernetes_namespace'], target_label: 'namespace' },
        { source_labels: ['__meta_kubernetes_pod_container_name'], target_label: 'container' },
        { source_labels: ['__meta_kubernetes_pod_name'], target_label: 'pod' },
        ...(spec.podTargetLabels ?? []).map((label) => ({
          source_labels: [podLabel(label)],
          target_label: sanitized(label),
          regex: '(.+)',
          replacement: '$1',
        })),
        { target_label: 'job', replacement: name },
        { target_label: 'endpoint', replacement: endpoint.port },
      ],
      metric_relabel_configs: (endpoint.metricRelabelings ?? []).map(relabelConfig),
    };
  });
}

/** The rules that keep the pods of a selector, in the order of the operator. */
function selected({ matchLabels = {}, matchExpressions = [] }: LabelSelector): RelabelConfig[] {
  const labels = Object.entries(matchLabels)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, value]) => ({ source_labels: presence(key), regex: `(${value});true`, action: 'keep' }));
  return [
    ...labels,
    ...matchExpressions.map(({ key, operator, values = [] }): RelabelConfig => {
      switch (operator) {
        case 'In':
          return { source_labels: presence(key), regex: `(${values.join('|')});true`, action: 'keep' };
        case 'NotIn':
          return { source_labels: presence(key), regex: `(${values.join('|')});true`, action: 'drop' };
        case 'Exists':
          return { source_labels: [`__meta_kubernetes_pod_labelpresent_${sanitized(key)}`], regex: 'true', action: 'keep' };
        case 'DoesNotExist':
          return { source_labels: [`__meta_kubernetes_pod_labelpresent_${sanitized(key)}`], regex: 'true', action: 'drop' };
        default:
          throw new Error(`no such operator in a label selector: ${operator}`);
      }
    }),
  ];
}

function relabelConfig({ sourceLabels, targetLabel, ...same }: Relabeling): RelabelConfig {
  return {
    ...(sourceLabels ? { source_labels: sourceLabels } : {}),
    ...(targetLabel === undefined ? {} : { target_label: targetLabel }),
    ...same,
  };
}

const podLabel = (label: string): string => `__meta_kubernetes_pod_label_${sanitized(label)}`;
const presence = (label: string): string[] => [podLabel(label), `__meta_kubernetes_pod_labelpresent_${sanitized(label)}`];

function refuseOthers(name: string, given: object, known: readonly string[]): void {
  const unknown = Object.keys(given).filter((field) => !known.includes(field));
  if (unknown.length > 0) throw new Error(`the PodMonitor ${name} has fields that are not translated: ${unknown.join(', ')}`);
}
