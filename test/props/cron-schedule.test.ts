import { Cron } from 'cdk8s';
import { cronScheduleProblem, isCronExpression, isTimeZone, longestPauseSeconds } from '../../src/props';

const HOUR = 3600;
const DAY = 24 * HOUR;

describe('a schedule that starts runs', () => {
  test.each([
    '* * * * *',
    '15 3 * * 0',
    '0 7 * * 1-5',
    '*/15 8-18/2 1,15 * ?',
    '*/15 8-18 * * mon-fri',
    '0 0 29 2 *',
    '0 0 31 1,3 *',
    '0 1 31 * 1',
    '0 0 30 2 mon',
    '0 0 30 2 */2',
    '0 0 1 jan sun',
    '0 0 1 JAN-MAR MON-FRI',
    '59 23 31 12 6',
    '5/20 0 1 JAN ?',
    '  0   3 * * * ',
    Cron.weekly().expressionString,
  ])('%s', (schedule) => {
    expect(cronScheduleProblem(schedule)).toBeUndefined();
    expect(isCronExpression(schedule)).toBe(true);
  });
});

describe('a schedule that nothing can read', () => {
  test.each([
    ['', 'has 0 fields instead of 5'],
    ['0 3 * *', 'has 4 fields instead of 5'],
    ['0 0 3 * * *', 'has 6 fields instead of 5'],
    ['@daily', 'has 1 fields instead of 5'],
    ['60 * * * *', "has '60' as the minute, which is not within 0 to 59"],
    ['-1 * * * *', "has '-1' as the minute"],
    ['1.5 * * * *', "has '1.5' as the minute"],
    ['*/0 * * * *', "has '*/0' as the minute"],
    ['*/ * * * *', "has '*/' as the minute"],
    ['*/5/5 * * * *', "has '*/5/5' as the minute"],
    ['1, * * * *', "has '1,' as the minute"],
    ['1,,2 * * * *', "has '1,,2' as the minute"],
    ['1-2-3 * * * *', "has '1-2-3' as the minute"],
    ['0 24 * * *', "has '24' as the hour"],
    ['0 5-3 * * *', "has '5-3' as the hour"],
    ['0 0 0 * *', "has '0' as the day of the month"],
    ['0 0 32 * *', "has '32' as the day of the month"],
    ['0 0 * 13 *', "has '13' as the month"],
    ['0 0 * 0 *', "has '0' as the month"],
    ['0 0 * sun jan', "has 'sun' as the month"],
    ['0 0 * * 7', "has '7' as the day of the week, which is not within 0 to 6"],
    ['30 1 * * mon-', "has 'mon-' as the day of the week"],
    ['TZ=UTC 0 0 * * *', 'contains a time zone, which belongs to timeZone'],
    ['CRON_TZ=UTC 0 1 * * *', 'contains a time zone'],
  ])("'%s' %s", (schedule, problem) => {
    expect(cronScheduleProblem(schedule)).toContain(problem);
    expect(isCronExpression(schedule)).toBe(false);
  });
});

describe('a schedule that never starts a run', () => {
  test.each(['0 0 30 2 *', '0 0 31 4,6,9,11 *'])('%s', (schedule) => {
    expect(cronScheduleProblem(schedule)).toContain('names a day that no month has');
    expect(isCronExpression(schedule)).toBe(true);
    expect(longestPauseSeconds(schedule)).toBeUndefined();
  });
});

describe('the longest pause between two runs', () => {
  test.each([
    ['30 1 * * *', DAY],
    ['0 */6 * * *', 6 * HOUR],
    ['0 8,20 * * *', 12 * HOUR],
    ['*/15 * * * *', HOUR],
    ['0 5 * * sun', 7 * DAY],
    ['0 5 * * mon-fri', 3 * DAY],
    ['0 5 1 * *', 31 * DAY],
    ['0 5 1 * mon', 7 * DAY],
    ['0 5 29 2 *', (4 * 365 + 1) * DAY],
  ])('of %s', (schedule, seconds) => expect(longestPauseSeconds(schedule)).toBe(seconds));

  test('of none', () => expect(longestPauseSeconds('nightly')).toBeUndefined());
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
