import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type ServerOptions } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CaBundle, QueryNodeGroup } from '@org/milvus-k8s';
import { cluster, secret } from '../../support/instances';
import { StandIn } from '../../support/rest-stand-in';
import { output } from '../../support/synthesis';

/** The Job as it is emitted, run beside a stand-in for Milvus that asks for a certificate, as `tlsMode: 2` does. */
const [container] =
  output((chart) => {
    const milvus = cluster(chart, {
      config: {
        'common.security.tlsMode': 2,
        'proxy.http.port': 8080,
        'tls.serverPemPath': '/tls/tls.crt',
        'tls.serverKeyPath': '/tls/tls.key',
        'tls.caPemPath': '/tls/ca.crt',
      },
      podDefaults: { volumes: [{ name: 'tls', secret: { secretName: 'tls' } }], volumeMounts: [{ name: 'tls', mountPath: '/tls' }] },
      clientTls: {
        caBundle: CaBundle.fromSecret(secret(chart, 'search-ca')),
        clientCertificate: { secret: secret(chart, 'job') },
      },
    });
    new QueryNodeGroup(chart, 'hot', { cluster: milvus, resourceGroup: 'hot' });
  }).all('Job')[0]?.spec.template.spec.containers ?? [];

const folder = mkdtempSync(join(tmpdir(), 'resource-group-tls-'));
const file = (name: string) => join(folder, name);
const read = (name: string) => readFileSync(file(name));

/** An authority that signs a certificate for a name. */
function certify(authority: string, name: string, host: string): void {
  const openssl = (...words: readonly string[]) => execFileSync('openssl', words, { stdio: 'pipe' });
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  openssl(
    'req',
    '-x509',
    ...key,
    '-keyout',
    file(`${authority}.key`),
    '-out',
    file(`${authority}.crt`),
    '-subj',
    '/CN=authority',
    '-days',
    '2',
  );
  openssl('req', ...key, '-keyout', file(`${name}.key`), '-out', file(`${name}.csr`), '-subj', `/CN=${host}`);
  writeFileSync(file('names'), `subjectAltName=DNS:${host}`);
  const signed = ['-CA', file(`${authority}.crt`), '-CAkey', file(`${authority}.key`), '-CAcreateserial', '-days', '2'];
  openssl('x509', '-req', '-in', file(`${name}.csr`), ...signed, '-extfile', file('names'), '-out', file(`${name}.crt`));
}

let milvus: StandIn;

beforeAll(() => {
  certify('server-ca', 'server', 'milvus.search.svc');
  certify('client-ca', 'client', 'job');
  certify('other-ca', 'other', 'milvus.search.svc');
});
beforeEach(() => (milvus = new StandIn((listener) => createServer(SERVER(), listener))));
afterEach(() => milvus.close());
afterAll(() => rmSync(folder, { recursive: true }));

const SERVER = (): ServerOptions => ({
  cert: read('server.crt'),
  key: read('server.key'),
  ca: read('client-ca.crt'),
  requestCert: true,
  rejectUnauthorized: true,
  minVersion: 'TLSv1.3',
});

/** Runs the Job with files in the place of those that it mounts, until it ends or has said something often enough. */
async function run(authority: string, clientCertificate = 'client') {
  const port = await milvus.listen();
  const given = Object.fromEntries((container?.env ?? []).map(({ name, value }) => [name, value ?? '']));
  const options = (given['CURL_OPTIONS'] ?? '')
    .replace('milvus-resource-groups.search.svc:8080', `127.0.0.1:${port}`)
    .replace('/milvus/secrets/rest-ca/ca.crt', file(`${authority}.crt`))
    .replace('/milvus/secrets/rest-client/tls.crt', file(`${clientCertificate}.crt`))
    .replace('/milvus/secrets/rest-client/tls.key', file(`${clientCertificate}.key`));
  const [command = '', ...words] = container?.command ?? [];
  const child = spawn(command, words, { env: { ...given, CURL_OPTIONS: options, PAUSE: '0.1', PATH: process.env['PATH'] ?? '' } });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString();
    if (said.split('waiting for').length > 2) child.kill();
  });
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, said };
}

test('makes its groups over TLS, with the certificate that Milvus asks for', async () => {
  expect(await run('server-ca')).toMatchObject({ code: 0 });
  expect([...milvus.groups.keys()]).toContain('hot');
});

test('sends no credentials to a server with a certificate of another authority, and logs why it waits', async () => {
  const { code, said } = await run('other-ca');
  expect(code).not.toBe(0);
  expect(said).toMatch(/waiting for .*certificate/);
  expect([...milvus.authorizations]).toEqual([]);
});

test('is not let in with a certificate of somebody else', async () => {
  expect((await run('server-ca', 'other')).code).not.toBe(0);
  expect(milvus.changes).toEqual([]);
});
