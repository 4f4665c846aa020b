import { valueProp } from '../../../model';
import type { ModelRule } from '../model-rule';

const SCRAPE = 'prometheus.io/scrape';

export const SCRAPE_BEHIND_POLICY: ModelRule = {
  id: 'MK-EXP-008',
  title: 'Prometheus that is asked to come, and not let in',
  severity: 'warning',
  reason: 'The network policy keeps port 9091 to the pods of the instance, so every scrape would time out.',
  source: 'docs/explanation/security.md',
  fix: 'Name your Prometheus in monitoring.',
  check: (instance, report) => {
    if (instance.access.monitoring.length > 0) return;
    for (const role of instance.roles) {
      if (role.annotations[SCRAPE] === 'true') report(role, valueProp('annotations', SCRAPE), 'is true, and monitoring names nobody.');
    }
  },
};
