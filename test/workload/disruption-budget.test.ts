import { disruptionBudgetSpec } from '../../src/workload/disruption-budget';

const PROXY = { app: 'milvus', component: 'proxy' };

test('a budget lets one pod of its workload go at a time, and a pod that is not healthy at any time', () => {
  expect(disruptionBudgetSpec(PROXY)).toEqual({
    maxUnavailable: expect.objectContaining({ value: 1 }),
    unhealthyPodEvictionPolicy: 'AlwaysAllow',
    selector: { matchLabels: PROXY },
  });
});

test('unhealthy pods can be protected from eviction', () => {
  expect(disruptionBudgetSpec(PROXY, 'IfHealthyBudget').unhealthyPodEvictionPolicy).toBe('IfHealthyBudget');
});
