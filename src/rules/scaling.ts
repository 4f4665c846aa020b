import { type PlacementSpec, type RoleSpec, type ScalingRulesSpec, mostReplicas } from '../model';
import { rolesNamed, scalerProp } from '../model/read-model';
import { ZONE_LABEL } from '../naming';
import { minReadySeconds } from '../version';
import {
  fewestPods,
  gibibytes,
  isUnknown,
  loadTargets,
  loadableBytes,
  loadableOf,
  podsInWords,
  shareInWords,
} from '../sizing/load-targets';
import type { ModelRule } from './model-rule';

export const FIXED_AUTOSCALER: ModelRule = {
  id: 'MK-SCA-001',
  title: 'autoscaler with equal bounds',
  severity: 'advice',
  reason: 'With equal bounds the HorizontalPodAutoscaler always keeps one number of pods, which `replicas` states more plainly.',
  source: 'Kubernetes documentation, horizontal pod autoscaling',
  fix: 'Raise maxReplicas, or write replicas instead of autoscaling.',
  check: ({ roles }, report) => {
    for (const role of roles) {
      if (role.replicas.kind !== 'autoscaled') continue;
      const { minReplicas, maxReplicas } = role.replicas.autoscaling;
      if (minReplicas === maxReplicas) report(role, scalerProp(role), `minReplicas and maxReplicas are both ${maxReplicas}.`);
    }
  },
};

export const LATE_MEMORY_TARGET: ModelRule = {
  id: 'MK-SCA-002',
  title: "memory target above Milvus' load threshold",
  severity: 'warning',
  reason:
    'Milvus refuses to load a segment that would take a query node above 90 % of its memory, so usage never exceeds a target near 90 %.',
  source: 'milvus#16150; Milvus source, `configs/milvus.yaml`: overloadedMemoryThresholdPercentage',
  fix: 'Write 70 or less.',
  check: (instance, report) => {
    for (const role of rolesNamed(instance, 'queryNode')) {
      if (role.replicas.kind !== 'autoscaled') continue;
      const { memoryUtilization = 0 } = role.replicas.autoscaling;
      if (memoryUtilization >= 85) report(role, `${scalerProp(role)}.memoryUtilization`, `is ${memoryUtilization}.`);
    }
  },
};

export const DISKS_LEFT_BEHIND: ModelRule = {
  id: 'MK-SCA-003',
  title: 'autoscaled StatefulSet that leaves disks behind',
  severity: 'advice',
  reason: 'Pods removed by an autoscaler leave their claims behind, and the data on them is a cache that Milvus loads again.',
  source: 'Kubernetes documentation, StatefulSet: persistentVolumeClaimRetentionPolicy',
  fix: 'Use LocalStorage.ephemeralVolume(…), whose disks are deleted with their pods.',
  check: ({ roles }, report) => {
    for (const role of roles) {
      if (role.replicas.kind !== 'fixed' && role.storage.type === 'claimTemplate')
        report(role, 'storage', 'is persistent, but the role is autoscaled.');
    }
  },
};

export const LOADED_DATA: ModelRule = {
  id: 'MK-SCA-019',
  title: 'loaded data beyond the smallest cluster size',
  severity: 'error',
  reason:
    'Query nodes refuse to load beyond a share of their memory (by default 90 %), and a replica uses only the nodes of its resource ' +
    'group: at its smallest size the cluster would lose collections from search.',
  source: 'Milvus source, `internal/querynodev2/segments/segment_loader.go`; milvus#16150; Milvus documentation, resource groups',
  fix:
    'Raise minReplicas or memory of these query nodes, name the group that holds the data in ' +
    'queryCoord.clusterLevelLoadResourceGroups, or map vectors from disk and lower loadedData.',
  check: (instance, report) => {
    const { loadedData } = instance;
    if (loadedData === undefined) return;
    const targets = loadTargets(instance, loadedData);
    for (const target of targets) {
      const capacity = loadableBytes(target);
      if (capacity >= target.bytes || target.nodes.some(isUnknown)) continue;
      const nodes = `the smallest number of query nodes (${podsInWords(target)}) holds ${gibibytes(capacity)}`;
      return report(instance, 'loadedData', `is ${gibibytes(loadedData)}${shareInWords(target, targets)}, but ${nodes}.`);
    }
  },
};

export const UNREACHABLE_MAXIMUM: ModelRule = {
  id: 'MK-SCA-020',
  title: 'more pods than zones under a required anti-affinity',
  severity: 'warning',
  reason: 'A required anti-affinity allows one pod per zone, so more pods stay Pending while an autoscaler counts them as capacity.',
  source: 'Kubernetes documentation, inter-pod affinity and anti-affinity',
  fix: 'Lower the number of pods to the number of zones, or use spread instead of the anti-affinity.',
  check: (instance, report) => {
    for (const role of instance.roles) {
      const zones = zonesOf(role.placement);
      const most = mostReplicas(role.replicas);
      if (zones === undefined || most <= zones.length || !Number.isFinite(most) || !isOnePerZone(role.placement)) continue;
      report(role, 'affinity', `allows one pod in each of ${zones.join(', ')}, but there may be ${most} pods.`);
    }
  },
};

