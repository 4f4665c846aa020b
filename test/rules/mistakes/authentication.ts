import type { Chart } from 'cdk8s';
import { EnvValue } from 'cdk8s-plus-27';
import { MilvusVersion, QueryNodeGroup, type MilvusClusterProps, type MilvusConfigProps } from '@org/milvus-k8s';
import { RELEASES, cluster, secret } from '../../support/instances';
import { output } from '../../support/synthesis';
import { inCluster, inConfig } from './cluster-case';
import type { MistakeCase } from './mistake-case';

const AUTHORIZATION = 'common.security.authorizationEnabled';
const AUTHORIZED = { [AUTHORIZATION]: true };

/** The last release that ignores the first password of root, and the first one that reads it. */
const [VERSION_BEFORE_PASSWORD, VERSION_WITH_PASSWORD] = ['2.4.6', '2.4.7'].map((release) =>
  MilvusVersion.of(release, { allowVulnerable: 'a test of the library' }),
) as [MilvusVersion, MilvusVersion];

const root = (chart: Chart): Partial<MilvusClusterProps> => ({ authentication: { root: { secret: secret(chart, 'root') } } });

/** The first password of root as a variable of every role. */
const password = (chart: Chart) => ({ [PASSWORD]: EnvValue.fromSecretValue({ secret: secret(chart, 'root'), key: 'password' }) });
const byVariable = (chart: Chart): Partial<MilvusClusterProps> => ({ config: AUTHORIZED, podDefaults: { env: password(chart) } });

const PASSWORD = 'MILVUS_CONF_COMMON_SECURITY_DEFAULTROOTPASSWORD';

export const AUTHENTICATION_MISTAKES: readonly MistakeCase[] = [
  inCluster('MK-AUT-001', 'the root password that everybody knows', "config['common.security.authorizationEnabled']", {
    wrong: { config: AUTHORIZED },
    right: { config: AUTHORIZED, version: RELEASES['2.3'] },
    says: ['no root password'],
  }),
  {
    rule: 'MK-AUT-002',
    mistake: 'a root password that nobody asks for',
    wrong: (chart) => withPassword(chart, {}),
    right: (chart) => withPassword(chart, { 'common.security.authorizationEnabled': true }),
    path: 'test/milvus',
    prop: `podDefaults.env.${PASSWORD}`,
    says: ['Set authentication'],
  },
  inConfig('MK-AUT-003', 'passwords of three characters', 'proxy.minPasswordLength', [3, 6]),
  {
    rule: 'MK-AUT-004',
    mistake: 'a resource group that nobody may make',
    wrong: (chart) => authorized(chart, {}),
    right: (chart) => authorized(chart, { administrator: { secret: secret(chart, 'root') } }),
    path: 'test/milvus',
    prop: 'administrator',
    says: ['hot'],
    besides: ['MK-AUT-001'],
  },
  inCluster('MK-AUT-001', 'passwords for clients, and none for root', 'authentication', {
    wrong: { authentication: {} },
    right: { authentication: {}, version: RELEASES['2.3'] },
    says: ['authentication: { root: '],
  }),
  {
    rule: 'MK-AUT-005',
    mistake: 'a first password of root for a release that ignores it',
    wrong: (chart) => void cluster(chart, { version: VERSION_BEFORE_PASSWORD, ...root(chart) }),
    right: (chart) => void cluster(chart, { version: VERSION_WITH_PASSWORD, ...root(chart) }),
    path: 'test/milvus',
    prop: 'authentication.root',
    says: ['2.4.6'],
  },
  {
    rule: 'MK-AUT-006',
    mistake: 'a first password of root that comes too late',
    wrong: secured(() => ({}), root),
    right: secured(root, root),
    path: 'test/milvus',
    prop: 'authentication.root',
    says: ['has run without it'],
  },
  {
    rule: 'MK-AUT-006',
    mistake: 'a first password of root in a variable that comes too late',
    wrong: secured(() => ({}), byVariable),
    right: secured(byVariable, byVariable),
    path: 'test/milvus',
    prop: `podDefaults.env.${PASSWORD}`,
  },
  {
    rule: 'MK-AUT-007',
    mistake: 'proxies that ask for passwords, and a coordinator that does not',
    wrong: (chart) => void cluster(chart, { proxy: { config: AUTHORIZED }, podDefaults: { env: password(chart) } }),
    right: (chart) => void cluster(chart, { config: AUTHORIZED, podDefaults: { env: password(chart) } }),
    path: 'test/milvus',
    prop: `proxy.config['${AUTHORIZATION}']`,
    says: ['milvus-mixcoord'],
    besides: ['MK-AUT-002'],
  },
  inConfig('MK-AUT-008', 'root without rights', 'common.security.rootShouldBindRole', [true, false]),
  inConfig('MK-AUT-009', 'users who may not describe a collection', 'common.security.enablePublicPrivilege', [false, true]),
  inConfig('MK-AUT-010', 'passwords that bcrypt refuses', 'proxy.maxPasswordLength', [73, 72]),
  inConfig('MK-AUT-010', 'no length that a password can have', 'proxy.minPasswordLength', [21, 20], { 'proxy.maxPasswordLength': 20 }),
  inCluster('MK-AUT-011', 'super users of a Milvus that knows no users', "config['common.security.superUsers']", {
    wrong: { config: { 'common.security.superUsers': ['operator'] } },
    right: { config: { 'common.security.superUsers': [] } },
  }),
];

/** A cluster that was deployed without passwords, and gets some now. */
function secured(before: (chart: Chart) => Partial<MilvusClusterProps>, after: typeof before): MistakeCase['wrong'] {
  const previous = output((chart) => cluster(chart, before(chart))).objects;
  return (chart) => void cluster(chart, { ...after(chart), previous });
}

function withPassword(chart: Parameters<MistakeCase['wrong']>[0], config: MilvusConfigProps): void {
  cluster(chart, { config, podDefaults: { env: password(chart) } });
}

function authorized(chart: Chart, props: Partial<MilvusClusterProps>): void {
  const milvus = cluster(chart, { ...props, config: { 'common.security.authorizationEnabled': true } });
  new QueryNodeGroup(chart, 'hot', { cluster: milvus, resourceGroup: 'hot' });
}
