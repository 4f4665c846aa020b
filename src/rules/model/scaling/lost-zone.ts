import type { RoleSpec } from '../../../model';
import { ZONE_LABEL } from '../../../naming';
import type { ModelRule } from '../model-rule';
import { fewestPods, gibibytes, isUnknown, loadTargets, loadableBytes, podsInWords } from './load-targets';

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
    if (loadedData === undefined || profile !== 'highly available') return;
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

function podsWithoutAZone(node: RoleSpec): number {
  const pods = fewestPods(node);
  return pods - Math.ceil(pods / ZONES);
}

function isInOneZone({ placement }: RoleSpec): boolean {
  return placement.nodeSelector?.[ZONE_LABEL] !== undefined;
}
