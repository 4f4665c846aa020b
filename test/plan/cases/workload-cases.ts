import { DAEMON_SET, DEPLOYMENT, STATEFUL_SET } from './manifests';
import { changed, edited, pair, type PlanCase } from './plan-case';

const IMAGE = 'spec.template.spec.containers.0.image';
const NEW_IMAGE = 'registry.k8s.io/pause:3.10';
const CONTAINER = 'spec.template.spec.containers.0';
const claim = (values: Record<string, unknown>) => [edited({ ...(CLAIMS[0] ?? {}) }, values)];
const CLAIMS = (STATEFUL_SET['spec'] as { volumeClaimTemplates: Record<string, unknown>[] }).volumeClaimTemplates;

const withImage = edited(DEPLOYMENT, { [IMAGE]: NEW_IMAGE });

/** Deployments and DaemonSets: their pods, their number, their selector. */
export const DEPLOYMENT_CASES: readonly PlanCase[] = [
  changed('another image', DEPLOYMENT, { [IMAGE]: NEW_IMAGE }, { class: 'rolls', says: 'pause (3.9 to 3.10)' }),
  changed('more memory', DEPLOYMENT, { [`${CONTAINER}.resources.limits.memory`]: '2Gi' }, { class: 'rolls', says: 'memory of web' }),
  changed('the same amount in another unit', DEPLOYMENT, { [`${CONTAINER}.resources.limits.cpu`]: '1000m' }, { class: 'none' }),
  changed('the same amount as a number', DEPLOYMENT, { [`${CONTAINER}.resources.requests.memory`]: '1024Mi' }, { class: 'none' }),
  changed('a default of the API server written out', DEPLOYMENT, { [`${CONTAINER}.imagePullPolicy`]: 'IfNotPresent' }, { class: 'none' }),
  changed('the protocol of a port written out', DEPLOYMENT, { [`${CONTAINER}.ports.0.protocol`]: 'TCP' }, { class: 'none' }),
  changed('an empty list', DEPLOYMENT, { 'spec.template.spec.tolerations': [] }, { class: 'none' }),
  changed('variables in another order', DEPLOYMENT, { [`${CONTAINER}.env`]: [{ name: 'SECOND', value: '2' }, { name: 'FIRST', value: '1' }] }, { class: 'rolls', says: 'order of' }), // prettier-ignore
  changed('an annotation of the pods', DEPLOYMENT, { 'spec.template.metadata.annotations': { restarted: 'today' } }, { class: 'rolls' }),
  changed('a label of the object', DEPLOYMENT, { 'metadata.labels.team': 'a' }, { class: 'no-effect', says: 'labels and annotations' }),
  changed('the hash label that only a controller writes', DEPLOYMENT, { 'spec.template.metadata.labels.pod-template-hash': 'abc' }, { class: 'no-effect', notReplayed: 'live object' }), // prettier-ignore
  changed('more pods', DEPLOYMENT, { 'spec.replicas': 5 }, { class: 'scales', says: 'adds 2 pods' }),
  changed('fewer pods', DEPLOYMENT, { 'spec.replicas': 2 }, { class: 'scales', says: 'removes 1 pod' }),
  changed('no pods', DEPLOYMENT, { 'spec.replicas': 0 }, { class: 'outage', says: 'stops all 3 pods' }),
  changed('the number of pods left out', DEPLOYMENT, { 'spec.replicas': undefined }, { class: 'outage', says: 'from 3 to 1' }),
  pair('one pod, and the number left out', [edited(DEPLOYMENT, { 'spec.replicas': 1 })], [edited(DEPLOYMENT, { 'spec.replicas': undefined })], { class: 'no-effect' }), // prettier-ignore
  pair('the number of pods set again', [edited(DEPLOYMENT, { 'spec.replicas': undefined })], [DEPLOYMENT], { class: 'scales', says: 'whatever an autoscaler' }), // prettier-ignore
  changed('another selector', DEPLOYMENT, { 'spec.selector.matchLabels.app': 'shop', 'spec.template.metadata.labels.app': 'shop' }, { class: 'refused', says: 'field is immutable' }), // prettier-ignore
  changed('pods without the labels of the selector', DEPLOYMENT, { 'spec.template.metadata.labels.app': 'shop' }, { class: 'refused', says: '`selector` does not match template `labels`' }), // prettier-ignore
  changed('another strategy', DEPLOYMENT, { 'spec.strategy.rollingUpdate.maxSurge': 2 }, { class: 'next-restart', says: 'next rollout' }),
  changed('from rolling to Recreate', DEPLOYMENT, { 'spec.strategy': { type: 'Recreate' } }, { class: 'next-restart', says: 'every pod stops' }), // prettier-ignore
  pair('to Recreate, though the old strategy was a default', [edited(DEPLOYMENT, { 'spec.strategy': undefined })], [edited(DEPLOYMENT, { 'spec.strategy': { type: 'Recreate' } })], { class: 'refused', says: "may not be specified when strategy `type` is 'Recreate'" }), // prettier-ignore
  pair('another image under Recreate', [edited(DEPLOYMENT, { 'spec.strategy': { type: 'Recreate' } })], [edited(withImage, { 'spec.strategy': { type: 'Recreate' } })], { class: 'outage', says: 'stops every pod' }), // prettier-ignore
  pair('another image while all pods may be missing', [edited(DEPLOYMENT, { 'spec.strategy.rollingUpdate': { maxSurge: 0, maxUnavailable: '100%' } })], [edited(withImage, { 'spec.strategy.rollingUpdate': { maxSurge: 0, maxUnavailable: '100%' } })], { class: 'outage' }), // prettier-ignore
  pair('another image of a paused Deployment', [edited(DEPLOYMENT, { 'spec.paused': true })], [edited(withImage, { 'spec.paused': true })], { class: 'next-restart', says: 'paused' }), // prettier-ignore
  pair('another image without pods', [edited(DEPLOYMENT, { 'spec.replicas': 0 })], [edited(withImage, { 'spec.replicas': 0 })], { class: 'next-restart' }), // prettier-ignore
  changed('a longer progress deadline', DEPLOYMENT, { 'spec.progressDeadlineSeconds': 900 }, { class: 'next-restart' }),
  changed('another image on every node', DAEMON_SET, { [IMAGE]: NEW_IMAGE }, { class: 'rolls' }),
  pair('another image with OnDelete', [edited(DAEMON_SET, { 'spec.updateStrategy': { type: 'OnDelete' } })], [edited(DAEMON_SET, { 'spec.updateStrategy': { type: 'OnDelete' }, [IMAGE]: NEW_IMAGE })], { class: 'next-restart', says: 'OnDelete' }), // prettier-ignore
  changed('another selector of a DaemonSet', DAEMON_SET, { 'spec.selector.matchLabels.app': 'x', 'spec.template.metadata.labels.app': 'x' }, { class: 'refused' }), // prettier-ignore
  pair('a new Deployment', [], [DEPLOYMENT], { class: 'created', says: 'starts 3 pods' }),
  pair('a Deployment less', [DEPLOYMENT], [], { class: 'deleted', says: 'stops its pods (3)' }),
];

