import { isRecentGo } from '../../infrastructure/requirements';

test.each(['go1.25', 'go1.25.0', 'go1.26.1\n', 'devel go1.27-0123abc Tue', 'go2.0'])(
  '%j is recent enough to compile the lab',
  (version) => {
    expect(isRecentGo(version)).toBe(true);
  },
);

test.each(['go1.24.9', 'go1.9', 'go1.3', 'devel', ''])('%j is not', (version) => {
  expect(isRecentGo(version)).toBe(false);
});
