import type { k8s } from 'cdk8s-plus-27';
import type { Report } from '../findings';
import { checkNamespace } from '../naming';
import { propsOf, string, stringMap } from '../props';

/** The Prometheus that scrapes: the pods to admit, and the labels by which it finds monitors and rules. */
export interface PrometheusReference {
  /** Namespace of its pods. */
  readonly namespace: string;
  /**
   * Labels of its pods.
   *
   * @default - `app.kubernetes.io/name: prometheus`, which the Prometheus operator and the chart of Prometheus set
   */
  readonly podLabels?: Readonly<Record<string, string>>;
  /**
   * Labels of monitors and rules. The chart kube-prometheus-stack selects by `release`, with the name of its Helm release.
   *
   * @default - no labels, for a Prometheus that selects all
   */
  readonly selectorLabels?: Readonly<Record<string, string>>;
}

/** Hint for a missing Prometheus. */
export const PROMETHEUS_HINT = "Write the namespace of its pods, such as { namespace: 'monitoring' }.";

export const prometheusReader = propsOf<PrometheusReference>(
  { namespace: string, podLabels: stringMap, selectorLabels: stringMap },
  { namespace: "Write the namespace of Prometheus, such as namespace: 'monitoring'." },
);

/** Source: prometheus-operator, `pkg/prometheus/common.go`: labels of the pods of a Prometheus. */
const POD_LABELS = { 'app.kubernetes.io/name': 'prometheus' };

/** The pods of Prometheus, as a peer of a network policy. */
export function prometheusPeer({ namespace, podLabels = POD_LABELS }: PrometheusReference): k8s.NetworkPolicyPeer {
  return {
    namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': namespace } },
    podSelector: { matchLabels: { ...podLabels } },
  };
}

/** Checks the namespace. */
export function checkPrometheus({ namespace }: PrometheusReference, report: Report): void {
  for (const mistake of checkNamespace(namespace)) {
    report('prometheus.namespace', { ...mistake, fix: "Write the namespace of Prometheus, such as 'monitoring'." });
  }
}
