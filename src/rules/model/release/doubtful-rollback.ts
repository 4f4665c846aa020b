import { doubtfulStep } from '../../../version';
import type { ModelRule } from '../model-rule';

export const DOUBTFUL_ROLLBACK: ModelRule = {
  id: 'MK-VER-021',
  title: 'way back that Milvus may not have',
  severity: 'warning',
  reason:
    'An older release finds data in a form that it may not read. This is concluded from the sources of Milvus: nobody states it, and it was not tried.',
  source: 'the table in `src/version/upgrades.ts`, with what each entry is concluded from',
  fix: 'Go back to a release that writes the same form.',
  check: (instance, report) => {
    const { upgradingFrom, version } = instance;
    const doubtful = upgradingFrom && doubtfulStep(upgradingFrom, version);
    if (doubtful) report(instance, upgradingFrom.prop, doubtful.problem, doubtful.fix);
  },
};
