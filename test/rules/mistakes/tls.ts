import { type k8s } from 'cdk8s-plus-27';
import { MilvusVersion, type MilvusClusterProps, type MilvusConfigProps } from '@org/milvus-k8s';
import { inCluster } from './cluster-case';
import type { MistakeCase } from './mistake-case';

const VOLUME: k8s.Volume = { name: 'certificates', secret: { secretName: 'search-tls' } };

const FILES = {
  'tls.serverPemPath': '/certificates/tls.crt',
  'tls.serverKeyPath': '/certificates/tls.key',
};

const INTERNAL_FILES = {
  'internaltls.serverPemPath': '/certificates/tls.crt',
  'internaltls.serverKeyPath': '/certificates/tls.key',
  'internaltls.caPemPath': '/certificates/ca.crt',
};

/** A cluster whose pods have certificates. */
const withCertificates = (config: MilvusConfigProps, mountPath = '/certificates'): Partial<MilvusClusterProps> => ({
  config,
  podDefaults: { volumes: [VOLUME], volumeMounts: [{ name: 'certificates', mountPath }] },
});

/** TLS for clients, with a port of its own for REST. */
const served = (mode: number, files: MilvusConfigProps = FILES) => ({ 'common.security.tlsMode': mode, 'proxy.http.port': 8080, ...files });
const MODE = "config['common.security.tlsMode']";
const INTERNAL = { 'common.security.internaltlsEnabled': true, ...INTERNAL_FILES };

/** The last release before `listener_manager.go`, and the first one with it. */
const [BEFORE_LISTENERS, LISTENERS] = ['2.4.12', '2.4.13'].map((release) =>
  MilvusVersion.of(release, { allowVulnerable: 'a test of the library' }),
) as [MilvusVersion, MilvusVersion];

export const TLS_MISTAKES: readonly MistakeCase[] = [
  inCluster('MK-TLS-001', 'TLS without a certificate', MODE, {
    wrong: { config: served(1, {}) },
    right: withCertificates(served(1)),
    says: ['tls.serverPemPath, tls.serverKeyPath'],
  }),
  inCluster('MK-TLS-001', 'mutual TLS without an authority', MODE, {
    wrong: withCertificates(served(2)),
    right: withCertificates(served(2, { ...FILES, 'tls.caPemPath': '/certificates/ca.crt' })),
    says: ['tls.caPemPath'],
  }),
  inCluster('MK-TLS-001', 'internal TLS without a certificate', "config['common.security.internaltlsEnabled']", {
    wrong: { config: { 'common.security.internaltlsEnabled': true, 'internaltls.sni': 'milvus', 'internaltls.caPemPath': '/ca.crt' } },
    right: withCertificates({ ...INTERNAL, 'internaltls.sni': 'milvus' }),
    says: ['internaltls.serverPemPath'],
  }),
  inCluster('MK-TLS-002', 'a certificate that is mounted elsewhere', "config['tls.serverPemPath']", {
    wrong: withCertificates(served(1), '/other'),
    right: withCertificates(served(1)),
    says: ['/certificates/tls.crt'],
  }),
  inCluster('MK-TLS-003', 'a certificate that nobody serves', "config['tls.serverPemPath']", {
    wrong: withCertificates(FILES),
    right: withCertificates(served(1)),
  }),
  inCluster('MK-TLS-003', 'an internal certificate that nobody serves', "config['internaltls.serverPemPath']", {
    wrong: withCertificates(INTERNAL_FILES),
    right: withCertificates({ ...INTERNAL, 'internaltls.sni': 'milvus' }),
  }),
  inCluster('MK-TLS-004', 'REST that TLS cuts off', MODE, {
    wrong: { version: BEFORE_LISTENERS, ...withCertificates({ 'common.security.tlsMode': 1, ...FILES }) },
    right: { version: BEFORE_LISTENERS, ...withCertificates({ 'common.security.tlsMode': 1, 'proxy.http.enabled': false, ...FILES }) },
    says: ['proxy.http.port'],
  }),
  inCluster('MK-TLS-006', 'REST on the port of TLS in the first patch release of 2.4 that exits', MODE, {
    wrong: { version: LISTENERS, ...withCertificates({ 'common.security.tlsMode': 1, ...FILES }) },
    right: { version: LISTENERS, ...withCertificates(served(1)) },
    says: ['proxy.http.port'],
  }),
  inCluster('MK-TLS-006', 'REST on the port of TLS, where no proxy starts', MODE, {
    wrong: withCertificates({ 'common.security.tlsMode': 1, 'proxy.http.port': 19530, ...FILES }),
    right: withCertificates({ 'common.security.tlsMode': 1, 'proxy.http.port': 19531, ...FILES }),
    says: ['proxy.http.port'],
  }),
  inCluster('MK-TLS-005', 'internal TLS for localhost', "config['common.security.internaltlsEnabled']", {
    wrong: withCertificates(INTERNAL),
    right: withCertificates({ ...INTERNAL, 'internaltls.sni': 'milvus' }),
    says: ['without internaltls.sni.'],
  }),
];
