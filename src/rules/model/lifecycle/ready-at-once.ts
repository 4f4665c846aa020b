import type { ModelRule } from '../model-rule';

export const READY_AT_ONCE: ModelRule = {
  id: 'MK-LIF-010',
  title: 'rollout that trusts the first answer',
  severity: 'warning',
  releases: { from: '2.5.0' },
  reason: '/healthz says OK while no component has registered yet, so a rollout would go on before the new pod works.',
  source: 'Milvus source, `internal/http/healthz` from 2.5 on',
  fix: 'Leave minReady out, or write 5 seconds or more.',
  check: ({ roles }, report) => {
    for (const role of roles) {
      const { minReadySeconds } = role.rollout;
      if (minReadySeconds < 5) report(role, 'minReady', `is ${minReadySeconds} s.`);
    }
  },
};
