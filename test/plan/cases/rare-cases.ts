import { CLAIM, DEPLOYMENT } from './manifests';
import { changed, edited, pair, type Json, type PlanCase } from './plan-case';

const { template } = DEPLOYMENT['spec'] as { readonly template: { readonly spec: Json } };
const labels = { app: 'web' };
const NEW_IMAGE = 'registry.k8s.io/pause:3.10';

const POD: Json = { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'alone', labels }, spec: template.spec };

const REPLICA_SET: Json = {
  apiVersion: 'apps/v1',
  kind: 'ReplicaSet',
  metadata: { name: 'web' },
  spec: { replicas: 2, selector: { matchLabels: labels }, template },
};

/** A Deployment whose pod mounts the claim, which is bound with it. */
const USER = edited(DEPLOYMENT, {
  'spec.replicas': 1,
  'spec.strategy': { type: 'Recreate' },
  'spec.template.spec.volumes': [{ name: 'data', persistentVolumeClaim: { claimName: 'disk' } }],
});

const CLUSTER_ROLE: Json = {
  apiVersion: 'rbac.authorization.k8s.io/v1',
  kind: 'ClusterRole',
  metadata: { name: 'plan-case' },
  rules: [{ apiGroups: [''], resources: ['nodes'], verbs: ['get'] }],
};

const CLUSTER_BINDING: Json = {
  apiVersion: 'rbac.authorization.k8s.io/v1',
  kind: 'ClusterRoleBinding',
  metadata: { name: 'plan-case' },
  roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'plan-case' },
  subjects: [{ kind: 'ServiceAccount', name: 'web', namespace: 'default' }],
};

const ROUTE: Json = {
  apiVersion: 'gateway.networking.k8s.io/v1',
  kind: 'HTTPRoute',
  metadata: { name: 'web' },
  spec: { hostnames: ['web.example.com'], rules: [{ backendRefs: [{ name: 'web', port: 80 }] }] },
};

const GRPC_ROUTE = edited(ROUTE, { kind: 'GRPCRoute', 'spec.rules': [{ backendRefs: [{ name: 'web', port: 19530 }] }] });

const GATEWAY: Json = {
  apiVersion: 'gateway.networking.k8s.io/v1',
  kind: 'Gateway',
  metadata: { name: 'web' },
  spec: { gatewayClassName: 'none', listeners: [{ name: 'http', hostname: 'web.example.com', port: 80, protocol: 'HTTP' }] },
};

const GRANT: Json = {
  apiVersion: 'gateway.networking.k8s.io/v1beta1',
  kind: 'ReferenceGrant',
  metadata: { name: 'web' },
  spec: {
    from: [{ group: 'gateway.networking.k8s.io', kind: 'HTTPRoute', namespace: 'shop' }],
    to: [{ group: '', kind: 'Service' }],
  },
};

const DEFINITION: Json = {
  apiVersion: 'apiextensions.k8s.io/v1',
  kind: 'CustomResourceDefinition',
  metadata: { name: 'plancases.example.com' },
  spec: {
    group: 'example.com',
    scope: 'Namespaced',
    names: { plural: 'plancases', singular: 'plancase', kind: 'PlanCase' },
    versions: [{ name: 'v1', served: true, storage: true, schema: { openAPIV3Schema: { type: 'object' } } }],
  },
};

const SLICE: Json = {
  apiVersion: 'discovery.k8s.io/v1',
  kind: 'EndpointSlice',
  metadata: { name: 'outside' },
  addressType: 'IPv4',
  endpoints: [{ addresses: ['192.0.2.1'] }],
  ports: [{ name: 'http', port: 80 }],
};

/** Bound claims, pods without a workload, access in a cluster, routes and definitions. */
export const RARE_CASES: readonly PlanCase[] = [
  pair('a larger claim', [CLAIM, USER], [edited(CLAIM, { 'spec.resources.requests.storage': '20Gi' }), USER], { class: 'at-once', object: 'PersistentVolumeClaim disk', says: 'grows' }), // prettier-ignore
  pair('a smaller claim', [CLAIM, USER], [edited(CLAIM, { 'spec.resources.requests.storage': '5Gi' }), USER], { class: 'refused', object: 'PersistentVolumeClaim disk', says: ['can', 'not be less than'].join(' ') }), // prettier-ignore
  changed('another image of a pod', POD, { 'spec.containers.0.image': NEW_IMAGE }, { class: 'outage', says: 'in place' }),
  changed('another variable of a pod', POD, { 'spec.containers.0.env.0.value': '3' }, { class: 'refused', says: 'pod updates may not' }),
  changed('another image of a ReplicaSet', REPLICA_SET, { 'spec.template.spec.containers.0.image': NEW_IMAGE }, { class: 'next-restart', says: 'never replaces' }), // prettier-ignore
  changed('another selector of a ReplicaSet', REPLICA_SET, { 'spec.selector.matchLabels.app': 'x', 'spec.template.metadata.labels.app': 'x' }, { class: 'refused' }), // prettier-ignore
  changed('another right in the cluster', CLUSTER_ROLE, { 'rules.0.verbs': ['get', 'list'] }, { class: 'at-once' }),
  changed('another role of a binding of the cluster', CLUSTER_BINDING, { 'roleRef.name': 'plan-case-b' }, { class: 'refused', says: 'cannot change roleRef' }), // prettier-ignore
  changed('another host of a route', ROUTE, { 'spec.hostnames': ['shop.example.com'] }, { class: 'outage', says: 'web.example.com lose' }),
  changed('one more host of a route', ROUTE, { 'spec.hostnames': ['web.example.com', 'shop.example.com'] }, { class: 'at-once' }),
  pair('a route less', [ROUTE], [], { class: 'outage' }),
  changed('another host of a gRPC route', GRPC_ROUTE, { 'spec.hostnames': ['shop.example.com'] }, { class: 'outage' }),
  changed('another host of a gateway', GATEWAY, { 'spec.listeners.0.hostname': 'shop.example.com' }, { class: 'outage' }),
  changed('another namespace that may refer', GRANT, { 'spec.from.0.namespace': 'other' }, { class: 'at-once' }),
  changed('another short name of a definition', DEFINITION, { 'spec.names.shortNames': ['pc'] }, { class: 'at-once', says: 'stored objects stay' }), // prettier-ignore
  pair('a definition less', [DEFINITION], [], { class: 'data-loss', says: 'every object of this kind' }),
  changed('another address outside of the cluster', SLICE, { 'endpoints.0.addresses': ['192.0.2.2'] }, { class: 'at-once' }),
];
