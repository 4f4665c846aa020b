import type { k8s } from 'cdk8s-plus-27';
import type { InstanceIdentity, PodIdentity } from './identity';
import type { Labels } from './naming-scheme';

/** Label that tells the pods of the library from older ones, and groups of one role apart. */
const GROUP_LABEL = 'milvus.io/group';

const COMPONENT = 'app.kubernetes.io/component';

/** The labels by which tools find an instance. */
export function sharedLabels({ name, instance }: InstanceIdentity): Record<string, string> {
  return { 'app.kubernetes.io/name': name, 'app.kubernetes.io/instance': instance };
}

/** Labels that pods of the library have in addition to those of the live selector. */
export function addedPodLabels({ component, group }: PodIdentity, version: string | undefined): Labels {
  return { [COMPONENT]: component, [GROUP_LABEL]: group, ...versionLabel(version) };
}

/** Labels of the objects that the library emits, as opposed to their pods. */
export function objectLabels(version: string | undefined): Labels {
  return { 'app.kubernetes.io/managed-by': 'cdk8s', ...versionLabel(version) };
}

/** Selects the pods of the library with these labels; the live pods that they replace have no group. */
export function podsOfLibrary(matchLabels: Labels): k8s.LabelSelector {
  return { matchLabels: { ...matchLabels }, matchExpressions: [{ key: GROUP_LABEL, operator: 'Exists' }] };
}

function versionLabel(version: string | undefined): Labels {
  return version === undefined ? {} : { 'app.kubernetes.io/version': version };
}
