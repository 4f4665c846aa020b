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
  title: 'autoscaler that can not scale',
  severity: 'advice',
  reason: 'With equal bounds the HorizontalPodAutoscaler holds one number for ever, and `replicas` says that more plainly.',
  source: 'Kubernetes documentation, horizontal pod autoscaling',
  fix: 'Raise maxReplicas, or write replicas in place of autoscaling.',
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
  title: 'autoscaler that acts after Milvus has refused to load',
  severity: 'warning',
  reason: 'Milvus refuses to load a segment that would bring a query node above 90 % of its memory, so a target near 90 % is never passed.',
  source: 'milvus#16150; Milvus source, `configs/milvus.yaml`: overloadedMemoryThresholdPercentage',
  fix: 'Aim at 70 % or less.',
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
  title: 'autoscaler that leaves disks behind',
  severity: 'advice',
  reason: 'Pods that an autoscaler takes away keep their claims, and what is on them is a cache that Milvus loads again anyway.',
  source: 'Kubernetes documentation, StatefulSet: persistentVolumeClaimRetentionPolicy',
  fix: 'Use LocalStorage.ephemeralVolume(…), whose disks go with their pods.',
  check: ({ roles }, report) => {
    for (const role of roles) {
      if (role.replicas.kind !== 'fixed' && role.storage.type === 'claimTemplate')
        report(role, 'storage', 'is persistent, and the role is autoscaled.');
    }
  },
};

export const LOADED_DATA: ModelRule = {
  id: 'MK-SCA-019',
  title: 'loaded data that the fewest query nodes do not hold',
  severity: 'error',
  reason:
    'Query nodes refuse to load beyond a share of their memory, 90 % unless it is set, and a replica has only the nodes of its resource ' +
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
      const nodes = `the fewest query nodes (${podsInWords(target)}) load ${gibibytes(capacity)}`;
      return report(instance, 'loadedData', `is ${gibibytes(loadedData)}${shareInWords(target, targets)}, and ${nodes}.`);
    }
  },
};

export const UNREACHABLE_MAXIMUM: ModelRule = {
  id: 'MK-SCA-020',
  title: 'more pods than zones that take one each',
  severity: 'warning',
  reason:
    'A required anti-affinity lets one pod into a zone, so further pods stay Pending, and an autoscaler counts them as if they helped.',
  source: 'Kubernetes documentation, inter-pod affinity and anti-affinity',
  fix: 'Lower the number of pods to that of the zones, or use spread in place of the anti-affinity.',
  check: (instance, report) => {
    for (const role of instance.roles) {
      const zones = zonesOf(role.placement);
      const most = mostReplicas(role.replicas);
      if (zones === undefined || most <= zones.length || !Number.isFinite(most) || !isOnePerZone(role.placement)) continue;
      report(role, 'affinity', `lets one pod into each of ${zones.join(', ')}, and there may be ${most}.`);
    }
  },
};

export const HASTY_SCALE_DOWN: ModelRule = {
  id: 'MK-SCA-022',
  title: 'query nodes that leave together',
  severity: 'warning',
  reason:
    'A query node hands over when it stops, for 15 to 17 seconds with little data and longer with more. Meanwhile searches come back ' +
    'without some of their neighbours, and two at once lose the answers of both in-memory replicas.',
  source: 'docs/explanation/drills.md, query nodes that stop; `src/version/rollout-pace.ts`, which rollouts keep to',
  fix: 'Leave scaleDown out, or let one pod go in a period of minutes: scaleDown: { pods: 1, period: Duration.minutes(5) }.',
  check: (instance, report) => {
    for (const role of rolesNamed(instance, 'queryNode')) {
      if (role.replicas.kind !== 'autoscaled') continue;
      const { behavior, maxReplicas } = role.replicas.autoscaling;
      const { scaleDown } = behavior;
      const pods = podsAtOnce(scaleDown, maxReplicas);
      if (pods <= 1 && scaleDown.period >= minReadySeconds('queryNode')) continue;
      report(role, `${scalerProp(role)}.behavior.scaleDown`, `lets ${pods} of up to ${maxReplicas} pods go in ${scaleDown.period} s.`);
    }
  },
};

export const UNKNOWN_CAPACITY: ModelRule = {
  id: 'MK-SCA-023',
  title: 'loaded data on query nodes whose fewest nobody knows',
  severity: 'advice',
  reason: 'An autoscaler of your own keeps its bounds to itself, so nothing tells whether the data fits when it has taken pods away.',
  source: 'this library: only autoscaling and keda say how few pods there can be',
  fix: 'Use autoscaling or keda in its place, or suppress this with the reason.',
  check: (instance, report) => {
    const { loadedData } = instance;
    if (loadedData === undefined) return;
    for (const target of loadTargets(instance, loadedData)) {
      const [node] = target.nodes.filter(isUnknown);
      const missing = target.bytes - loadableBytes(target);
      if (!node || missing <= 0) continue;
      const pods = Math.ceil(missing / loadableOf(node)) + fewestPods(node);
      const fix = `Keep minReplicas of its autoscaler at ${pods} or more and suppress this, or use autoscaling or keda in its place.`;
      return report(instance, 'loadedData', `is ${gibibytes(loadedData)}, and nobody says how few pods ${node.name} has.`, fix);
    }
  },
};

/** Zones that the profile is for. */
const ZONES = 3;

export const LOST_ZONE: ModelRule = {
  id: 'MK-SCA-024',
  title: 'loaded data that two zones of three do not hold',
  severity: 'warning',
  reason:
    'Spread over three zones, a third of the query nodes is gone with one of them, and what the others can not load is lost from search.',
  source: 'Milvus source, `internal/querynodev2/segments/segment_loader.go`; Kubernetes documentation, topology spread constraints',
  fix: 'Raise replicas or memory of the query nodes, so that two thirds of them hold the data.',
  check: (instance, report) => {
    const { loadedData, profile } = instance;
    if (loadedData === undefined || profile !== 'highly-available') return;
    const [target, ...others] = loadTargets(instance, loadedData);
    // With a group for each replica, those in other zones serve.
    if (!target || others.length > 0) return;
    if (target.nodes.some((node) => isUnknown(node) || isInOneZone(node))) return;
    const capacity = loadableBytes(target, podsWithoutAZone);
    if (capacity >= target.bytes || loadableBytes(target) < target.bytes) return;
    const left = `with a zone lost, the query nodes that are left (${podsInWords(target, podsWithoutAZone)}) load ${gibibytes(capacity)}`;
    report(instance, 'loadedData', `is ${gibibytes(loadedData)}, and ${left}.`);
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

/** Zones that the pods may run in, where the app names them. */
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

/** The most pods that leave in one period: with pods and per cent, the larger step counts. */
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
