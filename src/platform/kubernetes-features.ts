import { compareVersions } from '../version';
import type { KubernetesRelease } from './kubernetes-release';

/** A field that a release of Kubernetes brought. */
export interface KubernetesFeature {
  /** The fields that hold an object with it, as in `newer-fields.ts`; `spec` for the spec of a pod, and empty for that of another object. */
  readonly holders: readonly string[];
  readonly field: string;
  /** The first release whose API server and kubelet have it without a feature gate: often as a beta. */
  readonly from: KubernetesRelease;
  /** Its feature gate. */
  readonly gate: string;
}

const AFFINITY = ['requiredDuringSchedulingIgnoredDuringExecution', 'podAffinityTerm'];

/**
 * Fields newer than the oldest release that the library supports. A field of an older API server is dropped without a word, or the object is
 * refused.
 *
 * Source: `test/compatibility_lifecycle/reference/versioned_feature_list.yaml` of the repository of Kubernetes: the first entry with
 * `default: true`. For the gates that entered it later, the page of the gate on kubernetes.io.
 */
export const KUBERNETES_FEATURES = {
  appArmorProfile: { holders: ['securityContext'], field: 'appArmorProfile', from: '1.30', gate: 'AppArmorFields' },
  claimDevices: { holders: ['spec'], field: 'resourceClaims', from: '1.34', gate: 'DynamicResourceAllocation' },
  containerRestartRules: { holders: ['containers'], field: 'restartPolicy', from: '1.35', gate: 'ContainerRestartRules' },
  imageVolume: { holders: ['volumes'], field: 'image', from: '1.35', gate: 'ImageVolume' },
  inPlaceResize: { holders: ['containers'], field: 'resizePolicy', from: '1.33', gate: 'InPlacePodVerticalScaling' },
  jobBackoffPerIndex: { holders: ['', 'jobTemplate'], field: 'backoffLimitPerIndex', from: '1.29', gate: 'JobBackoffLimitPerIndex' },
  jobManagedBy: { holders: ['', 'jobTemplate'], field: 'managedBy', from: '1.32', gate: 'JobManagedBy' },
  jobPodReplacement: { holders: ['', 'jobTemplate'], field: 'podReplacementPolicy', from: '1.29', gate: 'JobPodReplacementPolicy' },
  jobSuccessPolicy: { holders: ['', 'jobTemplate'], field: 'successPolicy', from: '1.31', gate: 'JobSuccessPolicy' },
  nativeSidecar: { holders: ['initContainers'], field: 'restartPolicy', from: '1.29', gate: 'SidecarContainers' },
  podAffinityLabelKeys: { holders: AFFINITY, field: 'matchLabelKeys', from: '1.31', gate: 'MatchLabelKeysInPodAffinity' },
  podAffinityMismatch: { holders: AFFINITY, field: 'mismatchLabelKeys', from: '1.31', gate: 'MatchLabelKeysInPodAffinity' },
  podResources: { holders: ['spec'], field: 'resources', from: '1.34', gate: 'PodLevelResources' },
  recursiveReadOnly: { holders: ['volumeMounts'], field: 'recursiveReadOnly', from: '1.31', gate: 'RecursiveReadOnlyMounts' },
  scalingTolerance: { holders: ['scaleUp', 'scaleDown'], field: 'tolerance', from: '1.35', gate: 'HPAConfigurableTolerance' },
  sleepAction: { holders: ['preStop', 'postStart'], field: 'sleep', from: '1.30', gate: 'PodLifecycleSleepAction' },
  supplementalGroups: { holders: ['securityContext'], field: 'supplementalGroupsPolicy', from: '1.33', gate: 'SupplementalGroupsPolicy' },
  trafficDistribution: { holders: [''], field: 'trafficDistribution', from: '1.31', gate: 'ServiceTrafficDistribution' },
  userNamespaces: { holders: ['spec'], field: 'hostUsers', from: '1.33', gate: 'UserNamespacesSupport' },
  volumeAttributes: {
    holders: ['', 'volumeClaimTemplates', 'volumeClaimTemplate'],
    field: 'volumeAttributesClassName',
    from: '1.34',
    gate: 'VolumeAttributesClass',
  },
} as const satisfies Readonly<Record<string, KubernetesFeature>>;

/** Name of a feature. */
export type KubernetesFeatureName = keyof typeof KUBERNETES_FEATURES;

/** Whether a release has a feature. */
export function hasFeature(release: KubernetesRelease, feature: KubernetesFeatureName): boolean {
  return isFrom(release, KUBERNETES_FEATURES[feature].from);
}

/** Whether a release is another one or later. */
export function isFrom(release: KubernetesRelease, from: KubernetesRelease): boolean {
  return compareVersions(release, from) >= 0;
}

/**
 * First release with the value `PreferSameZone` of `trafficDistribution`, which replaces `PreferClose`.
 * Source: the gate PreferSameTrafficDistribution in the list above; KEP-3015.
 */
export const SAME_ZONE_FROM: KubernetesRelease = '1.34';

/** A field or an API that still works and is deprecated. */
export interface Deprecation {
  /** Kind of the object that has it. */
  readonly kind: string;
  /** Path of the field in the object. */
  readonly path: readonly string[];
  /** The deprecated value; any value if missing. */
  readonly value?: string;
  readonly from: KubernetesRelease;
  /** What to write instead. */
  readonly instead: string;
}

/** Source: documentation of the fields in the Kubernetes API, and its deprecation notes by release. */
export const DEPRECATIONS: readonly Deprecation[] = [
  {
    kind: 'Service',
    path: ['spec', 'loadBalancerIP'],
    from: '1.24',
    instead: 'Write the annotation of the load balancer that asks for an address, in service.annotations.',
  },
  {
    kind: 'Service',
    path: ['spec', 'trafficDistribution'],
    value: 'PreferClose',
    from: '1.35',
    instead: "Write 'PreferSameZone'.",
  },
  {
    kind: 'Service',
    path: ['metadata', 'annotations', 'service.kubernetes.io/topology-mode'],
    from: '1.31',
    instead: "Write service: { trafficDistribution: 'PreferSameZone' }.",
  },
  { kind: 'Endpoints', path: ['subsets'], from: '1.33', instead: 'Write an EndpointSlice.' },
];
