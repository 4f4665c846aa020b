import { isObjectName } from '../../../naming';
import type { ModelRule } from '../model-rule';

export const ILLEGAL_CLASS: ModelRule = {
  id: 'MK-SCH-006',
  title: 'class or scheduler that can not exist',
  severity: 'error',
  reason: 'The API server refuses pods that name a class in the wrong form, and no scheduler with such a name takes them.',
  source: 'Kubernetes documentation, object names and IDs: DNS subdomain names',
  fix: "Use lower-case letters, digits, '-' and '.', with a letter or digit at both ends.",
  check: ({ roles }, report) => {
    for (const role of roles) {
      for (const prop of ['priorityClassName', 'runtimeClassName', 'schedulerName'] as const) {
        const name = role.placement[prop];
        if (name !== undefined && !isObjectName(name)) report(role, prop, `'${name}' is not a name.`);
      }
    }
  },
};
