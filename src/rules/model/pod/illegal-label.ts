import { valueProp } from '../../../model';
import type { ModelRule } from '../model-rule';
import { isLabelValue, isQualifiedName } from '../../../naming';

export const ILLEGAL_LABEL: ModelRule = {
  id: 'MK-POD-006',
  title: 'label that Kubernetes refuses',
  severity: 'error',
  reason: 'The API server refuses the whole workload for one label in the wrong form.',
  source: 'Kubernetes documentation, labels and selectors: syntax and character set',
  fix: "Use up to 63 letters, digits, '-', '_' and '.', with a letter or digit at both ends; a key may have a prefix and '/'.",
  check: ({ roles }, report) => {
    for (const role of roles) {
      for (const [key, value] of Object.entries(role.labels)) {
        if (!isQualifiedName(key) || !isLabelValue(value)) report(role, valueProp('labels', key), `'${key}: ${value}' is not a label.`);
      }
      for (const [key, value] of Object.entries(role.placement.nodeSelector ?? {})) {
        if (!isQualifiedName(key) || !isLabelValue(value))
          report(role, valueProp('nodeSelector', key), `'${key}: ${value}' is not a label.`);
      }
    }
  },
};
