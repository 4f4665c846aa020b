import { isWithin, rangeWords } from '../../src/version/release-range';

test.each([
  ['2.6.6', {}, true],
  ['2.6.6', { from: '2.6.6' }, true],
  ['2.6.5', { from: '2.6.6' }, false],
  ['2.6.10', { from: '2.6.9' }, true],
  ['2.6.6', { below: '2.6.6' }, false],
  ['2.6.5', { below: '2.6.6' }, true],
  ['3.0.0', { from: '2.6.6', below: '3.0.0' }, false],
])('whether %s is one of %j: %s', (release, range, isOne) => {
  expect(isWithin(release, range)).toBe(isOne);
});

test.each([
  [{}, 'every release'],
  [{ from: '2.6.6' }, '2.6.6 and later'],
  [{ below: '2.6.6' }, 'releases before 2.6.6'],
  [{ from: '2.6.6', below: '3.0.0' }, 'releases from 2.6.6 to before 3.0.0'],
])('%j is told as %s', (range, words) => {
  expect(rangeWords(range)).toBe(words);
});
