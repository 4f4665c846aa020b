import { valueProp } from '../../../model';
import { selectorLabels } from '../../../naming';
import type { ModelRule } from '../model-rule';

export const OWNED_LABEL: ModelRule = {
  id: 'MK-POD-008',
  title: 'label that the library sets',
  severity: 'error',
  reason: 'Services, budgets and policies find the pods by these labels, so the value that is given here is not taken.',
  source: 'docs/explanation/architecture.md: names and selectors',
  fix: 'Use a label of your own.',
  check: ({ roles }, report) => {
    for (const role of roles) {
      const owned = [...Object.keys(selectorLabels(role.identity)), 'app.kubernetes.io/version'];
      for (const key of Object.keys(role.labels).filter((name) => owned.includes(name))) {
        report(role, valueProp('labels', key), 'is set by the library.');
      }
    }
  },
};
