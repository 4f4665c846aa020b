import { errorOf, findingsOf, newChart } from '../support/synthesis';
import { BROKEN_DEPENDENCIES } from './broken-setups/dependencies';
import { BROKEN_ROLES } from './broken-setups/roles';
import { BROKEN_SECURITY } from './broken-setups/security';

const BROKEN_SETUPS = [...BROKEN_ROLES, ...BROKEN_DEPENDENCIES, ...BROKEN_SECURITY];

test.each(BROKEN_SETUPS.map((setup) => [setup.thread, setup.facts, setup] as const))('%s: %s', (_thread, _facts, { build, rule }) => {
  const chart = newChart();
  build(chart);

  expect(findingsOf(chart).map((candidate) => candidate.rule.id)).toContain(rule);
  expect(errorOf(chart) !== undefined).toBe(findingsOf(chart).some((candidate) => candidate.rule.severity === 'error'));
});

test('at least fifty set-ups that broke in an issue are reported, each with its issue', () => {
  expect(BROKEN_SETUPS.length).toBeGreaterThanOrEqual(50);
  expect(new Set(BROKEN_SETUPS.map(({ thread }) => thread)).size).toBe(BROKEN_SETUPS.length);
});
