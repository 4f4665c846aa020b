import { Cpu } from 'cdk8s-plus-27';
import { Duration, Size } from 'cdk8s';
import { boolean, callback, eitherOf, instanceOf, listOf, mapOf, number, oneOf, string, type Reader } from '../../src/props';
import { cpuAmount, durationAmount, memoryAmount, sizeAmount } from '../../src/props/quantities';

/** What is told of a value, as `prop: fix`. */
const told = <T>(type: Reader<T>, given: unknown) => type.read(given).mistakes.map(({ prop = '', fix }) => `${prop}: ${fix}`);

test.each<[string, Reader<unknown>, unknown, unknown]>([
  ['string', string, 'x', 7],
  ['number', number, 7, 'x'],
  ['boolean', boolean, false, 'no'],
  ['choice', oneOf({ a: true, b: true }), 'a', 'c'],
  ['function', callback(), () => 1, 'x'],
  ['instance', instanceOf(Date, 'new Date(0)'), new Date(0), 0],
  ['list', listOf(string), ['x'], 'x'],
  ['map', mapOf(string), { x: 'y' }, ['x']],
])('a %s is taken as it is, and anything else is told and left out', (_name, type, right, wrong) => {
  expect(type.read(right)).toEqual({ value: right, mistakes: [] });
  expect(type.read(right).value).toBe(right);
  expect(type.read(wrong)).toMatchObject({ mistakes: [{ rule: { id: 'MK-PRP-002' } }] });
  expect(type.read(wrong).value).toBeUndefined();
});

test.each<[Reader<unknown>, unknown, string]>([
  [string, 7, "Write a text: '7'."],
  [number, '7', 'Write a number: 7.'],
  [number, '7a', 'Write a number.'],
  [number, 2 ** 31, 'Write a number up to 2147483647, the largest that Kubernetes takes.'],
  [number, -1e300, 'Write a number up to 2147483647, the largest that Kubernetes takes.'],
  [boolean, 'true', 'Write true, without quotes.'],
  [oneOf({ preferred: true, required: true }), 'prefered', "Write 'preferred'."],
  [oneOf({ preferred: true, required: true }), 'x', "Write one of 'preferred', 'required'."],
  [sizeAmount, '64Gi', 'Write Size.gibibytes(64).'],
  [sizeAmount, '64Xi', 'Write a size, such as Size.gibibytes(16).'],
  [durationAmount, '1.5h', 'Write Duration.hours(1.5).'],
  [durationAmount, 'toString', 'Write a time, such as Duration.seconds(30).'],
  [cpuAmount, 4, 'Write Cpu.units(4).'],
  [cpuAmount, '500m', 'Write Cpu.millis(500).'],
  [memoryAmount, '8Gi', 'Write Size.gibibytes(8).'],
])('what was meant is offered: %#', (type, given, fix) => {
  expect(told(type, given)).toEqual([`: ${fix}`]);
});

test('amounts are taken as one, or as request and limit', () => {
  expect(told(cpuAmount, Cpu.units(1))).toEqual([]);
  expect(told(cpuAmount, { request: Cpu.units(1), limit: Cpu.units(2) })).toEqual([]);
  expect(told(memoryAmount, { limit: Size.gibibytes(2) })).toEqual([]);
  expect(told(cpuAmount, { limit: '2' })).toEqual(['limit: Write Cpu.units(2).']);
  expect(told(durationAmount, Duration.hours(1))).toEqual([]);
});

test('usable elements of a list are kept, and each other one is reported at its index', () => {
  const { value, mistakes } = listOf(string).read(['a', 7, 'b', null]);
  expect(value).toEqual(['a', 'b']);
  expect(mistakes.map(({ prop }) => prop)).toEqual(['[1]', '[3]']);
});

test('a list without usable elements counts as not given, because an empty list can have a meaning', () => {
  expect(listOf(string).read([7]).value).toBeUndefined();
  expect(listOf(string).read([undefined]).value).toBeUndefined();
  expect(listOf(string).read([]).value).toEqual([]);
});

test('usable values of a map are kept, and each other one is reported by its name', () => {
  const { value, mistakes } = mapOf(string).read({ TZ: 'UTC', A: 1, 'app/part-of': 2 });
  expect(value).toEqual({ TZ: 'UTC' });
  expect(Object.keys(mapOf(string).read({ A: undefined }).value ?? {})).toEqual([]);
  expect(mistakes.map(({ prop }) => prop)).toEqual(['A', "['app/part-of']"]);
});

test('a nested place is printed with its full path', () => {
  expect(told(listOf(mapOf(number)), [{ a: 1 }, { b: '2' }])).toEqual(['[1].b: Write a number: 2.']);
});

test('the first of two readers that accepts a value reads it', () => {
  const port = eitherOf(number, (given) => typeof given === 'number', string);
  expect(port.read(80).value).toBe(80);
  expect(port.read('http').value).toBe('http');
  expect(told(port, true)).toEqual([": Write a text: 'true'."]);
});
