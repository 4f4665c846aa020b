import type { Chart } from 'cdk8s';
import { EnvValue } from 'cdk8s-plus-27';
import { QueryNodeGroup, type MilvusClusterProps, type MilvusConfigProps } from '@org/milvus-k8s';
import { RELEASES, cluster, secret } from '../../support/instances';
import { inCluster, inConfig } from './cluster-case';
import type { MistakeCase } from './mistake-case';

const AUTHORIZED = { 'common.security.authorizationEnabled': true };

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
    says: ['authorizationEnabled'],
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
];

function withPassword(chart: Parameters<MistakeCase['wrong']>[0], config: MilvusConfigProps): void {
  const value = EnvValue.fromSecretValue({ secret: secret(chart, 'root'), key: 'password' });
  cluster(chart, { config, podDefaults: { env: { [PASSWORD]: value } } });
}

function authorized(chart: Chart, props: Partial<MilvusClusterProps>): void {
  const milvus = cluster(chart, { ...props, config: { 'common.security.authorizationEnabled': true } });
  new QueryNodeGroup(chart, 'hot', { cluster: milvus, resourceGroup: 'hot' });
}
