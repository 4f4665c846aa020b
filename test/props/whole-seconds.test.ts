import { Duration } from 'cdk8s';
import { wholeSeconds } from '../../src/props';

/** What becomes of a duration, and what is told of it. */
function read(duration: Duration | undefined, least?: number): { readonly seconds: number; readonly problems: readonly string[] } {
  const problems: string[] = [];
  const options = { prop: 'minReady', fallback: 30, ...(least === undefined ? {} : { least }) };
  const seconds = wholeSeconds(duration, options, (prop, { problem }) => problems.push(`${prop} ${problem}`));
  return { seconds, problems };
}

test.each([
  [undefined, 30],
  [Duration.seconds(0), 0],
  [Duration.minutes(2), 120],
  [Duration.millis(2000), 2],
  [Duration.seconds(2 ** 31 - 1), 2 ** 31 - 1],
])('%# is taken', (duration, seconds) => {
  expect(read(duration)).toEqual({ seconds, problems: [] });
});

test.each([
  [Duration.millis(1500), 'minReady is 1.5 s.'],
  [Duration.seconds(2 ** 31), `minReady is ${2 ** 31} s.`],
  [Duration.seconds(Number.NaN), 'minReady is NaN s.'],
])('what Kubernetes can not count is told, and the fallback stands in: %#', (duration, problem) => {
  expect(read(duration)).toEqual({ seconds: 30, problems: [problem] });
});

test('fewer than the minimum are reported', () => {
  expect(read(Duration.seconds(4), 5).problems).toEqual(['minReady is 4 s.']);
  expect(read(Duration.seconds(5), 5).seconds).toBe(5);
});

test('the duration that is written instead is not below the minimum', () => {
  const fixes: string[] = [];
  const options = { prop: 'deadline', fallback: undefined, least: 60 };
  wholeSeconds(Duration.seconds(1), options, (_, { fix }) => fixes.push(fix));
  expect(fixes).toEqual(['Write whole seconds, 60 or more, such as Duration.seconds(60).']);
});
