import { networksOverlap } from '../../src/model';

test.each([
  ['10.0.0.0/8', '10.1.0.0/16', true],
  ['10.1.0.0/16', '10.0.0.0/8', true],
  ['10.1.0.0/16', '10.2.0.0/16', false],
  ['0.0.0.0/0', '203.0.113.7/32', true],
  ['203.0.113.0/25', '203.0.113.128/25', false],
  ['fd00::/8', '10.0.0.0/8', false],
  ['fd00::/8', 'fd00:1::/32', true],
  ['not a network', '10.0.0.0/8', true],
])('%s and %s have an address in common: %s', (first, second, common) => {
  expect(networksOverlap(first, second)).toBe(common);
});
