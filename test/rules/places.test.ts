import { Duration } from 'cdk8s';
import { MilvusVersion, QueryNodeGroup, type MilvusClusterProps } from '@org/milvus-k8s';
import { cluster } from '../support/instances';
import { findingsOf, newChart } from '../support/synthesis';

const CANARY = MilvusVersion.of('2.6.26');
const PROXIES: Partial<MilvusClusterProps> = { version: MilvusVersion.V2_6 };

/** Where the findings of a rule are, without the path of the app. */
function places(rule: string, props: Partial<MilvusClusterProps>): string[] {
  const chart = newChart();
  cluster(chart, props);
  return findingsOf(chart).flatMap((finding) => (finding.rule.id === rule ? [finding.prop] : []));
}

const limit = { GOMEMLIMIT: '1GiB' };
const zone = { TZ: 'UTC' };

/** Two places for values that add up: only one of them has the wrong value. */
const ENVIRONMENTS: readonly (readonly [who: string, props: Partial<MilvusClusterProps>, prop: string])[] = [
  ['podDefaults alone', { podDefaults: { env: limit } }, 'podDefaults.env.GOMEMLIMIT'],
  ['podDefaults, beside a role with another', { podDefaults: { env: limit }, proxy: { env: zone } }, 'podDefaults.env.GOMEMLIMIT'],
  ['a role, beside podDefaults with another', { podDefaults: { env: zone }, proxy: { env: limit } }, 'proxy.env.GOMEMLIMIT'],
  [
    'the proxies, for a canary with another',
    { proxy: { env: limit }, proxyCanary: { version: CANARY, env: zone } },
    'proxy.env.GOMEMLIMIT',
  ],
  ['a canary, beside the proxies', { proxy: { env: zone }, proxyCanary: { version: CANARY, env: limit } }, 'proxyCanary.env.GOMEMLIMIT'],
  [
    'podDefaults, beside proxies and a canary with others',
    { podDefaults: { env: limit }, proxy: { env: zone }, proxyCanary: { version: CANARY, env: { LANG: 'C' } } },
    'podDefaults.env.GOMEMLIMIT',
  ],
];

test.each(ENVIRONMENTS)('a mistake in a variable of %s is reported once, where it was written', (_who, props, prop) => {
  expect(places('MK-RES-006', { ...PROXIES, ...props })).toEqual([prop]);
});

test('a finding about a label or an annotation names its key and its prop', () => {
  const [wrong, right] = [{ 'a/b/c': 'd' }, { 'a/b': 'd' }];
  expect(places('MK-POD-006', { podDefaults: { labels: wrong }, proxy: { labels: right } })).toEqual(["podDefaults.labels['a/b/c']"]);
  expect(places('MK-POD-006', { podDefaults: { labels: right }, proxy: { labels: wrong } })).toEqual(["proxy.labels['a/b/c']"]);
  expect(places('MK-POD-007', { podDefaults: { annotations: wrong }, proxy: { annotations: right } })).toEqual([
    "podDefaults.annotations['a/b/c']",
  ]);
});

test('a mistake in podDefaults and in a role is reported at both', () => {
  const both = places('MK-RES-006', { podDefaults: { env: limit }, proxy: { env: { GOMEMLIMIT: '2GiB' } } });
  expect(both).toEqual(['podDefaults.env.GOMEMLIMIT', 'proxy.env.GOMEMLIMIT']);
});

test('a mistake that makes a value unusable is reported at the same place', () => {
  const reserved = { MILVUSCONF: '/x' };
  expect(places('MK-ROL-012', { podDefaults: { env: reserved }, proxy: { env: zone } })).toEqual(['podDefaults.env.MILVUSCONF']);
  expect(places('MK-ROL-012', { podDefaults: { env: zone }, proxy: { env: reserved } })).toEqual(['proxy.env.MILVUSCONF']);
});

test('a grace period of podDefaults below a configured stop timeout is reported at podDefaults', () => {
  const props = { podDefaults: { terminationGracePeriod: Duration.seconds(300) }, config: { 'queryNode.gracefulStopTimeout': 600 } };
  expect(places('MK-ROL-013', props)).toEqual(['podDefaults.terminationGracePeriod']);
});

test('a group of query nodes has its own values at its own path, and those of podDefaults at the cluster', () => {
  const chart = newChart();
  const milvus = cluster(chart, { podDefaults: { env: limit } });
  new QueryNodeGroup(chart, 'hot', { cluster: milvus, env: { MALLOC_CONF: 'x' } });
  const found = findingsOf(chart).flatMap(({ path, prop, rule }) => (rule.id.startsWith('MK-RES-') ? [`${path} ${prop}`] : []));
  expect(found).toEqual(['test/hot env.MALLOC_CONF', 'test/milvus podDefaults.env.GOMEMLIMIT']);
});
