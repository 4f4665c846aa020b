import { type Chart, Testing } from 'cdk8s';
import { Deployment } from 'cdk8s-plus-27';
import { CaBundle, Milvus, MilvusStandalone, MilvusVersion, type IMilvus } from '@org/milvus-k8s';
import { cluster, secret } from '../support/instances';
import { findingsOf, newChart } from '../support/synthesis';

const SHARED = { name: 'milvus', host: 'milvus.search.svc' };
const TLS = { 'common.security.tlsMode': 1 };

/** A Milvus of this app, and the same one as another app refers to it. */
function both(): readonly (readonly [string, IMilvus])[] {
  const chart = newChart();
  return [
    ['declared here', cluster(chart)],
    ['of another app', Milvus.fromEndpoint(chart, 'shared', { ...SHARED, namespace: 'search' })],
  ];
}

test.each(both())('a Milvus %s has the same address, ports and release', (_who, milvus) => {
  expect(milvus).toMatchObject({ name: 'milvus', namespace: 'search', metricsPort: 9091, clientTls: undefined });
  expect(milvus.version.line).toBe('2.6');
  expect(milvus.endpoint).toEqual({ host: 'milvus.search.svc', port: 19530, uri: 'http://milvus.search.svc:19530' });
  expect(milvus.restEndpoint).toEqual(milvus.endpoint);
});

test.each(both())('a Milvus %s has a Service that routes lead to', (_who, milvus) => {
  expect(milvus.clientService).toEqual({ name: 'milvus', namespace: 'search', port: 19530, restPort: 19530 });
});

test.each([
  ['vectors.search.svc', undefined, 'vectors'],
  ['vectors', undefined, 'vectors'],
  ['vectors.search.svc', 'search', 'search'],
  ['milvus.example.com', undefined, 'shared'],
])('a Milvus at %s that is named %s is %s', (host, name, expected) => {
  const milvus = Milvus.fromEndpoint(newChart(), 'shared', { host, ...(name === undefined ? {} : { name }) });
  expect(milvus.name).toBe(expected);
});

test.each([
  ['milvus', { name: 'milvus', namespace: 'shop' }],
  ['milvus.search.svc', { name: 'milvus', namespace: 'search' }],
  ['milvus.search.svc.cluster.local', { name: 'milvus', namespace: 'search' }],
  ['milvus.example', undefined],
  ['milvus.search.example.com', undefined],
  ['10.0.0.7', undefined],
])('the host %s names the Service %o', (host, service) => {
  const { clientService } = Milvus.fromEndpoint(newChart(), 'shared', { host, namespace: 'shop' });
  expect(clientService && { name: clientService.name, namespace: clientService.namespace }).toEqual(service);
});

test('the Service of another host can be named', () => {
  const props = { host: 'milvus.example', namespace: 'search', serviceName: 'vectors', port: 443, rest: 'off' } as const;
  const { clientService } = Milvus.fromEndpoint(newChart(), 'shared', props);
  expect(clientService).toEqual({ name: 'vectors', namespace: 'search', port: 443, restPort: undefined });
});

test.each(both())('a Milvus %s selects its pods', (_who, milvus) => {
  const { labelSelector } = milvus.toPodSelectorConfig();
  const labels = { 'app.kubernetes.io/name': 'milvus', 'app.kubernetes.io/instance': 'milvus' };
  expect(labelSelector._toKube().matchLabels).toEqual(labels);
});

test.each([
  ['the proxies', (chart: Chart) => cluster(chart, { proxy: { config: TLS } })],
  ['the cluster', (chart: Chart) => cluster(chart, { config: TLS })],
  ['podDefaults', (chart: Chart) => cluster(chart, { podDefaults: { config: TLS } })],
  ['a standalone', (chart: Chart) => new MilvusStandalone(chart, 'milvus', { config: TLS })],
])('the address is https, without REST, if %s set tlsMode', (_who, declare) => {
  const milvus = declare(newChart());
  expect(milvus.endpoint.uri).toBe('https://milvus.search.svc:19530');
  expect(milvus.restEndpoint).toBeUndefined();
});

