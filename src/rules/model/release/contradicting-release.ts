import type { ModelRule } from '../model-rule';

export const CONTRADICTING_RELEASE: ModelRule = {
  id: 'MK-VER-019',
  title: 'running release that is not the one deployed',
  severity: 'error',
  reason: 'The step is checked, and its order chosen, from the release that runs: from another one both are wrong.',
  source: 'this library: the release that the ConfigMap of recorded choices is annotated with',
  fix: 'Remove what previous tells anyhow, or give what is deployed now.',
  check: (instance, report) => {
    const { upgradingFrom, previous, version } = instance;
    // With the release of this synth, what is given is this step itself.
    if (upgradingFrom?.prop !== 'upgradingFrom' || previous?.release === undefined || previous.release === version) return;
    if (upgradingFrom.release === previous.release) return;
    report(instance, 'upgradingFrom', `is ${upgradingFrom.release}, and previous has ${previous.release}.`);
  },
};
