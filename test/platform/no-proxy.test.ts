import { proxyGap } from '../../src/platform';

const PROXY = { name: 'HTTPS_PROXY', value: 'http://proxy:3128' };
const except = (value: string, name = 'NO_PROXY') => proxyGap([PROXY, { name, value }])?.uncovered;

test('a proxy without exceptions gets every call between pods', () => {
  expect(proxyGap([PROXY])?.uncovered).toEqual(['the addresses of pods', 'the names of Services']);
});

test.each(['*', '.svc,10.0.0.0/8', 'localhost, svc ,fd00::/8', '.cluster.local,10.244.0.0/16'])(
  'the exceptions %s cover the cluster',
  (value) => {
    expect(except(value)).toBeUndefined();
    expect(except(value, 'no_proxy')).toBeUndefined();
  },
);

test.each([
  ['localhost,.svc', 'the addresses of pods'],
  ['localhost,10.0.0.0/8', 'the names of Services'],
  ['10.0.0.1,.svc', 'the addresses of pods'],
])('the exceptions %s leave out %s', (value, gap) => {
  expect(except(value)).toEqual([gap]);
});

test('no proxy, an empty one, or exceptions that the library cannot read are no finding', () => {
  expect(proxyGap([])).toBeUndefined();
  expect(proxyGap([{ name: 'HTTPS_PROXY', value: '' }])).toBeUndefined();
  expect(proxyGap([PROXY, { name: 'NO_PROXY' }])).toBeUndefined();
});
