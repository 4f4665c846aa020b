/** A minor release of Kubernetes, such as `1.35`. */
export type KubernetesRelease = `1.${number}`;

/**
 * The oldest release that takes all manifests of this library. From it on, these fields need no feature gate: `matchLabelKeys` of a
 * spread, `persistentVolumeClaimRetentionPolicy`, `unhealthyPodEvictionPolicy`, and `timeZone` of a CronJob.
 *
 * Source: `test/compatibility_lifecycle/reference/versioned_feature_list.yaml` of the repository of Kubernetes.
 */
export const OLDEST_KUBERNETES: KubernetesRelease = '1.27';

/**
 * The oldest release that the Kubernetes project maintains: 1.34 ended on 2026-10-27, and 1.35 ends on 2027-02-28. Vendors maintain
 * older ones for longer. Source: kubernetes.io/releases.
 */
export const OLDEST_MAINTAINED_KUBERNETES: KubernetesRelease = '1.35';
