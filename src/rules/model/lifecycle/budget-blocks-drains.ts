import { fewestReplicas } from '../../../model';
import type { ModelRule } from '../model-rule';

export const BUDGET_BLOCKS_DRAINS: ModelRule = {
  id: 'MK-LIF-011',
  title: 'disruption budget that lets no pod go',
  severity: 'warning',
  reason: 'A node with such a pod can never be drained, so upgrades of the Kubernetes cluster hang until somebody deletes it by hand.',
  source: 'Kubernetes documentation, disruptions: a budget of 0 blocks evictions',
  fix: 'Let one pod go: maxUnavailable 1.',
  check: ({ roles }, report) => {
    for (const role of roles) {
      const { maxUnavailable, minAvailable } = role.disruptionBudget ?? {};
      const isNone = (value: number | string | undefined) => value === 0 || value === '0%';
      const isAll = minAvailable === '100%' || Number(minAvailable) >= fewestReplicas(role.replicas);
      const found = isNone(maxUnavailable) ? `maxUnavailable ${maxUnavailable}` : isAll ? `minAvailable ${minAvailable}` : undefined;
      if (found !== undefined) report(role, 'overrides.disruptionBudget', `has ${found}, with ${fewestReplicas(role.replicas)} pods.`);
    }
  },
};
