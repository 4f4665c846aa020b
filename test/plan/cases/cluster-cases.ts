import { ACCOUNT, AUTOSCALER, BINDING, BUDGET, CERTIFICATE, DEPLOYMENT, INGRESS_CLASS, LIMIT_RANGE, NAMESPACE } from './manifests';
import { PRIORITY_CLASS, QUOTA, ROLE, RUNTIME_CLASS, SCALED_OBJECT, STORAGE_CLASS } from './manifests';
import { changed, edited, pair, type PlanCase } from './plan-case';

const free = edited(DEPLOYMENT, { 'spec.replicas': undefined });

/** Autoscalers, budgets, access, namespaces, and the classes of a cluster. */
export const CLUSTER_CASES: readonly PlanCase[] = [
  pair('a higher minimum', [AUTOSCALER, free], [edited(AUTOSCALER, { 'spec.minReplicas': 4 }), free], {
    class: 'scales',
    says: 'at least 4',
  }),
  pair('a lower maximum', [AUTOSCALER, free], [edited(AUTOSCALER, { 'spec.maxReplicas': 3 }), free], {
    class: 'scales',
    says: 'at most 3',
  }),
  pair('another target of the load', [AUTOSCALER, free], [edited(AUTOSCALER, { 'spec.metrics.0.resource.target.averageUtilization': 80 }), free], { class: 'at-once' }), // prettier-ignore
  pair('an autoscaler for a fixed number', [DEPLOYMENT], [AUTOSCALER, DEPLOYMENT], { class: 'scales', object: 'HorizontalPodAutoscaler web', says: 'each apply sets' }), // prettier-ignore
  pair('an autoscaler without a target', [], [AUTOSCALER], { class: 'created' }),
  pair('an autoscaler less', [AUTOSCALER, free], [free], { class: 'deleted', object: 'HorizontalPodAutoscaler web' }),
  pair('other rules of KEDA', [SCALED_OBJECT, free], [edited(SCALED_OBJECT, { 'spec.minReplicaCount': 2 }), free], { class: 'scales' }), // prettier-ignore
  changed('another budget', BUDGET, { 'spec.maxUnavailable': 2 }, { class: 'at-once', says: 'evictions' }),
  pair('a budget less', [BUDGET], [], { class: 'deleted', says: 'drain' }),
  changed('another right', ROLE, { 'rules.0.verbs': ['get', 'list'] }, { class: 'at-once' }),
  changed('another role of a binding', BINDING, { 'roleRef.name': 'writer' }, { class: 'refused', says: 'cannot change roleRef' }),
  changed('another holder', BINDING, { 'subjects.0.name': 'shop' }, { class: 'at-once' }),
  changed('another identity', ACCOUNT, { 'metadata|annotations|eks.amazonaws.com/role-arn': 'arn:aws:iam::1:role/b' }, { class: 'next-restart', says: 'running pods keep' }), // prettier-ignore
  changed('a stricter namespace', NAMESPACE, { 'metadata|labels|pod-security.kubernetes.io/enforce': 'restricted' }, { class: 'next-restart', says: 'new pods' }), // prettier-ignore
  pair('a namespace less', [NAMESPACE], [], { class: 'data-loss', says: 'everything' }),
  changed('a smaller quota', QUOTA, { 'spec.hard.pods': '10' }, { class: 'next-restart' }),
  changed('the same quota as a number', QUOTA, { 'spec.hard.pods': 50 }, { class: 'none' }),
  changed('another default limit', LIMIT_RANGE, { 'spec.limits.0.default.cpu': '1' }, { class: 'next-restart' }),
  changed('another parameter of a storage class', STORAGE_CLASS, { 'parameters.type': 'hdd' }, { class: 'refused', says: 'updates to parameters are forbidden' }), // prettier-ignore
  changed('another provisioner', STORAGE_CLASS, { provisioner: 'example.com/other' }, { class: 'refused' }),
  changed('another reclaim policy of a storage class', STORAGE_CLASS, { reclaimPolicy: 'Retain' }, { class: 'refused' }),
  changed('another binding mode', STORAGE_CLASS, { volumeBindingMode: 'WaitForFirstConsumer' }, { class: 'refused' }),
  changed('a storage class that lets claims grow', STORAGE_CLASS, { allowVolumeExpansion: true }, { class: 'at-once' }),
  changed('another priority', PRIORITY_CLASS, { value: 2000 }, { class: 'refused', says: 'may not be changed in an update' }),
  changed('another controller of an ingress class', INGRESS_CLASS, { 'spec.controller': 'example.com/other' }, { class: 'refused' }),
  changed('another handler', RUNTIME_CLASS, { handler: 'gvisor' }, { class: 'refused' }),
  changed('another duration of a certificate', CERTIFICATE, { 'spec.duration': '720h' }, { class: 'unknown', says: 'cert-manager' }), // prettier-ignore
  pair('a certificate less', [CERTIFICATE], [], { class: 'deleted' }),
];
