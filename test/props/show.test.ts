import { Size } from 'cdk8s';
import { isPlainObject, show } from '../../src/props/show';

test.each([
  ['16Gi', "'16Gi'"],
  [7, '7'],
  [true, 'true'],
  [null, 'null'],
  [Number.NaN, 'NaN'],
  [[], 'an empty list'],
  [['a', 2], "a list of 2, 'a' first"],
  [{}, 'an object with no properties'],
  [{ a: 1, b: 2 }, 'an object with a, b'],
  [Size.gibibytes(1), 'a Size'],
  [function spread() {}, 'the function spread'],
])('%j is told as %s', (value, text) => {
  expect(show(value)).toBe(text);
});

test('a plain object is not an instance of a class', () => {
  expect([{}, Object.create(null)].map(isPlainObject)).toEqual([true, true]);
  expect([null, 'x', [], new Date(0), Size.gibibytes(1)].map(isPlainObject)).toEqual([false, false, false, false, false]);
});
