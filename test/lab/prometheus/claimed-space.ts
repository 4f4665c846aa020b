/** The part of a kubelet's `/stats/summary` that tells of claims. */
export interface KubeletSummary {
  readonly pods: readonly {
    readonly volume?: readonly {
      readonly availableBytes?: number;
      readonly capacityBytes?: number;
      readonly pvcRef?: { readonly name: string; readonly namespace: string };
    }[];
  }[];
}

/**
 * The space of claims, as the metrics of the kubelets call it. They are written from the same numbers.
 *
 * Source: Kubernetes source, `pkg/kubelet/metrics/collectors/volume_stats.go`.
 */
export function claimedSpace(summaries: readonly KubeletSummary[]): string {
  const volumes = summaries.flatMap(({ pods }) => pods.flatMap(({ volume = [] }) => volume));
  const lines = volumes.flatMap(({ availableBytes, capacityBytes, pvcRef }) => {
    if (!pvcRef || availableBytes === undefined || capacityBytes === undefined) return [];
    const labels = `{namespace=${JSON.stringify(pvcRef.namespace)},persistentvolumeclaim=${JSON.stringify(pvcRef.name)}}`;
    return [
      `kubelet_volume_stats_available_bytes${labels} ${availableBytes}`,
      `kubelet_volume_stats_capacity_bytes${labels} ${capacityBytes}`,
    ];
  });
  // Pods that share a claim report it each.
  return [...new Map(lines.map((line) => [line.split(' ')[0], `${line}\n`])).values()].join('');
}
