import { Duration, type Chart } from 'cdk8s';
import { EnvValue } from 'cdk8s-plus-27';
import { MilvusStandalone, type MilvusClusterProps } from '@org/milvus-k8s';
import { InternalTls, ServerTls } from '@org/milvus-k8s/security';
import { RELEASES, cluster, secret } from '../../support/instances';
import { inCluster } from './cluster-case';
import type { MistakeCase } from './mistake-case';

const AUTHORIZATION = 'common.security.authorizationEnabled';
const PASSWORD = 'COMMON_SECURITY_DEFAULTROOTPASSWORD';

const tls = ServerTls.certManager({ issuer: 'search-ca' });
const mutual = ServerTls.certManager({ issuer: 'search-ca', clientCertificates: {} });
const internalTls = InternalTls.certManager({ issuer: 'search-ca' });

const root = (chart: Chart): Partial<MilvusClusterProps> => ({ authentication: { root: { secret: secret(chart, 'root') } } });
const password = (chart: Chart) => ({ [PASSWORD]: EnvValue.fromSecretValue({ secret: secret(chart, 'root'), key: 'password' }) });
const lasting = (life: Partial<Parameters<typeof ServerTls.certManager>[0]>) => ({ tls: ServerTls.certManager({ issuer: 'ca', ...life }) });

/** Keys in `config` next to the prop that sets them. */
export const SECURITY_IN_CONFIG: readonly MistakeCase[] = [
  inCluster('MK-CFG-001', 'the mode of TLS in config, next to tls', "config['common.security.tlsMode']", {
    wrong: { tls, config: { 'common.security.tlsMode': 2 } },
    right: { tls: mutual },
    says: ['tls of test/milvus'],
  }),
  {
    rule: 'MK-CFG-001',
    mistake: 'the certificate in the config of a standalone, next to tls',
    wrong: (chart) => void new MilvusStandalone(chart, 'milvus', { tls, config: { 'tls.serverPemPath': '/tls/tls.crt' } }),
    right: (chart) => void new MilvusStandalone(chart, 'milvus', { tls: ServerTls.fromSecret(secret(chart, 'search-tls')) }),
    path: 'test/milvus',
    prop: "config['tls.serverPemPath']",
  },
  inCluster('MK-CFG-001', 'the name between roles in config, next to internalTls', "config['internaltls.sni']", {
    wrong: { internalTls, config: { 'internaltls.sni': 'milvus' } },
    right: { internalTls: InternalTls.certManager({ issuer: 'search-ca', serverName: 'milvus' }) },
    says: ['internalTls of test/milvus'],
  }),
  inCluster('MK-CFG-001', 'authorization off in config, next to authentication', `config['${AUTHORIZATION}']`, {
    wrong: { version: RELEASES['2.3'], authentication: {}, config: { [AUTHORIZATION]: false } },
    right: { version: RELEASES['2.3'], authentication: {} },
    says: ['authentication of test/milvus'],
  }),
];

/** Variables next to the prop that sets them. */
export const SECURITY_IN_ENVIRONMENT: readonly MistakeCase[] = [
  {
    rule: 'MK-ROL-012',
    mistake: 'the first password of root in a variable, next to authentication',
    wrong: (chart) => void cluster(chart, { ...root(chart), podDefaults: { env: password(chart) } }),
    right: (chart) => void cluster(chart, root(chart)),
    path: 'test/milvus',
    prop: `podDefaults.env.${PASSWORD}`,
  },
];

/** Lifetimes of the certificates of a Milvus. */
export const CERTIFICATE_LIVES: readonly MistakeCase[] = [
  inCluster('MK-SVC-007', 'a server certificate for half an hour', 'tls.duration', {
    wrong: lasting({ duration: Duration.minutes(30) }),
    right: lasting({ duration: Duration.hours(1) }),
  }),
  inCluster('MK-SVC-007', 'a certificate between roles that is renewed after its end', 'internalTls.renewBefore', {
    wrong: { internalTls: InternalTls.certManager({ issuer: 'ca', duration: Duration.hours(2), renewBefore: Duration.hours(2) }) },
    right: { internalTls: InternalTls.certManager({ issuer: 'ca', duration: Duration.hours(2), renewBefore: Duration.hours(1) }) },
  }),
];

/** Names of issuers that no issuer has. */
export const ISSUER_NAMES: readonly MistakeCase[] = [
  inCluster('MK-NAM-001', 'an issuer of the server certificate without a name', 'tls.issuer', {
    wrong: lasting({ issuer: '' }),
    right: lasting({ issuer: 'search-ca' }),
    says: ['search-ca'],
  }),
  inCluster('MK-NAM-001', 'an issuer of the certificate between roles that has a path', 'internalTls.issuer', {
    wrong: { internalTls: InternalTls.certManager({ issuer: 'search/ca' }) },
    right: { internalTls: InternalTls.certManager({ issuer: 'search.ca' }) },
    says: ['search/ca'],
  }),
];
