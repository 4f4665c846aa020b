import { App, Chart } from 'cdk8s';
import { CaBundle, MilvusStandalone, type ClientTls } from '@org/milvus-k8s';
import { milvusAccess } from '../../src/jobs';
import { Milvus, type ExternalMilvusProps } from '../../src/network';
import { cluster, secret } from '../support/instances';

let chart: Chart;
beforeEach(() => (chart = new Chart(new App(), 'test', { namespace: 'search' })));

const external = (props: Partial<ExternalMilvusProps> = {}) =>
  milvusAccess(Milvus.fromEndpoint(chart, 'shared', { host: 'milvus.search.svc', ...props }));

const tls = (more: Partial<ClientTls> = {}): ClientTls => ({ caBundle: CaBundle.fromSecret(secret(chart, 'search-ca')), ...more });

test('without TLS and authorization an address is all that a Job needs', () => {
  const plain = { address: { MILVUS: 'http://milvus.search.svc:19530' }, options: {}, credentials: {}, mounts: [] };
  expect(external()).toEqual(plain);
  expect(milvusAccess(cluster(chart))).toEqual(plain);
  expect(milvusAccess(new MilvusStandalone(chart, 'small'))).toMatchObject({ address: { MILVUS: 'http://small.search.svc:19530' } });
});

test('gives no access if REST is off', () => {
  expect(external({ rest: 'off' })).toBeUndefined();
});

test('gives no access behind TLS if REST shares the port of the clients', () => {
  expect(external({ clientTls: tls() })).toBeUndefined();
});

test('the administrator comes from a Secret, by the names of its fields', () => {
  const administrator = { secret: secret(chart, 'root'), usernameField: 'user' };
  expect(external({ administrator })?.credentials).toEqual({
    MILVUS_USER: { secretName: 'root', field: 'user' },
    MILVUS_PASSWORD: { secretName: 'root', field: 'password' },
  });
  expect(milvusAccess(cluster(chart, { administrator }))?.credentials).toHaveProperty('MILVUS_PASSWORD');
});

test('with TLS curl looks for the name of the server, trusts its authority and connects to the Service', () => {
  const access = external({ restPort: 8080, clientTls: tls({ serverName: 'search.example' }) });
  expect(access?.address).toEqual({ MILVUS: 'https://search.example:8080' });
  expect(access?.options.CURL_OPTIONS?.split('\n')).toEqual([
    'http1.1',
    'connect-to = "::milvus.search.svc:8080"',
    'cacert = "/milvus/secrets/rest-ca/ca.crt"',
  ]);
  expect(access?.mounts).toEqual([{ name: 'rest-ca', path: '/milvus/secrets/rest-ca', secretName: 'search-ca', keys: ['ca.crt'] }]);
});

test('with mutual TLS curl shows a certificate', () => {
  const access = external({ restPort: 8080, clientTls: tls({ clientCertificate: { secret: secret(chart, 'job') } }) });
  expect(access?.options.CURL_OPTIONS).toContain(
    'cert = "/milvus/secrets/rest-client/tls.crt"\nkey = "/milvus/secrets/rest-client/tls.key"',
  );
  expect(access?.mounts.map(({ name }) => name)).toEqual(['rest-ca', 'rest-client']);
});

test('a Milvus of this app with TLS is reached like one of another app', () => {
  const config = { 'common.security.tlsMode': 1, 'proxy.http.port': 8080 };
  expect(milvusAccess(cluster(chart, { config, clientTls: tls() }))).toEqual(external({ restPort: 8080, clientTls: tls() }));
});
