import { Duration, Size } from 'cdk8s';
import { countsBytes, countsTime, durationIn, goDuration, sizeIn, sizeText } from '../../src/config/units';

test('a unit counts time or bytes, or neither', () => {
  expect(['us', 'ms', 's', 'min', 'h', 'd'].every(countsTime)).toBe(true);
  expect(['B', 'KiB', 'MiB', 'GiB'].every(countsBytes)).toBe(true);
  expect([undefined, '%', '1/s'].some((unit) => countsTime(unit) || countsBytes(unit))).toBe(false);
});

test.each([
  ['ms', Duration.seconds(1.5), 1500],
  ['s', Duration.millis(300), 0.3],
  ['us', Duration.millis(0.1), 100],
  ['h', Duration.days(2), 48],
  ['d', Duration.hours(12), 0.5],
])('in %s, %# is the number that Milvus counts', (unit, duration, amount) => {
  expect(durationIn(unit, duration)).toBe(amount);
});

test.each([
  ['B', Size.kibibytes(1), 1024],
  ['MiB', Size.gibibytes(2), 2048],
  ['GiB', Size.mebibytes(512), 0.5],
])('in %s, %# is the number that Milvus counts', (unit, size, amount) => {
  expect(sizeIn(unit, size)).toBe(amount);
});

test.each([
  [Duration.days(1), '24h'],
  [Duration.minutes(90), '90m'],
  [Duration.seconds(90), '90s'],
  [Duration.millis(1500), '1500ms'],
  [Duration.millis(0.5), '500us'],
  [Duration.seconds(0), '0h'],
])('Go reads %# as the same time', (duration, text) => {
  expect(goDuration(duration)).toBe(text);
});

test.each([
  [Size.gibibytes(2), '2g'],
  [Size.mebibytes(1.5), '1536k'],
  [Size.mebibytes(64), '64m'],
  [Size.kibibytes(0.5), '512'],
  [Size.kibibytes(0.0001), '0'],
])('Milvus reads %# as the same size', (size, text) => {
  expect(sizeText(size)).toBe(text);
});
