import type { Pod } from '../kubernetes/objects';
import { sanitized } from './label-names';

/** A container of a pod as the discovery of Prometheus sees it. */
interface DiscoveredContainer {
  readonly name: string;
  readonly ports?: readonly { readonly name?: string; readonly containerPort: number }[];
}

/** Targets with the same labels, as Prometheus reads them from an HTTP endpoint. */
export interface TargetGroup {
  readonly targets: readonly string[];
  readonly labels: Readonly<Record<string, string>>;
}

/**
 * A target for each port of each pod that has an address, with the labels of the discovery of Kubernetes, which Debian builds no Prometheus
 * with.
 *
 * Source: Prometheus, `discovery/kubernetes/pod.go`.
 */
export function podTargets(pods: readonly Pod[]): TargetGroup[] {
  return pods.flatMap(({ metadata, spec, status }) => {
    const { podIP = '', phase = '' } = status ?? {};
    if (podIP === '') return [];
    const labels = Object.fromEntries(
      Object.entries(metadata.labels ?? {}).flatMap(([name, value]) => [
        [`__meta_kubernetes_pod_label_${sanitized(name)}`, value],
        [`__meta_kubernetes_pod_labelpresent_${sanitized(name)}`, 'true'],
      ]),
    );
    return (spec.containers as readonly DiscoveredContainer[]).flatMap((container) =>
      (container.ports ?? []).map((port) => ({
        targets: [`${podIP}:${port.containerPort}`],
        labels: {
          ...labels,
          __meta_kubernetes_namespace: metadata.namespace ?? '',
          __meta_kubernetes_pod_name: metadata.name,
          __meta_kubernetes_pod_phase: phase,
          __meta_kubernetes_pod_container_name: container.name,
          __meta_kubernetes_pod_container_port_name: port.name ?? '',
        },
      })),
    );
  });
}
