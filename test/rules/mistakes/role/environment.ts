import { EnvFieldPaths, EnvValue } from 'cdk8s-plus-27';
import type { MilvusClusterProps } from '@org/milvus-k8s';
import { inCluster } from '../cluster-case';
import type { MistakeCase } from '../mistake-case';

type Props = Partial<MilvusClusterProps>;

export const ENVIRONMENT_MISTAKES: readonly MistakeCase[] = [
  ...Object.entries({
    QUERYNODE_GRACEFULSTOPTIMEOUT: '3600',
    MILVUS_CONF_QUERYNODE_GRACEFULSTOPTIMEOUT: EnvValue.fromFieldRef(EnvFieldPaths.POD_NAME),
    MILVUS_CONF_COMMON_GRACEFULSTOPTIMEOUT: '3600',
  }).map(([name, value]) =>
    inCluster('MK-ROL-012', `a stop timeout in the variable ${name}`, `queryNode.env.${name}`, {
      wrong: { queryNode: { env: { [name]: value } } },
      right: { queryNode: { config: { 'queryNode.gracefulStopTimeout': 3600 } } },
      says: ['derives the grace period of the pod', 'and write config: {'],
    }),
  ),
  inCluster('MK-ROL-012', 'a variable that overrides a key of the dependencies', 'proxy.env.MINIO_BUCKET_NAME', {
    wrong: env('MINIO_BUCKET_NAME', 'other'),
    right: env('BACKUP_BUCKET_NAME', 'other'),
    says: ['minio.bucketName', 'objectStorage'],
  }),
  inCluster('MK-ROL-031', 'a name that the API server rejects', "proxy.env['1 zone']", {
    wrong: env('1 zone', 'UTC'),
    right: env('zone.1-a', 'UTC'),
    says: ["'1 zone' is not a name"],
  }),
  inCluster('MK-ROL-012', 'a variable that the library sets', 'proxy.env.MILVUSCONF', {
    wrong: env('MILVUSCONF', '/x'),
    right: env('MILVUSCONF_2', '/x'),
    says: ['Remove it'],
  }),
];

function env(name: string, value: string): Props {
  return { proxy: { env: { [name]: value } } };
}
