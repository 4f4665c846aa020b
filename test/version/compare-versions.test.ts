import { compareVersions } from '../../src/version/compare-versions';

test('releases are in the order of their numbers', () => {
  const releases = ['3.0.0', '2.6.9', '2.5.27', '2.6.10', '2.10.0', '2.6.0'];
  expect([...releases].sort(compareVersions)).toEqual(['2.5.27', '2.6.0', '2.6.9', '2.6.10', '2.10.0', '3.0.0']);
  expect(compareVersions('2.6.25', '2.6.25')).toBe(0);
});
