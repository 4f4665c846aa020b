import type { ModelRule } from '../model-rule';
import { canaryOf } from '../read-model';

export const PROMOTED_CANARY: ModelRule = {
  id: 'MK-VER-017',
  title: 'canary of the release that the cluster runs',
  severity: 'advice',
  reason: 'It has nothing left to show, and each proxy more takes its share of every rate limit.',
  source: 'Milvus source, `internal/rootcoord/quota_center.go`: a limit is divided by the number of proxies',
  fix: 'Remove proxyCanary once the rollout is over and its clients use the endpoint of the cluster.',
  check: (instance, report) => {
    // While the release rolls out, its clients still need it.
    if (instance.upgradingFrom && instance.upgradingFrom.release !== instance.version) return;
    const canary = canaryOf(instance);
    if (canary?.version === instance.version) report(canary, 'version', `is ${canary.version}, as the cluster's.`);
  },
};
