import { App, Chart, JsonPatch } from 'cdk8s';
import { CaBundle, MilvusStandalone, QueryNodeGroup, type MilvusClusterProps, type MilvusInstance } from '@org/milvus-k8s';
import { ServerTls } from '@org/milvus-k8s/security';
import { GatewayRoutes } from '@org/milvus-k8s/exposure';
import { nextPatch } from '../../fuzz/apps/app-recipe';
import { LINES, RELEASES, cluster, secret, type Line } from '../../support/instances';
import { schemaErrors } from '../../support/kubernetes-schema';
import { secretFileAt } from '../../support/mounted-files';
import { findingsOf, newChart, output, synth, type Output } from '../../support/synthesis';

const FILES = ['tls.serverPemPath', 'tls.serverKeyPath', 'tls.caPemPath'];

const certManager = (mutual = false) => ServerTls.certManager({ issuer: 'search-ca', ...(mutual ? { clientCertificates: {} } : {}) });

/** The files that the configuration of a workload names, as fields of Secrets: `search-tls/tls.crt`. */
function servedFiles(made: Output, workload: string): readonly (string | undefined)[] {
  const config = made.config(workload);
  const { spec } = made.workload(workload).spec.template;
  return FILES.flatMap((key) => (typeof config[key] === 'string' ? [secretFileAt(spec, config[key])] : []));
}

/** Ports of a workload's pods by name. */
function portsOf(made: Output, workload: string): Readonly<Record<string, number>> {
  return Object.fromEntries((made.container(workload).ports ?? []).map(({ name, containerPort }) => [name, containerPort]));
}

const jobOf = (made: Output) => made.all('Job')[0]?.spec.template.spec;
const curlOptions = (made: Output) => String(jobOf(made)?.containers[0]?.env?.find(({ name }) => name === 'CURL_OPTIONS')?.value);
const optionFile = (made: Output, option: string) => new RegExp(`^${option} = "(.*)"$`, 'm').exec(curlOptions(made))?.[1];

/** The Job's file behind an option of curl, as the field of a Secret. */
function jobFile(made: Output, option: string): string | undefined {
  const spec = jobOf(made);
  const path = optionFile(made, option);
  return spec && path !== undefined ? secretFileAt(spec, path) : undefined;
}

describe.each(LINES)('a Milvus of %s with a certificate of cert-manager', (line) => {
  const version = RELEASES[line];
  const kinds: readonly (readonly [string, string, (chart: Chart, tls: ServerTls) => MilvusInstance])[] = [
    ['cluster', 'milvus-proxy', (chart, tls) => cluster(chart, { version, tls })],
    ['standalone', 'milvus', (chart, tls) => new MilvusStandalone(chart, 'milvus', { version, tls })],
  ];

  test.each(kinds)('serves it to clients of a %s, and REST on a separate port', (_kind, workload, build) => {
    const chart = newChart();
    const milvus = build(chart, certManager());
    expect(findingsOf(chart)).toEqual([]);
    const made = synth(chart);
    expect(made.config(workload)['common.security.tlsMode']).toBe(1);
    expect(servedFiles(made, workload)).toEqual(['milvus-tls/tls.crt', 'milvus-tls/tls.key']);
    expect(portsOf(made, workload)).toMatchObject({ milvus: 19530, rest: 8080 });
    expect(made.get('Service', 'milvus').spec.ports.map(({ port }) => port)).toEqual([19530, 8080]);
    const admitted = made.get('NetworkPolicy', 'milvus').spec.ingress.flatMap(({ ports = [] }) => ports.map(({ port }) => port));
    expect(admitted).toEqual([19530, 8080]);
    expect(milvus.endpoint.uri).toBe('https://milvus.search.svc:19530');
    expect(milvus.restEndpoint?.uri).toBe('https://milvus.search.svc:8080');
  });

  test.each(kinds)('asks clients of a %s for certificates of the same authority', (_kind, workload, build) => {
    const made = output((chart) => build(chart, certManager(true)));
    expect(made.config(workload)['common.security.tlsMode']).toBe(2);
    expect(servedFiles(made, workload)).toEqual(['milvus-tls/tls.crt', 'milvus-tls/tls.key', 'milvus-tls/ca.crt']);
    expect(made.all('Certificate').map(({ metadata }) => metadata.name)).toEqual(['milvus-tls', 'milvus-tls-client']);
    expect(made.get('Certificate', 'milvus-tls-client').spec.usages).toEqual(['client auth']);
  });

  test.each(kinds)('writes Certificates for a %s that cert-manager takes', (_kind, _workload, build) => {
    const made = output((chart) => build(chart, certManager(true)));
    expect(made.all('Certificate').flatMap(schemaErrors)).toEqual([]);
    for (const { metadata, spec } of made.all('Certificate')) expect(metadata.name).toBe(spec.secretName);
  });

  test('gives it to the canary, too, and to no other role', () => {
    const made = output((chart) => cluster(chart, { version, tls: certManager(), proxyCanary: { version: nextPatch(version) } }));
    expect(servedFiles(made, 'milvus-proxy-canary')).toEqual(['milvus-tls/tls.crt', 'milvus-tls/tls.key']);
    expect(portsOf(made, 'milvus-proxy-canary')).toMatchObject({ rest: 8080 });
    const others = made.workloads.filter(({ metadata }) => !metadata.name.startsWith('milvus-proxy'));
    expect(JSON.stringify(others)).not.toContain('milvus-tls');
    const plain = output((chart) => cluster(chart, { version }));
    for (const { metadata } of others) expect(made.digest(metadata.name)).toBe(plain.digest(metadata.name));
  });
});

