import { MilvusVersion, type MilvusClusterProps, type MilvusStandaloneProps } from '@org/milvus-k8s';
import { InternalTls, ServerTls } from '@org/milvus-k8s/security';
import { RELEASES, cluster } from '../../support/instances';
import { output } from '../../support/synthesis';
import { inCluster, inStandalone } from './cluster-case';
import type { MistakeCase } from './mistake-case';

const SWITCH = 'common.security.internaltlsEnabled';

const internalTls = InternalTls.certManager({ issuer: 'search-ca' });
const tls = ServerTls.certManager({ issuer: 'search-ca' });
const mutual = ServerTls.certManager({ issuer: 'search-ca', clientCertificates: {} });

/** A cluster that was deployed with some props, and is synthesized again with others. */
function redeployed(before: Partial<MilvusClusterProps>, after: Partial<MilvusClusterProps>): MistakeCase['wrong'] {
  const previous = output((chart) => cluster(chart, before)).objects;
  return (chart) => void cluster(chart, { ...after, previous });
}

/** Keys of internal TLS on a standalone, with files. */
const byHand = (isOn: boolean): MilvusStandaloneProps => ({
  config: isOn
    ? {
        [SWITCH]: true,
        'internaltls.serverPemPath': '/tls/tls.crt',
        'internaltls.serverKeyPath': '/tls/tls.key',
        'internaltls.caPemPath': '/tls/ca.crt',
        'internaltls.sni': 'milvus',
      }
    : {},
  volumes: [{ name: 'tls', secret: { secretName: 'milvus-tls' } }],
  volumeMounts: [{ name: 'tls', mountPath: '/tls' }],
});

const upgrade = (to: string, certificate: ServerTls): Partial<MilvusClusterProps> => ({
  version: MilvusVersion.of(to),
  upgradingFrom: RELEASES['2.5'],
  upgradingFromCoordinators: 'mixcoord',
  tls: certificate,
});

const streaming = { MILVUS_STREAMING_SERVICE_ENABLED: '1' };

const lasting = (life: Partial<Parameters<typeof ServerTls.certManager>[0]>) => ({ tls: ServerTls.certManager({ issuer: 'ca', ...life }) });

/** What the props `tls` and `internalTls` say, and what they cannot say. */
export const CERTIFICATE_MISTAKES: readonly MistakeCase[] = [
  inCluster('MK-TLS-007', 'an address with a port as a name of the certificate', 'tls.dnsNames[1]', {
    wrong: lasting({ dnsNames: ['*.example.com', 'milvus.example.com:443'] }),
    right: lasting({ dnsNames: ['*.example.com', 'milvus.example.com'] }),
    says: ['milvus.example.com:443'],
  }),
  inStandalone('MK-TLS-007', 'an IP address as a name of the certificate', 'tls.dnsNames[0]', {
    wrong: lasting({ dnsNames: ['10.0.0.1'] }),
    right: lasting({ dnsNames: ['milvus-1.example.com'] }),
    says: ['10.0.0.1'],
  }),
  inCluster('MK-TLS-007', 'a server name between roles that no certificate has', 'internalTls.serverName', {
    wrong: { internalTls: InternalTls.certManager({ issuer: 'search-ca', serverName: 'Milvus internal' }) },
    right: { internalTls: InternalTls.certManager({ issuer: 'search-ca', serverName: 'milvus-internal' }) },
    says: ['Milvus internal'],
  }),
  inCluster('MK-TLS-008', 'TLS between the roles of a release without it', 'internalTls', {
    wrong: { version: RELEASES['2.4'], internalTls },
    right: { version: RELEASES['2.5'], internalTls },
    says: ['2.4.24', '2.5.0 and later'],
  }),
  inCluster('MK-TLS-009', 'TLS between all roles but one', `queryNode.config['${SWITCH}']`, {
    wrong: {
      config: {
        [SWITCH]: true,
        'internaltls.serverPemPath': '/tls/tls.crt',
        'internaltls.serverKeyPath': '/tls/tls.key',
        'internaltls.caPemPath': '/tls/ca.crt',
        'internaltls.sni': 'milvus',
      },
      podDefaults: {
        volumes: [{ name: 'tls', secret: { secretName: 'milvus-tls' } }],
        volumeMounts: [{ name: 'tls', mountPath: '/tls' }],
      },
      queryNode: { config: { [SWITCH]: false } },
    },
    right: { internalTls },
    says: ['milvus-querynode'],
  }),
  inCluster('MK-TLS-010', 'TLS between roles with the streaming service that ignores it', `podDefaults.env.${Object.keys(streaming)[0]}`, {
    wrong: { version: RELEASES['2.5'], internalTls, podDefaults: { env: streaming } },
    right: { internalTls, podDefaults: { env: streaming } },
  }),
  {
    rule: 'MK-TLS-011',
    mistake: 'TLS between roles that talk to each other in plain text',
    wrong: redeployed({}, { internalTls }),
    right: redeployed({ internalTls }, { internalTls: InternalTls.certManager({ issuer: 'search-ca', version: '2' }) }),
    path: 'test/milvus',
    prop: 'internalTls',
    says: ['is on', 'zero'],
  },
  {
    rule: 'MK-TLS-011',
    mistake: 'plain text between roles that use TLS',
    wrong: redeployed({ internalTls }, {}),
    right: redeployed({}, { service: { port: 443 } }),
    path: 'test/milvus',
    prop: 'internalTls',
    says: ['is off'],
  },
  {
    rule: 'MK-TLS-014',
    mistake: 'TLS on a port that clients use without it',
    wrong: redeployed({}, { tls }),
    right: redeployed({ tls }, { tls: ServerTls.certManager({ issuer: 'search-ca', version: '2' }) }),
    path: 'test/milvus',
    prop: 'tls',
    says: ['from 0 to 1'],
  },
  {
    rule: 'MK-TLS-014',
    mistake: 'a port without the TLS that clients use',
    wrong: redeployed({ tls }, {}),
    right: redeployed({}, {}),
    path: 'test/milvus',
    prop: 'tls',
    says: ['from 1 to 0'],
  },
  {
    rule: 'MK-TLS-014',
    mistake: 'certificates that clients do not have yet',
    wrong: redeployed({ tls }, { tls: mutual }),
    right: redeployed({ tls: mutual }, { tls }),
    path: 'test/milvus',
    prop: 'tls',
    says: ['from 1 to 2'],
  },
  inStandalone('MK-TLS-012', 'TLS between the roles of one process', `config['${SWITCH}']`, { wrong: byHand(true), right: byHand(false) }),
  inCluster('MK-TLS-013', 'calls that a new proxy cannot forward over TLS', 'tls', {
    wrong: upgrade('2.6.12', tls),
    right: upgrade('2.6.13', tls),
    says: ['2.6.13'],
    besides: ['MK-VER-006', 'MK-VER-011'],
  }),
  inCluster('MK-TLS-013', 'calls that a new proxy forwards without the certificate that the old one asks for', 'tls', {
    wrong: upgrade('2.6.25', mutual),
    right: upgrade('2.6.25', tls),
    says: ['asks clients for certificates'],
  }),
];
