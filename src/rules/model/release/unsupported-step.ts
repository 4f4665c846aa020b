import { refusedStep } from '../../../version';
import type { ModelRule } from '../model-rule';

export const UNSUPPORTED_STEP: ModelRule = {
  id: 'MK-VER-014',
  title: 'step between releases that Milvus does not support',
  severity: 'error',
  reason:
    'Each line reads the metadata and logs of certain releases before it, and a coordinator that does not know them refuses to start.',
  source: 'Milvus documentation, upgrade guides of 2.4 to 3.0; the table in `src/version/upgrades.ts`',
  fix: 'Take the way that the finding names.',
  check: (instance, report) => {
    const { upgradingFrom, version } = instance;
    const refused = upgradingFrom && refusedStep(upgradingFrom, version);
    if (refused) report(instance, upgradingFrom.prop, refused.problem, refused.fix);
  },
};
