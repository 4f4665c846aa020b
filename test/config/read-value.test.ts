import { Duration, Size } from 'cdk8s';
import type { KeyFacts } from '../../src/config/key-table';
import { readValue } from '../../src/config/read-value';

const KEY: KeyFacts = { key: 'a.b', type: 'string', defaults: { '2.6': 'x' }, readers: '', reloads: false, immutable: false };

/** What Milvus gets of a value, or what is wrong with it. */
function read(facts: Partial<KeyFacts> | undefined, input: Parameters<typeof readValue>[1]): unknown {
  const reading = readValue(facts && { ...KEY, ...facts }, input, '2.6');
  return 'value' in reading ? { value: reading.value } : `${reading.mistake.rule.id} ${reading.mistake.problem}`;
}

test.each<[Partial<KeyFacts>, Parameters<typeof readValue>[1], unknown]>([
  [{ type: 'bool' }, true, true],
  [{ type: 'bool' }, 'false', false],
  [{ type: 'int' }, 5, 5],
  [{ type: 'int' }, '5', 5],
  [{ type: 'int' }, '-1e3', -1000],
  [{ type: 'int' }, '9223372036854775807', '9223372036854775807'],
  [{ type: 'float' }, '.5', 0.5],
  [{ type: 'int', unit: 's' }, Duration.minutes(1), 60],
  [{ type: 'int', unit: 'MiB' }, Size.gibibytes(1), 1024],
  [{ type: 'duration' }, '1m30s', '1m30s'],
  [{ type: 'duration' }, Duration.seconds(90), '90s'],
  [{ type: 'size' }, '64MB', '64MB'],
  [{ type: 'size' }, Size.mebibytes(64), '64m'],
  [{ type: 'json' }, '{"a":1}', '{"a":1}'],
  [{ type: 'list' }, ['a', 'b'], ['a', 'b']],
  [{ values: ['debug', 'info'] }, 'INFO', 'INFO'],
  [{ type: 'int', minimum: 0, maximum: 100 }, 100, 100],
  [{ type: 'int', defaults: { '2.6': '' } }, '', ''],
])('a key of %j takes its value: %#', (facts, input, value) => {
  expect(read(facts, input)).toEqual({ value });
});

test.each<[Partial<KeyFacts>, Parameters<typeof readValue>[1], string]>([
  [{ type: 'bool' }, 'yes', 'MK-CFG-005 is "yes".'],
  [{ type: 'bool' }, 1, 'MK-CFG-005 is 1.'],
  [{ type: 'int' }, 1.5, 'MK-CFG-005 is 1.5.'],
  [{ type: 'int' }, '5s', 'MK-CFG-005 is "5s".'],
  [{ type: 'int' }, '', 'MK-CFG-005 is "".'],
  [{ type: 'int' }, true, 'MK-CFG-005 is true.'],
  [{ type: 'int', unit: 's' }, Duration.millis(1500), 'MK-CFG-005 is 1 second 500 millis, but the key counts whole seconds.'],
  [{ type: 'int', unit: 'MiB' }, Duration.seconds(1), 'MK-CFG-005 is a Duration, but a.b is not a duration.'],
  [{ type: 'int' }, Size.mebibytes(1), 'MK-CFG-005 is a Size, but a.b is not a size with a known unit.'],
  [{ type: 'duration' }, '90', 'MK-CFG-005 is "90".'],
  [{ type: 'size' }, '1.5g', 'MK-CFG-005 is "1.5g".'],
  [{ type: 'json' }, '{a}', 'MK-CFG-005 is "{a}".'],
  [{ type: 'json' }, '5', 'MK-CFG-005 is "5".'],
  [{ values: ['debug', 'info'] }, 'warn', 'MK-CFG-006 is "warn".'],
  [{ type: 'int', minimum: 0, maximum: 100 }, 101, 'MK-CFG-006 is 101, outside of 0 to 100.'],
  [{ type: 'int', minimum: 1 }, '0', 'MK-CFG-006 is 0, outside of 1 or more.'],
])('a key of %j tells what it can not take: %#', (facts, input, problem) => {
  expect(read(facts, input)).toBe(problem);
});

test('a key of an open section takes anything but what has a unit', () => {
  expect(read(undefined, '5 apples')).toEqual({ value: '5 apples' });
  expect(read(undefined, Duration.seconds(1))).toMatch(/has a unit, but the unit of the key is unknown/);
});

test('a finding shows only the beginning of a long value', () => {
  expect(read({ type: 'int' }, 'x'.repeat(100))).toMatch(/^MK-CFG-005 is "x{56}…\.$/);
});
