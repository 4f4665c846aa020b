import { Duration } from 'cdk8s';
import { CaBundle, QueryNodeGroup } from '@org/milvus-k8s';
import {
  InternalTls,
  ServerTls,
  type AuthenticationProps,
  type CertificateIssuer,
  type InternalTlsIssuerProps,
  type InternalTlsSecretOptions,
  type RequiredClientCertificates,
  type ServerTlsIssuerProps,
  type ServerTlsOptions,
  type ServerTlsSecretOptions,
} from '@org/milvus-k8s/security';
import { testEachProp, type EachProp } from '../../support/each-prop';
import { cluster, secret } from '../../support/instances';
import { output, type Output } from '../../support/synthesis';

const volume = (o: Output, workload: string, name: string) =>
  o.workload(workload).spec.template.spec.volumes?.find((each) => each.name === name);
const keys = (o: Output, workload: string, name: string) => volume(o, workload, name)?.secret?.items?.map(({ key }) => key);

/** What the props of an issuer show in the Certificate with a name. */
function issuerCases(certificate: string): EachProp<CertificateIssuer> {
  const spec = (o: Output) => o.get('Certificate', certificate).spec;
  return {
    issuer: { value: () => 'other', shows: (o) => expect(spec(o).issuerRef.name).toBe('other') },
    issuerKind: { value: () => 'ClusterIssuer', shows: (o) => expect(spec(o).issuerRef.kind).toBe('ClusterIssuer') },
    duration: { value: () => Duration.days(30), shows: (o) => expect(spec(o).duration).toBe('720h') },
    renewBefore: { value: () => Duration.minutes(90), shows: (o) => expect(spec(o).renewBefore).toBe('90m') },
  };
}

/** A version changes the digest of a workload. */
function rolls(workload: string, without: () => Output): { value: () => string; shows: (o: Output) => void } {
  return { value: () => '2026-11', shows: (o) => expect(o.digest(workload)).not.toBe(without().digest(workload)) };
}

const serverCases: EachProp<Omit<ServerTlsOptions, 'version'>> = {
  clientCertificates: { value: () => ({}), shows: (o) => expect(o.config('milvus-proxy')['common.security.tlsMode']).toBe(2) },
};

testEachProp<ServerTlsIssuerProps>(
  'ServerTlsIssuerProps',
  (chart, props) => cluster(chart, { tls: ServerTls.certManager(props) }),
  {
    ...issuerCases('milvus-tls'),
    ...serverCases,
    version: rolls('milvus-proxy', () => output((chart) => cluster(chart, { tls: ServerTls.certManager({ issuer: 'ca' }) }))),
    dnsNames: {
      value: () => ['milvus.example.com'],
      shows: (o) => expect(o.get('Certificate', 'milvus-tls').spec.dnsNames).toContain('milvus.example.com'),
    },
  },
  () => ({ issuer: 'ca' }),
);

testEachProp<ServerTlsSecretOptions>(
  'ServerTlsSecretOptions',
  (chart, options) => cluster(chart, { tls: ServerTls.fromSecret(secret(chart, 'tls'), options) }),
  {
    ...serverCases,
    version: rolls('milvus-proxy', () => output((chart) => cluster(chart, { tls: ServerTls.fromSecret(secret(chart, 'tls')) }))),
    certificateField: {
      value: () => 'server.pem',
      shows: (o) => {
        expect(keys(o, 'milvus-proxy', 'server-tls')).toContain('server.pem');
        expect(o.config('milvus-proxy')['tls.serverPemPath']).toMatch(/\/server\.pem$/);
      },
    },
    privateKeyField: {
      value: () => 'server.key',
      shows: (o) => {
        expect(keys(o, 'milvus-proxy', 'server-tls')).toContain('server.key');
        expect(o.config('milvus-proxy')['tls.serverKeyPath']).toMatch(/\/server\.key$/);
      },
    },
  },
);

testEachProp<RequiredClientCertificates>(
  'RequiredClientCertificates',
  (chart, clientCertificates) => {
    const tls = ServerTls.fromSecret(secret(chart, 'tls'), {
      clientCertificates: { jobs: { secret: secret(chart, 'jobs') }, ...clientCertificates },
    });
    new QueryNodeGroup(chart, 'hot', { cluster: cluster(chart, { tls }), resourceGroup: 'hot' });
  },
  {
    caBundle: {
      value: (chart) => CaBundle.fromSecret(secret(chart, 'clients'), { key: 'bundle.pem' }),
      shows: (o) => expect(volume(o, 'milvus-proxy', 'server-tls-ca')?.secret?.secretName).toBe('clients'),
    },
    jobs: {
      value: (chart) => ({ secret: secret(chart, 'other') }),
      shows: (o) => expect(JSON.stringify(o.all('Job'))).toContain('"secretName":"other"'),
    },
  },
);

testEachProp<InternalTlsIssuerProps>(
  'InternalTlsIssuerProps',
  (chart, props) => cluster(chart, { internalTls: InternalTls.certManager(props) }),
  {
    ...issuerCases('milvus-tls-internal'),
    version: rolls('milvus-querynode', () => output((chart) => cluster(chart, { internalTls: InternalTls.certManager({ issuer: 'ca' }) }))),
    serverName: {
      value: () => 'milvus.internal',
      shows: (o) => {
        expect(o.get('Certificate', 'milvus-tls-internal').spec.dnsNames).toEqual(['milvus.internal']);
        expect(o.config('milvus-querynode')['internaltls.sni']).toBe('milvus.internal');
      },
    },
  },
  () => ({ issuer: 'ca' }),
);

testEachProp<InternalTlsSecretOptions>(
  'InternalTlsSecretOptions',
  (chart, options) => cluster(chart, { internalTls: InternalTls.fromSecret(secret(chart, 'roles'), options) }),
  {
    serverName: { value: () => 'other.internal', shows: (o) => expect(o.config('milvus-proxy')['internaltls.sni']).toBe('other.internal') },
    caBundle: {
      value: (chart) => CaBundle.fromSecret(secret(chart, 'bank-ca')),
      shows: (o) => expect(volume(o, 'milvus-datanode', 'internal-tls-ca')?.secret?.secretName).toBe('bank-ca'),
    },
    certificateField: { value: () => 'a.pem', shows: (o) => expect(keys(o, 'milvus-datanode', 'internal-tls')).toContain('a.pem') },
    privateKeyField: { value: () => 'a.key', shows: (o) => expect(keys(o, 'milvus-datanode', 'internal-tls')).toContain('a.key') },
    version: rolls('milvus-querynode', () =>
      output((chart) => cluster(chart, { internalTls: InternalTls.fromSecret(secret(chart, 'roles'), { serverName: 'milvus.internal' }) })),
    ),
  },
  () => ({ serverName: 'milvus.internal' }),
);

testEachProp<AuthenticationProps>('AuthenticationProps', (chart, authentication) => cluster(chart, { authentication }), {
  root: {
    value: (chart) => ({ secret: secret(chart, 'root'), passwordField: 'first' }),
    shows: (o) =>
      expect(o.environment('milvus-mixcoord', 'MILVUS_CONF_COMMON_SECURITY_DEFAULTROOTPASSWORD')).toEqual({
        secretKeyRef: { name: 'root', key: 'first' },
      }),
  },
  superUsers: {
    value: () => ['operator', 'auditor'],
    shows: (o) => expect(o.config('milvus-proxy')['common.security.superUsers']).toEqual(['operator', 'auditor']),
  },
});
