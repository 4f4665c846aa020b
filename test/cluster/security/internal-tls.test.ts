import { CaBundle, QueryNodeGroup, type MilvusClusterProps } from '@org/milvus-k8s';
import { InternalTls } from '@org/milvus-k8s/security';
import { nextPatch } from '../../fuzz/apps/app-recipe';
import { LINES, RELEASES, cluster, secret } from '../../support/instances';
import { schemaErrors } from '../../support/kubernetes-schema';
import { secretFileAt } from '../../support/mounted-files';
import { findingsOf, newChart, output, synth, type Output } from '../../support/synthesis';

const ENCRYPTING = LINES.filter((line) => !['2.3', '2.4'].includes(line));

const FILES = ['internaltls.serverPemPath', 'internaltls.serverKeyPath', 'internaltls.caPemPath'];

/** The files that the configuration of a workload names, as fields of Secrets. */
function filesOf(made: Output, workload: string): readonly (string | undefined)[] {
  const config = made.config(workload);
  const { spec } = made.workload(workload).spec.template;
  return FILES.map((key) => secretFileAt(spec, String(config[key])));
}

const certManager = () => InternalTls.certManager({ issuer: 'search-ca' });

describe.each(ENCRYPTING)('a cluster of %s', (line) => {
  const version = RELEASES[line];

  test('has the certificate in every role, every group and the canary', () => {
    const chart = newChart();
    const milvus = cluster(chart, { version, internalTls: certManager(), proxyCanary: { version: nextPatch(version) } });
    new QueryNodeGroup(chart, 'hot', { cluster: milvus });
    expect(findingsOf(chart)).toEqual([]);
    const made = synth(chart);
    const names = made.workloads.map(({ metadata }) => metadata.name);
    expect(names).toEqual(expect.arrayContaining(['milvus-mixcoord', 'milvus-proxy-canary', 'milvus-querynode-hot']));
    const fields = ['tls.crt', 'tls.key', 'ca.crt'].map((field) => `milvus-tls-internal/${field}`);
    for (const name of names) {
      expect(made.config(name)['common.security.internaltlsEnabled']).toBe(true);
      expect(filesOf(made, name)).toEqual(fields);
    }
  });

  test('expects a name that is a DNS name of the certificate', () => {
    const made = output((chart) => cluster(chart, { version, internalTls: certManager() }));
    const certificate = made.get('Certificate', 'milvus-tls-internal');
    const { spec } = certificate;
    expect(spec.dnsNames).toEqual([made.config('milvus-proxy')['internaltls.sni']]);
    expect(spec.dnsNames).toEqual(['milvus-tls-internal.search.svc']);
    expect(spec.usages).toEqual(['server auth']);
    expect(schemaErrors(certificate)).toEqual([]);
  });

  test('keeps the ports and the scheme of clients', () => {
    const made = output((chart) => {
      expect(cluster(chart, { version, internalTls: certManager() }).endpoint.uri).toBe('http://milvus.search.svc:19530');
    });
    expect(made.get('Service', 'milvus').spec.ports.map(({ port }) => port)).toEqual([19530]);
  });
});

test('a Secret and its authorities can be your own', () => {
  const made = output((chart) =>
    cluster(chart, {
      internalTls: InternalTls.fromSecret(secret(chart, 'roles'), {
        serverName: 'milvus.internal',
        certificateField: 'server.pem',
        privateKeyField: 'server.key',
        caBundle: CaBundle.fromConfigMap({ name: 'bank-ca' } as Parameters<typeof CaBundle.fromConfigMap>[0]),
      }),
    }),
  );
  expect(filesOf(made, 'milvus-datanode').slice(0, 2)).toEqual(['roles/server.pem', 'roles/server.key']);
  expect(made.config('milvus-datanode')['internaltls.sni']).toBe('milvus.internal');
  const volumes = made.workload('milvus-datanode').spec.template.spec.volumes ?? [];
  expect(volumes.find(({ name }) => name === 'internal-tls-ca')).toMatchObject({ configMap: { name: 'bank-ca' } });
  expect(made.all('Certificate')).toEqual([]);
});

test('a new version rolls every role', () => {
  const at = (version: string) => output((chart) => cluster(chart, { internalTls: InternalTls.certManager({ issuer: 'ca', version }) }));
  const [before, after] = [at('1'), at('2')];
  for (const { metadata } of before.workloads) expect(before.digest(metadata.name)).not.toBe(after.digest(metadata.name));
});

describe('what is deployed already', () => {
  /** Rules that a cluster breaks, next to one that was deployed with other props. */
  function broken(before: Partial<MilvusClusterProps>, after: Partial<MilvusClusterProps>): readonly string[] {
    const previous = output((chart) => cluster(chart, before)).objects;
    const chart = newChart();
    cluster(chart, { ...after, previous });
    return findingsOf(chart).map(({ rule }) => rule.id);
  }

  test('cannot get internal TLS, or lose it, in a rollout', () => {
    expect(broken({}, { internalTls: certManager() })).toEqual(['MK-TLS-011']);
    expect(broken({ internalTls: certManager() }, {})).toEqual(['MK-TLS-011']);
  });

  test('can get another certificate', () => {
    expect(broken({ internalTls: certManager() }, { internalTls: InternalTls.certManager({ issuer: 'other', version: '2' }) })).toEqual([]);
  });
});
