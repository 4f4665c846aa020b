import { Cron } from 'cdk8s';
import { cronScheduleProblem } from '../../src/props';

test.each([
  '* * * * *',
  '15 3 * * 0',
  '*/15 8-18 * * mon-fri',
  '0 0 29 2 *',
  '0 0 31 1,3 *',
  '0 0 30 2 mon',
  '5/20 0 1 JAN ?',
  '  0   3 * * * ',
  '@daily',
  '@every 1h30m',
  Cron.weekly().expressionString,
])('%s starts runs', (schedule) => {
  expect(cronScheduleProblem(schedule)).toBeUndefined();
});

test.each([
  ['', 'has 0 fields instead of 5'],
  ['0 3 * *', 'has 4 fields instead of 5'],
  ['0 0 3 * * *', 'has 6 fields instead of 5'],
  ['60 * * * *', "has '60' as the minute"],
  ['0 24 * * *', "has '24' as the hour"],
  ['0 0 0 * *', "has '0' as the day of the month"],
  ['0 0 * 13 *', "has '13' as the month"],
  ['0 0 * * 7', "has '7' as the day of the week"],
  ['0 5-3 * * *', "has '5-3' as the hour"],
  ['*/0 * * * *', "has '*/0' as the minute"],
  ['1,,2 * * * *', "has '1,,2' as the minute"],
  ['0 0 30 2 *', 'names a day that no month has'],
  ['0 0 31 4,6,9,11 *', 'names a day that no month has'],
  ['TZ=UTC 0 0 * * *', 'contains a time zone'],
  ['@sometimes', "is '@sometimes'"],
  ['@every day', "is '@every day'"],
])("'%s' is refused or never starts a run", (schedule, problem) => {
  expect(cronScheduleProblem(schedule)).toContain(problem);
});
