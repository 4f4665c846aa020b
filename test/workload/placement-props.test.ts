import { placementOf, type PlacementProps } from '../../src/workload';

const PLACEMENT: Required<PlacementProps> = {
  nodeSelector: { pool: 'search' },
  tolerations: [{ key: 'dedicated', operator: 'Exists' }],
  affinity: { podAntiAffinity: {} },
  priorityClassName: 'search',
  runtimeClassName: 'gvisor',
  schedulerName: 'volcano',
};

test('a pod gets every prop of its placement, and nothing else of the props around it', () => {
  expect(placementOf({ ...PLACEMENT, ...{ replicas: 3 } })).toEqual(PLACEMENT);
});

test('nothing empty is printed', () => {
  expect(placementOf({})).toEqual({});
  expect(placementOf({ nodeSelector: {}, tolerations: [], affinity: {} })).toEqual({});
});
