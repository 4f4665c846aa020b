import type { ModelRule } from './model-rule';

export const UPGRADE_WITHOUT_WAVES: ModelRule = {
  id: 'MK-GTO-020',
  title: 'change of the release without waves',
  severity: 'warning',
  reason: 'Roles of two releases work together only in the order of an upgrade or a downgrade; without waves all of them start at once.',
  source: 'Milvus documentation, "Upgrade Milvus Cluster": coordinators, then nodes, then proxies',
  fix: 'Remove syncWaves: false until the new release runs, or apply the roles in order yourself.',
  check: (instance, report) => {
    const { hasNoWaves, upgradingFrom, roles, version } = instance;
    if (!hasNoWaves || upgradingFrom === undefined || upgradingFrom.release === version || roles.length < 2) return;
    report(instance, 'syncWaves', `is false, and ${version} replaces ${upgradingFrom.release}.`);
  },
};

export const GITOPS_RULES: readonly ModelRule[] = [UPGRADE_WITHOUT_WAVES];
