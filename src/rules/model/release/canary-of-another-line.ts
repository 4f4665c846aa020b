import type { ModelRule } from '../model-rule';
import { canaryOf } from '../read-model';

export const CANARY_OF_ANOTHER_LINE: ModelRule = {
  id: 'MK-VER-015',
  title: 'canary of another release line',
  severity: 'error',
  reason:
    'Between lines the calls between roles and the metadata change, and coordinators have to be first; ' +
    'the configuration of the canary is also that of the line of its cluster.',
  source: 'milvus#41737, milvus#46451; Milvus documentation, upgrade guides: coordinators before proxies',
  fix: 'Use a patch release of the same line; for another line, run a second cluster beside this one.',
  check: (instance, report) => {
    const canary = canaryOf(instance);
    if (!canary || canary.line === instance.line) return;
    const fix = `Use a patch release of ${instance.line}; for ${canary.line}, run a second cluster beside this one.`;
    report(canary, 'version', `is ${canary.version}, and the cluster runs ${instance.version}.`, fix);
  },
};