describe('the Job that creates resource groups', () => {
  const withGroup = (props: (chart: Chart) => Partial<MilvusClusterProps>) =>
    output((chart) => {
      new QueryNodeGroup(chart, 'hot', { cluster: cluster(chart, props(chart)), resourceGroup: 'hot' });
    });

  /** Lines whose REST calls create resource groups. */
  const CALLED = LINES.filter((line: Line) => !['2.3', '2.4'].includes(line));

  test.each(CALLED)('verifies the proxies of %s without a second prop', (line) => {
    const made = withGroup(() => ({ version: RELEASES[line], tls: certManager() }));
    expect(jobOf(made)?.containers[0]?.env).toContainEqual({ name: 'MILVUS', value: 'https://milvus.search.svc:8080' });
    expect(curlOptions(made)).toContain('connect-to = "::milvus-resource-groups.search.svc:8080"');
    expect(jobFile(made, 'cacert')).toBe('milvus-tls/ca.crt');
    expect(made.get('Certificate', 'milvus-tls').spec.dnsNames).toContain('milvus.search.svc');
    expect(optionFile(made, 'cert')).toBeUndefined();
  });

  test.each(CALLED)('presents the certificate that %s asks for', (line) => {
    const made = withGroup(() => ({ version: RELEASES[line], tls: certManager(true) }));
    expect([jobFile(made, 'cert'), jobFile(made, 'key')]).toEqual(['milvus-tls-client/tls.crt', 'milvus-tls-client/tls.key']);
  });

  test('presents the certificate that you give', () => {
    const made = withGroup((chart) => ({
      tls: ServerTls.fromSecret(secret(chart, 'search-tls'), {
        clientCertificates: { caBundle: CaBundle.fromSecret(secret(chart, 'clients-ca')), jobs: { secret: secret(chart, 'job') } },
      }),
    }));
    expect(jobFile(made, 'cert')).toBe('job/tls.crt');
    expect(jobFile(made, 'cacert')).toBe('search-tls/ca.crt');
    expect(servedFiles(made, 'milvus-proxy')[2]).toBe('clients-ca/ca.crt');
  });

  test('verifies with the authorities of clientTls, and keeps the client certificate of tls', () => {
    const made = withGroup((chart) => ({
      tls: certManager(true),
      clientTls: { caBundle: CaBundle.fromSecret(secret(chart, 'public-ca'), { key: 'bundle.pem' }), serverName: 'milvus.example.com' },
    }));
    expect(jobFile(made, 'cacert')).toBe('public-ca/bundle.pem');
    expect(jobFile(made, 'cert')).toBe('milvus-tls-client/tls.crt');
    expect(jobOf(made)?.containers[0]?.env).toContainEqual({ name: 'MILVUS', value: 'https://milvus.example.com:8080' });
  });

  test('is a finding if another authority signs the clients, and it has no certificate', () => {
    const chart = newChart();
    const tls = ServerTls.certManager({
      issuer: 'search-ca',
      clientCertificates: { caBundle: CaBundle.fromSecret(secret(chart, 'clients-ca')) },
    });
    const milvus = cluster(chart, { tls });
    new QueryNodeGroup(chart, 'hot', { cluster: milvus, resourceGroup: 'hot' });
    expect(findingsOf(chart).map(({ problem }) => problem)).toEqual([expect.stringContaining('have no client certificate')]);
    expect(milvus.certificates.client).toBeUndefined();
  });
});

