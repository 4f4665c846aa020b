import type { RoleSpec } from '../../../model';
import { isCanary, scalerProp } from '../../../model/read-model';
import type { ModelRule } from '../../../rules';
import { makesAutoscaler } from '../resource/component';
import { hasStatefulSet } from '../resource/local-disk';
import { isDefaultGroup } from '../resource/query-node-groups';
import { checkOperated, checkOperatedRoles } from './operated';

export const CANARY: ModelRule = {
  id: 'MK-OPR-012',
  title: 'canary that the resource lacks',
  severity: 'error',
  reason: 'Groups of proxies have the image of all proxies, so a second release of the proxy cannot run next to the first.',
  source: 'zilliztech/milvus-operator, `apis/milvus.io/v1beta1/components_types.go`: DeploymentGroup',
  fix: 'Remove proxyCanary, or leave out engine.',
  check: checkOperatedRoles((role, report) => {
    if (isCanary(role)) report(role, '', `runs ${role.image.reference}, and a group of proxies has no image.`);
  }),
};

export const GROUP_DIFFERENCE: ModelRule = {
  id: 'MK-OPR-013',
  title: 'group of query nodes that differs from the others',
  severity: 'error',
  reason:
    'A deployment group has its number of pods, labels, annotations, variables and placement. Everything else is that of all query nodes, so the value ' +
    'of the group would be lost.',
  source: 'zilliztech/milvus-operator, `apis/milvus.io/v1beta1/components_types.go`: DeploymentGroup; `docs/design/deployment-groups.md`',
  fix: 'Give all query nodes of the cluster one value, or leave out engine.',
  check: checkOperated(({ roles }, report) => {
    const [base, ...others] = roles.filter(({ role }) => role === 'queryNode').sort((a) => (isDefaultGroup(a) ? -1 : 1));
    if (!base) return;
    for (const group of others) {
      for (const prop of differences(base, group)) report(group, prop, 'differs from the query nodes of the cluster.');
    }
  }),
};

/** Props of a group whose values are those of all query nodes. */
const SHARED_PROPS: Readonly<Record<string, (role: RoleSpec) => unknown>> = {
  image: ({ image, gpu }) => (gpu === undefined ? image.reference : ''),
  gpu: ({ gpu }) => gpu,
  cpu: ({ resources: { requests, limits } }) => [requests.cpu, limits.cpu],
  memory: ({ resources: { requests, limits } }) => [requests.memory, limits.memory],
  ephemeralStorage: ({ resources: { requests, limits } }) => [requests.ephemeralStorage, limits.ephemeralStorage],
  storage: ({ storage }) => storage,
  probes: ({ probes }) => probes,
  rollout: ({ rollout: { type, maxSurge, maxUnavailable } }) => [type, maxSurge, maxUnavailable],
  serviceAccount: ({ serviceAccountName }) => serviceAccountName,
  priorityClassName: ({ placement }) => placement.priorityClassName,
  schedulerName: ({ placement }) => placement.schedulerName,
  volumes: ({ volumes }) => volumes,
  volumeMounts: ({ volumeMounts }) => volumeMounts,
  initContainers: ({ initContainers }) => initContainers,
  sidecars: ({ sidecars }) => sidecars,
};

function differences(base: RoleSpec, group: RoleSpec): string[] {
  const found = Object.entries(SHARED_PROPS).filter(([, valueOf]) => JSON.stringify(valueOf(base)) !== JSON.stringify(valueOf(group)));
  const props = found.map(([prop]) => prop);
  // The default of the ephemeral storage follows from the storage.
  return props.includes('storage') ? props.filter((prop) => prop !== 'ephemeralStorage') : props;
}

export const TWO_DEPLOYMENTS: ModelRule = {
  id: 'MK-OPR-014',
  title: 'autoscaler of query nodes that the operator does not make',
  severity: 'error',
  reason:
    'The operator runs query nodes in two Deployments, and one is empty. An autoscaler that it does not make aims at one of them, and keeps the old ' +
    'one from becoming empty in a rollout. From 1.3.9 on the operator makes one for query nodes without groups.',
  source: 'milvus-operator#298, #416, #469; zilliztech/milvus-operator, `pkg/controllers/hpa.go`: reconcileTwoDeployHPA',
  fix: 'Use autoscaling with milvus-operator 1.3.9 and without groups, or set replicas.',
  check: checkOperatedRoles((role, report, { operator, roles }) => {
    if (role.role !== 'queryNode' || role.replicas.kind === 'fixed') return;
    const hasGroups = roles.filter((other) => other.role === 'queryNode').length > 1;
    if (makesAutoscaler(role, operator.release) && !hasGroups && !hasStatefulSet(role, operator.release)) return;
    const prop = role.replicas.kind === 'foreign' ? 'replicas' : scalerProp(role);
    const because = hasGroups ? 'the query nodes are in groups' : `operator ${operator.release} does not make it`;
    report(role, prop, `is an autoscaler, and ${because}.`);
  }),
};

export const FIRST_GROUP: ModelRule = {
  id: 'MK-OPR-015',
  title: 'groups of query nodes',
  severity: 'advice',
  reason:
    'With the first group, the operator replaces the Deployments of the query nodes by those of the group default, and without the last one back again: ' +
    'collections load again.',
  source: 'zilliztech/milvus-operator, `pkg/controllers/components.go`: GetComponentWorkloadsBySpec',
  fix: 'Declare the first group before the cluster holds data, or in a quiet hour, and accept this finding with a reason.',
  check: checkOperated(({ roles, ...instance }, report) => {
    const groups = roles.filter((role) => role.role === 'queryNode' && !isDefaultGroup(role));
    if (groups.length > 0)
      report({ ...instance, roles }, 'engine', `runs ${groups.map(({ name }) => name).join(', ')} and a group default.`);
  }),
};

export const NO_RECOMMENDATION: ModelRule = {
  id: 'MK-OPR-016',
  title: 'recommendation for two Deployments',
  severity: 'warning',
  reason: 'A VerticalPodAutoscaler has one target, and the query nodes move between two Deployments.',
  source: 'Kubernetes autoscaler, VerticalPodAutoscaler: targetRef; zilliztech/milvus-operator: rollingMode 2',
  fix: 'Remove recommendResources of queryNode.',
  check: checkOperatedRoles((role, report) => {
    if (role.role === 'queryNode' && role.recommendResources) report(role, 'recommendResources', 'has no Deployment to look at.');
  }),
};

export const QUERY_NODE_RULES: readonly ModelRule[] = [CANARY, GROUP_DIFFERENCE, TWO_DEPLOYMENTS, FIRST_GROUP, NO_RECOMMENDATION];
