import { mostReplicas, type PlacementSpec } from '../../../model';
import { ZONE_LABEL } from '../../../naming';
import type { ModelRule } from '../model-rule';

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

function isOnePerZone({ affinity }: PlacementSpec): boolean {
  const terms = affinity?.podAntiAffinity?.requiredDuringSchedulingIgnoredDuringExecution ?? [];
  return terms.some(({ topologyKey }) => topologyKey === ZONE_LABEL);
}

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
