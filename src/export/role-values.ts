import { k8s } from 'cdk8s-plus-27';
import type { ConfigEntry } from '../config';
import type { RoleSpec } from '../model';
import { configVariables } from '../model';
import { completeJson, present } from '../props';
import { ROLES } from '../version';
import { containerResources, topologySpread } from '../workload';
import { CHART_NAMES, HAS_AUTOSCALER } from './chart-roles';

/** The values of one role. */
export function roleValues(role: RoleSpec, release: string, ownConfig: readonly ConfigEntry[]): Record<string, unknown> {
  const { placement, annotations, rollout } = role;
  const isCoordinator = ROLES[role.role].nature === 'coordinator';
  const environment = [...role.environment, ...configVariables(role, ownConfig)].map(k8s.toJson_EnvVar);
  return {
    ...(role.role === 'standalone' ? {} : { enabled: true, replicas: role.replicas.kind === 'fixed' ? role.replicas.count : -1 }),
    resources: k8s.toJson_ResourceRequirements(containerResources(role.resources, role.gpu, role.gpuDevice)),
    ...(isCoordinator ? { activeStandby: { enabled: rollout.type === 'RollingUpdate' } } : {}),
    ...(environment.length > 0 ? { extraEnv: environment } : {}),
    ...(Object.keys(annotations).length > 0 ? { annotations } : {}),
    ...present({
      hpa: autoscalerValues(role),
      nodeSelector: placement.nodeSelector,
      affinity: placement.affinity && completeJson(placement.affinity, k8s.toJson_Affinity),
      tolerations: placement.tolerations?.map(k8s.toJson_Toleration),
      topologySpreadConstraints: spreadValues(role, release),
      strategy: strategyValues(role),
      disk: role.role === 'queryNode' || role.role === 'indexNode' || role.role === 'standalone' ? { enabled: true } : undefined,
    }),
  };
}

/** Labels of the pods that the chart makes. Source: zilliztech/milvus-helm, `templates/_helpers.tpl`: milvus.matchLabels */
function spreadValues({ role, placement, controller }: RoleSpec, release: string): readonly unknown[] | undefined {
  const spread = ROLES[role].nature === 'singleton' ? 'none' : placement.spread;
  const selector = { 'app.kubernetes.io/name': 'milvus', 'app.kubernetes.io/instance': release, component: ROLES[role].component };
  const constraints = topologySpread(spread, selector, controller, placement.topologyKeys);
  return constraints.length > 0 ? constraints.map(k8s.toJson_TopologySpreadConstraint) : undefined;
}

function autoscalerValues({ role, replicas }: RoleSpec): unknown {
  if (replicas.kind !== 'autoscaled' || !HAS_AUTOSCALER.includes(role) || replicas.autoscaling.scaler !== 'HorizontalPodAutoscaler')
    return undefined;
  const { minReplicas, maxReplicas, cpuUtilization, memoryUtilization } = replicas.autoscaling;
  return { enabled: true, minReplicas, maxReplicas, ...present({ cpuUtilization, memoryUtilization }) };
}

/** The chart decides on the strategy of coordinators itself, by their standby. */
function strategyValues({ role, rollout: { type, maxSurge, maxUnavailable } }: RoleSpec): unknown {
  const { nature } = ROLES[role];
  if (nature === 'coordinator' || nature === 'singleton' || type === 'Recreate') return undefined;
  return { type, rollingUpdate: present({ maxSurge, maxUnavailable }) };
}

/** Name of a role in the values. */
export function chartName({ role }: RoleSpec): string {
  return CHART_NAMES[role];
}
