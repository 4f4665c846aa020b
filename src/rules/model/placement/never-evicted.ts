import { valueProp } from '../../../model';
import type { ModelRule } from '../model-rule';

const ANNOTATIONS: Readonly<Record<string, string>> = {
  'cluster-autoscaler.kubernetes.io/safe-to-evict': 'false',
  'karpenter.sh/do-not-disrupt': 'true',
};

export const NEVER_EVICTED: ModelRule = {
  id: 'MK-SCH-005',
  title: 'pods that no node autoscaler may move',
  severity: 'advice',
  reason: 'Nodes with such a pod are never given back nor replaced; budget and stop timeout let it go safely.',
  source: 'Cluster Autoscaler FAQ, which pods prevent a node from being removed; Karpenter documentation, disruption',
  fix: 'Remove the annotation.',
  check: ({ roles }, report) => {
    for (const role of roles) {
      for (const [key, value] of Object.entries(ANNOTATIONS)) {
        if (role.annotations[key] === value) report(role, valueProp('annotations', key), `is ${value}.`);
      }
    }
  },
};
