import type { k8s } from 'cdk8s-plus-27';

/**
 * Fields that Kubernetes got after 1.27, by the field that holds the object that has them. An empty name is the spec itself. The number is
 * the release that brought the field, often as an alpha.
 * Source: `api/openapi-spec` of each release; test/props/newer-fields.test.ts compares it with the API of 1.33.
 */
const NEWER_FIELDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '': {
    trafficDistribution: '1.30',
    backoffLimitPerIndex: '1.28',
    maxFailedIndexes: '1.28',
    podReplacementPolicy: '1.28',
    managedBy: '1.30',
    successPolicy: '1.30',
    volumeAttributesClassName: '1.29',
  },
  spec: {
    resources: '1.32',
    hostnameOverride: '1.34',
    backoffLimitPerIndex: '1.28',
    maxFailedIndexes: '1.28',
    podReplacementPolicy: '1.28',
    managedBy: '1.30',
    successPolicy: '1.30',
    volumeAttributesClassName: '1.29',
  },
  containers: { restartPolicy: '1.28', restartPolicyRules: '1.34' },
  initContainers: { restartPolicy: '1.28', restartPolicyRules: '1.34' },
  lifecycle: { stopSignal: '1.33' },
  preStop: { sleep: '1.29' },
  postStart: { sleep: '1.29' },
  volumes: { image: '1.31' },
  volumeMounts: { recursiveReadOnly: '1.30' },
  sources: { clusterTrustBundle: '1.29', podCertificate: '1.34' },
  valueFrom: { fileKeyRef: '1.34' },
  securityContext: { appArmorProfile: '1.30', supplementalGroupsPolicy: '1.31', seLinuxChangePolicy: '1.32' },
  claims: { request: '1.31' },
  resourceClaims: { resourceClaimName: '1.31', resourceClaimTemplateName: '1.31' },
  requiredDuringSchedulingIgnoredDuringExecution: { matchLabelKeys: '1.29', mismatchLabelKeys: '1.29' },
  podAffinityTerm: { matchLabelKeys: '1.29', mismatchLabelKeys: '1.29' },
  scaleUp: { tolerance: '1.33' },
  scaleDown: { tolerance: '1.33' },
};

/** Fields of Kubernetes that the typed API spells in its own way: `hostPid` for `hostPID`. */
const OTHER_SPELLINGS: readonly string[] = [
  ...['hostPID', 'hostIPC', 'hostIP', 'setHostnameAsFQDN', 'clusterIP', 'loadBalancerIP', 'targetWWNs'],
  ...['volumeID', 'pdID', 'diskURI', 'datasetUUID', 'storagePolicyID'],
];

/** Whether a field that the typed API of 1.27 does not have is one of Kubernetes. */
export function isNewerField(parent: string, field: string): boolean {
  return NEWER_FIELDS[parent]?.[field] !== undefined || OTHER_SPELLINGS.includes(field);
}

/** Fields of a container that Kubernetes got after 1.27. */
export interface NewerContainerFields {
  /**
   * `Always` makes an init container a sidecar, which starts before the other containers and stops after them. From Kubernetes 1.28,
   * switched on from 1.29.
   *
   * @default - an init container ends before the other containers start
   */
  readonly restartPolicy?: 'Always';
  /**
   * What happens before it stops, with `sleep` from Kubernetes 1.29.
   *
   * @default - nothing
   */
  readonly lifecycle?: { readonly preStop?: { readonly sleep?: { readonly seconds: number } } };
}

/** Fields of a volume that Kubernetes got after 1.27. */
export interface NewerVolumeFields {
  /**
   * The files of an image, read-only. From Kubernetes 1.31, switched on from 1.33.
   *
   * @default - the volume is of another kind
   */
  readonly image?: { readonly reference: string; readonly pullPolicy?: 'Always' | 'Never' | 'IfNotPresent' };
}

/** Fields of a mount that Kubernetes got after 1.27. */
export interface NewerVolumeMountFields {
  /**
   * Whether mounts below it are read-only, too. From Kubernetes 1.30.
   *
   * @default 'Disabled'
   */
  readonly recursiveReadOnly?: 'Disabled' | 'IfPossible' | 'Enabled';
}

/** A term of an affinity between pods. */
export interface NewerAffinityTerm {
  /**
   * Label keys whose values the other pods must share, such as `pod-template-hash`.
   *
   * @default - none
   */
  readonly matchLabelKeys?: string[];
  /**
   * Label keys whose values the other pods must not share.
   *
   * @default - none
   */
  readonly mismatchLabelKeys?: string[];
}

/** Affinity between pods, with the label keys that Kubernetes 1.29 got: pods of the same rollout, by `pod-template-hash`. */
export interface NewerPodAffinity {
  /**
   * Terms that must hold.
   *
   * @default - none
   */
  readonly requiredDuringSchedulingIgnoredDuringExecution?: NewerAffinityTerm[];
  /**
   * Terms that should hold.
   *
   * @default - none
   */
  readonly preferredDuringSchedulingIgnoredDuringExecution?: { readonly podAffinityTerm: NewerAffinityTerm }[];
}

/** Affinity in the form of the Kubernetes API. */
export type PodAffinity = k8s.Affinity & { readonly podAffinity?: NewerPodAffinity; readonly podAntiAffinity?: NewerPodAffinity };

/** A container in the form of the Kubernetes API. */
export type PodContainer = k8s.Container & NewerContainerFields;

/** A volume in the form of the Kubernetes API. */
export type PodVolume = k8s.Volume & NewerVolumeFields;

/** A mount in the form of the Kubernetes API. */
export type PodVolumeMount = k8s.VolumeMount & NewerVolumeMountFields;
