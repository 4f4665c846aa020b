import { missedAfterSeconds, scheduleProblem } from '../../src/backup/schedule';

const HOUR = 3600;

describe('a schedule', () => {
  test.each(['30 1 * * *', '*/15 * * * *', '0 0 29 2 *', '0 1 31 * 1', '0 1 * jan-mar mon,wed', '5/20 2 ? * 0'])(
    '%s is one',
    (expression) => {
      expect(scheduleProblem(expression)).toBeUndefined();
    },
  );

  test.each([
    ['30 1 * *', '4 fields'],
    ['30 24 * * *', 'hour'],
    ['30 1 0 * *', 'day of the month'],
    ['30 1 * 13 *', 'month'],
    ['30 1 * * mon-', 'day of the week'],
    ['30 5-1 * * *', 'hour'],
    ['*/0 1 * * *', 'minute'],
    ['', '1 fields'],
    ['0 0 31 2,4,6 *', 'no date'],
    ['CRON_TZ=UTC 0 1 * * *', 'timeZone'],
  ])('%s is none: %s', (expression, words) => {
    expect(scheduleProblem(expression)).toContain(words);
  });
});

describe('a success is overdue one and a half pauses after the last one', () => {
  test.each([
    ['30 1 * * *', 1.5 * 24 * HOUR],
    ['0 */6 * * *', 1.5 * 6 * HOUR],
    ['0 8,20 * * *', 1.5 * 12 * HOUR],
    ['*/15 * * * *', 1.5 * HOUR],
    ['0 5 * * sun', 1.5 * 7 * 24 * HOUR],
    ['0 5 * * mon-fri', 1.5 * 3 * 24 * HOUR],
    ['0 5 1 * *', 1.5 * 31 * 24 * HOUR],
  ])('%s', (expression, seconds) => expect(missedAfterSeconds(expression)).toBe(seconds));

  test('and never without dates', () => expect(missedAfterSeconds('0 0 30 2 *')).toBeUndefined());
});
