import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compare } from '../bench/comparison';
import { RATIOS } from '../bench/ratios';

/** Measures one ratio after the other. */
function measuring(...ratios: readonly number[]) {
  const left = [...ratios];
  const measure = () => ({ other: 100, ours: 100 * (left.shift() ?? Number.NaN) });
  return { measure, left };
}

test('a ratio within a fifth of the committed one is measured once', () => {
  const { measure, left } = measuring(1.55, 9, 9);
  expect(compare(1.3, measure)).toMatchObject({ ratio: 1.55, isStepBack: false });
  expect(left).toHaveLength(2);
});

test('a ratio that is above it once is noise', () => {
  expect(compare(1.3, measuring(1.9, 1.4, 9).measure)).toMatchObject({ ratio: 1.4, isStepBack: false });
});

test('a ratio that is above it three times is a step back', () => {
  expect(compare(1.3, measuring(1.9, 1.7, 1.8, 1).measure)).toMatchObject({ ratio: 1.7, isStepBack: true });
});

test('a ratio without a committed value is not a regression, and one that cannot be measured is left out', () => {
  expect(compare(undefined, measuring(9).measure)).toMatchObject({ isStepBack: false });
  expect(compare(1.3, () => undefined)).toBeUndefined();
});

test('every ratio of the benchmark is committed, and no other', () => {
  const committed = JSON.parse(readFileSync(join(__dirname, '..', 'bench', 'ratios.json'), 'utf8')) as Record<string, number>;
  expect(Object.keys(committed).sort()).toEqual(RATIOS.map(({ name }) => name).sort());
});
