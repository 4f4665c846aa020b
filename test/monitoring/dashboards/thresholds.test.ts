import { thresholdSteps } from '../../../src/monitoring/dashboards/thresholds';

const steps = (...[marks, read = () => undefined]: Parameters<typeof thresholdSteps> | [Parameters<typeof thresholdSteps>[0]]) =>
  thresholdSteps(marks, read).map(({ color, value }) => `${color} ${value ?? ''}`.trim());

test('without a bound, a panel has no color that means something', () => {
  expect(steps({})).toEqual(['text']);
  expect(steps({ bounds: [{ at: 'MilvusSearchSlow', is: 'warning' }] })).toEqual(['text']);
});

test('high values are bad', () => {
  expect(
    steps({
      bounds: [
        { at: 9, is: 'critical' },
        { at: 5, is: 'warning' },
      ],
    }),
  ).toEqual(['green', 'orange 5', 'red 9']);
});

test('a warning beyond a critical bound does not take back its color', () => {
  expect(
    steps({
      bounds: [
        { at: 9, is: 'warning' },
        { at: 5, is: 'critical' },
      ],
    }),
  ).toEqual(['green', 'red 5']);
});

test('low values are bad', () => {
  expect(
    steps({
      lowIsBad: true,
      bounds: [
        { at: 0.2, is: 'warning' },
        { at: 0.1, is: 'critical' },
      ],
    }),
  ).toEqual(['red', 'orange 0.1', 'green 0.2']);
});

test('a bound of 0 colors nothing, since every value would be beyond it', () => {
  expect(steps({ bounds: [{ at: 'MilvusPartialResults', is: 'warning' }] }, () => 0)).toEqual(['text']);
});
