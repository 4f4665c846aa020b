import type { k8s } from 'cdk8s-plus-27';
import type { ControllerKind, PlacementSpec } from '../model';
import { TOPOLOGY_LABELS, type Labels } from '../naming';
import { topologyLabel, type TopologyKey } from '../props';

/** Label that a controller adds to the pods of one revision. */
const REVISION_LABEL: Readonly<Record<ControllerKind, string>> = {
  Deployment: 'pod-template-hash',
  StatefulSet: 'controller-revision-hash',
};

/**
 * Spreads pods evenly over zones and hosts. Each revision counts separately, so that the pods that a rollout is
 * about to remove do not force the new ones into fewer zones.
 */
export function topologySpread(
  spread: PlacementSpec['spread'],
  selector: Labels,
  controller: ControllerKind,
  topologyKeys: readonly TopologyKey[] = TOPOLOGY_LABELS,
): k8s.TopologySpreadConstraint[] {
  if (spread === 'none') return [];
  return topologyKeys.map((topology) => ({
    topologyKey: topologyLabel(topology),
    maxSkew: 1,
    whenUnsatisfiable: spread === 'required' ? 'DoNotSchedule' : 'ScheduleAnyway',
    nodeTaintsPolicy: 'Honor',
    matchLabelKeys: [REVISION_LABEL[controller]],
    labelSelector: { matchLabels: selector },
  }));
}
