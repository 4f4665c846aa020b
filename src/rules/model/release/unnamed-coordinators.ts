import { isWithoutCoordinators, refusedStep } from '../../../version';
import type { ModelRule } from '../model-rule';

export const UNNAMED_COORDINATORS: ModelRule = {
  id: 'MK-VER-018',
  title: 'step that depends on how the coordinators run',
  severity: 'error',
  reason:
    'A mixcoord of 2.6 can not take over from four coordinators that run apart, and nothing tells the synth which of the two there are.',
  source: 'Milvus documentation, 2.6, upgrade a Milvus cluster: requirements',
  fix:
    "Say which coordinators run: upgradingFromCoordinators: 'mixcoord' where `kubectl get deployments` shows one mixcoord, " +
    "else 'separate'; or give previous.",
  check: (instance, report) => {
    const { upgradingFrom: from, version } = instance;
    if (!from || refusedStep(from, version) || !isWithoutCoordinators(from, version)) return;
    report(instance, 'upgradingFromCoordinators', `is missing for the step from ${from.release} to ${version}.`);
  },
};
