import { missedAfterSeconds } from '../../src/backup/schedule';
import { cron } from '../support/cron';

const HOUR = 3600;

describe('a success is overdue one and a half pauses after the last one', () => {
  test.each([
    ['30 1 * * *', 1.5 * 24 * HOUR],
    ['*/15 * * * *', 1.5 * HOUR],
    ['0 5 * * sun', 1.5 * 7 * 24 * HOUR],
  ])('%s', (expression, seconds) => expect(missedAfterSeconds({ schedule: cron(expression) })).toBe(seconds));

  test('and never without dates', () => expect(missedAfterSeconds({ schedule: cron('0 0 30 2 *') })).toBeUndefined());
});
