import type { Rule } from '../findings';

export const UNKNOWN_KUBERNETES: Rule = {
  id: 'MK-PLT-001',
  title: 'Kubernetes release that the library does not support',
  severity: 'error',
  reason: 'Manifests contain fields that the API server of an older release drops or refuses, such as matchLabelKeys of a spread.',
  source: 'Kubernetes source, `test/compatibility_lifecycle/reference/versioned_feature_list.yaml`',
  fix: "Write the minor release of the cluster, such as '1.35'.",
};

export const LATE_PLATFORM: Rule = {
  id: 'MK-PLT-002',
  title: 'platform after constructs that it is for',
  severity: 'error',
  reason: 'A construct reads its platform when it is created: images, storage classes and pull secrets of earlier ones would differ.',
  source: 'this library: constructs read the platform above them once',
  fix: 'Move applyTo above the first construct of the app or chart.',
};

export const PLATFORM_VALUE: Rule = {
  id: 'MK-PLT-003',
  title: 'value that a platform cannot have',
  severity: 'error',
  reason: 'The value goes to every pod of the app, and pods with it cannot start or cannot connect.',
  source: 'Kubernetes API: labels and image references; golang.org/x/net/http/httpproxy: variables of a proxy',
  fix: 'Write a value of the form that the prop describes.',
};

export const FIELD_OF_A_LATER_KUBERNETES: Rule = {
  id: 'MK-PLT-004',
  title: 'field that the Kubernetes release lacks',
  severity: 'error',
  reason: 'The API server drops a field that it does not know, or refuses the object: the effect of the field is missing.',
  source: 'Kubernetes source, `test/compatibility_lifecycle/reference/versioned_feature_list.yaml`',
  fix: 'Remove the field, or upgrade the cluster and name its release in the platform.',
};

export const DEPRECATED_FIELD: Rule = {
  id: 'MK-PLT-005',
  title: 'deprecated field',
  severity: 'advice',
  reason: 'A later release of Kubernetes may ignore it.',
  source: 'Kubernetes API reference: deprecated fields',
  fix: 'Write the field that replaces it.',
};

export const POD_BEYOND_PLATFORM: Rule = {
  id: 'MK-PLT-007',
  title: 'pod larger than the platform allows',
  severity: 'error',
  reason: 'The platform refuses the pod, or no node that it makes can hold it.',
  source: 'documentation of the platform: resource requests',
  fix: 'Make the pods smaller, or choose a larger class of nodes.',
};

export const FIXED_IDS: Rule = {
  id: 'MK-PLT-008',
  title: 'fixed user or group on a platform that chooses them',
  severity: 'error',
  reason: 'The SCC restricted-v2 of OpenShift admits only users and groups from the range of the namespace.',
  source: 'OpenShift documentation, managing security context constraints',
  fix: "Remove runAsUser, runAsGroup and fsGroup; or bind the SCC nonroot-v2 to the service account and set podUser: 'library'.",
};

export const IMAGE_ELSEWHERE: Rule = {
  id: 'MK-PLT-009',
  title: 'image outside of the registry of the platform',
  severity: 'advice',
  reason: 'Nodes that reach only the registry of the company cannot pull it.',
  source: 'this library: imageRegistry of a platform replaces the registries of the images of the library, not those that you write',
  fix: 'Write the image of the registry.',
};

export const IMAGE_WITHOUT_DIGEST: Rule = {
  id: 'MK-PLT-010',
  title: 'image without a digest',
  severity: 'warning',
  reason: 'The platform names images by digest, and a tag can point to another image tomorrow.',
  source: 'Kubernetes documentation, images: image digests',
  fix: 'Add the digest of the image to imageDigests of the platform.',
};

export const UNUSED_DIGEST: Rule = {
  id: 'MK-PLT-011',
  title: 'digest of an image that no pod has',
  severity: 'advice',
  reason: 'The name or the tag is misspelled, or belongs to an earlier release.',
  source: 'this library: imageDigests of a platform',
  fix: 'Remove it, or write the repository and the tag of an image of the app.',
};

export const UNMAINTAINED_KUBERNETES: Rule = {
  id: 'MK-PLT-012',
  title: 'Kubernetes release that its makers no longer maintain',
  severity: 'advice',
  reason: 'The Kubernetes project mends no vulnerabilities in it. A vendor may.',
  source: 'kubernetes.io/releases: end of life of each release',
  fix: 'Upgrade the cluster, or suppress the rule with the support of the vendor as the reason.',
};
