import { groupKind, type KubernetesObject } from '../kubernetes-object';
import { AT_ONCE, NAMESPACES, NEW_PODS_ONLY, PRIORITY_CLASSES, RESOURCE_DEFINITIONS, SERVICE_ACCOUNTS } from './cluster-objects';
import { CONFIG_DATA } from './config-data';
import { CRON_JOBS, JOBS } from './jobs';
import type { KindRules } from './kind-rules';
import { NETWORK_POLICIES } from './network-policies';
import { operatorOf } from './operators';
import { ROUTES } from './routes';
import { AUTOSCALERS, BUDGETS, SCALED_OBJECTS } from './scaling';
import { SERVICES } from './services';
import { CLAIMS, VOLUMES } from './storage';
import { STATEFUL_SETS } from './stateful-sets';
import { WORKLOADS } from './workloads';

const RBAC = 'rbac.authorization.k8s.io';
const GATEWAY = 'gateway.networking.k8s.io';

const KINDS: Readonly<Record<string, KindRules>> = {
  'Deployment.apps': WORKLOADS,
  'StatefulSet.apps': STATEFUL_SETS,
  'DaemonSet.apps': WORKLOADS,
  'ReplicaSet.apps': WORKLOADS,
  Pod: {
    updated: ({ fields }) =>
      fields
        .filter(({ path }) => path.endsWith('.image'))
        .map(({ path }) => ({ class: 'outage', reason: 'restarts the container in place', path })),
  },
  Service: SERVICES,
  ConfigMap: CONFIG_DATA,
  Secret: CONFIG_DATA,
  'Job.batch': JOBS,
  'CronJob.batch': CRON_JOBS,
  PersistentVolumeClaim: CLAIMS,
  PersistentVolume: VOLUMES,
  'StorageClass.storage.k8s.io': AT_ONCE,
  'HorizontalPodAutoscaler.autoscaling': AUTOSCALERS,
  'ScaledObject.keda.sh': SCALED_OBJECTS,
  'PodDisruptionBudget.policy': BUDGETS,
  'NetworkPolicy.networking.k8s.io': NETWORK_POLICIES,
  'Ingress.networking.k8s.io': ROUTES,
  'IngressClass.networking.k8s.io': AT_ONCE,
  [`HTTPRoute.${GATEWAY}`]: ROUTES,
  [`GRPCRoute.${GATEWAY}`]: ROUTES,
  [`TLSRoute.${GATEWAY}`]: ROUTES,
  [`TCPRoute.${GATEWAY}`]: ROUTES,
  [`Gateway.${GATEWAY}`]: ROUTES,
  [`ReferenceGrant.${GATEWAY}`]: AT_ONCE,
  [`BackendTLSPolicy.${GATEWAY}`]: AT_ONCE,
  ServiceAccount: SERVICE_ACCOUNTS,
  [`Role.${RBAC}`]: AT_ONCE,
  [`ClusterRole.${RBAC}`]: AT_ONCE,
  [`RoleBinding.${RBAC}`]: AT_ONCE,
  [`ClusterRoleBinding.${RBAC}`]: AT_ONCE,
  Namespace: NAMESPACES,
  LimitRange: NEW_PODS_ONLY,
  ResourceQuota: NEW_PODS_ONLY,
  'CustomResourceDefinition.apiextensions.k8s.io': RESOURCE_DEFINITIONS,
  'PriorityClass.scheduling.k8s.io': PRIORITY_CLASSES,
  'RuntimeClass.node.k8s.io': NEW_PODS_ONLY,
  'ValidatingWebhookConfiguration.admissionregistration.k8s.io': AT_ONCE,
  'MutatingWebhookConfiguration.admissionregistration.k8s.io': AT_ONCE,
  'ValidatingAdmissionPolicy.admissionregistration.k8s.io': AT_ONCE,
  'ValidatingAdmissionPolicyBinding.admissionregistration.k8s.io': AT_ONCE,
  'APIService.apiregistration.k8s.io': AT_ONCE,
  Endpoints: AT_ONCE,
  'EndpointSlice.discovery.k8s.io': AT_ONCE,
};

/** Rules of the kind of an object; of a custom resource, those that name its operator. */
export function rulesOf(object: KubernetesObject): KindRules {
  return KINDS[groupKind(object)] ?? customResource(object);
}

function customResource(object: KubernetesObject): KindRules {
  const operator = operatorOf(object);
  return {
    created: () => [{ class: 'created', reason: `${operator} acts on it` }],
    updated: ({ fields }) => {
      const change = fields.find(({ path }) => !path.startsWith('metadata'));
      return change ? [{ class: 'unknown', reason: `${operator} decides what ${change.path} does`, path: change.path }] : [];
    },
    deleted: () => [{ class: 'unknown', reason: `${operator} decides what is deleted with it; it must run until then` }],
  };
}
