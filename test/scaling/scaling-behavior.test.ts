import { Duration } from 'cdk8s';
import { resolveBehavior, type ScalingBehavior } from '../../src/scaling/scaling-behavior';

/** The pace of query nodes, and what is told of it. */
function pace(behavior?: ScalingBehavior) {
  const told: string[] = [];
  const spec = resolveBehavior('queryNode', behavior, (prop, { problem }) => told.push(`${prop}: ${problem}`));
  return { ...spec, told };
}

test('query nodes come one at a time and leave slowly, unless told otherwise', () => {
  expect(pace()).toEqual({
    scaleUp: { stabilizationWindow: 0, pods: 1, period: 30 },
    scaleDown: { stabilizationWindow: 1800, pods: 1, period: 600 },
    told: [],
  });
});

test('what is left out keeps the pace of the role', () => {
  expect(pace({ scaleDown: { period: Duration.minutes(5) } }).scaleDown).toEqual({ stabilizationWindow: 1800, pods: 1, period: 300 });
});

test('per cent take the place of pods, and both may be given', () => {
  expect(pace({ scaleUp: { percent: 50 } }).scaleUp).toEqual({ stabilizationWindow: 0, percent: 50, period: 30 });
  expect(pace({ scaleUp: { percent: 50, pods: 2 } }).scaleUp).toMatchObject({ percent: 50, pods: 2 });
});

test.each<[ScalingBehavior['scaleUp'], string]>([
  [{ pods: 0 }, 'behavior.scaleUp: pods is 0.'],
  [{ percent: 1.5 }, 'behavior.scaleUp: percent is 1.5.'],
  [{ period: Duration.minutes(31) }, 'behavior.scaleUp: period is 1860 s.'],
  [{ period: Duration.millis(500) }, 'behavior.scaleUp: period is 0.5 s.'],
  [{ stabilizationWindow: Duration.minutes(61) }, 'behavior.scaleUp: stabilizationWindow is 3660 s.'],
])('a pace that the API server refuses is told, and that of the role stands in: %#', (scaleUp = {}, problem) => {
  expect(pace({ scaleUp })).toEqual({ ...pace(), told: [problem] });
});
