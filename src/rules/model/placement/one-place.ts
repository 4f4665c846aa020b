import { TOPOLOGY_LABELS } from '../../../naming';
import type { ModelRule } from '../model-rule';
import { hasSeveral, resourceGroupOf } from '../read-model';

export const ONE_PLACE: ModelRule = {
  id: 'MK-SCH-002',
  title: 'several pods tied to one host or zone',
  severity: 'advice',
  reason: 'All pods of the role go down together with that place.',
  source: 'Kubernetes documentation, well-known labels',
  fix: 'Select nodes by what they are, such as a pool, and leave the place to the spread.',
  check: ({ roles }, report) => {
    // A resource group for each zone is how a copy of the data comes into each.
    for (const role of roles.filter((candidate) => hasSeveral(candidate) && resourceGroupOf(candidate) === undefined)) {
      for (const label of TOPOLOGY_LABELS) {
        const place = role.placement.nodeSelector?.[label];
        if (place !== undefined) report(role, 'nodeSelector', `has ${label}: ${place}.`);
      }
    }
  },
};
