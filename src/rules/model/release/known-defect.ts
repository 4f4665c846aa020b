import { compareVersions, defectsOf } from '../../../version';
import type { ModelRule } from '../model-rule';
import { canaryOf } from '../read-model';

export const KNOWN_DEFECT: ModelRule = {
  id: 'MK-VER-006',
  title: 'release with a known defect',
  severity: 'warning',
  reason: 'A later patch release of the same line mends what the finding names, and changes nothing else that a deployment relies on.',
  source: 'the table in `src/version/defects.ts`, with an issue or release note for each entry',
  fix: 'Use the newest patch release of the line.',
  check: (instance, report) => {
    const canary = canaryOf(instance);
    for (const subject of canary && canary.version !== instance.version ? [instance, canary] : [instance]) {
      const defects = defectsOf(subject.version, instance.mode);
      if (defects.length === 0) continue;
      const problem = `Milvus ${subject.version}: ${defects.map(({ defect, source }) => `${defect} (${source})`).join('; ')}.`;
      const mended = defects
        .map(({ below }) => below)
        .sort(compareVersions)
        .pop();
      report(subject, 'version', problem, `Use ${mended} or newer.`);
    }
  },
};
