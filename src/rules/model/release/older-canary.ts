import { compareVersions } from '../../../version';
import type { ModelRule } from '../model-rule';
import { canaryOf } from '../read-model';

export const OLDER_CANARY: ModelRule = {
  id: 'MK-VER-016',
  title: 'canary older than its cluster',
  severity: 'warning',
  reason:
    'It shows clients what they had before, and holds its cluster back: coordinators wait with some changes of a schema ' +
    'until no proxy is too old for them.',
  source: 'Milvus source, `internal/streamingcoord/server/balancer` (WaitUntilSchemaDropReady)',
  fix: 'Remove proxyCanary, or give it a newer patch release.',
  check: (instance, report) => {
    const canary = canaryOf(instance);
    if (!canary || canary.line !== instance.line) return;
    if (compareVersions(canary.version, instance.version) >= 0) return;
    report(canary, 'version', `is ${canary.version}, and the cluster runs ${instance.version}.`);
  },
};
