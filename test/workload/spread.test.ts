import { topologySpread } from '../../src/workload/spread';

const LABELS = { app: 'milvus' };

test('pods spread over zones and hosts as a wish that a rollout does not disturb', () => {
  expect(topologySpread('preferred', LABELS, 'Deployment')).toEqual(
    ['topology.kubernetes.io/zone', 'kubernetes.io/hostname'].map((topologyKey) => ({
      topologyKey,
      maxSkew: 1,
      whenUnsatisfiable: 'ScheduleAnyway',
      nodeTaintsPolicy: 'Honor',
      matchLabelKeys: ['pod-template-hash'],
      labelSelector: { matchLabels: LABELS },
    })),
  );
});

test('revisions of a StatefulSet are distinguished by its revision label', () => {
  expect(topologySpread('preferred', LABELS, 'StatefulSet').flatMap(({ matchLabelKeys }) => matchLabelKeys)).toEqual([
    'controller-revision-hash',
    'controller-revision-hash',
  ]);
});

test('a pod that must spread stays pending if it cannot', () => {
  const constraints = topologySpread('required', LABELS, 'Deployment', ['rack']);
  expect(constraints).toMatchObject([{ topologyKey: 'rack', whenUnsatisfiable: 'DoNotSchedule' }]);
});

test('pods need not spread', () => {
  expect(topologySpread('none', LABELS, 'Deployment')).toEqual([]);
});
