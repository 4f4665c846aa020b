import { STOPPING, STOP_MARGIN_SECONDS, gracePeriodSeconds } from '../../src/version/graceful-stop';

test.each([
  ['proxy', 30, 30 + 30 + 30],
  ['queryNode', 1800, 1800 + 30],
  ['mixCoord', 5, 5 * 3 + 30],
  ['standalone', 5, 5 * 7 + 30],
  ['cdc', 10, 10 + 30],
] as const)('a %s that may take %d s in each part of its stop has %d s before it is killed', (role, timeout, seconds) => {
  expect(gracePeriodSeconds(role, timeout)).toBe(seconds);
});

test('without a peer, no role waits longer than with one', () => {
  const longer = Object.entries(STOPPING).filter(([, { alone, withPeer }]) => alone > withPeer);
  expect(longer).toEqual([]);
  expect(STOPPING.queryNode.alone).toBeLessThan(STOP_MARGIN_SECONDS);
});
