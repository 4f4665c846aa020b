import { addressOf, checkEndpoint, checkEndpoints, checkHost, checkPort } from '../../src/dependencies/check-endpoint';

const EXAMPLE = 'etcd:2379';

const told = (mistakes: ReturnType<typeof checkEndpoint>) => mistakes.map(({ rule, prop, problem }) => `${rule.id} ${prop}: ${problem}`);

test.each(['etcd:2379', 'etcd-0.etcd.search.svc:1', '10.0.0.1:65535', '[fd00::1]:2379', 'under_score:1'])(
  '%s is an address',
  (endpoint) => {
    expect(checkEndpoint(endpoint, 'endpoints', EXAMPLE)).toEqual([]);
  },
);

test.each([
  ['http://etcd:2379', "MK-DEP-002 endpoints: 'http://etcd:2379' has a scheme."],
  ['etcd:0', "MK-DEP-016 endpoints: 'etcd:0' has the port 0."],
  ['etcd:65536', "MK-DEP-016 endpoints: 'etcd:65536' has the port 65536."],
  ['etcd', "MK-DEP-015 endpoints: 'etcd' has no port."],
  ['etcd:', "MK-DEP-017 endpoints: 'etcd:' is not host:port."],
  ['a b:1', "MK-DEP-017 endpoints: 'a b:1' is not host:port."],
  ['', "MK-DEP-017 endpoints: '' is not host:port."],
  ['a:1,b:1', "MK-DEP-017 endpoints: 'a:1,b:1' is not host:port."],
])('what is wrong with the address %j is told', (endpoint, problem) => {
  expect(told(checkEndpoint(endpoint, 'endpoints', EXAMPLE))).toEqual([problem]);
});

test('the example of another service stands in what to write', () => {
  expect(checkEndpoint('kafka', 'brokers', 'kafka:9092')[0]?.fix).toContain("'kafka:9092'");
});

test('each address of a list is checked at its place', () => {
  expect(checkEndpoints(['a:1', 'b'], 'brokers', EXAMPLE).map(({ prop }) => prop)).toEqual(['brokers[1]']);
});

test('a duplicate address is reported once, whatever its case', () => {
  expect(told(checkEndpoints(['a:1', 'b:1', 'A:1'], 'brokers', EXAMPLE))).toEqual([
    expect.stringContaining("brokers[2]: 'A:1' is brokers[0] again"),
  ]);
});

test('an empty list of addresses is reported', () => {
  expect(told(checkEndpoints([], 'brokers', EXAMPLE))).toEqual([expect.stringContaining('brokers: is an empty list.')]);
});

test.each(['pulsar', 'pulsar.queue.svc', '10.0.0.1'])('%s is a host', (host) => {
  expect(checkHost(host, 'host', 'pulsar')).toEqual([]);
});

test.each(['pulsar:6650', 'pulsar://pulsar', '-pulsar', '', 'a b'])('%j is no host', (host) => {
  expect(checkHost(host, 'host', 'pulsar')).toHaveLength(1);
});

test.each([1, 6650, 65535])('%d is a port', (port) => {
  expect(checkPort(port, 'port')).toEqual([]);
});

test.each([0, -1, 1.5, 65536, Number.NaN, Infinity])('%d is no port', (port) => {
  expect(checkPort(port, 'port')).toHaveLength(1);
});

test('an address comes apart at its last colon, so that one of IPv6 stays whole', () => {
  expect(addressOf('etcd', '[fd00::1]:2379')).toEqual({ protocol: 'etcd', host: '[fd00::1]', port: 2379 });
});
