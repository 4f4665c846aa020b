import { objections, type Route } from '../../suites/drills/gateway/accepted';
import { bounds } from '../../suites/drills/gateway/bounds';
import { endedCalls } from '../../suites/drills/gateway/ended-calls';
import { messageLimit } from '../../suites/drills/gateway/large-inserts';

const route = (...conditions: readonly { readonly type: string; readonly status: string; readonly message?: string }[]): Route => ({
  metadata: { name: 'milvus' },
  status: { parents: [{ conditions }] },
});

describe('a route of a gateway', () => {
  test('without an answer of any gateway is not taken', () => {
    expect(objections({ metadata: { name: 'milvus' } })).toEqual(['milvus has no answer yet']);
  });

  test('is taken when it is accepted and its backends are found', () => {
    expect(objections(route({ type: 'Accepted', status: 'True' }, { type: 'ResolvedRefs', status: 'True' }))).toEqual([]);
  });

  test('whose backend nobody knows is not taken, and says why', () => {
    const unresolved = { type: 'ResolvedRefs', status: 'False', message: 'service "green" not found' };
    expect(objections(route({ type: 'Accepted', status: 'True' }, unresolved))).toEqual([
      'milvus: ResolvedRefs is False service "green" not found',
    ]);
    expect(objections(route({ type: 'Accepted', status: 'True' }))).toEqual(['milvus: ResolvedRefs is missing']);
  });
});

describe('a share of reads', () => {
  test.each([
    [0, [0, 0]],
    [1, [400, 400]],
  ])('of all or nothing is exact: %d', (chance, expected) => {
    expect(bounds(400, chance)).toEqual(expected);
  });

  test('of 10 and of 50 percent are told apart', () => {
    const [tenth, half] = [bounds(400, 0.1), bounds(400, 0.5)];
    expect(tenth[1]).toBeLessThan(half[0]);
    expect(tenth[0]).toBeGreaterThan(0);
    expect(half[1]).toBeLessThan(400);
  });
});

test('the limit of a message is told from a gateway that is away', () => {
  expect('Error: 8 RESOURCE_EXHAUSTED: grpc: received message larger than max (70000000 vs. 67108864)').toMatch(messageLimit);
  expect('Error: 14 UNAVAILABLE: upstream connect error').not.toMatch(messageLimit);
});

test('a call that Envoy ended for its time is told from one that took long', () => {
  const line = (flags: string, milliseconds: number): string =>
    `[2026-11-30T06:32:40.553Z] "POST /milvus.proto.milvus.MilvusService/Query HTTP/2" 200 ${flags} 38 0 ${milliseconds} - "10.231.0.11"`;
  const log = [line('-', 45_114), line('UT', 14_997), line('UT', 3000).replace('Query', 'Insert')].join('\n');
  expect(endedCalls(log, 'Query')).toEqual([14.997]);
});
