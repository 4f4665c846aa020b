import type { Chart } from 'cdk8s';
import { EnvValue } from 'cdk8s-plus-27';
import type { MilvusCluster, MilvusClusterProps } from '@org/milvus-k8s';
import { cluster, secret } from './instances';

/** A cluster with authorization on, a root password from the start, and an administrator. */
export function authorized(chart: Chart, { config, ...props }: Partial<MilvusClusterProps> = {}, id = 'milvus'): MilvusCluster {
  const root = secret(chart, 'root');
  const env = { COMMON_SECURITY_DEFAULTROOTPASSWORD: EnvValue.fromSecretValue({ secret: root, key: 'password' }) };
  return cluster(
    chart,
    {
      administrator: { secret: root },
      config: { 'common.security.authorizationEnabled': true, ...config },
      podDefaults: { env },
      ...props,
    },
    id,
  );
}
