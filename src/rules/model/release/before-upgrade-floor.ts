import { stepOutOfReach } from '../../../version';
import type { ModelRule } from '../model-rule';

export const BEFORE_UPGRADE_FLOOR: ModelRule = {
  id: 'MK-VER-011',
  title: 'release that the next line can not be reached from',
  severity: 'advice',
  reason: 'Upgrades to the next line are supported from a certain patch release on; an older one needs two upgrades in a row.',
  source: 'Milvus documentation, upgrade guides of 2.6 and 3.0; the table in `src/version/upgrades.ts`',
  fix: 'Use the newest patch release of the line.',
  check: (instance, report) => {
    const step = stepOutOfReach(instance.version);
    if (!step) return;
    report(instance, 'version', `from ${instance.version} there is no upgrade to ${step.to}.`, `Use ${step.floor} or newer.`);
  },
};
