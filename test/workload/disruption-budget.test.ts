import { disruptionBudgetSpec } from '../../src/workload/disruption-budget';

const PROXY = { name: 'milvus', instance: 'search', component: 'proxy', group: 'default' };

test('a budget lets one pod of its workload go at a time, and a pod that is not healthy at any time', () => {
  expect(disruptionBudgetSpec(PROXY)).toEqual({
    maxUnavailable: expect.objectContaining({ value: 1 }),
    unhealthyPodEvictionPolicy: 'AlwaysAllow',
    selector: {
      matchLabels: {
        'app.kubernetes.io/name': 'milvus',
        'app.kubernetes.io/instance': 'search',
        'app.kubernetes.io/component': 'proxy',
        'milvus.io/group': 'default',
      },
    },
  });
});

test('a pod that is not healthy is kept where somebody says so', () => {
  expect(disruptionBudgetSpec(PROXY, 'IfHealthyBudget').unhealthyPodEvictionPolicy).toBe('IfHealthyBudget');
});