test('REST has a separate address if the proxies have a port for it', () => {
  const rest = (config: Record<string, number>) => cluster(newChart(), { proxy: { config } }).restEndpoint?.uri;
  expect(rest({ 'proxy.http.port': 8080 })).toBe('http://milvus.search.svc:8080');
  expect(rest({ 'proxy.http.port': 8080, ...TLS })).toBe('https://milvus.search.svc:8080');
});

test('a Milvus of another app has the REST address and prefixes that its props give', () => {
  const chart = newChart();
  const shared = Milvus.fromEndpoint(chart, 'shared', {
    ...SHARED,
    version: MilvusVersion.V2_5,
    restPort: 8080,
    clientTls: { caBundle: CaBundle.fromSecret(secret(chart, 'search-ca')) },
    bucket: 'vectors',
    prefixes: { etcdRootPath: 'a', bucketRootPath: 'b', channelPrefix: 'c' },
  });
  expect(shared).toMatchObject({ bucket: 'vectors', prefixes: { bucketRootPath: 'b' } });
  expect([shared.endpoint.uri, shared.restEndpoint?.uri]).toEqual(['https://milvus.search.svc:19530', 'https://milvus.search.svc:8080']);
});

test('a Milvus of another app emits nothing, and a workload can be allowed to it', () => {
  const chart = newChart();
  const shared = Milvus.fromEndpoint(chart, 'shared', { ...SHARED, namespace: 'other' });
  expect(Testing.synth(chart)).toEqual([]);
  const next = newChart();
  const target = Milvus.fromEndpoint(next, 'shared', { ...SHARED, namespace: 'other', podLabels: { app: 'vectors' } });
  new Deployment(next, 'shop', { containers: [{ image: 'shop:1.0.0' }] }).connections.allowTo(target);
  expect(JSON.stringify(Testing.synth(next))).toContain('"podSelector":{"matchLabels":{"app":"vectors"}}');
  expect(shared.node.id).toBe('shared');
});

test('the namespace of a Milvus of another app is that of its host', () => {
  const chart = newChart();
  const target = Milvus.fromEndpoint(chart, 'milvus', { host: 'milvus.vectors.svc.cluster.local' });
  new Deployment(chart, 'shop', { containers: [{ image: 'shop:1.0.0' }] }).connections.allowTo(target);
  expect(target.namespace).toBe('vectors');
  expect(JSON.stringify(Testing.synth(chart))).toContain('"kubernetes.io/metadata.name":"vectors"');
});

test('wrong props of a Milvus of another app are findings, each at its prop', () => {
  const chart = newChart();
  Milvus.fromEndpoint(chart, 'shared', { ...SHARED, name: 'Not_A_Name', namespace: 'A', serviceName: 'B', port: 0, restPort: 70000 });
  expect(findingsOf(chart).map(({ prop }) => prop)).toEqual(['name', 'namespace', 'port', 'restPort', 'serviceName']);
});

test.each(['https://milvus.search.svc:19530', 'milvus.search.svc:19530', 'milvus ', '', '::1'])(
  'a host of %j, which the addresses could not contain, is a finding',
  (host) => {
    const chart = newChart();
    Milvus.fromEndpoint(chart, 'shared', { name: 'milvus', host });
    expect(findingsOf(chart).map(({ rule, prop }) => [rule.id, prop])).toEqual([['MK-LBA-003', 'host']]);
  },
);

test.each(['milvus', '10.0.0.5', 'milvus.example.', 'my_milvus', '[fd00::1]'])('the host %s is taken', (host) => {
  const chart = newChart();
  Milvus.fromEndpoint(chart, 'shared', { name: 'milvus', host });
  expect(findingsOf(chart)).toEqual([]);
});
