import { withLimitedTimes } from '../../prometheus/rule-groups';

test('an alert with a long time gets the limit, and nothing else changes', () => {
  const slow = { alert: 'Slow', expr: 'up == 0', for: '600s', labels: { severity: 'warning' } };
  const fast = { alert: 'Fast', expr: 'up == 0', for: '60s' };
  const atOnce = { alert: 'AtOnce', expr: 'up == 0' };
  const record = { record: 'ups', expr: 'sum(up)' };
  expect(withLimitedTimes([{ name: 'group', rules: [slow, fast, atOnce, record] }], 120)).toEqual([
    { name: 'group', rules: [{ ...slow, for: '120s' }, fast, atOnce, record] },
  ]);
});

test('a time in another unit is refused', () => {
  expect(() => withLimitedTimes([{ name: 'group', rules: [{ alert: 'A', expr: 'up', for: '1h' }] }], 120)).toThrow('not in seconds: 1h');
});
