import { doubtfulStep, isRollback, isWithoutCoordinators, refusedStep, stepOutOfReach, upgradePath } from '../../src/version/upgrades';

const from = (release: string, coordinators?: 'mixcoord' | 'separate') => ({ release, ...(coordinators ? { coordinators } : {}) });

test.each([
  ['2.5.27', '2.5.1', ['2.5.1']],
  ['2.4.0', '2.5.27', ['2.5.27']],
  ['2.5.15', '2.6.25', ['2.5.27', '2.6.25']],
  ['2.5.16', '2.6.25', ['2.6.25']],
  ['3.0.2', '2.6.25', []],
  ['1.0.0', '2.6.25', []],
])('the way from %s to %s', (release, to, path) => {
  expect(upgradePath(release, to).map((stop) => stop.split('.').slice(0, 2).join('.'))).toEqual(
    path.map((stop) => stop.split('.').slice(0, 2).join('.')),
  );
});

test('an upgrade path uses as few lines as possible', () => {
  expect(upgradePath('2.3.22', '2.5.27')).toEqual(['2.5.27']);
  expect(upgradePath('2.3.22', '3.0.2')).toHaveLength(3);
});

test.each([
  [from('2.6.1'), '2.6.25'],
  [from('2.5.16', 'mixcoord'), '2.6.25'],
  [from('2.5.16'), '2.6.25'],
  [from('2.6.20'), '3.0.0'],
  [from('3.0.0'), '2.6.20'],
])('the step from %j to %s is supported', (running, to) => {
  expect(refusedStep(running, to)).toBeUndefined();
});

test.each([
  [from('2.4.24'), '2.6.25', /does not support 2.4.24 to 2.6.25 in one step/],
  [from('2.5.15', 'mixcoord'), '2.6.25', /from 2.5.16 on, not from 2.5.15/],
  [from('2.5.27', 'separate'), '2.6.25', /coordinators of 2.5.27 run separately/],
  [from('2.6.19'), '3.0.0', /from 2.6.20 on, not from 2.6.19/],
  [from('3.0.0'), '2.6.19', /go back to 2.6.20 and newer, not to 2.6.19/],
  [from('2.6.25'), '2.5.27', /metadata of 2.6.25/],
])('the step from %j to %s is refused', (running, to, problem) => {
  expect(refusedStep(running, to)?.problem).toMatch(problem);
});

test('a step to an older patch release is a way back, too', () => {
  expect([isRollback(from('2.6.10'), '2.6.9'), isRollback(from('2.6.9'), '2.6.10'), isRollback(from('2.6.9'), '2.6.9')]).toEqual([
    true,
    false,
    false,
  ]);
});

test('only a step to 2.6 depends on how the coordinators run', () => {
  expect(isWithoutCoordinators(from('2.5.27'), '2.6.25')).toBe(true);
  expect(isWithoutCoordinators(from('2.5.27', 'separate'), '2.6.25')).toBe(false);
  expect(isWithoutCoordinators(from('2.4.24'), '2.5.27')).toBe(false);
});

test('a rollback across a change of the segment format is doubtful', () => {
  expect(doubtfulStep(from('2.6.9'), '2.6.8')?.problem).toMatch(/^goes back from 2.6.9 to 2.6.8: /);
  expect(doubtfulStep(from('2.6.8'), '2.6.7')).toBeUndefined();
  expect(doubtfulStep(from('2.6.25'), '2.6.9')).toBeUndefined();
});

test('a release that is too old for the next line is reported with the oldest release that is not', () => {
  expect(stepOutOfReach('2.5.15')).toEqual({ to: '2.6', floor: '2.5.16' });
  expect(stepOutOfReach('2.5.16')).toBeUndefined();
  expect(stepOutOfReach('2.4.24')).toBeUndefined();
});
