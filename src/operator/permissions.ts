import type { k8s } from 'cdk8s-plus-27';

const ALL = ['create', 'delete', 'get', 'list', 'patch', 'update', 'watch'];
const READ = ['get', 'list', 'watch'];

/**
 * Permissions in a namespace with Milvus.
 *
 * The chart grants the same in the whole cluster, and in addition permissions for roles, for other StatefulSets and for `pods/exec`, with which
 * the operator installs etcd, MinIO and Pulsar, and kills pods with imageUpdateMode: force. A Milvus of this library needs neither. The Secrets
 * that the operator reads are those of the object storage and of Kafka; it lists them.
 *
 * Source: zilliztech/milvus-operator, `charts/milvus-operator/templates/clusterrole.yaml`
 */
export const IN_EACH_NAMESPACE: readonly k8s.PolicyRule[] = [
  { apiGroups: ['milvus.io'], resources: ['milvuses', 'milvusupgrades', 'milvusclusters'], verbs: ALL },
  {
    apiGroups: ['milvus.io'],
    resources: ['milvuses/status', 'milvusupgrades/status', 'milvusclusters/status'],
    verbs: ['get', 'patch', 'update'],
  },
  {
    apiGroups: ['milvus.io'],
    resources: ['milvuses/finalizers', 'milvusupgrades/finalizers', 'milvusclusters/finalizers'],
    verbs: ['update'],
  },
  { apiGroups: ['apps'], resources: ['deployments', 'statefulsets', 'replicasets', 'controllerrevisions'], verbs: ALL },
  { apiGroups: [''], resources: ['services', 'configmaps', 'persistentvolumeclaims', 'pods'], verbs: ALL },
  { apiGroups: [''], resources: ['secrets'], verbs: READ },
  { apiGroups: [''], resources: ['events'], verbs: ['create', 'patch'] },
  { apiGroups: ['autoscaling'], resources: ['horizontalpodautoscalers'], verbs: ALL },
  { apiGroups: ['networking.k8s.io'], resources: ['ingresses'], verbs: ALL },
  { apiGroups: ['monitoring.coreos.com'], resources: ['podmonitors'], verbs: READ },
];

/** Permissions for what is in no namespace: whether definitions exist, and whether a claim can grow. */
export const IN_CLUSTER: readonly k8s.PolicyRule[] = [
  { apiGroups: ['apiextensions.k8s.io'], resources: ['customresourcedefinitions'], verbs: READ },
  { apiGroups: ['storage.k8s.io'], resources: ['storageclasses'], verbs: READ },
];

/** Permissions in the operator's namespace: the lock of its replicas. */
export const OF_LEADER: readonly k8s.PolicyRule[] = [
  { apiGroups: ['coordination.k8s.io'], resources: ['leases'], verbs: ALL },
  { apiGroups: [''], resources: ['configmaps'], verbs: ALL },
  { apiGroups: [''], resources: ['events'], verbs: ['create', 'patch'] },
];