export const HASTY_SCALE_DOWN: ModelRule = {
  id: 'MK-SCA-022',
  title: 'fast scale-down of query nodes',
  severity: 'warning',
  reason:
    'A stopping query node hands over for 15 to 17 seconds with little data, longer with more. Meanwhile searches miss some ' +
    'neighbors, and two nodes at once can lose both in-memory replicas of a segment.',
  source: 'docs/explanation/drills.md, query nodes that stop; `src/version/rollout-pace.ts`, which rollouts keep to',
  fix: 'Leave scaleDown out, or remove one pod per period of minutes: scaleDown: { pods: 1, period: Duration.minutes(5) }.',
  check: (instance, report) => {
    for (const role of rolesNamed(instance, 'queryNode')) {
      if (role.replicas.kind !== 'autoscaled') continue;
      const { behavior, maxReplicas } = role.replicas.autoscaling;
      const { scaleDown } = behavior;
      const pods = podsAtOnce(scaleDown, maxReplicas);
      if (pods <= 1 && scaleDown.period >= minReadySeconds('queryNode')) continue;
      report(role, `${scalerProp(role)}.behavior.scaleDown`, `removes ${pods} of up to ${maxReplicas} pods in ${scaleDown.period} s.`);
    }
  },
};

export const UNKNOWN_CAPACITY: ModelRule = {
  id: 'MK-SCA-023',
  title: 'loaded data with an unknown minimum of query nodes',
  severity: 'advice',
  reason: 'The model does not have the bounds of a separate autoscaler, so it cannot be checked whether the data fits after a scale-down.',
  source: 'this library: only `autoscaling` and `keda` set the minimum number of pods',
  fix: 'Use `autoscaling` or `keda` instead, or suppress the rule with the reason.',
  check: (instance, report) => {
    const { loadedData } = instance;
    if (loadedData === undefined) return;
    for (const target of loadTargets(instance, loadedData)) {
      const [node] = target.nodes.filter(isUnknown);
      const missing = target.bytes - loadableBytes(target);
      if (!node || missing <= 0) continue;
      const pods = Math.ceil(missing / loadableOf(node)) + fewestPods(node);
      const fix = `Set minReplicas of its autoscaler to ${pods} or more and suppress the rule, or use \`autoscaling\` or \`keda\` instead.`;
      return report(instance, 'loadedData', `is ${gibibytes(loadedData)}, but the minimum number of pods of ${node.name} is unknown.`, fix);
    }
  },
};

/** Number of zones of the profile. */
const ZONES = 3;

export const LOST_ZONE: ModelRule = {
  id: 'MK-SCA-024',
  title: 'loaded data beyond two of three zones',
  severity: 'warning',
  reason:
    'With query nodes spread over three zones, a zone failure takes a third of them, and data that the others cannot load is lost ' +
    'from search.',
  source: 'Milvus source, `internal/querynodev2/segments/segment_loader.go`; Kubernetes documentation, topology spread constraints',
  fix: 'Raise replicas or memory of the query nodes until two thirds of them hold the data.',
  check: (instance, report) => {
    const { loadedData, profile } = instance;
    if (loadedData === undefined || profile !== 'highly-available') return;
    const [target, ...others] = loadTargets(instance, loadedData);
    // With a group for each replica, the groups in other zones serve.
    if (!target || others.length > 0) return;
    if (target.nodes.some((node) => isUnknown(node) || isInOneZone(node))) return;
    const capacity = loadableBytes(target, podsWithoutAZone);
    if (capacity >= target.bytes || loadableBytes(target) < target.bytes) return;
    const left = `after a zone failure the remaining query nodes (${podsInWords(target, podsWithoutAZone)}) hold ${gibibytes(capacity)}`;
    report(instance, 'loadedData', `is ${gibibytes(loadedData)}, but ${left}.`);
  },
};

export const SCALING_RULES: readonly ModelRule[] = [
  FIXED_AUTOSCALER,
  LATE_MEMORY_TARGET,
  DISKS_LEFT_BEHIND,
  LOADED_DATA,
  UNREACHABLE_MAXIMUM,
  HASTY_SCALE_DOWN,
  UNKNOWN_CAPACITY,
  LOST_ZONE,
];

/** Zones that the app allows for the pods. */
function zonesOf({ nodeSelector, affinity }: PlacementSpec): readonly string[] | undefined {
  const selected = nodeSelector?.[ZONE_LABEL];
  if (selected !== undefined) return [selected];
  const terms = affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution?.nodeSelectorTerms ?? [];
  const zones = terms.map(({ matchExpressions = [] }) =>
    matchExpressions.find(({ key, operator }) => key === ZONE_LABEL && operator === 'In'),
  );
  if (zones.length === 0 || zones.includes(undefined)) return undefined;
  return [...new Set(zones.flatMap((expression) => expression?.values ?? []))].sort();
}

function isOnePerZone({ affinity }: PlacementSpec): boolean {
  const terms = affinity?.podAntiAffinity?.requiredDuringSchedulingIgnoredDuringExecution ?? [];
  return terms.some(({ topologyKey }) => topologyKey === ZONE_LABEL);
}

/** The most pods removed in one period: of a number and a percentage, the larger applies. */
function podsAtOnce({ pods = 0, percent = 0 }: ScalingRulesSpec, running: number): number {
  return Math.min(running, Math.max(pods, Math.ceil((running * percent) / 100)));
}

function isInOneZone({ placement }: RoleSpec): boolean {
  return placement.nodeSelector?.[ZONE_LABEL] !== undefined;
}

function podsWithoutAZone(node: RoleSpec): number {
  const pods = fewestPods(node);
  return pods - Math.ceil(pods / ZONES);
}
