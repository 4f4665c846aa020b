import { isCronExpression, isTimeZone } from '../../src/scaling/cron-expression';

test.each(['* * * * *', '0 7 * * 1-5', '*/15 8-18/2 1,15 * ?', '0 0 1 jan sun', '0 0 1 JAN-MAR MON-FRI', '59 23 31 12 6', '5/10 0 * * *'])(
  'KEDA takes %s',
  (expression) => {
    expect(isCronExpression(expression)).toBe(true);
  },
);

test.each([
  '',
  '* * * *',
  '* * * * * *',
  '60 * * * *',
  '* 24 * * *',
  '* * 0 * *',
  '* * 32 * *',
  '* * * 13 *',
  '* * * 0 *',
  '* * * * 7',
  '5-1 * * * *',
  '1-2-3 * * * *',
  '*/0 * * * *',
  '*/ * * * *',
  '*/5/5 * * * *',
  '1, * * * *',
  '-1 * * * *',
  '1.5 * * * *',
  '* * * sun jan',
  '@daily',
])('KEDA refuses %j', (expression) => {
  expect(isCronExpression(expression)).toBe(false);
});

test.each(['UTC', 'Europe/London', 'America/Argentina/Buenos_Aires', 'Etc/GMT+5'])('%s is a time zone', (name) => {
  expect(isTimeZone(name)).toBe(true);
});

test.each(['', 'utc', 'europe/london', 'Europe/Nowhere', '+01:00', '01:00', ' UTC'])(
  '%j is no time zone of a file that Go finds',
  (name) => {
    expect(isTimeZone(name)).toBe(false);
  },
);