const IMMUTABLE_SPEC = 'updates to statefulset spec for fields other than';

/** StatefulSets: almost everything in their spec is immutable. */
export const STATEFUL_SET_CASES: readonly PlanCase[] = [
  changed('another image of a StatefulSet', STATEFUL_SET, { [IMAGE]: NEW_IMAGE }, { class: 'rolls' }),
  changed('a larger claim template', STATEFUL_SET, { 'spec.volumeClaimTemplates': claim({ 'spec.resources.requests.storage': '2Gi' }) }, { class: 'refused', says: IMMUTABLE_SPEC }), // prettier-ignore
  changed('another class of the claim template', STATEFUL_SET, { 'spec.volumeClaimTemplates': claim({ 'spec.storageClassName': 'fast' }) }, { class: 'refused' }), // prettier-ignore
  changed('another label of the claim template', STATEFUL_SET, { 'spec.volumeClaimTemplates': claim({ 'metadata.labels.app': 'x' }) }, { class: 'refused' }), // prettier-ignore
  changed('another Service name', STATEFUL_SET, { 'spec.serviceName': 'other' }, { class: 'refused', says: 'spec.serviceName' }),
  changed('another order of starting', STATEFUL_SET, { 'spec.podManagementPolicy': 'OrderedReady' }, { class: 'refused' }),
  changed('another selector of a StatefulSet', STATEFUL_SET, { 'spec.selector.matchLabels.app': 'x', 'spec.template.metadata.labels.app': 'x' }, { class: 'refused' }), // prettier-ignore
  changed('another number of old revisions', STATEFUL_SET, { 'spec.revisionHistoryLimit': 3 }, { class: 'next-restart' }),
  changed('another number of old revisions on 1.32', STATEFUL_SET, { 'spec.revisionHistoryLimit': 3 }, { class: 'refused', kubernetes: '1.32', notReplayed: 'other release' }), // prettier-ignore
  changed('more pods of a StatefulSet', STATEFUL_SET, { 'spec.replicas': 5 }, { class: 'scales', says: 'adds 2' }),
  changed('fewer pods of a StatefulSet', STATEFUL_SET, { 'spec.replicas': 1 }, { class: 'scales', says: 'highest ordinal first' }),
  pair('fewer pods whose claims go with them', [edited(STATEFUL_SET, { 'spec.persistentVolumeClaimRetentionPolicy': { whenScaled: 'Delete' } })], [edited(STATEFUL_SET, { 'spec.persistentVolumeClaimRetentionPolicy': { whenScaled: 'Delete' }, 'spec.replicas': 1 })], { class: 'data-loss' }), // prettier-ignore
  changed('claims that are deleted with the StatefulSet', STATEFUL_SET, { 'spec.persistentVolumeClaimRetentionPolicy': { whenDeleted: 'Delete' } }, { class: 'at-once' }), // prettier-ignore
  changed('a pause between pods', STATEFUL_SET, { 'spec.minReadySeconds': 10 }, { class: 'next-restart' }),
  pair('another image behind a partition of all pods', [edited(STATEFUL_SET, { 'spec.updateStrategy': { rollingUpdate: { partition: 3 } } })], [edited(STATEFUL_SET, { 'spec.updateStrategy': { rollingUpdate: { partition: 3 } }, [IMAGE]: NEW_IMAGE })], { class: 'next-restart', says: 'partition' }), // prettier-ignore
  pair('a StatefulSet less', [STATEFUL_SET], [], { class: 'deleted', says: 'data-store-0 to data-store-2 stay' }),
  pair('a StatefulSet less, with its claims', [edited(STATEFUL_SET, { 'spec.persistentVolumeClaimRetentionPolicy': { whenDeleted: 'Delete' } })], [], { class: 'data-loss' }), // prettier-ignore
  pair('a selector that Argo CD may replace by force', [edited(STATEFUL_SET, { 'metadata|annotations|argocd.argoproj.io/sync-options': 'Replace=true,Force=true' })], [edited(STATEFUL_SET, { 'metadata|annotations|argocd.argoproj.io/sync-options': 'Replace=true,Force=true', 'spec.serviceName': 'other' })], { class: 'recreated', notReplayed: 'argo cd' }), // prettier-ignore
];