describe('the certificate of the proxies', () => {
  const namesOf = (props: Partial<MilvusClusterProps>) =>
    output((chart) => cluster(chart, { tls: certManager(), ...props })).get('Certificate', 'milvus-tls').spec.dnsNames ?? [];

  test('has every name of the Service, and of the Service of a canary, which needs no other certificate', () => {
    const names = namesOf({});
    for (const service of ['milvus', 'milvus-canary']) {
      const hosts = ['', '.search', '.search.svc', '.search.svc.cluster.local'].map((suffix) => `${service}${suffix}`);
      expect(names).toEqual(expect.arrayContaining(hosts));
    }
    expect(namesOf({ proxyCanary: { version: nextPatch(RELEASES['2.6']) } })).toEqual(names);
  });

  test('has the name that you give the Service, and your own names', () => {
    const tls = ServerTls.certManager({ issuer: 'search-ca', dnsNames: ['milvus.example.com', '*.vectors.example.com'] });
    const names = namesOf({ service: { name: 'vectors' }, tls });
    expect(names).toEqual(expect.arrayContaining(['vectors.search.svc', 'milvus.example.com', '*.vectors.example.com']));
    expect(names).not.toContain('milvus.search.svc');
  });

  test('has the names of the pods of a StatefulSet', () => {
    const made = output((chart) => new MilvusStandalone(chart, 'milvus', { tls: certManager() }));
    expect(made.get('Certificate', 'milvus-tls').spec.dnsNames).toEqual(
      expect.arrayContaining(['milvus-headless.search.svc', '*.milvus-headless.search.svc', '*.milvus-headless.search.svc.cluster.local']),
    );
  });

  test('has the name of the Service alone if the namespace is unknown', () => {
    const chart = new Chart(new App(), 'test');
    new MilvusStandalone(chart, 'milvus', { tls: certManager(), etcdRootPath: 'a', bucketRootPath: 'a', channelPrefix: 'a' });
    const { dnsNames } = synth(chart).get('Certificate', 'milvus-tls').spec;
    expect(dnsNames).toEqual(['milvus', 'milvus-headless', '*.milvus-headless']);
  });

  test('is applied before the pods that mount it', () => {
    const made = output((chart) => cluster(chart, { tls: certManager() }));
    expect(made.get('Certificate', 'milvus-tls').metadata.annotations?.['argocd.argoproj.io/sync-wave']).toBe('0');
  });

  test('can be patched', () => {
    const made = output((chart) => {
      const milvus = cluster(chart, { tls: certManager() });
      milvus.certificates.server?.addJsonPatch(JsonPatch.replace('/spec/privateKey', { algorithm: 'RSA', size: 3072 }));
    });
    expect(made.get('Certificate', 'milvus-tls').spec).toHaveProperty('privateKey.algorithm', 'RSA');
  });
});

test('a route of a gateway verifies the proxies without a second prop', () => {
  const made = output((chart) => {
    const milvus = cluster(chart, { tls: certManager() });
    new GatewayRoutes(chart, 'public', {
      milvus,
      gateway: { name: 'public', namespace: 'gateways' },
      grpc: { hostnames: ['milvus.example.com'] },
      rest: { hostnames: ['rest.example.com'] },
    });
  });
  expect(made.custom('BackendTLSPolicy', 'milvus-tls').spec).toMatchObject({
    validation: { caCertificateRefs: [{ kind: 'Secret', name: 'milvus-tls' }], hostname: 'milvus.search.svc' },
  });
});

test('the port of REST follows the configuration, and there is none without REST', () => {
  const other = output((chart) => cluster(chart, { tls: certManager(), config: { 'proxy.http.port': 9000 } }));
  expect(other.get('Service', 'milvus').spec.ports.map(({ port }) => port)).toEqual([19530, 9000]);
  const off = output((chart) => cluster(chart, { tls: certManager(), proxy: { config: { 'proxy.http.enabled': false } } }));
  expect(off.get('Service', 'milvus').spec.ports.map(({ port }) => port)).toEqual([19530]);
});

test('a new version rolls the proxies, and nothing else', () => {
  const at = (version: string) => output((chart) => cluster(chart, { tls: ServerTls.certManager({ issuer: 'search-ca', version }) }));
  const [before, after] = [at('2026-08'), at('2026-11')];
  const rolled = before.workloads.filter(({ metadata }) => before.digest(metadata.name) !== after.digest(metadata.name));
  expect(rolled.map(({ metadata }) => metadata.name)).toEqual(['milvus-proxy']);
});
